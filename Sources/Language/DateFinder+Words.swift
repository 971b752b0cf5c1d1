/// Dates that begin with a word: "Januar 2022", "the sixth of January", and years in words.
extension DateFinder {
  /// `Januar 2022`, `January 6th, 2022`.
  func monthFirst(at index: Int) -> Piece? {
    guard let month = monthName(at: index) else { return nil }
    var next = month.end
    if grammar.readsMonthFirst, manner == .answer, token(next)?.folded == "the" { next += 1 }
    if grammar.readsMonthFirst, let day = token(next)?.number?.plainInt, (1...31).contains(day),
      token(next)?.number?.groups.first?.utf8.count ?? 9 <= 2
    {
      var end = next + 1
      if let suffix = token(end), suffix.isWord, !suffix.spaceBefore,
        grammar.ordinalSuffixes.contains(suffix.folded)
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
  func ordinalFirst(at index: Int) -> Piece? {
    guard tokens[index].means(.ordinal), let day = text.entry(index)?.ordinal else { return nil }
    let next = token(index + 1)?.folded == "of" ? index + 2 : index + 1
    guard let month = monthName(at: next) else { return nil }
    return completed(day: day, month: month.number, at: month.end)
  }

  /// "zweitausendzweiundzwanzig", "nineteen ninety-four", only in an answer.
  func yearInWords(at index: Int) -> Piece? {
    guard manner == .answer else { return nil }
    if grammar.pairsYears, let pair = englishYear(at: index) { return pair }
    let reader = FigureReader(text)
    guard let figure = reader.figure(at: index), figure.style == .words,
      let value = figure.reading.value, let year = Int(exactly: value), (100...2999).contains(year),
      let date = PartialDate(year: year)
    else { return nil }
    return Piece(reading: .date(date), end: figure.tokens.upperBound)
  }

  private func englishYear(at index: Int) -> Piece? {
    func number(_ index: Int) -> Int? {
      guard let token = token(index), token.isWord else { return nil }
      return NumberWords.cardinal(token.folded, vocabulary: text.vocabulary).flatMap {
        Int(exactly: $0)
      }
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
}
