import Basics

/// One of the answers that a learner assigns to the premises of a matching question.
package struct MatchingResponse: Hashable, Sendable {
  package let text: String
  package let use: Use

  /// What a response belongs to.
  package enum Use: Hashable, Sendable {
    /// Right for one premise, counted from 0, because of this fact.
    case premise(Int, fact: FactID)
    /// Wrong for all, by a rule and with an origin as those of a choice.
    case none(rule: String, origin: String)
  }

  package init(text: String, use: Use) {
    self.text = text
    self.use = use
  }

  /// The place of the premise it is right for, counted from 0; nil where it is wrong for all.
  package var premise: Int? { if case .premise(let index, _) = use { index } else { nil } }
}

extension Array where Element == MatchingResponse {
  /// How many premises and responses a question may have.
  package static var sizes: ClosedRange<Int> { 2...9 }

  /// The letter that stands before a response, counted from 0.
  package static func letter(_ index: Int) -> String {
    String(UnicodeScalar(UInt8(0x61 + Swift.min(Swift.max(index, 0), 25))))
  }

  /// Where the response to a premise stands, counted from 0.
  package func index(for premise: Int) -> Int? { firstIndex { $0.premise == premise } }

  /// The letters of the right responses, premise by premise.
  package var solutionLetters: [String] {
    indices.compactMap { index(for: $0).map(Self.letter) }
  }

  /// What a learner types: `1c 2a 3b`.
  package var solution: String {
    solutionLetters.enumerated().map { "\($0 + 1)\($1)" }.joined(separator: " ")
  }
}

extension Card {
  /// The answers to be assigned; empty for every other kind of question.
  var responses: [MatchingResponse] {
    if case .matching(_, _, let responses) = question { responses } else { [] }
  }

  /// What is to be matched; empty for every other kind of question.
  var premises: [String] {
    if case .matching(_, let premises, _) = question { premises } else { [] }
  }
}
