import Facts

extension Card {
  /// What the source says, with a gap for the answer; of a figure the unit stays visible.
  ///
  /// Nil where the answer does not stand in the statement exactly once.
  package var gappedStatement: String? {
    guard let whole = Gap(of: key.text, in: statement) else { return nil }
    guard case .quantity = key.value, let pattern = KeyNotation(key).number, pattern.before.isEmpty,
      !pattern.after.isEmpty
    else { return whole.filled(with: "____") }
    return whole.narrowed(to: pattern).filled(with: "____")
  }
}
