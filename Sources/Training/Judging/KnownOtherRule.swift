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
    if Gazetteer.isCountry(joined) || Gazetteer.isAbbreviation(joined) { return true }
    guard form.words.count == 1 else { return false }
    return Gazetteer.isCalendarWord(joined) && joined.count > 3
      || key.rightTexts.contains { Lexicon.areConfusable(joined, Folding.folded($0)) }
  }
}
