import Articles
import Basics

/// A sheet's text to be changed at one place.
struct SheetText {
  private var scalars: [Unicode.Scalar]
  private let lineStarts: [Int]

  init(_ text: String) {
    let all = Array(text.unicodeScalars)
    scalars = all
    lineStarts = [0] + all.indices.filter { all[$0] == "\n" }.map { $0 + 1 }
  }

  var string: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// Puts an alias into an answer's map; false, and nothing changed, where its layout is none of those known.
  mutating func add(_ alias: String, to answer: MarkedNode) -> Bool {
    let scalar = SheetText.scalar(alias)
    if let list = answer["aliases"] {
      guard let items = list.list, let start = offset(list.line, list.column) else { return false }
      if scalars[start] == "[" { return append(scalar, toBracketsAt: start) }
      return append(scalar, below: items.last)
    }
    guard let start = offset(answer.line, answer.column) else { return false }
    if scalars[start] == "{" { return append("aliases: [\(scalar)]", toBracketsAt: start) }
    guard let text = answer.map?.first(where: { $0.key == "text" }) else { return false }
    let indent = String(repeating: " ", count: text.column - 1)
    return insert("\(indent)aliases: [\(scalar)]", belowLine: text.value.line)
  }

  private func offset(_ line: Int, _ column: Int) -> Int? {
    guard lineStarts.indices.contains(line - 1), column > 0 else { return nil }
    let offset = lineStarts[line - 1] + column - 1
    return offset < scalars.count ? offset : nil
  }

  // MARK: In brackets

  private mutating func append(_ item: String, toBracketsAt start: Int) -> Bool {
    guard let end = closing(of: start) else { return false }
    var last = end - 1
    while last > start, scalars[last].properties.isWhitespace { last -= 1 }
    let lead: String
    switch scalars[last] {
    case "[", "{": lead = ""
    case ",": lead = " "
    default: lead = ", "
    }
    scalars.insert(contentsOf: Array((lead + item).unicodeScalars), at: last + 1)
    return true
  }

  /// The bracket that closes the one at `start`; quotation marks inside are passed over.
  private func closing(of start: Int) -> Int? {
    var depth = 0
    var index = start
    var opensValue = false
    while index < scalars.count {
      switch scalars[index] {
      case "[", "{": depth += 1
      case "]", "}":
        depth -= 1
        if depth == 0 { return index }
      case "\"" where opensValue, "'" where opensValue:
        guard let end = endOfQuotation(at: index) else { return nil }
        index = end
      default: break
      }
      if !scalars[index].properties.isWhitespace {
        opensValue = ["[", "{", ",", ":"].contains(scalars[index])
      }
      index += 1
    }
    return nil
  }

  private func endOfQuotation(at start: Int) -> Int? {
    let mark = scalars[start]
    var index = start + 1
    while index < scalars.count {
      if mark == "\"", scalars[index] == "\\" {
        index += 1
      } else if scalars[index] == mark {
        guard mark == "'", index + 1 < scalars.count, scalars[index + 1] == mark else {
          return index
        }
        index += 1
      }
      index += 1
    }
    return nil
  }

  // MARK: A line a value

  private mutating func append(_ item: String, below last: MarkedNode?) -> Bool {
    guard let last, let start = offset(last.line, last.column) else { return false }
    let lead = scalars[lineStarts[last.line - 1]..<start]
    guard lead.contains("-"), lead.allSatisfy({ $0 == "-" || $0 == " " }) else { return false }
    return insert(lead.map { String($0) }.joined() + item, belowLine: last.line)
  }

  private mutating func insert(_ line: String, belowLine number: Int) -> Bool {
    guard lineStarts.indices.contains(number - 1) else { return false }
    let isLast = number == lineStarts.count
    let next = isLast ? scalars.count : lineStarts[number]
    let hasReturn = next > 1 && !isLast && scalars[next - 2] == "\r"
    let text = isLast ? "\n" + line : line + (hasReturn ? "\r\n" : "\n")
    scalars.insert(contentsOf: Array(text.unicodeScalars), at: next)
    return true
  }

  /// Letters, digits and single spaces stand plain; everything else in quotation marks.
  private static func scalar(_ text: String) -> String {
    let isPlain =
      text.first?.isLetter == true && text.last?.isWhitespace == false && text.count > 2
      && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
      && !["yes", "no", "true", "false", "null", "off"].contains(text.lowercased())
    return isPlain ? text : JSONWriter.line(.string(text))
  }
}
