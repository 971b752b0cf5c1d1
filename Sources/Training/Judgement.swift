import Basics

/// What a typed answer is worth, by which rule, and what to say about it.
package struct Judgement: Hashable, Sendable {
  package let verdict: Verdict
  /// 0 to 1.
  package let score: Double
  /// The rule's name, such as `quantity-value` or `word-slip`.
  package let rule: String
  /// One short friendly sentence in each language; empty where the verdict says it all.
  package let german: String
  package let english: String

  package init(
    _ verdict: Verdict, score: Double? = nil, rule: String, german: String = "",
    english: String = ""
  ) {
    self.verdict = verdict
    self.score = score ?? verdict.usualScore
    self.rule = rule
    self.german = german
    self.english = english
  }

  /// The sentence in the interface's language.
  package func message(in language: InterfaceLanguage) -> String {
    language(de: german, en: english)
  }
}

/// The six verdicts on a typed answer.
package enum Verdict: String, CaseIterable, Hashable, Sendable {
  case accept
  /// Accepted, with a remark on what differs.
  case note
  /// Not yet right, but worth one free retry.
  case almost
  /// Some of a list.
  case partial
  case reject
  /// Empty, or "weiß nicht".
  case unknown

  var usualScore: Double {
    switch self {
    case .accept, .note: 1
    case .almost, .partial: 0.5
    case .reject, .unknown: 0
    }
  }
}
