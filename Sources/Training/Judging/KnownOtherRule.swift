import Facts
import Language

/// What is known to be something else is no slip of the key.
enum KnownOtherRule {
  /// Whether the typed text is another answer of the deck, another country, another abbreviation, another
  /// month or day, or half of a pair that looks alike.
  static func isOther(
    _ text: String, _ form: WordForm, than key: AnswerKey, in deck: DeckAnswers
  ) -> Bool {
    if deck.namesAnother(text, than: key) || deck.namesAnother(form.joined, than: key) {
      return true
    }
    let isOwn = key.rightTexts.contains { WordForm($0).words == form.words }
    guard !isOwn, form.words.count <= 6 else { return false }
    let joined = form.joined
    if Gazetteer.isPlace(joined) { return !isPlace(joined, of: key) }
    if Gazetteer.isAbbreviation(joined) { return true }
    guard form.words.count == 1 else { return false }
    return Gazetteer.isCalendarWord(joined) && joined.count > 3
      || key.rightTexts.contains { Confusables.areConfusable(joined, Folding.folded($0)) }
  }

  /// Whether a place is the key's, by its whole name or, for a name nobody knows, without "Stadt" and "Republik".
  private static func isPlace(_ name: String, of key: AnswerKey) -> Bool {
    let lexicon = Lexicon.of(key.language)
    let idle = lexicon.placeWords.union(lexicon.articles)
    return key.rightTexts.contains { text in
      let words = WordForm(text, dropping: lexicon.articles.union(lexicon.prepositions)).words
      let whole = words.joined(separator: " ")
      if Gazetteer.isPlace(whole) { return Gazetteer.areOne(name, whole) }
      let core = words.filter { !idle.contains($0) }.joined(separator: " ")
      return core == name || Gazetteer.areOne(name, core)
    }
  }
}
