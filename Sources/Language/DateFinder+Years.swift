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

  /// Whether a number of four digits in running text stands where a year would: after "im Jahr",
  /// in parentheses, or (German) at the head of a clause; and not before something it counts.
  private func isYearPlace(_ index: Int) -> Bool {
    let next = token(index + 1)
    if let next, next.isWord {
      if next.means([.unit, .joined]), MeasureUnit.canonical(text.slice(next.range)) != nil {
        return false
      }
      if text.vocabulary.lexicon.scales[next.folded] != nil { return false }
      if next.isCapitalised, language == .german, !startsSentence(index) {
        return isOpened(index)
          && text.vocabulary.lexicon.yearOpeners.contains(tokens[index - 1].folded)
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
        && (text.vocabulary.lexicon.yearOpeners.contains(before.folded) || before.means(.month))
  }

  private func startsSentence(_ index: Int) -> Bool {
    guard let before = token(index - 1) else { return true }
    return before.isSign(".") || before.isSign("!") || before.isSign("?") || before.isSign(":")
  }
}
