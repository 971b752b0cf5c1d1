/// Finds figures in running text, or in the few words of an answer.
package struct FigureFinder {
  /// An answer is read to the last word; running text is full of words that only look like figures.
  package enum Manner: Sendable { case runningText, answer }

  private let text: TokenisedText
  private let reader: FigureReader
  private let units: UnitFinder
  private let qualifiers: QualifierFinder
  private let manner: Manner
  private var tokens: [TextToken] { text.tokens }

  package init(_ text: TokenisedText, manner: Manner) {
    self.text = text
    self.manner = manner
    reader = FigureReader(text)
    units = UnitFinder(text, manner: manner)
    qualifiers = QualifierFinder(text, manner: manner)
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
    if manner == .runningText, figure.style == .ordinal || isEra(figure) { return nil }
    var unit = units.unit(after: end, ceiling: ceiling, style: figure.style)
    if manner == .runningText, figure.style == .article, !(unit?.isMeasure ?? false) { return nil }
    if let unit { end = unit.tokens.upperBound }
    if unit == nil, let before = units.money(before: start, floor: floor) {
      unit = before
      start = before.tokens.lowerBound
    }
    var reading = figure.reading
    if isMinus(before: start, floor: floor) {
      reading = reading.mapped { -$0 }
      start -= 1
    }
    // `zwei von fünf Deutschen`, but `ein Drittel Liter`.
    let isShareOfThings =
      figure.style == .share && manner == .runningText && unit?.isMeasure == false
    if isShareOfThings {
      unit = nil
      end = figure.tokens.upperBound
    }
    if figure.style == .share, unit == nil { reading = reading.mapped { $0 * 100 } }
    let core = start..<end
    var qualifier: Qualifier?
    if let before = qualifiers.beforeFigure(start, floor: floor) {
      qualifier = before.qualifier
      start = before.start
    } else if let after = qualifiers.afterFigure(end) {
      qualifier = after.qualifier
      end = after.end
    }
    let written = unit.map { text.slice(tokens: $0.tokens) }
    return FoundFigure(
      reading: reading, style: figure.style, decimals: figure.decimals, scale: figure.scale,
      qualifier: qualifier, unit: written ?? (figure.style == .share ? "%" : nil),
      tokens: start..<end, core: core)
  }

  /// Whether it counts nothing but names a time or a place in a row: `1990er Jahre`, `the 1990s`,
  /// `19. Jahrhundert`.
  private func isEra(_ figure: Figure) -> Bool {
    let end = figure.tokens.upperBound
    guard figure.style == .digits, end < tokens.count, !tokens[end].spaceBefore else {
      return false
    }
    let lexicon = text.vocabulary.lexicon
    if tokens[end].isWord { return lexicon.grammar.decadeSuffixes.contains(tokens[end].folded) }
    return tokens[end].isSign(".") && end + 1 < tokens.count
      && lexicon.stops.ordinalNouns.contains {
        $0.utf8.count >= 6 ? tokens[end + 1].folded.hasPrefix($0) : tokens[end + 1].folded == $0
      }
  }

  private func isMinus(before start: Int, floor: Int) -> Bool {
    guard start > floor else { return false }
    let token = tokens[start - 1]
    if token.isWord { return text.vocabulary.lexicon.minusWords.contains(token.folded) }
    guard token.isSign("-"), !tokens[start].spaceBefore else { return false }
    return start - 1 == floor && floor == 0 || token.spaceBefore
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
        qualifier: first.qualifier, unit: first.unit ?? next.unit, tokens: first.tokens,
        core: first.core)
    }
    return result
  }

  private func joinsRange(_ start: Int, _ end: Int) -> Bool {
    guard start + 1 == end, start < tokens.count else { return false }
    return tokens[start].isSign("-") || tokens[start].isSign("/")
      || tokens[start].isWord
        && (text.vocabulary.lexicon.rangeWords.contains(tokens[start].folded)
          || text.vocabulary.lexicon.alternativeWords.contains(tokens[start].folded))
  }
}
