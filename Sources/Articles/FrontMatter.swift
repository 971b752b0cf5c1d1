import Basics
import Language

/// What an article's file says about the article above its text, in the terms of CSL-JSON.
package struct FrontMatter: Hashable, Sendable {
  package var id: ArticleID?
  package var type: String?
  package var title: String?
  package var authors: [Citation.Author] = []
  package var containerTitle: String?
  package var publisher: String?
  package var issued: PartialDate?
  package var language: WritingLanguage?
  package var genre: String?
  package var url: String?
  package var note: String?
  package var original: Original?

  package init() {}

  /// The keys that are read; those of CSL-JSON that say nothing to kartei are allowed and passed over.
  static let known = [
    "id", "type", "title", "author", "container-title", "publisher", "issued", "language", "genre",
    "URL", "note", "original",
  ]
  static let passedOver = [
    "DOI", "ISBN", "ISSN", "PMCID", "PMID", "abstract", "accessed", "annote", "archive",
    "archive-place",
    "archive_collection", "archive_location", "authority", "available-date", "call-number",
    "categories",
    "chair", "chapter-number", "citation-key", "citation-label", "citation-number",
    "collection-editor",
    "collection-number", "collection-title", "compiler", "composer", "container-author",
    "container-title-short", "contributor", "curator", "custom", "dimensions", "director",
    "division",
    "edition", "editor", "editorial-director", "event", "event-date", "event-place", "event-title",
    "executive-producer", "first-reference-note-number", "guest", "host", "illustrator",
    "interviewer",
    "issue", "journalAbbreviation", "jurisdiction", "keyword", "locator", "medium", "narrator",
    "number",
    "number-of-pages", "number-of-volumes", "organizer", "original-author", "original-date",
    "original-publisher", "original-publisher-place", "original-title", "page", "page-first",
    "part",
    "part-title", "performer", "printing", "producer", "publisher-place", "recipient", "references",
    "reviewed-author", "reviewed-genre", "reviewed-title", "scale", "script-writer", "section",
    "series-creator", "shortTitle", "source", "status", "submitted", "supplement", "title-short",
    "translator", "version", "volume", "volume-title", "volume-title-short", "year-suffix",
  ]

  /// The front matter from YAML; `path` is for the error's sentence.
  package init(_ node: MarkedNode, path: String) throws(ArticlesError) {
    let reader = FrontMatterReader(path: path)
    if node.isNothing { return }
    guard let entries = node.map else {
      throw reader.wrong(
        "---", node, "eine Liste von Angaben wie „title: …“", "keys like “title: …”")
    }
    for entry in entries { try take(entry, reader) }
  }

  private mutating func take(
    _ entry: MarkedEntry, _ reader: FrontMatterReader
  ) throws(ArticlesError) {
    switch entry.key {
    case "id": id = try reader.id(entry)
    case "type": type = try reader.text(entry)
    case "title": title = try reader.text(entry)
    case "author": authors = try reader.authors(entry)
    case "container-title": containerTitle = try reader.text(entry)
    case "publisher": publisher = try reader.text(entry)
    case "issued": issued = try reader.date(entry)
    case "language": language = WritingLanguage(tag: try reader.text(entry))
    case "genre": genre = try reader.text(entry)
    case "URL": url = try reader.text(entry)
    case "note": note = try reader.text(entry)
    case "original": original = try reader.original(entry)
    case _ where FrontMatter.passedOver.contains(entry.key): return
    default:
      throw .unknownKey(
        path: reader.path, line: entry.line, column: entry.column, key: entry.key,
        nearest: NearestName.of(entry.key, among: FrontMatter.known + FrontMatter.passedOver))
    }
  }
}

/// Reads single keys of front matter, or says what was expected there.
struct FrontMatterReader {
  let path: String

  func wrong(
    _ key: String, _ node: MarkedNode, _ german: String, _ english: String
  ) -> ArticlesError {
    .wrongValue(
      path: path, line: node.line, column: node.column, key: key, german: german, english: english)
  }

