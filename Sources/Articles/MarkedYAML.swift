import Yams

/// YAML read with the place of every value, and nothing that could grow beyond the file.
///
/// Values are texts, lists and maps. Anchors and aliases are refused: they make sheets hard to read and
/// small files huge in memory. Tags say nothing here and are passed over.
package struct MarkedNode: Hashable, Sendable {
  package let content: Content
  /// Counted from 1.
  package let line: Int
  /// Code points from 1.
  package let column: Int

  /// What a node is.
  package enum Content: Hashable, Sendable {
    /// `isPlain` where it stands without quotation marks, so that 12 is a number and `true` a truth value.
    case text(String, isPlain: Bool)
    case list([MarkedNode])
    case map([MarkedEntry])
  }

  package init(content: Content, line: Int, column: Int) {
    self.content = content
    self.line = line
    self.column = column
  }

  package var text: String? { if case .text(let text, _) = content { text } else { nil } }
  package var list: [MarkedNode]? { if case .list(let nodes) = content { nodes } else { nil } }
  package var map: [MarkedEntry]? { if case .map(let entries) = content { entries } else { nil } }

  /// Whether nothing was written: `key:` alone, `~` or `null`.
  package var isNothing: Bool {
    if case .text(let text, true) = content { ["", "~", "null"].contains(text) } else { false }
  }

  /// The value under a key of a map.
  package subscript(key: String) -> MarkedNode? { map?.first { $0.key == key }?.value }
}

/// One key of a YAML map with its value.
package struct MarkedEntry: Hashable, Sendable {
  package let key: String
  package let line: Int
  package let column: Int
  package let value: MarkedNode

  package init(key: String, line: Int, column: Int, value: MarkedNode) {
    self.key = key
    self.line = line
    self.column = column
    self.value = value
  }
}

/// Reads YAML text into nodes that know their places.
package enum MarkedYAML {
  /// Lists within lists, maps within maps.
  static let depthLimit = 32
  static let nodeLimit = 500_000

  /// The one document in the text; `firstLine` is the line its first line has in the file.
  ///
  /// An empty document is an empty map.
  package static func read(
    _ text: String, firstLine: Int = 1
  ) throws(YAMLFault) -> MarkedNode {
    do {
      try YAMLGuard.check(text)
      // Yams keeps a pointer into the text, so the text must be one that lives on the heap; and its nodes
      // forget their anchors when the parser goes.
      let parser = try Parser(
        yaml: text + "\n# ---------------- end of the text ----------------\n",
        resolver: .basic, encoding: .utf8)
      return try withExtendedLifetime(parser) {
        guard let node = try document(parser) else {
          return MarkedNode(content: .map([]), line: firstLine, column: 1)
        }
        var conversion = Conversion(shift: firstLine - 1)
        return try conversion.node(node, depth: 0)
      }
    } catch let fault as YAMLFault {
      throw fault.shifted(by: fault.isShifted ? 0 : firstLine - 1)
    } catch {
      throw YAMLFault(error, in: text).shifted(by: firstLine - 1)
    }
  }

  private static func document(_ parser: Parser) throws -> Node? {
    let first = try parser.nextRoot()
    if let second = try parser.nextRoot() {
      throw YAMLFault(
        reason: .severalDocuments, line: second.mark?.line ?? 1, column: second.mark?.column ?? 1)
    }
    return first
  }
}

private struct Conversion {
  let shift: Int
  var count = 0

  mutating func node(_ node: Node, depth: Int) throws(YAMLFault) -> MarkedNode {
    count += 1
    let line = (node.mark?.line ?? 1) + shift
    let column = node.mark?.column ?? 1
    func fault(_ reason: YAMLFault.Reason) -> YAMLFault {
      YAMLFault(reason: reason, line: line, column: column, isShifted: true)
    }
    guard count <= MarkedYAML.nodeLimit else { throw fault(.tooMany) }
    guard depth <= MarkedYAML.depthLimit else { throw fault(.tooDeep) }
    guard node.anchor == nil else { throw fault(.anchor) }
    switch node {
    case .scalar(let scalar):
      return MarkedNode(
        content: .text(scalar.string, isPlain: scalar.style == .plain), line: line, column: column)
    case .sequence(let sequence):
      var nodes: [MarkedNode] = []
      for item in sequence { nodes.append(try self.node(item, depth: depth + 1)) }
      return MarkedNode(content: .list(nodes), line: line, column: column)
    case .mapping(let mapping):
      var entries: [MarkedEntry] = []
      for (key, value) in mapping {
        let name = try self.node(key, depth: depth + 1)
        guard let text = name.text else {
          throw YAMLFault(
            reason: .keyIsNoText, line: name.line, column: name.column, isShifted: true)
        }
        entries.append(
          MarkedEntry(
            key: text, line: name.line, column: name.column,
            value: try self.node(value, depth: depth + 1)))
      }
      return MarkedNode(content: .map(entries), line: line, column: column)
    case .alias: throw fault(.anchor)
    }
  }
}
