/// Finds figures with unit and qualifier in running text.
package enum QuantityScanner {
  /// The quantities of a text, in its order, without overlaps.
  package static func quantities(
    in text: String, language: WritingLanguage
  ) -> [Found<Quantity>] { [] }
}
