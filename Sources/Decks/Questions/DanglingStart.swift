import Language

/// A first word that points at another sentence, so that the statement says nothing alone.
enum DanglingStart {
  /// The word; nil where the sentence stands alone.
  ///
  /// "Das" may be an article: a verb must follow at once, and no other after it as in "Das größte Land ist …".
  static func word(of statement: String, language: WritingLanguage) -> String? {
    let words = statement.split(separator: " ").map { String($0) }
    guard words.count > 1 else { return nil }
    switch language {
    case .german:
      if possessive.contains(words[0]), !namesSomebody(statement, language) { return words[0] }
      guard german.contains(words[0]), GermanVerbs.isFinite(words[1]), !isArticle(words) else {
        return nil
      }
      return words[0]
    case .english:
      let next = words.count > 2 ? words[2] : nil
      // "It was in 1969 that" needs nobody.
      if words[0] == "It", ["in", "on", "at", "not", "only"].contains(next ?? "") { return nil }
      if ["His", "Her", "Its", "Their"].contains(words[0]) { return words[0] }
      return english.contains(words[0]) && EnglishVerbs.form(of: words[1], before: next) != nil
        ? words[0] : nil
    }
  }

  /// "Das größte Land ist …": what looks like a verb is an adjective, since a noun and the verb come after it.
  private static func isArticle(_ words: [String]) -> Bool {
    guard words[0] == "Das", words[1].hasSuffix("te"), words.count > 3,
      words[2].first?.isUppercase == true, !words[2].hasSuffix(",")
    else { return false }
    let clause = words[3...].prefix { !$0.hasSuffix(",") }
    return clause.contains(where: GermanVerbs.isFinite)
  }

  /// "Ihr Stiefvater brachte Maria Merian das Malen bei": a name that comes later says whose it is.
  private static func namesSomebody(_ statement: String, _ language: WritingLanguage) -> Bool {
    // The possessive and its noun, two capitals side by side, are no name.
    TextScan(statement, language: language).names.contains { $0.range.lowerBound > 0 }
  }

  private static let possessive: Set<String> = [
    "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer", "Sein", "Seine", "Seinen", "Seinem", "Seiner",
  ]
  private static let german: Set<String> = [
    "Er", "Sie", "Das", "Dies", "Dieser", "Diese", "Dieses", "Dort", "Dabei", "Dafür", "Dazu",
    "Dadurch",
    "Damit", "Danach", "Darin", "Davon", "Daraufhin", "Deshalb",
  ]
  private static let english: Set<String> = [
    "It", "He", "She", "They", "This", "That", "These", "Those",
  ]
}
