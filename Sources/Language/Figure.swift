/// A number as a text writes it, in digits, words or both, with its scale: `7,6 Tsd.`, "zwei Drittel".
package struct Figure: Sendable {
  package let reading: NumberReading
  /// The tokens it spans.
  package let tokens: Range<Int>
  /// How many digits stand behind the decimal sign.
  package let decimals: Int
  package let style: Style
  /// What a word or sign such as "Millionen" multiplied the digits by.
  package let scale: Double

  /// How a figure is written.
  package enum Style: Sendable, Equatable {
    case digits, words
    /// A part of a whole, 0.5 for a half.
    case share
    /// A rank: "dritter", "3rd".
    case ordinal
    /// Nothing but "ein" or "a".
    case article
  }
}
