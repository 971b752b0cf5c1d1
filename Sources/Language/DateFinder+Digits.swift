/// Dates that begin with digits: `06.01.2022`, `2022-01-06`, `6. Januar 2022`.
extension DateFinder {
  func numeric(_ number: DigitNumber, at index: Int) -> Piece? {
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
    if !grammar.hasAmbiguousSlashes {
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

  func completed(day: Int, month: Int, at index: Int) -> Piece? {
    guard (1...31).contains(day) else {
      return manner == .answer && day < 100 ? Piece(reading: .ambiguous([]), end: index) : nil
    }
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
}
