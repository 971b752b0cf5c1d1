import Articles
import Basics

/// A fact sheet with the articles it rests on.
package struct SourcedSheet: Sendable {
  package let sheet: FactSheet
  package let articles: [ArticleID: Article]

  /// The sheet in a file, YAML or Markdown by its ending, and its articles from `folder`.
  ///
  /// Throws for what is no sheet, with every problem at once, and for articles that cannot be read.
  package static func read(_ path: String, articles folder: ArticleFolder) throws -> SourcedSheet {
    guard MarkdownDeckFile.isMarkdown(path) else {
      let sheet = try FactSheetFile.read(path)
      let articles = try SheetCheck.articles(sheet.articles, in: folder)
      return SourcedSheet(sheet: sheet, articles: articles)
    }
    return try markdown(from: FactSheetFile.bytes(of: path), path: path) { ids in
      try SheetCheck.articles(ids, in: folder)
    }
  }

  /// The sheet in the bytes of a Markdown file, whose sources are looked up in its articles; `path` is for
  /// its name and for sentences about it.
  package static func markdown(
    from bytes: [UInt8], path: String, articles read: ([ArticleID]) throws -> [ArticleID: Article]
  ) throws -> SourcedSheet {
    let deck = try MarkdownDeckFile.deck(from: bytes, path: path)
    let articles = try read(deck.articles)
    return SourcedSheet(sheet: try deck.sheet(articles, path: path), articles: articles)
  }
}
