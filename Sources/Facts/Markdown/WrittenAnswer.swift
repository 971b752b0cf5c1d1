import Basics
import Language

/// The typed answer that some written words are: `rund 7600 Kilometer` is a quantity, `6. Januar 2022` a
/// date, `Baikonur` a place.
struct WrittenAnswer: Sendable {
  /// What was asked, as far as it tells kinds apart: `Wer …?`, `Wie viele Kilometer …?`.
  let question: String
  let language: WritingLanguage
  /// Where the author names the kind.
  let kind: AnswerKind?

  /// The key of a whole text; nil where it is not of the kind that the author names.
  func key(of text: String) -> AnswerKey? {
    let whole = 0..<text.unicodeScalars.count
    return value(at: whole, in: text)
      ?? named(text, at: nil, in: text).map { key($0, text: text) }
  }

  /// The key of one gap of a sentence, whose value the words around it complete.
  func key(of gap: Range<Int>, in sentence: String) -> AnswerKey? {
    let scalars = Array(sentence.unicodeScalars)
    let text = String(scalars: scalars[gap.clamped(to: 0..<scalars.count)])
    return value(at: gap, in: sentence)
      ?? named(text, at: gap, in: sentence).map { key($0, text: text) }
  }

  /// The key of several answers that belong together.
  func key(ofItems items: [String], isOrdered: Bool) -> AnswerKey? {
    guard kind == nil || kind == .list, !items.isEmpty else { return nil }
    let each = WrittenAnswer(question: question, language: language, kind: nil)
    let keys = items.compactMap { each.key(of: $0) }
    return key(.list(keys, ordered: isOrdered), text: items.joined(separator: ", "))
  }

  private func key(_ value: AnswerValue, text: String) -> AnswerKey {
    AnswerKey(value: value, text: text, language: language)
  }

  private func wants(_ kinds: AnswerKind...) -> Bool { kind.map { kinds.contains($0) } ?? true }

  // MARK: By value

  private func value(at place: Range<Int>, in text: String) -> AnswerKey? {
    let scan = TextScan(text, language: language)
    let scalars = scan.text.scalars
    let written = String(scalars: scalars[place])
    if wants(.score), let score = score(written) { return key(.score(score), text: written) }
    if wants(.date), let found = date(at: place, in: scan) { return found }
    guard wants(.quantity, .range) else { return nil }
    let figures = scan.quantities.filter { $0.range.overlaps(place) }
    if wants(.range), let range = range(figures, at: place, written) { return range }
    guard wants(.quantity), figures.count == 1, let figure = figures.first,
      figure.range.lowerBound <= place.lowerBound, place.upperBound <= figure.range.upperBound,
      place.lowerBound <= figure.core.lowerBound
    else { return nil }
    let core =
      max(
        place.lowerBound, figure.core.lowerBound)..<min(
        place.upperBound, figure.core.upperBound)
    guard !core.isEmpty else { return nil }
    var quantity = figure.value
    quantity.qualifier = figure.qualifier ?? quantity.qualifier
    let asked = quantity.unit == nil ? askedUnit : nil
    quantity.unit = quantity.unit ?? asked
    let endsBeforeUnit = core.upperBound < figure.core.upperBound
    return key(
      .quantity(quantity, unitNamed: endsBeforeUnit || asked != nil),
      text: String(scalars: scalars[core]))
  }

  private func date(at place: Range<Int>, in scan: TextScan) -> AnswerKey? {
    let scalars = scan.text.scalars
    if let found = scan.dates.first(where: {
      $0.range.lowerBound <= place.lowerBound && place.upperBound <= $0.range.upperBound
        && place.lowerBound <= $0.core.lowerBound && $0.core.upperBound <= place.upperBound
    }) {
      return key(
        .date(found.value, qualifier: found.qualifier), text: String(scalars: scalars[found.core]))
    }
    let written = String(scalars: scalars[place])
    guard place.count == 4, let year = Int(written), (1000...2100).contains(year), !asksForNumber,
      kind == .date
        || !scan.quantities.contains(where: {
          $0.core.overlaps(place) && $0.value.unit != nil
        }), let date = PartialDate(year: year)
    else { return nil }
    return key(.date(date, qualifier: nil), text: written)
  }

