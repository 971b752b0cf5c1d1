/// A figure with sign, qualifier and unit, as it stands in a text.
package struct FoundFigure: Sendable {
  package let reading: NumberReading
  package let style: Figure.Style
  package let decimals: Int
  /// What a word such as "Millionen" multiplied the digits by.
  package let scale: Double
  package let qualifier: Qualifier?
  /// The unit as it is written; nil where none stands there.
  package let unit: String?
  /// All tokens that belong to it.
  package let tokens: Range<Int>
  /// The tokens without the qualifier.
  package let core: Range<Int>

  package init(
    reading: NumberReading, style: Figure.Style, decimals: Int, scale: Double,
    qualifier: Qualifier?, unit: String?, tokens: Range<Int>, core: Range<Int>? = nil
  ) {
    self.reading = reading
    self.style = style
    self.decimals = decimals
    self.scale = scale
    self.qualifier = qualifier
    self.unit = unit
    self.tokens = tokens
    self.core = core ?? tokens
  }
}
