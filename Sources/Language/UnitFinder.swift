/// Finds the unit, or the thing counted, that belongs to a figure.
struct UnitFinder {
  /// Where a unit stands.
  struct Place {
    let tokens: Range<Int>
    /// Whether it measures and does not count.
    let isMeasure: Bool
  }

  private let text: TokenisedText
  private let manner: FigureFinder.Manner
  private var tokens: [TextToken] { text.tokens }
  private var grammar: Grammar { text.vocabulary.lexicon.grammar }

  init(_ text: TokenisedText, manner: FigureFinder.Manner) {
    self.text = text
    self.manner = manner
  }

  /// The unit behind a figure that ends before token `start`: one with a name of up to four tokens, or
  /// else the counted noun.
  func unit(after start: Int, ceiling: Int, style: Figure.Style) -> Place? {
    var index = start
    if index + 2 < tokens.count, tokens[index].isSign(","), tokens[index + 1].isSign("-") {
      index += 2  // 5,- Euro
    } else if index + 1 < tokens.count, tokens[index].isSign("-"), !tokens[index].spaceBefore,
      !tokens[index + 1].spaceBefore, tokens[index + 1].isWord
    {
      index += 1
    }
    guard index < min(ceiling, tokens.count) else { return nil }
    if opensUnit(index), let named = named(at: index, ceiling: ceiling) { return named }
    return style == .ordinal ? nil : noun(after: index, ceiling: ceiling)
  }

  private func named(at index: Int, ceiling: Int) -> Place? {
    for count in [4, 3, 2, 1] where index + count <= min(ceiling, tokens.count) {
      if count > 1, tokens[index + count - 1].isSign(".") { continue }
      let units = MeasureUnit.named(text.slice(tokens: index..<index + count))
      guard !units.isEmpty else { continue }
      let counts = units.allSatisfy(\.isCounted)
      if count == 1, manner == .runningText, counts, !isNounLike(index) { continue }
      return Place(tokens: index..<index + count, isMeasure: !counts)
    }
    return nil
  }

  /// Whether a unit's name may begin here: most words and signs begin none.
  private func opensUnit(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .word: tokens[index].means([.unit, .joined])
    case .number: false
    case .sign(let sign):
      switch sign {
      case ".", ",", ";", ":", "!", "?", "(", ")", "-", "/", "'": false
      case "\"": text.scalars[tokens[index].range.lowerBound] == "\""
      default: true
      }
    }
  }

  private func isNounLike(_ index: Int) -> Bool {
    !grammar.capitalisesNouns || tokens[index].isCapitalised
  }

  /// The counted noun, at most two adjectives further on.
  private func noun(after start: Int, ceiling: Int) -> Place? {
    var index = start
    while index < min(start + 3, ceiling, tokens.count), tokens[index].isWord {
      let token = tokens[index]
      if token.means(.joint) { return nil }
      if token.means([.unit, .joined]), manner == .answer || isNounLike(index),
        let unit = MeasureUnit.named(text.slice(token.range)).first
      {
        return Place(tokens: index..<index + 1, isMeasure: !unit.isCounted)
      }
      if grammar.capitalisesNouns {
        if token.isCapitalised, !token.means([.month, .cardinal]), !isNumber(index) {
          return Place(tokens: index..<index + 1, isMeasure: false)
        }
        guard
          text.vocabulary.lexicon.adjectiveEndings.contains(where: { token.folded.hasSuffix($0) }),
          !token.means(.filler), token.folded.utf8.count > 3
        else { return manner == .answer ? leftover(at: index) : nil }
      } else {
        if grammar.pluralEndings.contains(where: { token.folded.hasSuffix($0) }),
          token.folded.utf8.count > 3, !token.means(.filler)
        {
          return Place(tokens: index..<index + 1, isMeasure: false)
        }
        if token.means(.filler) || text.vocabulary.lexicon.prepositions.contains(token.folded) {
          return nil
        }
      }
      index += 1
    }
    return manner == .answer ? leftover(at: start) : nil
  }

  private func isNumber(_ index: Int) -> Bool {
    tokens[index].means(.compound)
      && NumberWords.cardinal(tokens[index].folded, vocabulary: text.vocabulary) != nil
  }

  /// In an answer the next word that means anything is what is counted.
  private func leftover(at index: Int) -> Place? {
    guard index < tokens.count, tokens[index].isWord, !tokens[index].means(.filler),
      !text.vocabulary.lexicon.negations.contains(tokens[index].folded)
    else { return nil }
    return Place(tokens: index..<index + 1, isMeasure: false)
  }

  /// `$`, `US$`, `EUR` before the figure.
  func money(before start: Int, floor: Int) -> Place? {
    guard start > floor, isMoneySign(start - 1) else { return nil }
    for count in [3, 2, 1] where start - count >= floor {
      let name = text.slice(tokens: start - count..<start)
      if name.utf8.count <= 6, MeasureUnit.named(name).contains(where: \.isMoney) {
        return Place(tokens: start - count..<start, isMeasure: true)
      }
    }
    return nil
  }

  /// Whether a currency's sign or name may end here.
  private func isMoneySign(_ index: Int) -> Bool {
    tokens[index].isWord ? tokens[index].means([.unit, .joined]) : !tokens[index].isNumber
  }
}
