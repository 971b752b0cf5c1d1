/// A value found in running text, and where it stands.
package struct Found<Value: Sendable>: Sendable {
  package let value: Value
  /// Offsets in Unicode scalars from the start of the text, qualifier and unit included.
  package let range: Range<Int>
  /// The range without the qualifier.
  package let core: Range<Int>
  /// How the text qualifies it, such as "rund" or "Ende".
  package let qualifier: Qualifier?

  package init(
    value: Value, range: Range<Int>, core: Range<Int>? = nil, qualifier: Qualifier? = nil
  ) {
    self.value = value
    self.range = range
    self.core = core ?? range
    self.qualifier = qualifier
  }
}

extension Found: Equatable where Value: Equatable {}
