/// Numbers written as one word: "siebentausendsechshundert", "seventy-six", "anderthalb", "dritter".
package enum NumberWords {
  private static let lengthLimit = 120

  /// The number a folded word says; nil for other words.
  ///
  /// Worked values: "zwoelfeinhalb" 12.5, "neunzehnhundertvierundneunzig" 1994, "one" 1.
  package static func cardinal(_ folded: String, language: WritingLanguage) -> Double? {
    guard folded.utf8.count <= lengthLimit else { return nil }
    let lexicon = Lexicon.of(language)
    if let number = lexicon.cardinals[folded] { return number }
    if lexicon.ones.contains(folded), folded != "a", folded != "an" { return 1 }
    guard lexicon.scales[folded] == nil else { return nil }
    return language == .german ? germanCompound(folded[...], lexicon, depth: 0) : nil
  }

  /// The rank a folded word says: "dritter", "third"; nil for other words.
  package static func ordinal(_ folded: String, language: WritingLanguage) -> Int? {
    Lexicon.of(language).ordinals[folded]
  }

  private static func germanCompound(_ word: Substring, _ lexicon: Lexicon, depth: Int) -> Double? {
    guard depth < 6, !word.isEmpty else { return nil }
    if let number = lexicon.cardinals[String(word)] { return number }
    if word == "anderthalb" || word == "eineinhalb" || word == "einundeinhalb" { return 1.5 }
    if word.hasPrefix("anderthalb") { return nil }
    if word.hasSuffix("einhalb") {
      var whole = word.dropLast(7)
      if whole.hasSuffix("und") { whole = whole.dropLast(3) }
      return germanCompound(whole, lexicon, depth: depth + 1).map { $0 + 0.5 }
    }
    for (name, scale) in [
      ("milliarden", 1e9), ("milliarde", 1e9), ("millionen", 1e6), ("million", 1e6),
      ("tausend", 1000.0), ("hundert", 100),
    ] {
      guard let split = word.firstRange(of: name) else { continue }
      let left = word[..<split.lowerBound]
      var right = word[split.upperBound...]
      if right.hasPrefix("und"), lexicon.cardinals[String(right)] == nil {
        right = right.dropFirst(3)
      }
      let factor: Double
      if left.isEmpty || left == "eine" {
        factor = 1
      } else {
        guard let number = germanCompound(left, lexicon, depth: depth + 1), number < 1000 else {
          return nil
        }
        factor = number
      }
      guard factor < (scale == 100 ? 100 : 1000) else { return nil }
      if right.isEmpty { return factor * scale }
      guard let rest = germanCompound(right, lexicon, depth: depth + 1), rest < scale else {
        return nil
      }
      return factor * scale + rest
    }
    return nil
  }
}
