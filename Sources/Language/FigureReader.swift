/// Reads the figure that starts at a token.
package struct FigureReader {
  let text: TokenisedText
  var grammar: Grammar { text.vocabulary.lexicon.grammar }
  var tokens: [TextToken] { text.tokens }

  package init(_ text: TokenisedText) { self.text = text }

  /// The figure starting at token `start`, or nil where none does.
  package func figure(at start: Int) -> Figure? {
    guard start < tokens.count else { return nil }
    switch tokens[start].kind {
    case .number(let number): return share(at: start) ?? digits(number, at: start)
    case .word:
      guard opensFigure(start) else { return nil }
      return share(at: start) ?? words(at: start)
    case .sign(let sign):
      guard let part = vulgarFractions[sign] else { return nil }
      return finish(.value(part), from: start, at: start + 1, decimals: 2, style: .share)
    }
  }

  private func opensFigure(_ index: Int) -> Bool {
    tokens[index].means(.opensFigure)
      || grammar.hyphenatesNumberWords && tokens[index].means(.joined)
  }

  func token(_ index: Int) -> TextToken? {
    index >= 0 && index < tokens.count ? tokens[index] : nil
  }

  func word(_ index: Int) -> String? {
    index >= 0 && index < tokens.count && tokens[index].isWord ? tokens[index].folded : nil
  }

  /// Whether the word at a token has any of these senses.
  func means(_ index: Int, _ senses: WordSenses) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].means(senses)
  }

  /// The number that the word at a token says by itself.
  func cardinal(at index: Int) -> Double? {
    guard means(index, [.cardinal, .compound]), let entry = text.entry(index) else {
      return means(index, .compound)
        ? NumberWords.cardinal(tokens[index].folded, vocabulary: text.vocabulary) : nil
    }
    return entry.senses.contains(.cardinal) ? entry.cardinal : nil
  }

  /// The part of one that the word at a token says: half, third.
  func part(at index: Int) -> Double? {
    means(index, .fraction) ? text.entry(index)?.fraction : nil
  }

  // MARK: Digits

  private func digits(_ number: DigitNumber, at start: Int) -> Figure {
    var reading = number.reading
    var next = start + 1
    if let top = number.plainInt, let slash = token(next), slash.isSign("/"), !slash.spaceBefore,
      let below = token(next + 1), !below.spaceBefore, let bottom = below.number?.plainInt,
      (1...1000).contains(bottom), top < bottom, top > 0,
      !(token(next + 2).map { $0.isSign("/") && !$0.spaceBefore } ?? false)
    {
      return finish(
        .value(Double(top) / Double(bottom)), from: start, at: next + 2, decimals: 2, style: .share)
    }
    if number.isPlain, let part = fraction(at: next) {
      reading = reading.mapped { $0 + part }
      next += 3
    }
    if let sign = token(next), !sign.spaceBefore || number.isPlain,
      case .sign(let scalar) = sign.kind,
      let part = vulgarFractions[scalar]
    {
      reading = reading.mapped { $0 + part }
      next += 1
    }
    if let suffix = word(next), let sign = token(next), !sign.spaceBefore, number.isPlain,
      grammar.ordinalSuffixes.contains(suffix)
    {
      return Figure(
        reading: reading, tokens: start..<next + 1, decimals: 0, style: .ordinal, scale: 1)
    }
    if let part = part(at: next), !means(next, .half), let top = number.plainInt, top > 0,
      Double(top) * part <= 10
    {
      return finish(
        .value(Double(top) * part), from: start, at: next + 1, decimals: 2, style: .share)
    }
    return finish(reading, from: start, at: next, decimals: number.decimals, style: .digits)
  }

  /// "1/2" after a space, behind a whole number.
  private func fraction(at index: Int) -> Double? {
    guard let top = token(index)?.number?.plainInt, token(index)?.spaceBefore ?? false,
      let slash = token(index + 1), slash.isSign("/"), !slash.spaceBefore,
      let bottom = token(index + 2)?.number?.plainInt, top > 0, top < bottom, bottom <= 100
    else { return nil }
    return Double(top) / Double(bottom)
  }

  /// Applies the scales that follow and further numbers with lower scales ("2 Millionen 300 Tausend").
  func finish(
    _ first: NumberReading, from start: Int, at position: Int, decimals: Int, style: Figure.Style
  ) -> Figure {
    var reading = first
    var next = position
    var scale = 1.0
    var style = style
    var scales = 0
    // `a quarter of a million`.
    if style == .share, let of = word(next), text.vocabulary.lexicon.shareWords.contains(of),
      let article = word(next + 1), grammar.countingArticles.contains(article),
      self.scale(at: next + 2) != nil
    {
      next += 2
    }
    while scales < 3, let (factor, end) = self.scale(at: next) {
      reading = reading.mapped { $0 * factor }
      scale *= factor
      next = end
      scales += 1
      if style == .share { style = .words }
    }
    while scales > 0, scales < 6, let more = token(next)?.number,
      let (factor, end) = self.scale(at: next + 1), factor < scale,
      case .value(let value) = more.reading, value * factor < scale
    {
      reading = reading.mapped { $0 + value * factor }
      next = end
      scales += 1
    }
    if scale == 1000, let more = token(next)?.number?.plainInt, more < 1000, style == .digits {
      reading = reading.mapped { $0 + Double(more) }
      next += 1
    }
    return Figure(
      reading: reading, tokens: start..<next, decimals: decimals, style: style, scale: scale)
  }

  /// The multiplier at a token, and where the text goes on behind it and its full stop.
  func scale(at index: Int) -> (factor: Double, end: Int)? {
    guard means(index, .scale), let entry = text.entry(index) else { return nil }
    let token = tokens[index]
    var found = entry.scale > 0 ? entry.scale : nil
    if token.folded == "k", token.spaceBefore || text.slice(token.range) == "K" { found = nil }
    if ["b", "m", "t"].contains(token.folded) { found = moneyScale(token, at: index) }
    guard let factor = found else { return nil }
    let isAbbreviation = abbreviations.contains(token.folded)
    if isAbbreviation, let stop = self.token(index + 1), stop.isSign("."), !stop.spaceBefore {
      return (factor, index + 2)
    }
    return (factor, index + 1)
  }

  /// `$5m`, `$1.2B`: letters that are scales only between a currency sign and nothing else.
  private func moneyScale(_ token: TextToken, at index: Int) -> Double? {
    guard let before = self.token(index - 2),
      case .sign(let sign) = before.kind,
      isCurrency(sign)
    else { return nil }
    switch token.folded {
    case "b": return 1e9
    case "m": return 1e6
    default: return 1e12
    }
  }
}

private let vulgarFractions: [Unicode.Scalar: Double] = [
  "½": 0.5, "⅓": 1.0 / 3, "⅔": 2.0 / 3, "¼": 0.25, "¾": 0.75, "⅕": 0.2, "⅖": 0.4, "⅗": 0.6,
  "⅘": 0.8, "⅙": 1.0 / 6, "⅛": 0.125, "⅜": 0.375, "⅝": 0.625, "⅞": 0.875,
]

private let abbreviations: Set<String> = [
  "tsd", "mio", "mill", "mrd", "mia", "md", "bio", "mn", "bn", "mln", "bln", "tn", "mil",
]
