/// Units of measurement and currencies, by any of their names.
package struct MeasureUnit: Hashable, Sendable {
  /// The unit that `name` belongs to and how many of it one `name` is; nil for unknown names.
  package static func canonical(_ name: String) -> (unit: String, factor: Double)? { nil }
}
