import Articles
import Facts
import Language

/// Rule 4: the question can be understood and answered from what is cited (H3).
///
/// No pronoun points at something that only the article names, and most of the question's words are in the
/// statement, the quotes or the titles.
struct AnswerableRule: CardRule {
  static let number = 4
  static let code = "answerable"
  /// The least share of the question's words of meaning that are known from what is cited.
  static let leastShare = 0.35

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    switch card.question {
    case .typed, .choice: break
    case .cloze, .trueFalse, .source, .ordering, .matching: return []
    }
    if let word = pronoun(in: card.shownStem, setting.deck.language) {
      return [
        warning(
          card, setting, de: "Worauf sich „\(word)“ bezieht, sagt die Frage nicht.",
          en: "the question does not say what “\(word)” refers to.")
      ]
    }
    let asked = Set(
      read.stemContent.filter { $0.count >= 4 && !Self.asking.contains($0) }.map(Wording.stem))
    guard asked.count >= 3 else { return [] }
    // Most questions are in the words of the statement, and nothing else need be read.
    var found = count(asked, among: read.statement)
    if Double(found) < Double(asked.count) * Self.leastShare {
      let texts = [setting.deck.title] + card.evidence.flatMap { [$0.quote, $0.citation.title] }
      found = count(asked, among: read.statement + texts.flatMap(Wording.words))
    }
    guard Double(found) < Double(asked.count) * Self.leastShare else { return [] }
    return [
      warning(
        card, setting,
        de: "Von den Wörtern der Frage stehen nur \(found) von \(asked.count) in Satz und Zitat.",
        en: "only \(found) of the question's \(asked.count) words are in statement and quote.")
    ]
  }

  private func count(_ asked: Set<String>, among words: [String]) -> Int {
    let known = Set(words.map(Wording.stem))
    return asked.count { word in known.contains(word) || known.contains { isRelated($0, word) } }
  }

  /// "Grenzlänge" and "Grenze": one begins or ends with what the other begins with.
  private func isRelated(_ left: String, _ right: String) -> Bool {
    let (short, long) = left.utf8.count < right.utf8.count ? (left, right) : (right, left)
    guard short.utf8.count >= 4 else { return false }
    return long.hasPrefix(short) || long.hasSuffix(short)
  }

  /// A pronoun before which no noun stands that it could mean; "es" and "it" need none.
  private func pronoun(in stem: String, _ language: WritingLanguage) -> String? {
    let pronouns = language == .german ? Self.german : Self.english
    var hasNoun = false
    var before = ""
    for token in stem.split(whereSeparator: \.isWhitespace) {
      let word = token.filter { $0.isLetter || $0 == "-" }
      // What is asked for is nothing that a pronoun could mean.
      let isAsked = before.isEmpty || before.hasPrefix("welch") || before == "which"
      if !isAsked, word.first?.isUppercase == true { hasNoun = true }
      if !hasNoun, pronouns.contains(word.lowercased()) { return word }
      before = word.lowercased()
    }
    return nil
  }

  /// What is asked for is not in the statement: its answer is.
  private static let asking: Set<String> = [
    "jahr", "jahres", "monat", "name", "stadt", "land", "welt", "year", "month", "name", "city",
    "country", "place",
  ]
  private static let german: Set<String> = [
    "er", "ihm", "ihn", "dort", "dieser", "dieses", "diesem",
  ]
  private static let english: Set<String> = ["he", "she", "him", "they", "them", "these", "those"]
}