  func text(_ entry: MarkedEntry) throws(ArticlesError) -> String {
    guard let text = entry.value.text, !entry.value.isNothing, text.utf8.count <= 2000 else {
      throw wrong(
        entry.key, entry.value, "ein Text bis 2000 Zeichen", "a text of up to 2000 characters")
    }
    return String(scalars: Normalisation.cleaned(text))
  }

  func id(_ entry: MarkedEntry) throws(ArticlesError) -> ArticleID {
    guard let text = entry.value.text, let id = ArticleID(text), !text.contains("/") else {
      throw .badID(String((entry.value.text ?? "").prefix(60)))
    }
    return id
  }

  func date(_ entry: MarkedEntry) throws(ArticlesError) -> PartialDate {
    if let text = entry.value.text, let date = PartialDate(iso: text) { return date }
    let parts = (entry.value["date-parts"]?.list?.first?.list ?? []).map {
      $0.text.flatMap { Int($0) }
    }
    if (1...3).contains(parts.count), let year = parts[0],
      let date = PartialDate(
        year: year, month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil)
    {
      return date
    }
    throw wrong(
      entry.key, entry.value, "ein Datum wie 2022-01-06, 2022-01 oder 2022",
      "a date such as 2022-01-06, 2022-01 or 2022")
  }

  func authors(_ entry: MarkedEntry) throws(ArticlesError) -> [Citation.Author] {
    let nodes = entry.value.list ?? [entry.value]
    var authors: [Citation.Author] = []
    for node in nodes {
      guard let author = author(node) else {
        throw wrong(
          entry.key, node, "{family: …, given: …} oder {literal: …}",
          "{family: …, given: …} or {literal: …}")
      }
      authors.append(author)
    }
    return authors
  }

  private func author(_ node: MarkedNode) -> Citation.Author? {
    if let text = node.text, !node.isNothing { return .literal(text) }
    guard let keys = node.map?.map(\.key), keys.allSatisfy(["family", "given", "literal"].contains)
    else { return nil }
    if let name = node["literal"]?.text { return .literal(name) }
    guard let family = node["family"]?.text else { return nil }
    return .person(family: family, given: node["given"]?.text)
  }

  func original(_ entry: MarkedEntry) throws(ArticlesError) -> Original {
    let node = entry.value
    for member in node.map ?? [] where !["file", "sha256", "paragraphs"].contains(member.key) {
      throw .unknownKey(
        path: path, line: member.line, column: member.column, key: "original: \(member.key)",
        nearest: NearestName.of(member.key, among: ["file", "sha256", "paragraphs"]))
    }
    guard let file = node["file"]?.text, !file.isEmpty, file.utf8.count <= 200,
      !file.contains("/"), file != "..", file != "."
    else {
      throw wrong(
        "original: file", node["file"] ?? node, "ein Dateiname ohne Ordner",
        "a file name without a folder")
    }
    guard let hash = node["sha256"]?.text.flatMap({ ContentHash(hex: $0) }) else {
      throw wrong(
        "original: sha256", node["sha256"] ?? node, "eine SHA-256 aus 64 Ziffern 0–9a–f",
        "a SHA-256 of 64 digits 0–9a–f")
    }
    var digests: [Int: String] = [:]
    for member in node["paragraphs"]?.map ?? [] {
      guard let number = Int(member.key), number > 0, let digest = member.value.text,
        digest.utf8.count == 16,
        digest.utf8.allSatisfy({ ASCII.isDigit($0) || (0x61...0x66).contains($0) })
      else {
        throw wrong(
          "original: paragraphs", member.value,
          "je Absatz 16 Ziffern 0–9a–f wie 3: \"a31ff5a38aed1208\"",
          "16 digits 0–9a–f a paragraph, such as 3: \"a31ff5a38aed1208\"")
      }
      digests[number] = digest
    }
    return Original(file: file, hash: hash, paragraphs: digests)
  }
}
