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
    var articles: [ArticleID: Article] = [:]
    for id in deck.articles {
      do { articles.merge(try read([id])) { first, _ in first } } catch let error as ArticlesError {
        guard case .missing = error, let place = deck.place(of: id) else { throw error }
        throw FactsError.article(path: path, place, error)
      }
    }
    return SourcedSheet(sheet: try deck.sheet(articles, path: path), articles: articles)
  }

  /// The files a sheet rests on: itself, and where its articles are or would be looked for.
  ///
  /// Where the sheet cannot be read, those it rested on `before`.
  package static func files(
    of path: String, in folder: ArticleFolder, before: [String] = []
  ) -> [String] {
    guard let ids = try? articles(of: path) else { return before.isEmpty ? [path] : before }
    return [path] + ids.flatMap { folder.paths(of: $0) }
  }

  private static func articles(of path: String) throws(FactsError) -> [ArticleID] {
    guard MarkdownDeckFile.isMarkdown(path) else { return try FactSheetFile.read(path).articles }
    return try MarkdownDeckFile.deck(from: FactSheetFile.bytes(of: path), path: path).articles
  }
}
