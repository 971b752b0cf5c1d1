import Basics

/// The author's decision on a contested, attributed or dated fact.
package struct Ruling: Hashable, Sendable {
  package let what: String
  package let why: String
  /// Who ruled; the bundled sheet signs "Redaktion".
  package let by: String
  package let date: Day

  package init(what: String, why: String, by: String, date: Day) {
    self.what = what
    self.why = why
    self.by = by
    self.date = date
  }
}
