import Articles
import Basics

extension JSONValue {
  /// YAML as JSON would say it: what stands without quotation marks may be a number or a truth value.
  init(_ node: MarkedNode) {
    switch node.content {
    case .list(let nodes): self = .array(nodes.map { JSONValue($0) })
    case .map(let entries):
      self = .object(JSONObject(members: entries.map { ($0.key, JSONValue($0.value)) }))
    case .text(let text, isPlain: false): self = .string(text)
    case .text(let text, isPlain: true): self = JSONValue.plain(text)
    }
  }

  private static func plain(_ text: String) -> JSONValue {
    switch text {
    case "", "~", "null": return .null
    case "true": return .bool(true)
    case "false": return .bool(false)
    default: break
    }
    let digits = text.utf8.drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    guard let first = digits.first, ASCII.isDigit(first),
      text.utf8.allSatisfy({ ASCII.isDigit($0) || "+-.eE".utf8.contains($0) })
    else { return .string(text) }
    if let number = Int(text) { return .integer(number) }
    if let number = Double(text), number.isFinite { return .number(number) }
    return .string(text)
  }
}

extension MarkedNode {
  /// The node a path such as `items[2].value` leads to, or the last one on the way.
  func at(path: String) -> MarkedNode {
    var node = self
    for step in path.split(whereSeparator: { ".[]".contains($0) }) {
      if let index = Int(step), let list = node.list, list.indices.contains(index) {
        node = list[index]
      } else if let value = node[String(step)] {
        node = value
      }
    }
    return node
  }
}
