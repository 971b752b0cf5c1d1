/// What kartei can say of a fact: "the source says so", never "this is true".
package enum FactStatus: String, CaseIterable, Hashable, Sendable {
  /// Independent sources agree.
  case corroborated
  /// One source says so.
  case supported
  /// Somebody's claim: asked as "who says that …".
  case attributed
  /// Sources differ; ruled on by the author.
  case contested
  /// Was so, is no longer.
  case outdated
  /// A gate failed: never reaches a deck.
  case unsupported
}

/// Which side of a fact a piece of evidence is on.
package enum Stance: String, CaseIterable, Hashable, Sendable {
  case supports, contests
}
