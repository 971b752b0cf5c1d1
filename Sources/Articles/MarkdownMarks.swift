/// Takes the marks of Markdown off a line, so that it reads as text: emphasis, code, links, list and quote
/// marks.
///
/// A star or an underscore between two letters or digits stays (`Schüler*innen`, `2*3`), and so does
/// whatever is no mark. Numbers of ordered lists stay, since `1. Januar` looks the same.
package enum MarkdownMarks {
  /// The line without its marks.
  ///
  /// List and quote marks go where the line opens a block or is an item. Linear.
  package static func plain(_ line: ArraySlice<Unicode.Scalar>, opensBlock: Bool) -> [Unicode
    .Scalar]
  {
    var rest = Array(line)
    if opensBlock || isListItem(rest) { dropLeading(&rest) }
    guard rest.contains(where: { "*_`[\\".unicodeScalars.contains($0) }) else { return rest }
    var plain: [Unicode.Scalar] = []
    var index = 0
    while index < rest.count {
      switch rest[index] {
      case "\\" where index + 1 < rest.count && isMark(rest[index + 1]):
        plain.append(rest[index + 1])
        index += 2
      case "`": index += 1
      case "*", "_":
        let end = rest[index...].firstIndex { $0 != rest[index] } ?? rest.count
        if !isEmphasis(rest, index..<end) { plain += rest[index..<end] }
        index = end
      case "!"
      where index + 1 < rest.count && rest[index + 1] == "[" && link(rest, index + 1) != nil:
        index += 1
      case "[":
        if let (text, end) = link(rest, index) {
          plain += MarkdownMarks.plain(rest[text], opensBlock: false)
          index = end
        } else {
          plain.append(rest[index])
          index += 1
        }
      default:
        plain.append(rest[index])
        index += 1
      }
    }
    return plain
  }

  private static func isListItem(_ line: [Unicode.Scalar]) -> Bool {
    line.count > 1 && "-*+".unicodeScalars.contains(line[0]) && line[1] == " "
  }

  private static func dropLeading(_ line: inout [Unicode.Scalar]) {
    while line.count > 1, ">-*+".unicodeScalars.contains(line[0]), line[1] == " " {
      line.removeFirst(2)
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    "\\`*_{}[]()#+-.!>".unicodeScalars.contains(scalar)
  }

  /// A run of stars or underscores with text on one side and none, or a mark, on the other.
  private static func isEmphasis(_ line: [Unicode.Scalar], _ run: Range<Int>) -> Bool {
    guard run.count <= 3 else { return false }
    let before = run.lowerBound > 0 ? line[run.lowerBound - 1] : " "
    let after = run.upperBound < line.count ? line[run.upperBound] : " "
    if before == " ", after == " " { return false }
    return !(isWordPart(before) && isWordPart(after)) || run.count > 1
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// The text of `[text](address)`, and where the link ends.
  private static func link(
    _ line: [Unicode.Scalar], _ start: Int
  ) -> (text: Range<Int>, end: Int)? {
    guard let close = line[start...].firstIndex(of: "]"), close + 1 < line.count,
      line[close + 1] == "(", let end = line[(close + 1)...].firstIndex(of: ")"),
      !line[(start + 1)..<close].contains("[")
    else { return nil }
    return (start + 1..<close, end + 1)
  }
}
