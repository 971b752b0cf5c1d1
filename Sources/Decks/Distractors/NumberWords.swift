import Language

/// Small numbers written as one word: two to twenty, and the tens to ninety.
///
/// One is left out: it stands with a singular and its form depends on what it counts.
enum NumberWords {
  /// The word for a number; nil where it is not one of them.
  static func word(for number: Int, language: WritingLanguage) -> String? {
    table(language).first { $0.number == number }?.word
  }

  /// A number word with the scale word after it, and what stands around both.
  struct Place {
    let before: String
    let text: String
    /// ` Millionen` with the space before it; empty where there is none.
    let spacedScale: String
    let scale: Double
    let after: String
  }

  /// The one word of `text` that says `value`, alone or together with a scale word.
  static func find(_ value: Double, in text: String, language: WritingLanguage) -> Place? {
    var start: String.Index?
    var index = text.startIndex
    while true {
      let atEnd = index == text.endIndex
      if !atEnd, text[index].isLetter {
        if start == nil { start = index }
      } else if let begin = start {
        let word = String(text[begin..<index])
        if let number = table(language).first(where: { $0.word == word.lowercased() })?.number {
          let rest = Array(text[index...].unicodeScalars)
          let scale = ParsedDigits.scale(rest, from: 0, language: language)
          let factor = scale?.factor ?? 1
          guard abs(Double(number) * factor - value) <= value * 1e-9 else { return nil }
          return Place(
            before: String(text[..<begin]), text: word, spacedScale: scale?.text ?? "",
            scale: factor,
            after: String(String.UnicodeScalarView(rest[(scale?.end ?? 0)...])))
        }
        start = nil
      }
      if atEnd { return nil }
      index = text.index(after: index)
    }
  }

  /// The first number that a whole word of `text` says; nil where none does.
  static func firstNumber(in text: String, language: WritingLanguage) -> Int? {
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) {
      if let entry = table(language).first(where: { $0.word == word }) { return entry.number }
    }
    return nil
  }

  private static func table(_ language: WritingLanguage) -> [(number: Int, word: String)] {
    language == .german ? german : english
  }

  private static let german = Array(
    zip(
      Array(2...20) + stride(from: 30, through: 90, by: 10),
      """
      zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn \
      siebzehn achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig
      """.split(separator: " ").map { String($0) })
  ).map { (number: $0.0, word: $0.1) }

  private static let english = Array(
    zip(
      Array(2...20) + stride(from: 30, through: 90, by: 10),
      """
      two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
      seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
      """.split(separator: " ").map { String($0) })
  ).map { (number: $0.0, word: $0.1) }
}
