import Facts
import Language

/// The place in a fact's statement where the answer stands and can be cut out.
struct Gap: Hashable {
  let before: String
  /// What is cut out, as it stands in the statement.
  let text: String
  let after: String

  /// The gap for an answer's whole text; nil unless it stands in the statement exactly once as whole
  /// words.
  init?(of text: String, in statement: String) {
    let needle = Array(text.unicodeScalars)
    let hay = Array(statement.unicodeScalars)
    guard !needle.isEmpty, needle.count < hay.count else { return nil }
    var found: Int?
    for start in 0...(hay.count - needle.count)
    where hay[start] == needle[0] && hay[start..<(start + needle.count)].elementsEqual(needle) {
      let end = start + needle.count
      guard
        Gap.isEdge(
          inner: hay[start], outer: start > 0 ? hay[start - 1] : nil,
          beyond: start > 1 ? hay[start - 2] : nil),
        Gap.isEdge(
          inner: hay[end - 1], outer: end < hay.count ? hay[end] : nil,
          beyond: end + 1 < hay.count ? hay[end + 1] : nil)
      else { continue }
      guard found == nil else { return nil }
      found = start
    }
    guard let found else { return nil }
    before = Gap.text(hay[..<found])
    self.text = text
    after = Gap.text(hay[(found + needle.count)...])
  }

  private init(before: String, text: String, after: String) {
    self.before = before
    self.text = text
    self.after = after
  }

  /// The gap without what may stay visible: of a quantity only the number and its scale word are cut
  /// out, the unit stays.
  func narrowed(to pattern: NumberPattern) -> Gap {
    Gap(
      before: before + pattern.before, text: pattern.numberText, after: pattern.after + after)
  }

  /// The statement with something else in the answer's place.
  func filled(with other: String) -> String { before + other + after }

  /// Whether the answer's first or last scalar, `inner`, does not run on into its neighbour outside.
  private static func isEdge(
    inner: Unicode.Scalar, outer: Unicode.Scalar?, beyond: Unicode.Scalar?
  ) -> Bool {
    guard let outer else { return true }
    if isWordScalar(inner), isWordScalar(outer) || outer == "-" { return false }
    // 1.600 does not contain 600: a separator between two digits belongs to the number.
    return !(isDigit(inner) && isSeparator(outer) && beyond.map(isDigit) == true)
  }

  private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || isDigit(scalar)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == ","
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
