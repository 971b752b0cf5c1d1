import Basics

/// Where the articles of a sheet lie: folders searched in order for `ID.md` and `ID.txt`.
package struct ArticleFolder: Hashable, Sendable {
  package let folders: [String]

  package init(folders: [String]) { self.folders = folders }

  /// The folders in which a sheet's articles are looked for when none is named: `seeds` beside the
  /// sheet's folder, `seeds` within it, and the folder itself.
  package init(beside sheet: String) {
    let folder = sheet.lastIndex(of: "/").map { String(sheet[..<$0]) } ?? "."
    let own = folder.isEmpty ? "/" : folder
    self.init(folders: ["\(own)/../seeds", "\(own)/seeds", own])
  }

  /// The article with an id.
  ///
  /// Throws where no folder has it, where it cannot be read, or where it calls itself otherwise. An id
  /// with a slash names no file here.
  package func article(_ id: ArticleID) throws(ArticlesError) -> Article {
    guard !id.text.contains("/") else { throw .badID(id.text) }
    for path in paths(of: id) {
      do throws(ArticlesError) {
        let article = try ArticleFile.read(path)
        guard article.id == id else {
          throw .otherID(path: path, found: article.id, expected: id)
        }
        return article
      } catch {
        if case .file(let error) = error, error.fault == .missing { continue }
        throw error
      }
    }
    throw .missing(id, folders: folders)
  }

  /// Where an article is looked for, in this order.
  package func paths(of id: ArticleID) -> [String] {
    folders.flatMap { folder in ["md", "txt"].map { "\(folder)/\(id).\($0)" } }
  }
}
