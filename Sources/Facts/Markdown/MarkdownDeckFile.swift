import Articles
import Basics

/// Reads decks written as Markdown.
enum MarkdownDeckFile {
  /// Whether a path is one of a Markdown deck, by its ending.
  static func isMarkdown(_ path: String) -> Bool {
    let lower = path.lowercased()
    return lower.hasSuffix(".md") || lower.hasSuffix(".markdown")
  }

  /// The deck in a file's bytes.
  ///
  /// Throws for what is no UTF-8 text, front matter that is no YAML, and, all at once, for cards without
  /// answer, gap or source. A deck without front matter or headings is no error; one without cards is.
  static func deck(from bytes: [UInt8], path: String) throws(FactsError) -> MarkdownDeck {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    guard let text = String(validating: body, as: UTF8.self), !body.contains(0) else {
      throw .noText(path: path)
    }
    let lines = Normalisation.lines(of: Array(text.unicodeScalars))
    let (node, firstBodyLine) = try frontMatter(lines, path: path)
    if let found = node["version"]?.text, let number = Int(found), number > FactSheetFile.version {
      throw .newer(path: path, version: found)
    }
    var reader = MarkdownDeckReader()
    let deck = reader.deck(
      lines, firstBodyLine: firstBodyLine, frame: MarkdownFrame(node, path: path),
      hash: ContentHash(of: bytes), path: path)
    guard reader.problems.isEmpty, let deck else {
      throw .shape(path: path, reader.problems.sorted { $0.place < $1.place })
    }
    guard !deck.cards.isEmpty else { throw .noCards(path: path) }
    return deck
  }

  /// The YAML between two lines of three hyphens at the top, or nothing.
  private static func frontMatter(
    _ lines: [ArraySlice<Unicode.Scalar>], path: String
  ) throws(FactsError) -> (node: MarkedNode, firstBodyLine: Int) {
    let nothing = MarkedNode(content: .map([]), line: 1, column: 1)
    guard let first = lines.first, isFence(first),
      lines.dropFirst().first?.contains(":") == true,
      let end = lines.dropFirst().prefix(5000).firstIndex(where: isFence)
    else { return (nothing, 0) }
    // `---` above the first card is a rule, not front matter.
    let opening = MarkdownLine(lines[1], number: 2)
    if case .field(let name, _, _) = opening, CardField.names[name.lowercased()]?.opensCard == true
    {
      return (nothing, 0)
    }
    let text = lines[1..<end].map { String(scalars: $0) }.joined(separator: "\n")
    do throws(YAMLFault) {
      let node = try MarkedYAML.read(text, firstLine: 2)
      return (node.isNothing ? nothing : node, end + 1)
    } catch {
      throw .yaml(path: path, error)
    }
  }

  private static func isFence(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    line.count >= 3 && line.prefix(3).allSatisfy { $0 == "-" }
      && line.dropFirst(3).allSatisfy(Normalisation.isBlank)
  }
}