  /// `5 bis 10 Grad`: two figures with nothing but a word or a dash between them.
  private func range(
    _ figures: [Found<Quantity>], at place: Range<Int>, _ written: String
  ) -> AnswerKey? {
    guard figures.count == 2, let first = figures.first, let last = figures.last,
      first.range.lowerBound == place.lowerBound, last.range.upperBound == place.upperBound,
      last.range.lowerBound - first.range.upperBound <= 5, first.value.value <= last.value.value
    else { return nil }
    return key(
      .range(
        low: first.value.value, high: last.value.value, unit: last.value.unit ?? askedUnit),
      text: written)
  }

  /// `3:1`, up to three digits a side.
  private func score(_ text: String) -> [Int]? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    let numbers = parts.compactMap { part in
      (1...3).contains(part.utf8.count) ? Int(part).flatMap { $0 >= 0 ? $0 : nil } : nil
    }
    return numbers.count == 2 ? numbers : nil
  }

  // MARK: By what is asked

  private var askedWords: [WrittenWord] { WrittenWords.words(in: question) }

  private var asksForNumber: Bool { askedUnitPlace != nil }

  /// Where in the question's words the thing counted follows `wie viele` or `how many`.
  private var askedUnitPlace: Int? {
    let words = askedWords.map(\.lower)
    return words.indices.dropFirst().first { index in
      ["wie viel", "wie viele", "wie vielen", "wie vieler", "how many", "how much"]
        .contains("\(words[index - 1]) \(words[index])")
    }.map { $0 + 1 }
  }

  /// The thing counted, such as `Kilometer` after `Wie viele`.
  private var askedUnit: String? {
    let words = askedWords
    guard let place = askedUnitPlace, words.indices.contains(place) else { return nil }
    let scalars = Array(question.unicodeScalars)
    let word = String(scalars: scalars[words[place].range])
    let isNoun = language == .english || words[place].isCapital
    return isNoun || MeasureUnit.canonical(word) != nil ? word : nil
  }

  private func named(_ text: String, at place: Range<Int>?, in sentence: String) -> AnswerValue? {
    switch kind {
    case .person: return .person
    case .place: return .place
    case .organisation: return .organisation
    case .term: return .term
    case .phrase: return .phrase
    case .quantity, .range, .score, .date, .list: return nil
    case nil: break
    }
    let folded = Folding.folded(text)
    if Gazetteer.isPlace(folded) { return .place }
    if Gazetteer.isAbbreviation(folded) { return .organisation }
    let names = TextScan(sentence, language: language).names
    let wanted = place ?? 0..<sentence.unicodeScalars.count
    if let name = names.first(where: { $0.range == wanted }) {
      switch name.value.kind {
      case .person: return isNamed(text) && (asksForPerson || place != nil) ? .person : .phrase
      case .organisation: return .organisation
      case .place: return .place
      }
    }
    if isNamed(text) {
      if asksForPerson { return .person }
      if asksForPlace { return .place }
    }
    return text.contains(where: \.isWhitespace) ? .phrase : .term
  }

  private func isNamed(_ text: String) -> Bool { text.first?.isUppercase == true }

  private var asksForPerson: Bool {
    let asking: Set<String> = ["wer", "wen", "wem", "wessen", "who", "whom", "whose"]
    return askedWords.prefix(3).contains { asking.contains($0.lower) }
  }

  private var asksForPlace: Bool {
    let asking: Set<String> = ["wo", "woher", "wohin", "where"]
    return askedWords.prefix(1).contains { asking.contains($0.lower) }
  }
}
