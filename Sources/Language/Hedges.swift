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

  /// Words that say something is meant to be, not that it is: `soll`, `sollen`, `is planned`.
  package static func plans(in text: String, language: WritingLanguage) -> [String] {
    let words = WrittenWords.words(in: text)
    let list = language == .german ? germanPlans : englishPlans
    return list.places(in: words).map { words[$0].map(\.lower).joined(separator: " ") }
  }

  /// Whether a text speaks of what is to be: `soll`, `wird`, `geplant`, `will`, `plans`.
  package static func looksAhead(_ text: String, language: WritingLanguage) -> Bool {
    let words = WrittenWords.words(in: text)
    let list = language == .german ? germanAhead : englishAhead
    return !list.places(in: words).isEmpty
  }

  private static let germanPlans = PhraseList([
    "soll", "sollen", "geplant*", "plant", "planen", "vorgesehen", "rechnet mit", "rechnen mit",
    "rechnete mit", "rechneten mit", "erwartet", "erwarten", "erwartete",
  ])
  private static let germanAhead = PhraseList([
    "soll*", "wird", "werden", "will", "wollen", "wolle", "plan*", "geplant*", "vorgesehen",
    "künftig*", "möchte*", "muss*", "müss*", "beabsichtig*", "rechne*", "erwart*", "dürfte*",
    "könnte*", "ziel*", "vorhaben", "kündig*", "angekündigt*", "verlangt*", "forder*", "empf*",
    "hoff*", "absicht*", "würde*", "versprach*", "versprich*",
  ])
  private static let englishPlans = PhraseList([
    "is expected to", "are expected to", "is planned", "are planned", "plans to", "is due to",
    "are due to", "is set to", "are set to", "is to be", "are to be", "aims to", "hopes to",
  ])
  private static let englishAhead = PhraseList([
    "will", "would", "shall", "should", "plan*", "expect*", "due", "set to", "is to", "are to",
    "aim*", "hope*", "intend*", "pledge*", "promise*", "propos*", "must", "target*", "goal*",
  ])

  private static func reportsBySollen(_ words: [WrittenWord]) -> Bool {
    for (index, word) in words.enumerated()
    where ["soll", "sollen", "will", "wollen"].contains(word.lower) {
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
    "könnten", "geschätzt", "schätzungen zufolge", "scheint", "scheinen", "scheinbar",
    "vorgeblich*", "soll angeblich", "so gut wie",
  ])

  private static let english = PhraseList([
    "apparently", "allegedly", "reportedly", "supposedly", "presumably", "probably", "possibly",
    "perhaps", "maybe", "likely", "might", "could", "seems", "seem", "appears to", "appear to",
    "is said to", "are said to", "was said to", "were said to", "was believed to",
    "were believed to", "was thought to", "were thought to", "are thought to", "is reported to",
    "are reported to", "was reported to", "is rumoured to", "is estimated", "are estimated",
    "was estimated", "were estimated", "estimated at", "an estimated", "may have", "may be",
    "may well", "appeared to", "seemed to", "seemed", "arguably", "is alleged to",
    "are alleged to", "is assumed to", "unconfirmed", "is believed to", "are believed to",
    "is thought to",
  ])
}
