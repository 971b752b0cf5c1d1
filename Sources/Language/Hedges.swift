/// Words by which a writer says less than "it is so": `offenbar`, `dürfte`, `angeblich`.
package enum Hedges {
  /// The hedging words of a text, as they stand, in order.
  ///
  /// `soll` and `sollen` count where an infinitive perfect or `sein` closes the clause they open, since
  /// otherwise they say what ought to be.
  package static func hedges(in text: String, language: WritingLanguage) -> [String] {
    hedges(in: text, lexicon: .of(language))
  }

  /// The same with the words of a lexicon.
  static func hedges(in text: String, lexicon: Lexicon) -> [String] {
    let words = WrittenWords.words(in: text)
    var found = lexicon.hedging.supposing.places(in: words).map { place in
      words[place].map(\.lower).joined(separator: " ")
    }
    if let verb = reportingVerb(words, lexicon.hedging) { found.append(verb) }
    return found
  }

  /// Words that say something is meant to be, not that it is: `soll`, `sollen`, `is planned`.
  package static func plans(in text: String, language: WritingLanguage) -> [String] {
    let words = WrittenWords.words(in: text)
    return Lexicon.of(language).hedging.planning.places(in: words).map {
      words[$0].map(\.lower).joined(separator: " ")
    }
  }

  /// Whether a text speaks of what is to be: `soll`, `wird`, `geplant`, `will`, `plans`.
  package static func looksAhead(_ text: String, language: WritingLanguage) -> Bool {
    let words = WrittenWords.words(in: text)
    return !Lexicon.of(language).hedging.lookingAhead.places(in: words).isEmpty
  }

  private static func reportingVerb(_ words: [WrittenWord], _ hedging: HedgeWords) -> String? {
    for (index, word) in words.enumerated() where hedging.reportingVerbs.contains(word.lower) {
      let rest = words[(index + 1)...].prefix(25)
      let ends = rest.contains { hedging.closingVerbs.contains($0.lower) }
      let participle = rest.contains { word in
        word.lower.hasPrefix("ge") || word.lower.hasSuffix("iert") || word.lower.hasSuffix("worden")
          || word.lower.hasSuffix("en") && !word.isCapital
      }
      if ends && participle { return word.lower }
    }
    return nil
  }
}

/// The words by which one language says less than "it is so".
struct HedgeWords: Sendable {
  var supposing: PhraseList = PhraseList([])
  /// What is meant to be: `geplant`, `is expected to`.
  var planning: PhraseList = PhraseList([])
  /// What speaks of things to come.
  var lookingAhead: PhraseList = PhraseList([])
  /// Verbs that report where an infinitive perfect closes their clause: `soll … gewesen sein`.
  var reportingVerbs: Set<String> = []
  var closingVerbs: Set<String> = []
}
