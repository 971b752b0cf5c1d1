import Language

/// When two units measure the same thing.
enum UnitClass {
  /// A name that equal or convertible units share; the folded word where the unit is not a known one.
  static func name(_ unit: String?) -> String {
    guard let unit else { return "" }
    return MeasureUnit.canonical(unit)?.unit ?? Folding.folded(unit)
  }

  /// Whether a unit counts hundredths of a whole.
  static func isShare(_ unit: String?) -> Bool {
    ["%", "prozent", "percent"].contains(name(unit).lowercased())
  }

  /// What a number in one unit is multiplied by to be in the other; nil where they measure different
  /// things.
  static func factor(from: String?, to: String?) -> Double? {
    guard let from, let to else { return from == nil && to == nil ? 1 : nil }
    if let first = MeasureUnit.canonical(from), let second = MeasureUnit.canonical(to) {
      return first.unit == second.unit && second.factor != 0 ? first.factor / second.factor : nil
    }
    return Folding.folded(from) == Folding.folded(to) ? 1 : nil
  }
}
