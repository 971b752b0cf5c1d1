import Basics
import Language

/// A citation as a CSL-JSON item and back.
///
/// Source: https://resource.citationstyles.org/schema/latest/input/json/csl-data.json
package enum CitationJSON {
  /// The item; what is not known is left out.
  package static func json(_ citation: Citation) -> JSONValue {
    .object([
      "id": .string(citation.id.text),
      "type": .string(citation.type),
      "title": .string(citation.title),
      "author": citation.authors.isEmpty ? nil : .array(citation.authors.map(author)),
      "container-title": citation.containerTitle.map { .string($0) },
      "publisher": citation.publisher.map { .string($0) },
      "issued": citation.issued.map(date),
      "language": citation.language.map { .string($0.rawValue) },
      "genre": citation.genre.map { .string($0) },
      "URL": citation.url.map { .string($0) },
      "note": citation.note.map { .string($0) },
    ])
  }

  /// The citation in an item; nil without a proper id, or where a known member has another shape.
  ///
  /// Members that kartei does not know are passed over.
  package static func citation(_ json: JSONValue) -> Citation? {
    guard let id = json["id"]?.string.flatMap({ ArticleID($0) }),
      let authors = authors(json["author"]), let issued = issued(json["issued"])
    else { return nil }
    return Citation(
      id: id, type: json["type"]?.string ?? "webpage", title: json["title"]?.string ?? id.text,
      authors: authors, containerTitle: json["container-title"]?.string,
      publisher: json["publisher"]?.string, issued: issued.date,
      language: json["language"]?.string.flatMap { WritingLanguage(tag: $0) },
      genre: json["genre"]?.string, url: json["URL"]?.string, note: json["note"]?.string)
  }

  private static func author(_ author: Citation.Author) -> JSONValue {
    switch author {
    case .literal(let name): .object(["literal": .string(name)])
    case .person(let family, let given):
      .object(["family": .string(family), "given": given.map { .string($0) }])
    }
  }

  private static func date(_ date: PartialDate) -> JSONValue {
    let parts = [date.year, date.month, date.day].compactMap { $0 }
    return .object(["date-parts": .array([.array(parts.map { .integer($0) })])])
  }

  private static func authors(_ json: JSONValue?) -> [Citation.Author]? {
    guard let json else { return [] }
    guard let values = json.array else { return nil }
    let authors = values.compactMap { value -> Citation.Author? in
      if let name = value["literal"]?.string { return .literal(name) }
      guard let family = value["family"]?.string else { return nil }
      return .person(family: family, given: value["given"]?.string)
    }
    return authors.count == values.count ? authors : nil
  }

  private static func issued(_ json: JSONValue?) -> (date: PartialDate?, ())? {
    guard let json else { return (nil, ()) }
    guard let parts = json["date-parts"]?.array?.first?.array?.map(\.integer),
      (1...3).contains(parts.count), let year = parts[0]
    else { return nil }
    let date = PartialDate(
      year: year, month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil)
    return date.map { ($0, ()) }
  }
}
