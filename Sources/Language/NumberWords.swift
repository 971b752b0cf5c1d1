/// Numbers written as one word: "siebentausendsechshundert", "seventy-six", "anderthalb", "dritter".
package enum NumberWords {
  static let lengthLimit = 120

  /// The number a folded word says; nil for other words.
  ///
  /// Worked values: "zwoelfeinhalb" 12.5, "neunzehnhundertvierundneunzig" 1994, "one" 1.
  package static func cardinal(_ folded: String, language: WritingLanguage) -> Double? {
    cardinal(folded, vocabulary: Vocabulary.of(language))
  }

  /// The same with the words of a lexicon.
  static func cardinal(_ folded: String, vocabulary: Vocabulary) -> Double? {
    guard folded.utf8.count <= lengthLimit else { return nil }
    if let entry = vocabulary.entry(folded) {
      if entry.senses.contains(.cardinal) { return entry.cardinal }
      if entry.senses.contains(.scale) { return nil }
    }
    guard vocabulary.lexicon.grammar.joinsNumberWords,
      GermanNumber.isLikely(Array(folded.utf8))
    else { return nil }
    return GermanNumber(cardinals: vocabulary.lexicon.cardinals).value(of: folded)
  }

  /// The rank a folded word says: "dritter", "third"; nil for other words.
  package static func ordinal(_ folded: String, language: WritingLanguage) -> Int? {
    Vocabulary.of(language).entry(folded).flatMap {
      $0.senses.contains(.ordinal) ? $0.ordinal : nil
    }
  }
}
