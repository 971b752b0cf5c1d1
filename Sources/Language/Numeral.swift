/// Whole numbers as they stand in names: "World War II", "Karl V.", "Apollo 11", "Ludwig der Vierzehnte".
package enum Numeral {
  /// What a folded word counts, 1 to 39 in Roman letters, 0 to 9999 in digits, or a number word or rank
  /// of either language; nil for other words.
  package static func value(of folded: String) -> Int? {
    if let value = roman(folded) ?? digits(folded) { return value }
    for language in WritingLanguage.allCases {
      if let rank = NumberWords.ordinal(folded, language: language) { return rank }
      let cardinal = Lexicon.of(language).cardinals[folded]
      if let number = cardinal.flatMap({ Int(exactly: $0) }) { return number }
    }
    return nil
  }

  /// The value of folded Roman letters up to 39; nil where they are not written by the rules.
  package static func roman(_ folded: String) -> Int? { romans[folded] }

  /// A word's trailing digits as Roman letters: `ww2` becomes `wwii`; other words stay.
  package static func romanised(_ folded: String) -> String {
    let tail = folded.utf8.reversed().prefix { (0x30...0x39).contains($0) }.count
    guard (1...2).contains(tail), let value = Int(folded.suffix(tail)), (1...39).contains(value)
    else { return folded }
    return folded.dropLast(tail) + letters(value)
  }

  private static func digits(_ folded: String) -> Int? {
    guard (1...4).contains(folded.utf8.count),
      folded.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(folded)
  }

  private static let romans = Dictionary(uniqueKeysWithValues: (1...39).map { (letters($0), $0) })

  private static func letters(_ value: Int) -> String {
    let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    return String(repeating: "x", count: value / 10) + ones[value % 10]
  }
}
