/// A figure with sign, qualifier and unit, as it stands in a text.
package struct FoundFigure: Sendable {
  package let reading: NumberReading
  package let style: Figure.Style
  package let decimals: Int
  /// What a word such as "Millionen" multiplied the digits by.
  package let scale: Double
  package let qualifier: Qualifier?
  /// The unit as it is written; nil where none stands there.
  package let unit: String?
  /// All tokens that belong to it.
  package let tokens: Range<Int>

  package init(
    reading: NumberReading, style: Figure.Style, decimals: Int, scale: Double,
    qualifier: Qualifier?, unit: String?, tokens: Range<Int>
  ) {
    self.reading = reading
    self.style = style
    self.decimals = decimals
    self.scale = scale
    self.qualifier = qualifier
    self.unit = unit
    self.tokens = tokens
  }
}

/// Finds figures in running text, or in the few words of an answer.
package struct FigureFinder {
  /// An answer is read to the last word; running text is full of words that only look like figures.
  package enum Manner: Sendable { case runningText, answer }

  private let text: TokenisedText
  private let reader: FigureReader
  private let lexicon: Lexicon
  private let manner: Manner
  private var tokens: [TextToken] { text.tokens }

  package init(_ text: TokenisedText, language: WritingLanguage, manner: Manner) {
    self.text = text
    self.manner = manner
    lexicon = Lexicon.of(language)
    reader = FigureReader(text, language: language)
  }

  /// All figures outside the tokens in `skipping`, which are sorted.
  package func figures(skipping taken: [Range<Int>] = []) -> [FoundFigure] {
    var found: [FoundFigure] = []
    var index = 0
    var nextTaken = 0
    var floor = 0
    while index < tokens.count {
      if nextTaken < taken.count, index >= taken[nextTaken].lowerBound {
        index = max(index, taken[nextTaken].upperBound)
        floor = index
        nextTaken += 1
        continue
      }
      guard let figure = reader.figure(at: index) else {
        index += 1
        continue
      }
      let ceiling = nextTaken < taken.count ? taken[nextTaken].lowerBound : tokens.count
      guard let whole = complete(figure, floor: floor, ceiling: ceiling) else {
        index += 1
        continue
      }
      found.append(whole)
      index = max(index + 1, whole.tokens.upperBound)
      floor = index
    }
    return sharingUnits(found)
  }

  private func complete(_ figure: Figure, floor: Int, ceiling: Int) -> FoundFigure? {
    var start = figure.tokens.lowerBound
    var end = figure.tokens.upperBound
    var unit = self.unit(after: end, ceiling: ceiling, style: figure.style)
    if let unit { end = unit.end }
    if unit == nil, let before = unitBefore(start, floor: floor) {
      unit = (before.text, end)
      start = before.start
    }
    if manner == .runningText {
      if figure.style == .ordinal { return nil }
      if figure.style == .article,
        unit.map({ MeasureUnit.named($0.text).allSatisfy(\.isCounted) }) ?? true
      {
        return nil
      }
    }
    var reading = figure.reading
    if isMinus(before: start, floor: floor) {
      reading = reading.mapped { -$0 }
      start -= 1
    }
    if figure.style == .share, unit == nil { reading = reading.mapped { $0 * 100 } }
    var qualifier: Qualifier?
    if let before = qualifierBefore(start, floor: floor) {
      qualifier = before.qualifier
      start = before.start
    } else if let after = qualifierAfter(end) {
      qualifier = after.qualifier
      end = after.end
    }
    return FoundFigure(
      reading: reading, style: figure.style, decimals: figure.decimals, scale: figure.scale,
      qualifier: qualifier, unit: unit?.text ?? (figure.style == .share ? "%" : nil),
      tokens: start..<end)
  }

  // MARK: Units

  private func unit(
    after start: Int, ceiling: Int, style: Figure.Style
  ) -> (text: String, end: Int)? {
    var index = start
    if index + 2 < tokens.count, tokens[index].isSign(","), tokens[index + 1].isSign("-") {
      index += 2  // 5,- Euro
    } else if index + 1 < tokens.count, tokens[index].isSign("-"), !tokens[index].spaceBefore,
      !tokens[index + 1].spaceBefore, tokens[index + 1].isWord
    {
      index += 1
    }
    for count in [4, 3, 2, 1] where index + count <= min(ceiling, tokens.count) {
      if count > 1, tokens[index + count - 1].isSign(".") { continue }
      let name = text.slice(tokens: index..<index + count)
      guard !MeasureUnit.named(name).isEmpty else { continue }
      if count == 1, manner == .runningText, isCounting(name), !isNounLike(index) { continue }
      return (name, index + count)
    }
    if style == .ordinal { return nil }
    return noun(after: index, ceiling: ceiling)
  }

  private func isCounting(_ name: String) -> Bool {
    MeasureUnit.named(name).allSatisfy(\.isCounted)
  }

  private func isNounLike(_ index: Int) -> Bool {
    lexicon.language == .english || tokens[index].isCapitalised
  }

  /// The counted noun, at most two adjectives further on.
  private func noun(after start: Int, ceiling: Int) -> (text: String, end: Int)? {
    var index = start
    while index < min(start + 3, ceiling, tokens.count), tokens[index].isWord {
      let token = tokens[index]
      let name = text.slice(token.range)
      if lexicon.qualifiers[token.folded] != nil || lexicon.alternativeWords.contains(token.folded)
        || lexicon.listWords.contains(token.folded) || lexicon.rangeWords.contains(token.folded)
        || lexicon.negations.contains(token.folded)
      {
        return nil
      }
      if MeasureUnit.canonical(name) != nil, manner == .answer || isNounLike(index) {
        return (name, index + 1)
      }
      switch lexicon.language {
      case .german:
        if token.isCapitalised, lexicon.months[token.folded] == nil,
          NumberWords.cardinal(token.folded, language: .german) == nil
        {
          return (name, index + 1)
        }
        guard lexicon.adjectiveEndings.contains(where: { token.folded.hasSuffix($0) }),
          !lexicon.fillers.contains(token.folded), token.folded.utf8.count > 3
        else { return manner == .answer ? leftover(at: index) : nil }
      case .english:
        if token.folded.hasSuffix("s"), token.folded.utf8.count > 3,
          !lexicon.fillers.contains(token.folded)
        {
          return (name, index + 1)
        }
        if lexicon.fillers.contains(token.folded) || lexicon.prepositions.contains(token.folded) {
          return nil
        }
      }
      index += 1
    }
    return manner == .answer ? leftover(at: start) : nil
  }

  /// In an answer the next word that means anything is what is counted.
  private func leftover(at index: Int) -> (text: String, end: Int)? {
    guard index < tokens.count, tokens[index].isWord,
      !lexicon.fillers.contains(tokens[index].folded),
      !lexicon.negations.contains(tokens[index].folded)
    else { return nil }
    return (text.slice(tokens[index].range), index + 1)
  }

  /// `$`, `US$`, `EUR` before the figure.
  private func unitBefore(_ start: Int, floor: Int) -> (text: String, start: Int)? {
    guard start > floor else { return nil }
    for count in [3, 2, 1] where start - count >= floor {
      let name = text.slice(tokens: start - count..<start)
      if MeasureUnit.named(name).contains(where: \.isMoney), name.utf8.count <= 6 {
        return (name, start - count)
      }
    }
    return nil
  }

  private func isMinus(before start: Int, floor: Int) -> Bool {
    guard start > floor else { return false }
    let token = tokens[start - 1]
    if token.isWord { return lexicon.minusWords.contains(token.folded) }
    guard token.isSign("-"), !tokens[start].spaceBefore else { return false }
    return start - 1 == floor && floor == 0 || token.spaceBefore
  }

  // MARK: Qualifiers

  private func qualifierBefore(_ start: Int, floor: Int) -> (qualifier: Qualifier, start: Int)? {
    for skipped in 0...1 {
      let end = start - skipped
      guard end > floor else { return nil }
      if skipped == 1, !lexicon.articles.contains(tokens[end].folded) { return nil }
      if let found = phrase(endingAt: end, floor: floor) { return found }
    }
    return nil
  }

  private func phrase(endingAt end: Int, floor: Int) -> (qualifier: Qualifier, start: Int)? {
    if case .sign(let sign) = tokens[end - 1].kind, let qualifier = qualifierSigns[sign] {
      return (qualifier, end - 1)
    }
    var words: [String] = []
    var starts: [Int] = []
    var index = end - 1
    while index >= floor, words.count < 4 {
      if tokens[index].isSign("."), !tokens[index].spaceBefore, words.isEmpty {
        index -= 1
        continue
      }
      guard tokens[index].isWord else { break }
      words.insert(tokens[index].folded, at: 0)
      starts.insert(index, at: 0)
      index -= 1
    }
    for first in words.indices {
      let phrase = words[first...].joined(separator: " ")
      if let qualifier = lexicon.qualifiers[phrase], isForFigures(qualifier, phrase) {
        return (qualifier, starts[first])
      }
    }
    return nil
  }

  private func isForFigures(_ qualifier: Qualifier, _ phrase: String) -> Bool {
    switch qualifier {
    case .early, .mid, .late, .since, .before, .after: false
    default: manner == .answer || !loosePhrases.contains(phrase)
    }
  }

  private func qualifierAfter(_ end: Int) -> (qualifier: Qualifier, end: Int)? {
    for count in [2, 1] where end + count <= tokens.count {
      let words = tokens[end..<end + count]
      guard words.allSatisfy(\.isWord) else { continue }
      let phrase = words.map(\.folded).joined(separator: " ")
      guard let qualifier = lexicon.qualifiers[phrase], isForFigures(qualifier, phrase) else {
        continue
      }
      if count == 1, manner == .runningText || end + 1 < tokens.count { continue }
      if count == 2, !["oder", "und", "or", "and"].contains(words.first?.folded) { continue }
      return (qualifier, end + count)
    }
    return nil
  }

  /// Gives the first bound of "10 bis 15 Millionen Euro" the unit and the scale of the second.
  private func sharingUnits(_ found: [FoundFigure]) -> [FoundFigure] {
    var result = found
    for index in found.indices.dropLast() {
      let first = found[index]
      let next = result[index + 1]
      guard joinsRange(first.tokens.upperBound, next.tokens.lowerBound) else { continue }
      var reading = first.reading
      if first.scale == 1, next.scale > 1, first.unit == nil, let low = first.reading.value,
        let high = next.reading.value, abs(low * next.scale) <= abs(high) * 10
      {
        reading = reading.mapped { $0 * next.scale }
      }
      result[index] = FoundFigure(
        reading: reading, style: first.style, decimals: first.decimals, scale: first.scale,
        qualifier: first.qualifier, unit: first.unit ?? next.unit, tokens: first.tokens)
    }
    return result
  }

  private func joinsRange(_ start: Int, _ end: Int) -> Bool {
    guard start + 1 == end, start < tokens.count else { return false }
    return tokens[start].isSign("-") || tokens[start].isSign("/")
      || tokens[start].isWord
        && (lexicon.rangeWords.contains(tokens[start].folded)
          || lexicon.alternativeWords.contains(tokens[start].folded))
  }
}

private let qualifierSigns: [Unicode.Scalar: Qualifier] = [
  "~": .about, "±": .about, ">": .moreThan, "<": .lessThan, "≥": .atLeast, "≤": .atMost,
]

/// Words that qualify a figure in an answer, but in running text are mostly something else.
private let loosePhrases: Set<String> = [
  "um", "ab", "gegen", "c", "minimal", "maximal", "minimum", "maximum", "exceeding",
]
