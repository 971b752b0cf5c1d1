/// Whether a quote was found again, and where.
package enum AnchorResult: Hashable, Sendable {
  /// Where it was written down to be, or at one place only with no position written down.
  case exact(Selectors)
  /// The same words at one place only, but elsewhere than written down.
  case moved(Selectors)
  case lost

  package var selectors: Selectors? {
    switch self {
    case .exact(let selectors), .moved(let selectors): selectors
    case .lost: nil
    }
  }
}
