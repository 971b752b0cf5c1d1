/// How a source qualifies a figure: "rund 7600", "mehr als 160", "Ende 1994".
package enum Qualifier: String, CaseIterable, Hashable, Sendable {
  /// rund, etwa, circa, ungefähr, schätzungsweise; about, around, some.
  case about
  /// knapp, fast, beinahe, annähernd; almost, nearly, just under: a little below the figure.
  case almost
  /// gut; a good, just over: a little above the figure.
  case slightlyMore
  /// mehr als, über; more than, over.
  case moreThan
  /// mindestens, wenigstens; at least.
  case atLeast
  /// weniger als, unter; less than, under, below.
  case lessThan
  /// höchstens, bis zu, maximal; at most, up to.
  case atMost
  /// Anfang; the beginning of (dates).
  case early
  /// Mitte; the middle of (dates).
  case mid
  /// Ende; the end of (dates).
  case late
  /// seit; since (dates).
  case since
  /// vor; before (dates).
  case before
  /// nach; after (dates).
  case after
}
