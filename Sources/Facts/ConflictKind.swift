/// What lies between two articles that do not say the same.
package enum ConflictKind: String, CaseIterable, Hashable, Sendable {
  /// Different figures, ranks or years for one thing.
  case value
  /// The same digits in another unit or with a slipped decimal point.
  case unit
  /// Look-alikes: figures of different times, or about a part and the whole. No contradiction.
  case dateOrScope = "date-or-scope"
  /// One person or place written in several ways. No contradiction.
  case nameVariant = "name-variant"
  /// One asserts what the other only attributes.
  case status

  /// Whether no fact that rests on one side is in doubt for it: who attributes does not deny.
  package var leavesFactsAlone: Bool { isHarmless || self == .status }

  /// Whether both sides can be right at once, so that no ruling is asked for.
  package var isHarmless: Bool { self == .dateOrScope || self == .nameVariant }
}
