/// A number as a text writes it, in digits, words or both, with its scale: `7,6 Tsd.`, "zwei Drittel".
package struct Figure: Sendable {
  package let reading: NumberReading
  /// The tokens it spans.
  package let tokens: Range<Int>
  /// How many digits stand behind the decimal sign.
  package let decimals: Int
  package let style: Style
  /// What a word or sign such as "Millionen" multiplied the digits by.
  package let scale: Double

  /// How a figure is written.
  package enum Style: Sendable, Equatable {
    case digits, words
    /// A part of a whole, 0.5 for a half.
    case share
    /// A rank: "dritter", "3rd".
    case ordinal
    /// Nothing but "ein" or "a".
    case article
  }
}

/// Reads the figure that starts at a token.
package struct FigureReader {
  let text: TokenisedText
  let language: WritingLanguage
  let lexicon: Lexicon
  private var tokens: [TextToken] { text.tokens }

  package init(_ text: TokenisedText, language: WritingLanguage) {
    self.text = text
    self.language = language
    lexicon = Lexicon.of(language)
  }

  /// The figure starting at token `start`, or nil where none does.
  package func figure(at start: Int) -> Figure? {
    guard start < tokens.count else { return nil }
    if let share = share(at: start) { return share }
    switch tokens[start].kind {
    case .number(let number): return digits(number, at: start)
    case .word: return words(at: start)
    case .sign(let sign):
      guard let part = vulgarFractions[sign] else { return nil }
      return finish(.value(part), from: start, at: start + 1, decimals: 2, style: .share)
    }
  }

  private func token(_ index: Int) -> TextToken? {
    index >= 0 && index < tokens.count ? tokens[index] : nil
  }

  private func word(_ index: Int) -> String? {
    guard let token = token(index), token.isWord else { return nil }
    return token.folded
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
      language == .english, ["st", "nd", "rd", "th"].contains(suffix)
    {
      return Figure(
        reading: reading, tokens: start..<next + 1, decimals: 0, style: .ordinal, scale: 1)
    }
    if let part = word(next), let fraction = lexicon.fractions[part], let top = number.plainInt,
      !lexicon.halves.contains(part), top > 0, Double(top) * fraction <= 10
    {
      return finish(
        .value(Double(top) * fraction), from: start, at: next + 1, decimals: 2, style: .share)
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
  private func finish(
    _ first: NumberReading, from start: Int, at position: Int, decimals: Int, style: Figure.Style
  ) -> Figure {
    var reading = first
    var next = position
    var scale = 1.0
    var style = style
    var scales = 0
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
    guard let token = token(index), token.isWord else { return nil }
    var found = lexicon.scales[token.folded]
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
    guard !token.spaceBefore, let before = self.token(index - 2),
      case .sign(let sign) = before.kind,
      isCurrency(sign)
    else { return nil }
    switch token.folded {
    case "b": return 1e9
    case "m": return 1e6
    default: return 1e12
    }
  }

  // MARK: Words

  private func words(at start: Int) -> Figure? {
    guard let first = word(start) else { return nil }
    if language == .english, let dash = first.firstIndex(of: "-"),
      let top = lexicon.cardinals[String(first[..<dash])],
      let part = lexicon.fractions[String(first[first.index(after: dash)...])], top * part <= 10
    {
      return finish(
        .value(top * part), from: start, at: start + 1, decimals: 2, style: .share)
    }
    if let fraction = lexicon.fractions[first],
      !lexicon.halves.contains(first) || isHalfAlone(start)
    {
      if lexicon.ordinals[first] == nil || language == .german {
        return finish(.value(fraction), from: start, at: start + 1, decimals: 2, style: .share)
      }
    }
    if lexicon.halves.contains(first) {
      var next = start + 1
      if let one = word(next), lexicon.ones.contains(one) { next += 1 }
      if scale(at: next) != nil {
        return finish(.value(0.5), from: start, at: next, decimals: 1, style: .words)
      }
      if isUnit(at: next) {
        return Figure(
          reading: .value(0.5), tokens: start..<next, decimals: 1, style: .words, scale: 1)
      }
      return Figure(
        reading: .value(0.5), tokens: start..<start + 1, decimals: 2, style: .share, scale: 1)
    }
    if let rank = lexicon.ordinals[first] {
      return Figure(
        reading: .value(Double(rank)), tokens: start..<start + 1, decimals: 0, style: .ordinal,
        scale: 1)
    }
    return wordSequence(at: start)
  }

  /// A unit of measurement, but nothing counted.
  private func isUnit(at index: Int) -> Bool {
    guard index < tokens.count else { return false }
    let end = min(index + 2, tokens.count)
    return [text.slice(tokens: index..<index + 1), text.slice(tokens: index..<end)].contains {
      MeasureUnit.named($0).contains { !$0.isCounted }
    }
  }

  private func isHalfAlone(_ index: Int) -> Bool {
    guard let next = word(index + 1) else { return true }
    return !lexicon.ones.contains(next) && scale(at: index + 1) == nil
  }

  private func wordSequence(at start: Int) -> Figure? {
    var sum = WordSum()
    var next = start
    var decimals = 0
    var isArticle = false
    while next < start + 24, let folded = word(next) {
      if let fraction = lexicon.fractions[folded], !lexicon.halves.contains(folded) {
        guard next > start else { return nil }
        let top = sum.total
        guard top > 0, top * fraction <= 10 else { break }
        return finish(.value(top * fraction), from: start, at: next + 1, decimals: 2, style: .share)
      }
      if let number = cardinal(folded, isFirst: next == start, next: next + 1) {
        guard sum.add(number) else { break }
        isArticle = next == start && lexicon.ones.contains(folded)
        next += 1
      } else if lexicon.halves.contains(folded), isArticle, next == start + 1,
        scale(at: next + 1) != nil || MeasureUnit.canonical(word(next + 1) ?? "") != nil
      {
        sum = WordSum()
        _ = sum.add(0.5)
        decimals = 1
        next += 1
        isArticle = false
      } else if let (factor, end) = scale(at: next), next > start || isBareScale(folded) {
        guard sum.multiply(by: factor) else { break }
        next = end
        isArticle = false
      } else if folded == "and" || folded == "und", next > start, continues(after: next, sum: sum) {
        if language == .english, let half = halfAfterAnd(next) {
          guard sum.add(0.5) else { break }
          decimals = 1
          next = half
          continue
        }
        next += 1
      } else if lexicon.decimalWords.contains(folded), next > start,
        let (fraction, count, end) = decimalDigits(at: next + 1)
      {
        guard sum.add(fraction) else { break }
        decimals = count
        next = end
      } else {
        break
      }
    }
    guard next > start, sum.total.isFinite else { return nil }
    return Figure(
      reading: .value(sum.total), tokens: start..<next, decimals: decimals,
      style: isArticle && next == start + 1 ? .article : .words, scale: sum.largestScale)
  }

  private func cardinal(_ folded: String, isFirst: Bool, next: Int) -> Double? {
    if isFirst, folded == "a" || folded == "an" {
      guard language == .english, let following = word(next) else { return nil }
      let continues =
        scale(at: next) != nil || lexicon.fractions[following] != nil
        || lexicon.halves.contains(following)
      return continues ? 1 : nil
    }
    return NumberWords.cardinal(folded, language: language)
  }

  private func isBareScale(_ folded: String) -> Bool {
    ["hundert", "tausend", "hundred", "thousand", "dutzend", "dozen"].contains(folded)
  }

  private func continues(after index: Int, sum: WordSum) -> Bool {
    if language == .english, halfAfterAnd(index) != nil { return sum.endsInUnits || sum.isRound }
    guard sum.isRound, let following = word(index + 1),
      let number = NumberWords.cardinal(following, language: language)
    else { return false }
    return number < 100 && following != "a" && !(language == .german && scale(at: index + 2) != nil)
  }

  private func halfAfterAnd(_ index: Int) -> Int? {
    guard word(index) == "and", word(index + 1) == "a", word(index + 2) == "half" else {
      return nil
    }
    return index + 3
  }

  /// "fünf" after "Komma", also several: the value of the decimals, how many, and where they end.
  private func decimalDigits(at start: Int) -> (Double, Int, Int)? {
    var value = 0.0
    var place = 0.1
    var next = start
    while next < start + 12, let folded = word(next),
      let digit = NumberWords.cardinal(folded, language: language), digit < 10,
      digit == digit.rounded()
    {
      value += digit * place
      place /= 10
      next += 1
    }
    guard next > start else { return nil }
    return (value, next - start, next)
  }

  // MARK: Shares

  /// "3 von 4", "one in five", "jeder vierte".
  private func share(at start: Int) -> Figure? {
    if let every = word(start), lexicon.everyWords.contains(every), let rank = word(start + 1),
      let number = lexicon.ordinals[rank], number > 1
    {
      return Figure(
        reading: .value(1 / Double(number)), tokens: start..<start + 2, decimals: 2, style: .share,
        scale: 1)
    }
    guard let top = smallNumber(at: start), var next = Optional(start + 1) else { return nil }
    if word(next) == "out" { next += 1 }
    guard let between = word(next), lexicon.shareWords.contains(between),
      let bottom = smallNumber(at: next + 1), top < bottom, scale(at: next + 2) == nil
    else { return nil }
    return Figure(
      reading: .value(top / bottom), tokens: start..<next + 2, decimals: 2, style: .share, scale: 1)
  }

  private func smallNumber(at index: Int) -> Double? {
    if let number = token(index)?.number?.plainInt { return number <= 100 ? Double(number) : nil }
    guard let folded = word(index), let number = NumberWords.cardinal(folded, language: language)
    else { return nil }
    return number >= 1 && number <= 100 ? number : nil
  }
}

/// Adds up number words from left to right: "zwei hundert sechs tausend".
private struct WordSum {
  private var done = 0.0
  private var current: Double?
  private var lastScale = Double.infinity
  private(set) var largestScale = 1.0

  var total: Double { done + (current ?? 0) }
  /// Whether a lower number may follow: after hundred and the scales.
  var isRound: Bool {
    guard let current else { return done > 0 }
    return current >= 100 && current.truncatingRemainder(dividingBy: 100) == 0
  }
  var endsInUnits: Bool { current.map { $0 < 100 } ?? false }

  mutating func add(_ number: Double) -> Bool {
    guard let present = current else {
      guard lastScale.isInfinite || number < lastScale else { return false }
      current = number
      return true
    }
    if number < 1, present == present.rounded() {
      current = present + number
      return true
    }
    let fits =
      present >= 100 && present.truncatingRemainder(dividingBy: 100) == 0 && number < 100
      || present >= 20 && present < 100 && present.truncatingRemainder(dividingBy: 10) == 0
        && number < 10 && number >= 1
    guard fits else { return false }
    current = present + number
    return true
  }

  mutating func multiply(by scale: Double) -> Bool {
    largestScale = max(largestScale, scale)
    if scale == 100 || scale == 12 {
      guard (current ?? 1) < 100 else { return false }
      current = (current ?? 1) * scale
      return true
    }
    if scale < lastScale {
      done += (current ?? 1) * scale
      current = nil
      lastScale = scale
      return done.isFinite
    }
    guard current == nil, done > 0, done * scale < 1e30 else { return false }
    done *= scale
    lastScale = scale
    return true
  }
}

private let vulgarFractions: [Unicode.Scalar: Double] = [
  "½": 0.5, "⅓": 1.0 / 3, "⅔": 2.0 / 3, "¼": 0.25, "¾": 0.75, "⅕": 0.2, "⅖": 0.4, "⅗": 0.6,
  "⅘": 0.8, "⅙": 1.0 / 6, "⅛": 0.125, "⅜": 0.375, "⅝": 0.625, "⅞": 0.875,
]

private let abbreviations: Set<String> = [
  "tsd", "mio", "mill", "mrd", "mia", "md", "bio", "mn", "bn", "mln", "bln", "tn", "mil",
]
