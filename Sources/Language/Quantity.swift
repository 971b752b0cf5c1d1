/// A number with what it counts: 7600 km, 25 Prozent, 2500 Soldaten, or just 12.
package struct Quantity: Hashable, Sendable {
  /// The plain number, always finite.
  ///
  /// Worked value: "3,5 Millionen" is 3,500,000.
  package var value: Double
  /// The unit or the thing counted, as it is written: `km`, `Kilometer`, `%`, `US-Dollar`, `Soldaten`.
  package var unit: String?
  package var qualifier: Qualifier?

  package init(value: Double, unit: String? = nil, qualifier: Qualifier? = nil) {
    self.value = value
    self.unit = unit
    self.qualifier = qualifier
  }
}
