import Basics
import Language

/// What an article's own text shows of its author, date, publisher and language, for articles without
/// front matter.
struct ShownMetadata {
  private(set) var authors: [Citation.Author] = []
  private(set) var issued: PartialDate?
  private(set) var note: String?
  private(set) var containerTitle: String?
  private(set) var language: WritingLanguage?

  init(paragraphs: [Paragraph], text: ArticleText) {
    language = LanguageGuess.language(of: text.clean.prefix(6000))
    let read = language ?? .german
    for paragraph in paragraphs {
      let shown = text.shown(paragraph.range)
      switch paragraph.kind {
      case .byline: if authors.isEmpty { authors = people(Credit.name(in: shown) ?? []) }
      case .dateLine: issued = issued ?? date(in: shown, read)
      case .disclaimer:
        if containerTitle == nil, let name = publisher(in: shown) { containerTitle = name }
      default: break
      }
      if let credit = paragraph.credit { take(text.shown(credit), read) }
    }
    if issued == nil, let first = paragraphs.first {
      issued = leadingDate(text.shown(first.range.prefix(40)))
    }
  }

  /// `(Jo Angerer, 1.11.2022)`, `(aka mit dpa und AFP)`, `von Alexander Männer`.
  private mutating func take(_ credit: String, _ language: WritingLanguage) {
    if let names = Credit.name(in: credit) {
      if authors.isEmpty { authors = people(names) }
      return
    }
    let inside = String(credit.dropFirst().dropLast())
    let parts = inside.split(separator: ",").map { String($0.drop { $0 == " " }) }
    if parts.count == 2, let found = date(in: parts[1], language) {
      issued = issued ?? found
      if authors.isEmpty { authors = people([parts[0]]) }
      return
    }
    let words = inside.split(separator: " ").map(String.init)
    guard words.contains(where: { Credit.agencies.contains($0.lowercased()) }) else { return }
    if let start = words.firstIndex(of: "mit") ?? words.firstIndex(of: "with") {
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

  private func date(in text: String, _ language: WritingLanguage) -> PartialDate? {
    if let found = DateScanner.dates(in: text, language: language).first { return found.value }
    // `6 Aug. 2022 11:16 Uhr`: without the point that German wants behind the day.
    let words = text.split(separator: " ").map(String.init)
    guard words.count >= 3, let day = Int(words[0]) else { return nil }
    let dotted = (["\(day)."] + words[1...]).joined(separator: " ")
    return DateScanner.dates(in: dotted, language: language).first?.value
  }

  /// `date 2022-01` before the text, as some archives write it.
  private func leadingDate(_ text: String) -> PartialDate? {
    let words = text.split(separator: " ").prefix(2).map(String.init)
    guard words.count == 2, ["date", "date:", "datum", "datum:"].contains(words[0].lowercased())
    else { return nil }
    return PartialDate(iso: words[1])
  }

  /// `RT DE bemüht sich um ein breites Meinungsspektrum`.
  private func publisher(in text: String) -> String? {
    let words = text.split(separator: " ").map(String.init)
    guard let verb = words.firstIndex(of: "bemüht"), (1...4).contains(verb) else { return nil }
    return words[..<verb].joined(separator: " ")
  }
}
