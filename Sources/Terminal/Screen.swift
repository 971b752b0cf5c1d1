import Basics
import Rainbow

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the terminal can show: its width, whether it takes colour, and the language of the words.
///
/// Every text goes through ``neutralised(_:keepingLineBreaks:)`` here, so that nothing from a deck reaches
/// the terminal as a command.
package struct Screen: Sendable {
  /// 40 to 200.
  package let columns: Int
  package let isColoured: Bool
  /// Words alone, without rules, bars and signs: for screen readers, pipes and terminals that can do little.
  package let isPlain: Bool
  package let language: InterfaceLanguage

  /// The widths a screen is laid out for.
  package static let widths = 40...200

  package init(
    columns: Int, isColoured: Bool = false, isPlain: Bool = false, language: InterfaceLanguage
  ) {
    self.columns = min(max(columns, Screen.widths.lowerBound), Screen.widths.upperBound)
    self.isColoured = isColoured && !isPlain
    self.isPlain = isPlain
    self.language = language
  }

  /// The width of the terminal behind a descriptor; nil where there is none.
  package static func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// What somebody typed, harmless and short enough to be shown.
  static func echo(_ text: String) -> String {
    let start = neutralised(String(text.prefix(500)))
    return text.count > 500 ? "\(start)…" : start
  }

  /// How text is set off; never the only sign of anything.
  enum Ink { case plain, strong, faint, right, wrong, near }

  /// Lines of wrapped text, the first with a marker, all indented as far.
  ///
  /// A `sign` is a marker that says no more than the words do, and so is left out on a plain screen.
  func paragraph(
    _ text: String, sign: String = "", marker: String = "", indent: Int = 2, _ ink: Ink = .plain
  ) -> [String] {
    let marker = isPlain ? marker : sign + marker
    let margin = String(repeating: " ", count: indent)
    let hanging = indent + DisplayWidth.of(marker)
    let lines = LineBreaking.lines(
      of: neutralised(text), width: columns - hanging - 1)
    return lines.enumerated().map { index, line in
      index == 0
        ? margin + painted(marker, ink) + painted(line, ink)
        : String(repeating: " ", count: hanging) + painted(line, ink)
    }
  }

  /// A line with one text at the left and one at the right, a rule between them.
  func header(_ left: String, _ right: String) -> String {
    if isPlain { return "\(neutralised(left)), \(neutralised(right))" }
    let right = neutralised(right)
    let left = shortened(neutralised(left), to: max(1, columns - DisplayWidth.of(right) - 9))
    let gap = max(1, columns - DisplayWidth.of(left) - DisplayWidth.of(right) - 8)
    return painted("── ", .faint) + left + " "
      + painted(String(repeating: "─", count: gap), .faint) + " " + right
      + painted(" ─", .faint)
  }

  /// Whether both texts of a header fit in whole.
  func fitsHeader(_ left: String, _ right: String) -> Bool {
    isPlain || DisplayWidth.of(left) + DisplayWidth.of(right) + 9 <= columns
  }

  /// What stands between the parts of a line.
  var divider: String { isPlain ? ", " : " · " }

  /// A text cut where its room ends, with a sign that it goes on.
  func shortened(_ text: String, to width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    var result = ""
    var filled = 0
    for character in text {
      let size = DisplayWidth.of(character)
      guard filled + size < width else { break }
      result.append(character)
      filled += size
    }
    return result + "…"
  }

  /// Text in colour or weight, where the terminal takes it.
  func painted(_ text: String, _ ink: Ink) -> String {
    guard isColoured, !text.isEmpty else { return text }
    let codes: [UInt8] =
      switch ink {
      case .plain: []
      case .strong: Style.bold.value
      case .faint: Style.dim.value
      case .right: Style.bold.value + NamedColor.green.value
      case .wrong: Style.bold.value + NamedColor.red.value
      case .near: Style.bold.value + NamedColor.magenta.value
      }
    guard !codes.isEmpty else { return text }
    let on = codes.map { String($0) }.joined(separator: ";")
    return "\u{1B}[\(on)m\(text)\u{1B}[0m"
  }
}
