/// Words by which a writer says less than "it is so": `offenbar`, `dürfte`, `angeblich`.
package enum Hedges {
  /// The hedging words of a text, as they stand, in order.
  ///
  /// `soll` and `sollen` count where an infinitive perfect or `sein` closes the clause they open, since
  /// otherwise they say what ought to be.
  package static func hedges(in text: String, language: WritingLanguage) -> [String] {
    let words = WrittenWords.words(in: text)
    let list = language == .german ? german : english
    var found = list.places(in: words).map { place in
      words[place].map(\.lower).joined(separator: " ")
    }
    if language == .german, reportsBySollen(words) { found.append("soll") }
    return found
  }

  private static func reportsBySollen(_ words: [WrittenWord]) -> Bool {
    for (index, word) in words.enumerated() where word.lower == "soll" || word.lower == "sollen" {
      let rest = words[(index + 1)...].prefix(25)
      let ends = rest.contains { ["haben", "sein"].contains($0.lower) }
      let participle = rest.contains { word in
        word.lower.hasPrefix("ge") || word.lower.hasSuffix("iert") || word.lower.hasSuffix("worden")
          || word.lower.hasSuffix("en") && !word.isCapital
      }
      if ends && participle { return true }
    }
    return false
  }

  private static let german = PhraseList([
    "offenbar", "anscheinend", "angeblich*", "vermutlich*", "mutmaßlich*", "möglicherweise",
    "womöglich", "wahrscheinlich", "vielleicht", "eventuell", "wohl", "dürfte", "dürften", "könnte",
    "könnten", "scheint", "scheinen", "scheinbar", "vorgeblich*", "soll angeblich", "so gut wie",
  ])

  private static let english = PhraseList([
    "apparently", "allegedly", "reportedly", "supposedly", "presumably", "probably", "possibly",
    "perhaps", "maybe", "likely", "might", "could", "seems", "seem", "appears to", "appear to",
    "is said to", "are said to", "is believed to", "are believed to", "is thought to",
  ])
}
