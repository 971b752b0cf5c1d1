import Articles
import Basics
import Language

/// Reads the dates of events in one sentence.
struct EventReader {
  let context: ContextReader
  let place: ClaimPlace

  /// One claim for each event whose clause has just one date; `abbreviations` are those told before it.
  func claims(abbreviations before: [String]) -> [EventClaim] {
    let mentions = Aspect.mentions(in: context.words, language: context.language)
    var claims: [EventClaim] = []
    for mention in mentions where mention.aspect.group == .event || mention.aspect == .death {
      guard let first = mention.words.first,
        let found = claim(mention.aspect, at: context.words[first].range, before)
      else { continue }
      if !claims.contains(where: { $0.event == found.event && $0.date == found.date }) {
        claims.append(found)
      }
    }
    return claims.isEmpty ? plainDates() : claims
  }

  private func claim(
    _ event: Aspect, at range: Range<Int>, _ before: [String]
  ) -> EventClaim? {
    let clause = context.clause(around: range)
    guard let found = date(in: clause, event, beside: range) else { return nil }
    let inside = context.words.filter { clause.contains($0.range.lowerBound) }
    let own = EventReader.abbreviations(inside, in: context.sentence)
    let all =
      own.isEmpty ? EventReader.abbreviations(context.words, in: context.sentence) : own
    let subjects = Set(all.isEmpty ? Array(before.suffix(1)) : all)
    return EventClaim(
      place: place, text: found.text, event: event, date: found.date, tolerance: found.tolerance,
      subject: subjects.count == 1 && event == .founding ? subjects.first : nil,
      context: context.context(of: found.range))
  }

  /// The one full date of a sentence that names no event of the lexicon.
  private func plainDates() -> [EventClaim] {
    guard let found = date(in: 0..<context.sentence.count, nil, beside: nil) else { return [] }
    return [
      EventClaim(
        place: place, text: found.text, event: nil, date: found.date, tolerance: found.tolerance,
        subject: nil, context: context.context(of: found.range))
    ]
  }

  /// Words of three capitals and more.
  static func abbreviations(_ words: [WrittenWord], in text: [Unicode.Scalar]) -> [String] {
    words.filter { word in
      (3...6).contains(word.range.count)
        && text[word.range].allSatisfy { $0.properties.isUppercase }
    }.map { String(scalars: text[$0.range]) }
  }

  private typealias Dated = (date: PartialDate, tolerance: Int, text: String, range: Range<Int>)

  /// The one date of a clause or, of several, the one beside the event's word.
  private func date(in clause: Range<Int>, _ event: Aspect?, beside word: Range<Int>?) -> Dated? {
    let scalars = Array(context.sentence[clause])
    let text = String(scalars: scalars)
    func placed(_ range: Range<Int>) -> Range<Int> {
      clause.lowerBound + range.lowerBound..<clause.lowerBound + range.upperBound
    }
    var dates: [Dated] = DateScanner.dates(in: text, language: context.language).compactMap {
      guard $0.range.upperBound <= scalars.count else { return nil }
      return ($0.value, 0, String(scalars: scalars[$0.range]), placed($0.range))
    }
    for bare in bareYears(in: scalars) {
      let range = placed(bare.range)
      guard !dates.contains(where: { $0.range.overlaps(range) }),
        let date = PartialDate(year: bare.year)
      else { continue }
      dates.append((date, 0, String(bare.year), range))
    }
    if Set(dates.map(\.date.year)).count == 1 { return dates[0] }
    if !dates.isEmpty {
      return word.flatMap { word in
        dates.first {
          $0.range.upperBound + 1 == word.lowerBound || word.upperBound + 1 == $0.range.lowerBound
        }
      }
    }
    guard let issued = place.issued?.year, let event else { return nil }
    for found in QuantityScanner.quantities(in: text, language: context.language) {
      guard let unit = found.value.unit, ["Jahr", "year"].contains(where: { unit.hasPrefix($0) }),
        found.range.upperBound <= scalars.count, (1...2000).contains(found.value.value),
        let length = Int(exactly: found.value.value),
        event == .independence || isSince(found.range.lowerBound, scalars),
        let date = PartialDate(year: issued - length)
      else { continue }
      let shown = String(scalars: scalars[found.range])
      return (
        date, found.qualifier == nil ? 1 : max(2, length / 8), "\(shown) (\(issued - length))",
        placed(found.range)
      )
    }
    return nil
  }

  /// `ein 2002 gegründeter Pakt`: four digits that no noun follows.
  private func bareYears(in clause: [Unicode.Scalar]) -> [(year: Int, range: Range<Int>)] {
    let words = WrittenWords.words(in: clause)
    return words.indices.compactMap { index in
      guard words[index].range.count == 4, let year = Int(words[index].lower),
        (1000...2100).contains(year),
        context.language == .english
          ? index > 0 && EventReader.yearOpeners.contains(words[index - 1].lower)
          : index + 1 == words.count || !words[index + 1].isCapital
      else { return nil }
      return (year, words[index].range)
    }
  }

  private static let yearOpeners: Set<String> = [
    "in", "since", "by", "until", "from", "of", "year", "to", "during", "before", "after",
  ]

  private func isSince(_ start: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    let before = String(scalars: scalars[max(0, start - 6)..<start]).lowercased()
    return ["seit ", "vor ", "since ", "for "].contains { before.hasSuffix($0) }
      || String(scalars: scalars[start...].prefix(5)).lowercased() == "seit "
  }
}
