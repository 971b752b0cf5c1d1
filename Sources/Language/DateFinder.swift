/// Finds dates in running text, or in the few words of an answer.
package struct DateFinder {
  let text: TokenisedText
  let manner: FigureFinder.Manner
  var grammar: Grammar { text.vocabulary.lexicon.grammar }
  var tokens: [TextToken] { text.tokens }

  package init(_ text: TokenisedText, manner: FigureFinder.Manner) {
    self.text = text
    self.manner = manner
  }

  /// All dates in their order, without overlaps; in an answer also those without a year.
  package func dates() -> [FoundDate] {
    let qualifiers = QualifierFinder(text, manner: manner)
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
      if let before = qualifiers.beforeDate(index, floor: floor) {
        qualifier = before.qualifier
        start = before.start
      }
      found.append(
        FoundDate(
          reading: date.reading, qualifier: qualifier, isShortYear: date.isShort,
          tokens: start..<date.end, core: index..<date.end))
      index = max(index + 1, date.end)
      floor = index
    }
    return found
  }

  struct Piece {
    let reading: DateReading
    var isShort = false
    let end: Int
  }

  func token(_ index: Int) -> TextToken? {
    index >= 0 && index < tokens.count ? tokens[index] : nil
  }

  func sign(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
    token(index).map { $0.isSign(sign) } ?? false
  }

  func tight(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
    guard let token = token(index), let next = self.token(index + 1) else { return false }
    return token.isSign(sign) && !token.spaceBefore && !next.spaceBefore
  }

  private func date(at index: Int) -> Piece? {
    switch tokens[index].kind {
    case .number(let number): return numeric(number, at: index)
    case .word:
      guard manner == .answer || tokens[index].means([.month, .ordinal, .joined]) else {
        return nil
      }
      return monthFirst(at: index) ?? ordinalFirst(at: index) ?? yearInWords(at: index)
    case .sign(let sign):
      guard sign == "'", manner == .answer, let year = shortYear(at: index + 1) else { return nil }
      return Piece(reading: .date(year), isShort: true, end: index + 2)
    }
  }

  func monthName(at index: Int) -> (number: Int, end: Int)? {
    guard let token = token(index), token.isWord else { return nil }
    if let month = qualifiedMonth(token) { return (month, index + 1) }
    var number = token.means(.month) ? text.entry(index)?.month : nil
    if number == nil, manner == .answer {
      number =
        WritingLanguage.allCases.lazy.compactMap { Vocabulary.of($0).entry(token.folded) }
        .first { $0.senses.contains(.month) }?.month
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

  /// `mid-July`, which is one word.
  private func qualifiedMonth(_ token: TextToken) -> Int? {
    guard token.means(.joined), let dash = token.folded.firstIndex(of: "-"),
      text.vocabulary.lexicon.qualifiers[String(token.folded[..<dash])] == .mid
    else { return nil }
    return text.vocabulary.lexicon.months[String(token.folded[token.folded.index(after: dash)...])]
  }

  func year(at index: Int) -> (year: Int, isShort: Bool, end: Int)? {
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

  func shortYear(at index: Int) -> PartialDate? {
    guard let number = token(index)?.number, number.groups.first?.utf8.count == 2,
      let year = number.plainInt
    else { return nil }
    return PartialDate(year: full(year))
  }

  /// Two digits up to 40 are of this century.
  func full(_ short: Int) -> Int { short <= 40 ? 2000 + short : 1900 + short }
}
