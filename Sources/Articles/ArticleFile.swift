import Basics
import Language

/// Reads an article from a text or Markdown file.
package enum ArticleFile {
  /// 32 MB.
  package static let sizeLimit = 32 << 20

  /// The article in a file, its metadata from its front matter, else from a CSL-JSON file beside it, else from
  /// what it shows; its id else from the file's name.
  ///
  /// Throws for what is no text, for wrong front matter and for paragraph marks that are no numbers or
  /// stand twice. A file without front matter, without blank lines or with unusual line ends is no error.
  package static func read(_ path: String) throws(ArticlesError) -> Article {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileBytes.read(path, limit: sizeLimit)
    } catch {
      throw .file(error)
    }
    return try article(from: bytes, path: path, beside: try CitationFile.metadata(beside: path))
  }

  /// The article in a file's bytes; `path` is for its id and for sentences about it.
  package static func article(
    from bytes: [UInt8], path: String
  ) throws(ArticlesError) -> Article {
    try article(from: bytes, path: path, beside: nil)
  }

  private static func article(
    from bytes: [UInt8], path: String, beside citation: FrontMatter?
  ) throws(ArticlesError) -> Article {
    let scalars: [Unicode.Scalar]
    do throws(TextDecoding.Fault) {
      scalars = try TextDecoding.text(from: bytes)
    } catch {
      switch error {
      case .empty: throw .empty(path: path)
      case .binary(let line): throw .binary(path: path, line: line)
      case .brokenUTF16: throw .brokenUTF16(path: path)
      }
    }
    let lines = Normalisation.lines(of: scalars)
    let (matter, firstBodyLine) = try frontMatter(lines, path: path)
    var blocks = BlockReader(isMarkdown: path.lowercased().hasSuffix(".md"), path: path)
    for (index, line) in lines.enumerated().dropFirst(firstBodyLine) {
      try blocks.take(line, number: index + 1)
    }
    blocks.finishBlock()
    guard !blocks.blocks.isEmpty else {
      throw firstBodyLine > 0 ? .noText(path: path) : .empty(path: path)
    }
    return try assembled(
      blocks, matter: citation.map(matter.filled) ?? matter, path: path)
  }

  private static func frontMatter(
    _ lines: [ArraySlice<Unicode.Scalar>], path: String
  ) throws(ArticlesError) -> (FrontMatter, firstBodyLine: Int) {
    guard let first = lines.first, isFence(first) else { return (FrontMatter(), 0) }
    guard let end = lines.dropFirst().prefix(5000).firstIndex(where: isFence) else {
      // A rule of three hyphens may open a text; front matter has a key in its first line.
      guard lines.dropFirst().first?.contains(":") == true else { return (FrontMatter(), 0) }
      throw .frontMatterOpen(path: path)
    }
    let text = lines[1..<end].map { String(scalars: $0) }.joined(separator: "\n")
    let node: MarkedNode
    do throws(YAMLFault) {
      node = try MarkedYAML.read(text, firstLine: 2)
    } catch {
      throw .yaml(path: path, error)
    }
    return (try FrontMatter(node, path: path), end + 1)
  }

  private static func isFence(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    line.count >= 3 && line.prefix(3).allSatisfy { $0 == "-" }
      && line.dropFirst(3).allSatisfy(Normalisation.isBlank)
  }

  private static func assembled(
    _ reader: BlockReader, matter: FrontMatter, path: String
  ) throws(ArticlesError) -> Article {
    let (text, paragraphs) = BlockAssembly.assembled(reader)
    guard let id = matter.id ?? ArticleID(Slug.ofFile(path)) else { throw .noID(path: path) }
    let headline = paragraphs.first { $0.kind == .headline }
    let shown = ShownMetadata(paragraphs: paragraphs, text: text)
    let citation = Citation(
      id: id, type: matter.type ?? "webpage",
      title: matter.title ?? headline.map { text.shown($0.range) } ?? id.text,
      authors: matter.authors.isEmpty ? shown.authors : matter.authors,
      containerTitle: matter.containerTitle
        ?? (matter.publisher == nil ? shown.containerTitle : nil),
      publisher: matter.publisher, issued: matter.issued ?? shown.issued,
      language: matter.language ?? shown.language, genre: matter.genre ?? shown.genre,
      url: matter.url,
      note: matter.note ?? shown.note)
    return Article(
      citation: citation, paragraphs: paragraphs, text: text, original: matter.original,
      hasOwnID: matter.id != nil)
  }
}
