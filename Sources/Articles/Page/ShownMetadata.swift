import Basics
import Language

/// What an article's own text shows of its author, date, publisher, kind and language, for articles without
/// front matter.
struct ShownMetadata {
  private(set) var authors: [Citation.Author] = []
  private(set) var issued: PartialDate?
  private(set) var note: String?
  private(set) var containerTitle: String?
  private(set) var genre: String?
  private(set) var language: WritingLanguage?
  private var agencies: [String] = []
  private var isBehindHead = false
  private var updated: PartialDate?

  init(paragraphs: [Paragraph], text: ArticleText) {
    language = LanguageGuess.language(of: text.clean.prefix(6000))
    let headline = paragraphs.first { $0.kind == .headline }.map { text.shown($0.range) }
    for paragraph in paragraphs {
      take(paragraph, of: text, headline)
      if let lead = paragraph.lead { agencies += Lead.agencies(in: text.shown(lead)) }
      if let credit = paragraph.credit { take(credit: text.shown(credit)) }
    }
    if issued == nil, let first = paragraphs.first {
      issued = leadingDate(text.shown(first.range.prefix(40)))
    }
    issued = issued ?? updated
    if authors.isEmpty, note == nil {
      authors = agencies.prefix(1).map { .literal($0) }
    }
  }

  private mutating func take(
    _ paragraph: Paragraph, of text: ArticleText, _ headline: String?
  ) {
    if paragraph.kind == .runningText { isBehindHead = true }
    guard paragraph.kind != .runningText, paragraph.range.count <= 800 else { return }
    let shown = text.shown(paragraph.range)
    switch paragraph.kind {
    case .byline: take(byline: shown, lines: text.lines(of: paragraph.range))
    case .dateLine: if let line = DateLine(shown) { take(line) }
    case .disclaimer: containerTitle = containerTitle ?? PublisherReader.name(inNote: shown)
    case .furniture:
      let plain = shown.lowercased()
      if !isBehindHead, PageVocabulary.genres.contains(plain) { genre = TitleCase.of(shown) }
      if containerTitle == nil, PressNames.isKnown(shown) { containerTitle = shown }
      fallthrough
    case .headline, .subheading:
      if let headline, containerTitle == nil {
        containerTitle = PublisherReader.name(inTitle: shown, of: headline)
      }
    case .caption, .runningText: break
    }
  }

  private mutating func take(byline: String, lines: [String]) {
    for line in lines where lines.count > 1 {
      if let date = DateLine(line) { take(date) }
    }
    if let material = Credit.material(in: byline) {
      note = note ?? material
      return
    }
    let whole = Byline(byline)
    let isWhole = lines.count == 1 || whole?.persons.isEmpty == false
    let readings = isWhole ? [whole].compactMap { $0 } : lines.compactMap { Byline($0) }
    for reading in readings {
      genre = reading.genre ?? genre
      containerTitle = containerTitle ?? reading.publisher
      note = note ?? reading.desk
      if authors.isEmpty { authors = people(reading.persons) }
    }
    if authors.isEmpty || !authors.contains(where: \.isAgency) {
      take(
        agencies: readings.flatMap(\.agencies), beside: readings.contains { !$0.persons.isEmpty })
    }
    guard lines.count == 1 else { return }
    for part in byline.split(whereSeparator: { "|•·(".contains($0) }) {
      if let date = dated(part) { take(date) }
    }
  }

  /// The date line that a part of a byline is, or that it ends in behind a comma.
  private func dated(_ part: Substring) -> DateLine? {
    var rest = part
    while true {
      if let date = DateLine(rest.split(separator: " ").joined(separator: " ")), date.issued != nil
      {
        return date
      }
      guard let comma = rest.firstIndex(of: ",") else { return nil }
      rest = rest.suffix(from: comma).dropFirst()
    }
  }

  /// `Von dpa/Karin Ostheim` has two authors; an agency in a source line is noted.
  private mutating func take(agencies found: [String], beside person: Bool) {
    guard let first = found.first else { return }
    if person, !authors.contains(.literal(first)) {
      authors.insert(.literal(first), at: 0)
    } else {
      agencies += found
    }
  }

  private mutating func take(_ line: DateLine) {
    if line.isUpdateOnly {
      updated = updated ?? line.issued
    } else {
      issued = issued ?? line.issued
    }
  }

  /// `(Jo Angerer, 1.11.2022)`, `(aka mit dpa und AFP)`, `von Alexander Männer`.
  private mutating func take(credit: String) {
    if let material = Credit.material(in: credit) {
      note = note ?? material
      return
    }
    if let byline = Byline(credit) {
      if authors.isEmpty { authors = people(byline.persons) }
      agencies += byline.agencies
      return
    }
    guard credit.hasPrefix("("), credit.hasSuffix(")") else { return }
    let inside = String(credit.dropFirst().dropLast())
    var parts = inside.split(separator: ",").map { String($0.drop { $0 == " " }) }
    if parts.count > 1, let date = parts.last.flatMap({ DateLine($0)?.issued }) {
      issued = issued ?? date
      parts.removeLast()
    }
    if parts.count == 1, let name = Byline.name(parts[0]) {
      if authors.isEmpty { authors = people([name]) }
      return
    }
    take(agencies: parts.joined(separator: ", "))
  }

  /// `aka mit dpa und AFP`, `dpa`.
  private mutating func take(agencies inside: String) {
    let words = inside.split(separator: " ").map(String.init)
    if words.count == 1, Byline.agency(inside) != nil {
      agencies.append(inside)
      return
    }
    let names = inside.split(whereSeparator: { " ,/".contains($0) })
    guard names.contains(where: { Byline.agency(String($0)) != nil }) else { return }
    if let start = words.firstIndex(where: { $0 == "mit" || $0 == "with" }) {
      note = note ?? words[start...].joined(separator: " ")
    } else {
      note = note ?? inside
    }
  }

  private func people(_ names: [String]) -> [Citation.Author] {
    names.compactMap { name in
      let parts = name.split(separator: " ").map(String.init)
      guard let last = parts.last, parts.count > 1 else { return nil }
      var start = parts.count - 1
      while start > 1, PersonName.isParticle(parts[start - 1].lowercased()) { start -= 1 }
      let family = start == parts.count - 1 ? last : parts[start...].joined(separator: " ")
      return .person(family: family, given: parts[..<start].joined(separator: " "))
    }
  }

  /// `date 2022-01` before the text, as some archives write it.
  private func leadingDate(_ text: String) -> PartialDate? {
    let words = text.split(separator: " ").prefix(2).map(String.init)
    guard words.count == 2, ["date", "date:", "datum", "datum:"].contains(words[0].lowercased())
    else { return nil }
    return PartialDate(iso: words[1])
  }
}

extension Citation.Author {
  fileprivate var isAgency: Bool {
    if case .literal = self { true } else { false }
  }
}
