/// Takes the marks of Markdown off a line, so that it reads as text: emphasis, code, links, footnotes, list and
/// quote marks.
///
/// A star or an underscore between two letters or digits stays (`Schüler*innen`, `2*3`), and so does
/// whatever is no mark. Numbers of ordered lists stay, since `1. Januar` looks the same.
package struct MarkdownMarks {
  /// The line without marks.
  package private(set) var text: [Unicode.Scalar] = []
  /// How many of its characters are links, and whether it shows a picture.
  private(set) var linked = 0
  private(set) var hasPicture = false

  /// A line read.
  ///
  /// `opensLine` where it does not go on with the line before. Linear.
  package static func plain(_ line: ArraySlice<Unicode.Scalar>, opensLine: Bool) -> MarkdownMarks {
    var marks = MarkdownMarks()
    var rest = Array(line)
    if opensLine || isListItem(rest) || rest.first == ">" { dropLeading(&rest) }
    marks.read(rest)
    return marks
  }

  private mutating func read(_ line: [Unicode.Scalar]) {
    guard line.contains(where: { "*_`[\\<".unicodeScalars.contains($0) }) else {
      text += line
      return
    }
    var index = 0
    while index < line.count {
      switch line[index] {
      case "\\" where index + 1 < line.count && isMark(line[index + 1]):
        text.append(line[index + 1])
        index += 2
      case "`": index += 1
      case "*", "_":
        let end = line[index...].firstIndex { $0 != line[index] } ?? line.count
        if !isEmphasis(line, index..<end) { text += line[index..<end] }
        index = end
      case "!" where index + 1 < line.count && line[index + 1] == "[":
        index = takePicture(line, index)
      case "[": index = takeLink(line, index)
      case "<": index = takeTag(line, index)
      default:
        text.append(line[index])
        index += 1
      }
    }
  }

  private mutating func takePicture(_ line: [Unicode.Scalar], _ start: Int) -> Int {
    guard let link = Self.link(line, start + 1) else {
      text.append("!")
      return start + 1
    }
    hasPicture = true
    read(Array(line[link.text]))
    return link.end
  }

  private mutating func takeLink(_ line: [Unicode.Scalar], _ start: Int) -> Int {
    if start + 1 < line.count, line[start + 1] == "^",
      let close = line[start...].prefix(Self.longestNumber).firstIndex(of: "]")
    {
      // `[^1]` points to a footnote, `[^1]:` opens it.
      let isNote = close + 1 < line.count && line[close + 1] == ":"
      return isNote ? close + 2 : close + 1
    }
    guard let link = Self.link(line, start) else {
      text.append("[")
      return start + 1
    }
    let before = text.count
    let linkedBefore = linked
    read(Array(line[link.text]))
    linked = linkedBefore + text.count - before
    return link.end
  }

  /// `<https://example.org>` keeps its address; `<br>`, `</b>` go.
  private mutating func takeTag(_ line: [Unicode.Scalar], _ start: Int) -> Int {
    guard let close = line[start...].prefix(200).firstIndex(of: ">"), close > start + 1 else {
      text.append("<")
      return start + 1
    }
    let inside = line[(start + 1)..<close]
    if inside.contains(":"), !inside.contains(" ") {
      text += inside
      linked += inside.count
      return close + 1
    }
    let name = inside.first == "/" ? inside.dropFirst() : inside
    guard let first = name.first, ("a"..."z").contains(first) || ("A"..."Z").contains(first),
      !inside.contains("<")
    else {
      text.append("<")
      return start + 1
    }
    if name.prefix(2).elementsEqual("br".unicodeScalars) { text.append(" ") }
    return close + 1
  }

  private static func isListItem(_ line: [Unicode.Scalar]) -> Bool {
    line.count > 1 && "-*+".unicodeScalars.contains(line[0]) && line[1] == " "
  }

  private static func dropLeading(_ line: inout [Unicode.Scalar]) {
    var rest = line[...]
    while rest.count > 1, let first = rest.first, ">-*+".unicodeScalars.contains(first),
      rest.dropFirst().first == " "
    { rest = rest.dropFirst(2).drop { $0 == " " } }
    if !rest.isEmpty { line = Array(rest) }
  }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    "\\`*_{}[]()#+-.!>".unicodeScalars.contains(scalar)
  }

  /// A run of stars or underscores with text on one side and none, or a mark, on the other.
  private func isEmphasis(_ line: [Unicode.Scalar], _ run: Range<Int>) -> Bool {
    guard run.count <= 3 else { return false }
    let before = run.lowerBound > 0 ? line[run.lowerBound - 1] : " "
    let after = run.upperBound < line.count ? line[run.upperBound] : " "
    if before == " ", after == " " { return false }
    return !(isWordPart(before) && isWordPart(after)) || run.count > 1
  }

  private func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// The text of `[text](address)` or `[text][reference]`, and where the link ends.
  private static func link(
    _ line: [Unicode.Scalar], _ start: Int
  ) -> (text: Range<Int>, end: Int)? {
    guard let close = closing(line, start), close + 1 < line.count else { return nil }
    let text = start + 1..<close
    switch line[close + 1] {
    case "(":
      guard let end = line[(close + 1)...].prefix(longestAddress).firstIndex(of: ")") else {
        return nil
      }
      return (text, end + 1)
    case "[":
      guard let end = line[(close + 1)...].prefix(100).firstIndex(of: "]") else { return nil }
      return (text, end + 1)
    default: return nil
    }
  }

  private static let longestAddress = 600
  private static let longestText = 1000
  /// Of a footnote, with its brackets.
  private static let longestNumber = 60

  /// The bracket that closes the one at `start`, others between them in pairs.
  private static func closing(_ line: [Unicode.Scalar], _ start: Int) -> Int? {
    var depth = 0
    for index in line[start...].prefix(longestText).indices {
      if line[index] == "[" { depth += 1 }
      if line[index] == "]" {
        depth -= 1
        if depth == 0 { return index }
      }
      if depth > 3 { return nil }
    }
    return nil
  }
}
