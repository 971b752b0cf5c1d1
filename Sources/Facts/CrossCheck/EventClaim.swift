import Articles
import Basics
import Language

/// The year in which an article lets something begin or end: `2002 gegründet`, `seit 30 Jahren Mitglied`.
struct EventClaim: Hashable, Sendable {
  let article: ArticleID
  let paragraph: Int
  let text: String
  let event: Event
  let year: Int
  /// Years either way; 0 for a year that is named.
  let tolerance: Int
  /// The abbreviation of the one body it is about.
  let subject: String?
  let nouns: Set<String>

  enum Event: Hashable, Sendable { case founding, independence, birth, death, opening, resignation }

  /// Whether both are about the same event and the years differ.
  func contradicts(_ other: EventClaim, everywhere: Set<String>) -> Bool {
    guard article != other.article, event == other.event,
      abs(year - other.year) > max(tolerance, other.tolerance)
    else { return false }
    if let subject, let theirs = other.subject { return subject == theirs }
    let shared = nouns.intersection(other.nouns)
    let fewer = min(nouns.count, other.nouns.count)
    return !shared.subtracting(everywhere).isEmpty && Double(shared.count) >= 0.6 * Double(fewer)
  }
}

/// Reads the years of events in one sentence.
struct EventReader {
  let article: Article
  let language: WritingLanguage

  /// The event a word is about; small and quick, as it is asked of every word.
  static func event(_ lower: String) -> EventClaim.Event? {
    guard lower.utf8.count >= 4, let first = lower.utf8.first, initials.contains(first) else {
      return nil
    }
    return words.first { lower.hasPrefix($0.0) }?.1
  }

  private static let initials = Set("gmetiubsdröfo".utf8)
  private static let words: [(String, EventClaim.Event)] = [
    ("gegründet", .founding), ("gründete", .founding), ("gründung", .founding),
    ("mitbegründe", .founding), ("mitgegründet", .founding), ("entstand", .founding),
    ("taufe", .founding), ("gerufen", .founding), ("founded", .founding), ("founding", .founding),
    ("established", .founding), ("unabhängig", .independence), ("independen", .independence),
    ("geboren", .birth), ("born", .birth), ("gestorben", .death), ("starb", .death),
    ("died", .death), ("eröffnet", .opening), ("betrieb", .opening), ("opened", .opening),
    ("rücktritt", .resignation), ("zurückgetreten", .resignation), ("resigned", .resignation),
  ]

  /// The event's year where its clause has just one; `abbreviations` are those told before it.
  func claim(
    _ sentence: [Unicode.Scalar], _ words: [WrittenWord], event at: Int, before: [String],
    paragraph: Int, nouns: (ArraySlice<WrittenWord>) -> Set<String>
  ) -> EventClaim? {
    guard let event = EventReader.event(words[at].lower) else { return nil }
    let clause = clause(around: words[at].range, in: sentence)
    let text = String(scalars: sentence[clause])
    guard let found = year(in: text, event) else { return nil }
    let inside = words.filter { clause.contains($0.range.lowerBound) }
    let own = EventReader.abbreviations(inside, in: sentence)
    let all = own.isEmpty ? EventReader.abbreviations(words, in: sentence) : own
    let subjects = Set(all.isEmpty ? before.suffix(1) : all)
    var about = nouns(inside[...])
    about.remove(Stems.stem(Folding.folded(words[at].lower)))
    return EventClaim(
      article: article.id, paragraph: paragraph, text: found.text, event: event,
      year: found.year, tolerance: found.tolerance,
      subject: subjects.count == 1 && event == .founding ? subjects.first : nil, nouns: about)
  }

  /// Words of three capitals and more.
  static func abbreviations(_ words: [WrittenWord], in text: [Unicode.Scalar]) -> [String] {
    words.filter { word in
      (3...6).contains(word.range.count)
        && text[word.range].allSatisfy { $0.properties.isUppercase }
    }.map { String(scalars: text[$0.range]) }
  }

  private func clause(around range: Range<Int>, in sentence: [Unicode.Scalar]) -> Range<Int> {
    let marks = Set(",;:–".unicodeScalars)
    var start = range.lowerBound
    while start > 0, !marks.contains(sentence[start - 1]) { start -= 1 }
    var end = range.upperBound
    while end < sentence.count, !marks.contains(sentence[end]) { end += 1 }
    return start..<end
  }

  private func year(
    in clause: String, _ event: EventClaim.Event
  ) -> (year: Int, tolerance: Int, text: String)? {
    let scalars = Array(clause.unicodeScalars)
    let dates = DateScanner.dates(in: clause, language: language)
    if let first = dates.first {
      guard Set(dates.map(\.value.year)).count == 1, first.range.upperBound <= scalars.count else {
        return nil
      }
      return (first.value.year, 0, String(scalars: scalars[first.range]))
    }
    let bare = bareYears(in: scalars)
    if let first = bare.first { return bare.count == 1 ? (first, 0, String(first)) : nil }
    guard let issued = article.citation.issued?.year else { return nil }
    for found in QuantityScanner.quantities(in: clause, language: language) {
      guard let unit = found.value.unit, ["Jahr", "year"].contains(where: { unit.hasPrefix($0) }),
        found.range.upperBound <= scalars.count, (1...2000).contains(found.value.value),
        let length = Int(exactly: found.value.value),
        event == .independence || isSince(found.range.lowerBound, scalars)
      else { continue }
      let text = String(scalars: scalars[found.range])
      return (
        issued - length, found.qualifier == nil ? 1 : max(2, length / 8),
        "\(text) (\(issued - length))"
      )
    }
    return nil
  }

  /// `ein 2002 gegründeter Pakt`: four digits that no noun follows, each year once.
  private func bareYears(in clause: [Unicode.Scalar]) -> Set<Int> {
    let words = WrittenWords.words(in: clause)
    return Set(
      words.indices.compactMap { index in
        guard words[index].range.count == 4, let year = Int(words[index].lower),
          (1000...2100).contains(year), index + 1 == words.count || !words[index + 1].isCapital
        else { return nil }
        return year
      })
  }

  private func isSince(_ start: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    let before = String(scalars: scalars[max(0, start - 6)..<start]).lowercased()
    return ["seit ", "vor ", "since ", "for "].contains { before.hasSuffix($0) }
      || String(scalars: scalars[start...].prefix(5)).lowercased() == "seit "
  }
}
