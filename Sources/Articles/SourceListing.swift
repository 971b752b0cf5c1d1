import Basics
import Language

/// An article as a reader or another program sees it: paragraphs with number, class and text.
package enum SourceListing {
  /// The lines for a reader, harmless for a terminal; one paragraph alone where its number is given.
  package static func lines(
    _ article: Article, paragraph: Int?, in language: InterfaceLanguage
  ) -> [String] {
    var lines = paragraph == nil ? [CitationText.line(article.citation, in: language), ""] : []
    for block in article.paragraphs where paragraph == nil || block.number == paragraph {
      lines.append("¶\(block.number) \(name(of: block.kind, in: language))")
      if let lead = block.lead { lines.append("  \(article.text.shown(lead))") }
      lines += article.text.shown(block.sentences).split(separator: OwnLines.separator).map(
        String.init)
      if let credit = block.credit { lines.append("  \(article.text.shown(credit))") }
      lines.append("")
    }
    if lines.last == "" { lines.removeLast() }
    return lines.map { neutralised($0) }
  }

  /// The article's metadata as CSL-JSON, and its paragraphs.
  package static func json(_ article: Article, paragraph: Int?) -> JSONValue {
    .object([
      "citation": CitationJSON.json(article.citation),
      "sha256": .string(article.text.hash.hex),
      "paragraphs": .array(
        article.paragraphs.filter { paragraph == nil || $0.number == paragraph }.map { block in
          .object([
            "number": .integer(block.number),
            "kind": .string(block.kind.rawValue),
            "line": .integer(block.line),
            "start": .integer(block.range.lowerBound),
            "end": .integer(block.range.upperBound),
            "digest": .string(block.hash.short),
            "text": .string(article.text.shown(block.sentences)),
            "sentences": .array(sentences(of: block, in: article)),
            "lead": block.lead.map { .string(article.text.shown($0)) },
            "credit": block.credit.map { .string(article.text.shown($0)) },
          ])
        }),
    ])
  }

  /// Where a block's sentences begin and end, in code points of the article's text.
  private static func sentences(of block: Paragraph, in article: Article) -> [JSONValue] {
    let start = block.sentences.lowerBound
    return SentenceSplitter.sentences(
      in: Array(article.text.clean[block.sentences]),
      language: article.citation.language ?? .german
    ).map { .array([.integer($0.lowerBound + start), .integer($0.upperBound + start)]) }
  }

  /// What a class of block is called.
  package static func name(of kind: BlockKind, in language: InterfaceLanguage) -> String {
    switch kind {
    case .runningText: language(de: "Fließtext", en: "running text")
    case .headline: language(de: "Überschrift", en: "headline")
    case .subheading: language(de: "Zwischenüberschrift", en: "subheading")
    case .caption: language(de: "Bildunterschrift", en: "caption")
    case .furniture: language(de: "Menü oder Hinweis", en: "menu or teaser")
    case .byline: language(de: "Autorenzeile", en: "byline")
    case .dateLine: language(de: "Datumszeile", en: "date line")
    case .disclaimer: language(de: "Hinweis der Redaktion", en: "disclaimer")
    }
  }
}
