import Basics

/// One line of a report and what it is, so that a screen can set it off.
package struct ReportLine: Hashable, Sendable {
  /// What a line is.
  package enum Kind: Hashable, Sendable {
    case problem, heading, openConflict, claim, blank
    case count(FactStatus)
    case verdict(isFine: Bool)
  }

  package let kind: Kind
  /// Without control characters.
  package let text: String

  init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = neutralised(text)
  }
}
