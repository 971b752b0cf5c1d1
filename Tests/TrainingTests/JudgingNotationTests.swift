import Basics
import Facts
import Language
import Testing

@testable import Training

/// Whole numbers as students write them, each by a writer of this test's own.
private enum Notation: CaseIterable {
  case plain, grouped, spaced, thinSpaced, apostrophes, words, scaled, exponent

  /// The number in this notation; nil where it has none.
  func written(_ number: Int, _ language: WritingLanguage) -> String? {
    switch self {
    case .plain: return String(number)
    case .grouped: return grouped(number, by: language == .german ? "." : ",")
    case .spaced: return grouped(number, by: " ")
    case .thinSpaced: return grouped(number, by: "\u{202F}")
    case .apostrophes: return language == .german ? grouped(number, by: "'") : nil
    case .words: return NumberWriter.words(number, language)
    case .scaled:
      let million = language == .german ? "Millionen" : "million"
      guard number >= 2_000_000, number % 100_000 == 0 else { return nil }
      let tenths = number / 100_000
      let sign = language == .german ? "," : "."
      return tenths % 10 == 0
        ? "\(tenths / 10) \(million)" : "\(tenths / 10)\(sign)\(tenths % 10) \(million)"
    case .exponent: return number % 1000 == 0 ? "\(number / 1000)·10^3" : nil
    }
  }

  private func grouped(_ number: Int, by sign: String) -> String {
    let digits = Array(String(number))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text += sign }
      text.append(digit)
    }
    return text
  }
}

/// Writes whole numbers below a million as words.
private enum NumberWriter {
  static func words(_ number: Int, _ language: WritingLanguage) -> String? {
    guard (1..<1_000_000).contains(number) else { return nil }
    return language == .german ? german(number, isLast: true) : english(number)
  }

  private static let small = [
    "", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf",
    "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
  ]
  private static let tens = [
    "", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig",
  ]

  private static func german(_ number: Int, isLast: Bool) -> String {
    switch number {
    case 1 where isLast: "eins"
    case ..<20: small[number]
    case ..<100:
      (number % 10 == 0 ? "" : small[number % 10] + "und") + tens[number / 10]
    case ..<1000: small[number / 100] + "hundert" + rest(number % 100, isLast)
    default: german(number / 1000, isLast: false) + "tausend" + rest(number % 1000, isLast)
    }
  }

  private static func rest(_ number: Int, _ isLast: Bool) -> String {
    number == 0 ? "" : german(number, isLast: isLast)
  }

  private static let englishSmall = [
    "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let englishTens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  private static func english(_ number: Int) -> String {
    switch number {
    case ..<20: englishSmall[number]
    case ..<100:
      englishTens[number / 10] + (number % 10 == 0 ? "" : "-" + englishSmall[number % 10])
    case ..<1000:
      englishSmall[number / 100] + " hundred"
        + (number % 100 == 0 ? "" : " and " + english(number % 100))
    default:
      english(number / 1000) + " thousand"
        + (number % 1000 == 0 ? "" : (number % 1000 < 100 ? " and " : " ") + english(number % 1000))
    }
  }
}

@Suite("Judging a number in every notation")
struct JudgingNotationTests {
  /// Numbers of every length, some round.
  private func number(_ chance: inout SeededGenerator) -> Int {
    let digits = Int.random(in: 1...8, using: &chance)
    var bound = 1
    for _ in 0..<digits { bound *= 10 }
    let number = Int.random(in: max(1, bound / 10)..<bound, using: &chance)
    guard Bool.random(using: &chance), digits > 3 else { return number }
    return number / (bound / 100) * (bound / 100)
  }

  /// What a slip, a swap, a wrong magnitude or a neighbour makes of a number; never the number itself.
  private func wrong(_ number: Int) -> Set<Int> {
    var wrong: Set<Int> = [
      number * 10, number / 10, number * 1000, number + 1, number - 1, number * 2, 2 * number + 7,
    ]
    let digits = Array(String(number))
    for index in digits.indices {
      var other = digits
      other[index] = digits[index] == "9" ? "1" : "9"
      if let value = Int(String(other)) { wrong.insert(value) }
      other = digits
      other.remove(at: index)
      if let value = Int(String(other)) { wrong.insert(value) }
      guard index > 0 else { continue }
      other = digits
      other.swapAt(index, index - 1)
      if let value = Int(String(other)) { wrong.insert(value) }
    }
    return wrong.filter { $0 > 0 && $0 != number }
  }

  private func key(_ number: Int, _ language: WritingLanguage) -> AnswerKey {
    let unit = language == .german ? "Kilometer" : "kilometres"
    return AnswerKey(
      value: .quantity(Quantity(value: Double(number), unit: unit), unitNamed: false),
      text: "\(number) \(unit)", language: language)
  }

  @Test("accepts the right number", arguments: WritingLanguage.allCases, 0..<4)
  func right(language: WritingLanguage, seed: UInt64) {
    var chance = SeededGenerator(seed: 3 + seed)
    let judge = AnswerJudge(keys: [])
    for _ in 0..<60 {
      let number = number(&chance)
      for notation in Notation.allCases {
        guard let text = notation.written(number, language) else { continue }
        for unit in ["km", language == .german ? "Kilometern" : "kilometers"] {
          let judgement = judge.judge("\(text) \(unit)", for: key(number, language))
          #expect(judgement.verdict == .accept, "\(number) ← \(text) \(unit), \(judgement.rule)")
        }
      }
    }
  }

  @Test("accepts no other number", arguments: WritingLanguage.allCases, 0..<4)
  func wrong(language: WritingLanguage, seed: UInt64) {
    var chance = SeededGenerator(seed: 11 + seed)
    let judge = AnswerJudge(keys: [])
    let openers = language == .german ? ["", "etwa ", "es sind "] : ["", "about ", "it is "]
    for _ in 0..<25 {
      let number = number(&chance)
      for other in wrong(number) {
        for notation in Notation.allCases {
          guard let text = notation.written(other, language) else { continue }
          let opener = openers.randomElement(using: &chance) ?? ""
          let typed = "\(opener)\(text) km"
          let judgement = judge.judge(typed, for: key(number, language))
          #expect(
            judgement.verdict == .reject || judgement.verdict == .almost,
            "\(number) ← \(typed), \(judgement.rule)")
        }
      }
    }
  }

  @Test("accepts no other year", arguments: WritingLanguage.allCases, 0..<2)
  func years(language: WritingLanguage, seed: UInt64) throws {
    var chance = SeededGenerator(seed: 17 + seed)
    let judge = AnswerJudge(keys: [])
    let openers = language == .german ? ["", "im Jahr ", "um "] : ["", "in ", "around "]
    let closers = language == .german ? [" v. Chr.", " vor Christus"] : [" BC", " BCE"]
    for _ in 0..<60 {
      let year = Int.random(in: 1000...2100, using: &chance)
      let key = KeySample.date(String(year), String(year))
      // "89" is 1989 in short.
      for other in wrong(year) where year < 1900 || other > 99 {
        let typed = (openers.randomElement(using: &chance) ?? "") + String(other)
        let verdict = judge.judge(typed, for: key).verdict
        #expect(verdict == .reject || verdict == .almost, "\(year) ← \(typed)")
      }
      for closer in closers {
        #expect(judge.judge("\(year)\(closer)", for: key).verdict == .reject)
      }
      #expect(judge.judge(String(year), for: key).verdict == .accept)
    }
  }
}
