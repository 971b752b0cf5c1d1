/// What a text says about a date, as far as it does.
package enum DateReading: Hashable, Sendable {
  case date(PartialDate)
  /// A day and a month without the year.
  case dayOfYear(month: Int, day: Int)
  /// A month without the year.
  case month(Int)
  /// `1/6/2022` in English: one of these; none for a day that no calendar has.
  case ambiguous([PartialDate])
}

/// A date as it stands in a text.
package struct FoundDate: Sendable {
  package let reading: DateReading
  package let qualifier: Qualifier?
  /// Whether the year was written with two digits: '94.
  package let isShortYear: Bool
  package let tokens: Range<Int>
}

/// Finds dates in running text, or in the few words of an answer.
package struct DateFinder {
  private let text: TokenisedText
  private let language: WritingLanguage
  private let lexicon: Lexicon
  private let manner: FigureFinder.Manner
  private var tokens: [TextToken] { text.tokens }

  package init(
    _ text: TokenisedText, language: WritingLanguage, manner: FigureFinder.Manner
  ) {
    self.text = text
    self.language = language
    self.manner = manner
    lexicon = Lexicon.of(language)
  }

  /// All dates in their order, without overlaps; in an answer also those without a year.
  package func dates() -> [FoundDate] {
    var found: [FoundDate] = []
    var index = 0
    var floor = 0
    while index < tokens.count {
      guard let date = date(at: index) else {
        index += 1
        continue
      }
      var start = index
      var qualifier: Qualifier?
      if let before = qualifierBefore(index, floor: floor) {
        qualifier = before.qualifier
        start = before.start
      }
      found.append(
        FoundDate(
          reading: date.reading, qualifier: qualifier, isShortYear: date.isShort,
          tokens: start..<date.end))
      index = max(index + 1, date.end)
      floor = index
    }
    return found
  }

  private struct Piece {
    let reading: DateReading
    var isShort = false
    let end: Int
  }

  private func token(_ index: Int) -> TextToken? {
    index >= 0 && index < tokens.count ? tokens[index] : nil
  }

  private func sign(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
    token(index).map { $0.isSign(sign) } ?? false
  }

  private func tight(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
    guard let token = token(index), let next = self.token(index + 1) else { return false }
    return token.isSign(sign) && !token.spaceBefore && !next.spaceBefore
  }

  private func date(at index: Int) -> Piece? {
    switch tokens[index].kind {
    case .number(let number): return numeric(number, at: index)
    case .word: return monthFirst(at: index) ?? ordinalFirst(at: index) ?? yearInWords(at: index)
    case .sign(let sign):
      guard sign == "'", manner == .answer, let year = shortYear(at: index + 1) else { return nil }
      return Piece(reading: .date(year), isShort: true, end: index + 2)
    }
  }

  // MARK: Digits first

  private func numeric(_ number: DigitNumber, at index: Int) -> Piece? {
    if let piece = dotted(number, at: index) { return piece }
    guard let first = number.plainInt else { return nil }
    if tight(index + 1, "-") || tight(index + 1, "/") || tight(index + 1, "."),
      let second = token(index + 2)?.number?.plainInt
    {
      if let piece = joined(number, first, second, at: index) { return piece }
    }
    if let piece = dayFirst(first, at: index) { return piece }
    if sign(index + 1, "."), !(token(index + 1)?.spaceBefore ?? true),
      let month = spacedMonth(index + 2)
    {
      if let year = year(at: month.end) {
        return dayMonthYear(
          day: first, month: month.number, year: year.year, short: year.isShort, end: year.end)
      }
      if manner == .answer { return dayMonth(first, month.number, end: month.end) }
    }
    return bareYear(number, first, at: index)
  }

  /// `6.` before ` 1.`: a month as a number with its full stop.
  private func spacedMonth(_ index: Int) -> (number: Int, end: Int)? {
    guard let number = token(index)?.number?.plainInt, (1...12).contains(number),
      sign(index + 1, ".")
    else { return nil }
    return (number, index + 2)
  }

  /// `06.01.2022`, `6.1.22`, `6.1.`, `01.2022` and, in an answer, `6.1`.
  private func dotted(_ number: DigitNumber, at index: Int) -> Piece? {
    guard number.separators.allSatisfy({ $0 == "." }), number.groups.count > 1,
      number.groups.allSatisfy({ (1...4).contains($0.utf8.count) })
    else { return nil }
    let parts = number.groups.compactMap { Int($0) }
    guard parts.count == number.groups.count else { return nil }
    let width = number.groups[parts.count - 1].utf8.count
    if parts.count == 3, width == 2 || width == 4,
      number.groups.dropLast().allSatisfy({ $0.utf8.count <= 2 })
    {
      return dayMonthYear(
        day: parts[0], month: parts[1], year: width == 2 ? full(parts[2]) : parts[2],
        short: width == 2, end: index + 1)
    }
    guard parts.count == 2 else { return nil }
    if width == 4, (1...12).contains(parts[0]), number.groups[0].utf8.count <= 2,
      manner == .answer || number.groups[0].utf8.count == 2,
      let date = PartialDate(year: parts[1], month: parts[0])
    {
      return Piece(reading: .date(date), end: index + 1)
    }
    guard width <= 2, sign(index + 1, ".") || manner == .answer else { return nil }
    let end = sign(index + 1, ".") ? index + 2 : index + 1
    if sign(index + 1, "."), let year = year(at: index + 2) {
      return dayMonthYear(
        day: parts[0], month: parts[1], year: year.year, short: year.isShort, end: year.end)
    }
    return manner == .answer ? dayMonth(parts[0], parts[1], end: end) : nil
  }

  /// `2022-01-06`, `2022-01`, `1/6/2022`, `01/2022`, `6-1-2022`.
  private func joined(_ number: DigitNumber, _ first: Int, _ second: Int, at index: Int) -> Piece? {
    guard let sign = token(index + 1), let firstWidth = number.groups.first?.utf8.count else {
      return nil
    }
    let third =
      tight(index + 3, "-") && sign.isSign("-") || tight(index + 3, "/") && sign.isSign("/")
      ? token(index + 4)?.number : nil
    if firstWidth == 4 {
      guard let secondWidth = token(index + 2)?.number?.groups.first?.utf8.count, secondWidth <= 2
      else { return nil }
      if let third, let day = third.plainInt,
        let date = PartialDate(year: first, month: second, day: day)
      {
        return Piece(reading: .date(date), end: index + 5)
      }
      guard sign.isSign("-"), secondWidth == 2, third == nil,
        let date = PartialDate(year: first, month: second)
      else { return nil }
      return Piece(reading: .date(date), end: index + 3)
    }
    guard firstWidth <= 2 else { return nil }
    let secondWidth = token(index + 2)?.number?.groups.first?.utf8.count ?? 0
    if let third, secondWidth <= 2, let width = third.groups.first?.utf8.count,
      width == 2 || width == 4,
      let last = third.plainInt
    {
      let year = width == 2 ? full(last) : last
      return slashed(first, second, year, short: width == 2, end: index + 5)
    }
    if secondWidth == 4, !sign.isSign("."), let date = PartialDate(year: second, month: first) {
      return Piece(reading: .date(date), end: index + 3)
    }
    return nil
  }

  private func slashed(_ first: Int, _ second: Int, _ year: Int, short: Bool, end: Int) -> Piece? {
    let dayFirst = PartialDate(year: year, month: second, day: first)
    let monthFirst = PartialDate(year: year, month: first, day: second)
    if language == .german {
      return dayFirst.map { Piece(reading: .date($0), isShort: short, end: end) }
    }
    guard let dayFirst, let monthFirst, dayFirst != monthFirst else {
      return (dayFirst ?? monthFirst).map { Piece(reading: .date($0), isShort: short, end: end) }
    }
    return Piece(reading: .ambiguous([dayFirst, monthFirst]), isShort: short, end: end)
  }

  /// `6. Januar 2022`, `6 January`, `6th of January, 2022`.
  private func dayFirst(_ day: Int, at index: Int) -> Piece? {
    var next = index + 1
    if sign(next, ".") {
      next += 1
    } else if let suffix = token(next), suffix.isWord, !suffix.spaceBefore {
      guard ["st", "nd", "rd", "th"].contains(suffix.folded) else { return nil }
      next += 1
    }
    if token(next)?.folded == "of" || tight(next, "-") { next += 1 }
    guard let month = monthName(at: next) else { return nil }
    return completed(day: day, month: month.number, at: month.end)
  }

  private func completed(day: Int, month: Int, at index: Int) -> Piece? {
    guard (1...31).contains(day) else { return nil }
    var next = index
    if sign(next, ",") || sign(next, "-") { next += 1 }
    if let word = token(next), word.isWord,
      ["of", "im", "in", "jahr", "des", "jahres"].contains(word.folded)
    {
      next += 1
      if ["jahr", "jahre", "jahres"].contains(token(next)?.folded) { next += 1 }
    }
    if let year = year(at: next) {
      return dayMonthYear(
        day: day, month: month, year: year.year, short: year.isShort, end: year.end)
    }
    return manner == .answer ? dayMonth(day, month, end: index) : nil
  }

  private func dayMonthYear(day: Int, month: Int, year: Int, short: Bool, end: Int) -> Piece? {
    guard let date = PartialDate(year: year, month: month, day: day) else {
      return Piece(reading: .ambiguous([]), end: end)
    }
    return Piece(reading: .date(date), isShort: short, end: end)
  }

  private func dayMonth(_ day: Int, _ month: Int, end: Int) -> Piece? {
    guard PartialDate(year: 2000, month: month, day: day) != nil else { return nil }
    return Piece(reading: .dayOfYear(month: month, day: day), end: end)
  }

  // MARK: Words first

  /// `Januar 2022`, `January 6th, 2022`.
  private func monthFirst(at index: Int) -> Piece? {
    guard let month = monthName(at: index) else { return nil }
    var next = month.end
    if language == .english, manner == .answer, token(next)?.folded == "the" { next += 1 }
    if language == .english, let day = token(next)?.number?.plainInt, (1...31).contains(day),
      token(next)?.number?.groups.first?.utf8.count ?? 9 <= 2
    {
      var end = next + 1
      if let suffix = token(end), suffix.isWord, !suffix.spaceBefore,
        ["st", "nd", "rd", "th"].contains(suffix.folded)
      {
        end += 1
      }
      if let piece = completed(day: day, month: month.number, at: end) { return piece }
    }
    if sign(next, ",") || sign(next, "-") { next += 1 }
    if let word = token(next), word.isWord, ["of", "im", "in", "des"].contains(word.folded) {
      next += 1
      if let jahr = token(next), jahr.isWord,
        ["jahr", "jahre", "jahres", "year"].contains(jahr.folded)
      {
        next += 1
      }
    }
    if let year = year(at: next), let date = PartialDate(year: year.year, month: month.number) {
      return Piece(reading: .date(date), isShort: year.isShort, end: year.end)
    }
    return manner == .answer ? Piece(reading: .month(month.number), end: month.end) : nil
  }

  /// "sechster Januar 2022", "the sixth of January 2022".
  private func ordinalFirst(at index: Int) -> Piece? {
    guard let day = lexicon.ordinals[tokens[index].folded] else { return nil }
    let next = token(index + 1)?.folded == "of" ? index + 2 : index + 1
    guard let month = monthName(at: next) else { return nil }
    return completed(day: day, month: month.number, at: month.end)
  }

  /// "zweitausendzweiundzwanzig", "nineteen ninety-four", only in an answer.
  private func yearInWords(at index: Int) -> Piece? {
    guard manner == .answer else { return nil }
    if language == .english, let pair = englishYear(at: index) { return pair }
    let reader = FigureReader(text, language: language)
    guard let figure = reader.figure(at: index), figure.style == .words,
      let value = figure.reading.value, let year = Int(exactly: value), (100...2999).contains(year),
      let date = PartialDate(year: year)
    else { return nil }
    return Piece(reading: .date(date), end: figure.tokens.upperBound)
  }

  private func englishYear(at index: Int) -> Piece? {
    func number(_ index: Int) -> Int? {
      guard let token = token(index), token.isWord else { return nil }
      return NumberWords.cardinal(token.folded, language: .english).flatMap { Int(exactly: $0) }
    }
    guard let century = number(index), (10...29).contains(century), var tens = number(index + 1),
      (10...99).contains(tens)
    else { return nil }
    var end = index + 2
    if tens.isMultiple(of: 10), tens >= 20, let ones = number(end), (1...9).contains(ones) {
      tens += ones
      end += 1
    }
    return PartialDate(year: century * 100 + tens).map { Piece(reading: .date($0), end: end) }
  }

  // MARK: Parts

  private func monthName(at index: Int) -> (number: Int, end: Int)? {
    guard let token = token(index), token.isWord else { return nil }
    var number = lexicon.months[token.folded]
    if number == nil {
      let other: Lexicon = language == .german ? .english : .german
      number = manner == .answer ? other.months[token.folded] : nil
    }
    guard let number, manner == .answer || token.isCapitalised else { return nil }
    if token.folded == "may" || token.folded == "mar" || token.folded == "sun",
      manner == .runningText, !token.isCapitalised
    {
      return nil
    }
    let isShort = token.folded.utf8.count <= 4 && token.folded != "mai" && token.folded != "may"
    let end = isShort && sign(index + 1, ".") ? index + 2 : index + 1
    return (number, end)
  }

  private func year(at index: Int) -> (year: Int, isShort: Bool, end: Int)? {
    guard let token = token(index) else { return nil }
    if token.isSign("'"), let year = shortYear(at: index + 1) {
      return (year.year, true, index + 2)
    }
    if let number = token.number, let year = number.plainInt {
      switch number.groups.first?.utf8.count {
      case 4: return (year, false, index + 1)
      case 2 where manner == .answer: return (full(year), true, index + 1)
      default: return nil
      }
    }
    guard manner == .answer, token.isWord, let piece = yearInWords(at: index),
      case .date(let date) = piece.reading
    else { return nil }
    return (date.year, false, piece.end)
  }

  private func shortYear(at index: Int) -> PartialDate? {
    guard let number = token(index)?.number, number.groups.first?.utf8.count == 2,
      let year = number.plainInt
    else { return nil }
    return PartialDate(year: full(year))
  }

  /// Two digits up to 40 are of this century.
  private func full(_ short: Int) -> Int { short <= 40 ? 2000 + short : 1900 + short }

  private func bareYear(_ number: DigitNumber, _ year: Int, at index: Int) -> Piece? {
    guard number.isPlain, let digits = number.groups.first?.utf8.count else { return nil }
    if manner == .answer {
      guard digits == 3 || digits == 4 || digits == 2 && tokens.count == 1 else { return nil }
      let date = PartialDate(year: digits == 2 ? full(year) : year)
      return date.map { Piece(reading: .date($0), isShort: digits == 2, end: index + 1) }
    }
    guard digits == 4, (1000...2100).contains(year), isYearPlace(index),
      let date = PartialDate(year: year)
    else { return nil }
    return Piece(reading: .date(date), end: index + 1)
  }

  /// Whether a number of four digits in running text stands where a year would: after "im Jahr",
  /// in parentheses, or (German) at the head of a clause; and not before something it counts.
  private func isYearPlace(_ index: Int) -> Bool {
    let next = token(index + 1)
    if let next, next.isWord {
      if MeasureUnit.canonical(text.slice(next.range)) != nil { return false }
      if lexicon.scales[next.folded] != nil { return false }
      if next.isCapitalised, language == .german, !startsSentence(index) {
        return isOpened(index) && !lexicon.yearOpeners.isDisjoint(with: [tokens[index - 1].folded])
          && tokens[index - 1].folded.hasPrefix("jahr")
      }
    }
    if next.map({ $0.isSign("%") || $0.isSign("€") || $0.isSign("$") }) ?? false { return false }
    return isOpened(index) || startsSentence(index) && (next?.isWord ?? false)
  }

  private func isOpened(_ index: Int) -> Bool {
    guard let before = token(index - 1) else { return false }
    return before.isSign("(") || before.isSign("/")
      || before.isWord
        && (lexicon.yearOpeners.contains(before.folded) || lexicon.months[before.folded] != nil)
  }

  private func startsSentence(_ index: Int) -> Bool {
    guard let before = token(index - 1) else { return true }
    return before.isSign(".") || before.isSign("!") || before.isSign("?") || before.isSign(":")
  }

  private func qualifierBefore(_ index: Int, floor: Int) -> (qualifier: Qualifier, start: Int)? {
    var end = index
    while end > floor, end > index - 3, dateFillers.contains(tokens[end - 1].folded) { end -= 1 }
    for start in max(floor, end - 3)..<max(floor, end)
    where tokens[start..<end].allSatisfy(\.isWord) {
      let phrase = tokens[start..<end].map(\.folded).joined(separator: " ")
      if let qualifier = lexicon.qualifiers[phrase], isForDates(qualifier, phrase) {
        return (qualifier, start)
      }
    }
    if end > floor, case .sign(let sign) = tokens[end - 1].kind, sign == "~" {
      return (.about, end - 1)
    }
    if end > floor + 1, tokens[end - 1].isSign("-"), tokens[end - 2].folded == "mid" {
      return (.mid, end - 2)
    }
    if end > floor + 1, tokens[end - 1].isSign("."), tokens[end - 2].folded == "ca" {
      return (.about, end - 2)
    }
    return nil
  }

  private func isForDates(_ qualifier: Qualifier, _ phrase: String) -> Bool {
    switch qualifier {
    case .before: manner == .answer || !["bis", "bis zum", "until", "till"].contains(phrase)
    case .early, .mid, .late, .since, .after: true
    case .about: phrase != "some"
    default: false
    }
  }
}

/// Words between a qualifier and its date: "Ende des Jahres 1994", "the end of the year 1994".
private let dateFillers: Set<String> = [
  "des", "jahres", "jahre", "jahr", "dem", "the", "year", "of", "im", "in",
]
