import Facts
import Language
import Testing
import Training

/// A key and what typed answers to it are worth.
struct JudgingCase: Sendable, CustomTestStringConvertible {
  let key: AnswerKey
  let typed: String
  let verdict: Verdict
  var score: Double?

  var testDescription: String { "\(key.language.rawValue) \(key.text) ← \(typed)" }
}

/// Short ways to write keys and cases.
enum KeySample {
  static func quantity(
    _ text: String, _ value: Double, _ unit: String?, _ qualifier: Qualifier? = nil,
    named: Bool = false, _ language: WritingLanguage = .german, aliases: [String] = [],
    wrong: [String] = []
  ) -> AnswerKey {
    AnswerKey(
      value: .quantity(
        Quantity(value: value, unit: unit, qualifier: qualifier), unitNamed: named),
      text: text, language: language, aliases: aliases, wrong: wrong)
  }

  static func quantity(
    _ text: String, _ value: Double, _ unit: String?, _ language: WritingLanguage
  ) -> AnswerKey {
    quantity(text, value, unit, nil, language)
  }

  static func list(_ items: [String], _ language: WritingLanguage) -> AnswerKey {
    list(items, .place, language)
  }

  static func date(
    _ text: String, _ iso: String, _ qualifier: Qualifier? = nil,
    _ language: WritingLanguage = .german
  ) -> AnswerKey {
    AnswerKey(
      value: PartialDate(iso: iso).map { .date($0, qualifier: qualifier) } ?? .phrase, text: text,
      language: language)
  }

  static func words(
    _ value: AnswerValue, _ text: String, _ language: WritingLanguage = .german,
    aliases: [String] = [], wrong: [String] = []
  ) -> AnswerKey {
    AnswerKey(value: value, text: text, language: language, aliases: aliases, wrong: wrong)
  }

  static func list(
    _ items: [String], _ value: AnswerValue = .place, ordered: Bool = false,
    _ language: WritingLanguage = .german
  ) -> AnswerKey {
    AnswerKey(
      value: .list(items.map { words(value, $0, language) }, ordered: ordered),
      text: items.joined(separator: ", "), language: language)
  }

  static func cases(_ key: AnswerKey, _ typed: [Verdict: [String]]) -> [JudgingCase] {
    typed.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { verdict, texts in
      texts.map { JudgingCase(key: key, typed: $0, verdict: verdict) }
    }
  }
}
