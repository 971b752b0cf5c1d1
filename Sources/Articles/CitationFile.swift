import Basics
import Language

/// An article's metadata in a CSL-JSON file of its own beside it: `NAME.csl.json`, or else `NAME.json`.
///
/// One item, alone or as the only one of a list; of a list of several the one that has the file's name as its id.
/// Source: https://resource.citationstyles.org/schema/latest/input/json/csl-data.json
package enum CitationFile {
  /// 1 MB.
  static let sizeLimit = 1 << 20

  /// Where an article's CSL-JSON is written: its path with the ending `.csl.json`.
  package static func path(beside article: String) -> String { stem(of: article) + ".csl.json" }

  /// What the file beside an article says; nil where there is none.
  ///
  /// Throws where it cannot be read, is no CSL-JSON, or holds a key that CSL does not know.
  static func metadata(beside article: String) throws(ArticlesError) -> FrontMatter? {
    for ending in [".csl.json", ".json"] {
      let path = stem(of: article) + ending
      guard path != article else { continue }
      let bytes: [UInt8]
      do throws(FileError) {
        bytes = try FileBytes.read(path, limit: sizeLimit)
      } catch {
        guard error.fault == .missing else { throw .file(error) }
        continue
      }
      do throws(CitationFault) {
        return try metadata(from: bytes, name: name(of: stem(of: article)))
      } catch {
        throw .citation(path: path, error)
      }
    }
    return nil
  }

  /// The metadata in a file's bytes; `name` is the article's, for a list of several items.
  static func metadata(
    from bytes: [UInt8], name: String
  ) throws(CitationFault) -> FrontMatter {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let document: JSONValue
    do throws(JSONError) {
      document = try JSONReader.read(bytes.starts(with: mark) ? Array(bytes.dropFirst(3)) : bytes)
    } catch {
      throw .json(error)
    }
    guard let items = document.array else { return try FrontMatter(item: document) }
    let named = items.filter { $0["id"]?.string == name }
    guard let item = items.count == 1 ? items.first : named.count == 1 ? named.first : nil else {
      throw items.isEmpty ? .noItem : .severalItems(items.count, name: name)
    }
    return try FrontMatter(item: item)
  }

  private static func stem(of path: String) -> String {
    let name = name(of: path)
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return path }
    return String(path.dropLast(name[dot...].count))
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}

extension FrontMatter {
  private static let longestText = 2000

  /// The metadata in a CSL-JSON item; an id that is none of kartei's is passed over.
  init(item: JSONValue) throws(CitationFault) {
    guard let object = item.object else { throw .noItem }
    for (key, value) in object.members where value != .null {
      try take(key, value)
    }
  }

  private mutating func take(_ key: String, _ value: JSONValue) throws(CitationFault) {
    switch key {
    case "id": id = value.string.flatMap { $0.contains("/") ? nil : ArticleID($0) }
    case "type": type = try FrontMatter.text(key, value)
    case "title": title = try FrontMatter.text(key, value)
    case "author":
      guard let names = CitationJSON.authors(value) else { throw .wrongValue(.author) }
      authors = names
    case "container-title": containerTitle = try FrontMatter.text(key, value)
    case "publisher": publisher = try FrontMatter.text(key, value)
    case "issued":
      guard let date = CitationJSON.date(value) else { throw .wrongValue(.issued) }
      issued = date
    case "language": language = WritingLanguage(tag: try FrontMatter.text(key, value))
    case "genre": genre = try FrontMatter.text(key, value)
    case "URL": url = try FrontMatter.text(key, value)
    case "note": note = try FrontMatter.text(key, value)
    case _ where FrontMatter.passedOver.contains(key): return
    default:
      let known = FrontMatter.known.filter { $0 != "original" } + FrontMatter.passedOver
      throw .unknownKey(key, nearest: NearestName.of(key, among: known))
    }
  }

  private static func text(_ key: String, _ value: JSONValue) throws(CitationFault) -> String {
    guard let text = value.string, text.utf8.count <= longestText else {
      throw .wrongValue(.text(key))
    }
    return String(scalars: Normalisation.cleaned(text))
  }

  /// The same, what it leaves open taken from `other`.
  func filled(from other: FrontMatter) -> FrontMatter {
    var filled = self
    filled.id = id ?? other.id
    filled.type = type ?? other.type
    filled.title = title ?? other.title
    filled.authors = authors.isEmpty ? other.authors : authors
    filled.containerTitle = containerTitle ?? other.containerTitle
    filled.publisher = publisher ?? other.publisher
    filled.issued = issued ?? other.issued
    filled.language = language ?? other.language
    filled.genre = genre ?? other.genre
    filled.url = url ?? other.url
    filled.note = note ?? other.note
    return filled
  }
}
