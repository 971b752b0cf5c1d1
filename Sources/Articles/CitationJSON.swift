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
      "issued": citation.issued.map { json($0) },
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
    let issued = json["issued"].map { date($0) }
    guard let id = json["id"]?.string.flatMap({ ArticleID($0) }),
      let authors = json["author"].map({ authors($0) }) ?? [], issued.map({ $0 != nil }) ?? true
    else { return nil }
    return Citation(
      id: id, type: json["type"]?.string ?? "webpage", title: json["title"]?.string ?? id.text,
      authors: authors, containerTitle: json["container-title"]?.string,
      publisher: json["publisher"]?.string, issued: issued ?? nil,
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

  private static func json(_ date: PartialDate) -> JSONValue {
    let parts = [date.year, date.month, date.day].compactMap { $0 }
    return .object(["date-parts": .array([.array(parts.map { .integer($0) })])])
  }

  /// The names in a list; nil where one of them has neither a family name nor a literal one.
  static func authors(_ json: JSONValue) -> [Citation.Author]? {
    guard let values = json.array else { return nil }
    let authors = values.compactMap { value -> Citation.Author? in
      if let name = value["literal"]?.string { return .literal(cleaned(name)) }
      guard let family = value["family"]?.string else { return nil }
      // CSL keeps `von` apart from the family name.
      let particles = [value["dropping-particle"], value["non-dropping-particle"]]
      let name = (particles.compactMap { $0?.string } + [family]).joined(separator: " ")
      return .person(family: cleaned(name), given: value["given"]?.string.map(cleaned))
    }
    return authors.count == values.count ? authors : nil
  }

  private static func cleaned(_ name: String) -> String {
    String(scalars: Normalisation.cleaned(name))
  }

  /// A date: `date-parts` of numbers or of digits as text, of a range the first, or `raw` or text as
  /// `2022-01-06`; nil for anything else.
  static func date(_ json: JSONValue) -> PartialDate? {
    if let text = json.string ?? json["raw"]?.string ?? json["literal"]?.string {
      return PartialDate(iso: text)
    }
    let parts = (json["date-parts"]?.array?.first?.array ?? []).map { part in
      part.integer ?? part.string.flatMap { Int($0) }
    }
    guard (1...3).contains(parts.count), let year = parts[0],
      parts.dropFirst().allSatisfy({ $0 != nil })
    else { return nil }
    return PartialDate(
      year: year, month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil)
  }
}
