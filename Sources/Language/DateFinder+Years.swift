/// Years that stand by themselves.
extension DateFinder {
  func bareYear(_ number: DigitNumber, _ year: Int, at index: Int) -> Piece? {
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

  /// Whether a number of four digits in running text stands where a year would: after "im Jahr", in
  /// parentheses, at the head of a clause, or (German) before a verb and the like; and not before something
  /// it counts.
  private func isYearPlace(_ index: Int) -> Bool {
    guard let next = token(index + 1) else { return isOpened(index) }
    guard next.isWord else {
      return isOpened(index) && !next.isSign("%") && !next.isSign("€") && !next.isSign("$")
    }
    if next.means(.scale) { return false }
    if next.means([.unit, .joined]), MeasureUnit.canonical(text.slice(next.range)) != nil {
      return false
    }
    guard grammar.capitalisesNouns else { return isOpened(index) || startsSentence(index) }
    if next.isCapitalised {
      return startsSentence(index)
        || isOpened(index) && tokens[index - 1].folded.hasPrefix("jahr")
    }
    if isOpened(index) { return true }
    return !countsOn(index) && (startsSentence(index) || isUsualYear(index))
  }

  /// `1950 neue Wohnungen`, `mit 1950 neuen Wohnungen`: an adjective and its noun follow.
  private func countsOn(_ index: Int) -> Bool {
    guard let adjective = token(index + 1), let noun = token(index + 2), noun.isWord,
      noun.isCapitalised
    else { return false }
    let word = adjective.folded
    if word.hasSuffix("en") || word.hasSuffix("er") {
      return token(index - 1).map {
        text.vocabulary.lexicon.prepositions.contains($0.folded)
      } ?? false
    }
    return word.hasSuffix("e") && !word.hasSuffix("te") && !word.hasSuffix("de")
      && !adjective.means([.article, .one])
  }

  /// A year of our times that is no round figure, without a qualifier of figures before it.
  private func isUsualYear(_ index: Int) -> Bool {
    guard let year = tokens[index].number?.plainInt, (1800...2100).contains(year),
      !year.isMultiple(of: 100)
    else { return false }
    return QualifierFinder(text, manner: manner).beforeFigure(index, floor: 0) == nil
  }

  private func isOpened(_ index: Int) -> Bool {
    guard let before = token(index - 1) else { return false }
    return before.isSign("(") || before.isSign("/")
      || before.isWord
        && (text.vocabulary.lexicon.yearOpeners.contains(before.folded) || before.means(.month))
  }

  private func startsSentence(_ index: Int) -> Bool {
    guard let before = token(index - 1) else { return true }
    return before.isSign(".") || before.isSign("!") || before.isSign("?") || before.isSign(":")
  }
}
