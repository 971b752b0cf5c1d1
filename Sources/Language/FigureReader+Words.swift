/// Figures in words: "zweihundert sechs", "anderthalb Millionen", "one and a half".
extension FigureReader {
  func words(at start: Int) -> Figure? {
    if let (top, part) = joinedShare(start), top * part <= 10 {
      return finish(
        .value(top * part), from: start, at: start + 1, decimals: 2, style: .share)
    }
    if let part = part(at: start), !means(start, .half) || isHalfAlone(start),
      !means(start, .ordinal)
    {
      return finish(.value(part), from: start, at: start + 1, decimals: 2, style: .share)
    }
    if means(start, .half) {
      var next = start + 1
      if means(next, .one) { next += 1 }
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
    if means(start, .ordinal), let rank = text.entry(start)?.ordinal {
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
    !means(index + 1, .one) && scale(at: index + 1) == nil
  }

  private func wordSequence(at start: Int) -> Figure? {
    var sum = WordSum()
    var next = start
    var decimals = 0
    var isArticle = false
    while next < start + 24, let folded = word(next) {
      if let part = part(at: next), !means(next, .half) {
        guard next > start else { return nil }
        let top = sum.total
        guard top > 0, top * part <= 10 else { break }
        return finish(.value(top * part), from: start, at: next + 1, decimals: 2, style: .share)
      }
      if let number = cardinal(at: next, isFirst: next == start) {
        guard sum.add(number) else { break }
        isArticle = next == start && means(next, .one)
        next += 1
      } else if means(next, [.half, .fraction]), isArticle, next == start + 1,
        scale(at: next + 1) == nil, !isUnit(at: next + 1), part(at: next) != nil
      {
        return finish(.value(0.5), from: start, at: next + 1, decimals: 2, style: .share)
      } else if means(next, .half), isArticle, next == start + 1,
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
      } else if text.vocabulary.lexicon.listWords.contains(folded), next > start,
        continues(after: next, sum: sum)
      {
        if let half = halfAfterAnd(next) {
          guard sum.add(0.5) else { break }
          decimals = 1
          next = half
          continue
        }
        next += 1
      } else if text.vocabulary.lexicon.decimalWords.contains(folded), next > start,
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

  /// The number at a token; "a" is one only before a scale or a part.
  private func cardinal(at index: Int, isFirst: Bool) -> Double? {
    if isFirst, let word = word(index), grammar.countingArticles.contains(word) {
      let continues = scale(at: index + 1) != nil || means(index + 1, [.fraction, .half])
      return continues ? 1 : nil
    }
    return cardinal(at: index)
  }

  /// "two-thirds".
  private func joinedShare(_ index: Int) -> (top: Double, part: Double)? {
    guard grammar.hyphenatesNumberWords, means(index, .joined), let word = word(index),
      let dash = word.firstIndex(of: "-"),
      let top = text.vocabulary.entry(String(word[..<dash])), top.senses.contains(.cardinal),
      let part = text.vocabulary.entry(String(word[word.index(after: dash)...])),
      part.senses.contains(.fraction)
    else { return nil }
    return (top.cardinal, part.fraction)
  }

  private func isBareScale(_ folded: String) -> Bool {
    ["hundert", "tausend", "hundred", "thousand", "dutzend", "dozen"].contains(folded)
  }

  private func continues(after index: Int, sum: WordSum) -> Bool {
    if halfAfterAnd(index) != nil { return sum.endsInUnits || sum.isRound }
    guard sum.isRound, let number = cardinal(at: index + 1) else { return false }
    return number < 100 && !(grammar.joinsNumberWords && scale(at: index + 2) != nil)
  }

  private func halfAfterAnd(_ index: Int) -> Int? {
    let phrase = grammar.halfPhrase
    guard !phrase.isEmpty, phrase.indices.allSatisfy({ word(index + $0) == phrase[$0] }) else {
      return nil
    }
    return index + phrase.count
  }

  /// "fünf" after "Komma", also several: the value of the decimals, how many, and where they end.
  private func decimalDigits(at start: Int) -> (Double, Int, Int)? {
    var value = 0.0
    var place = 0.1
    var next = start
    while next < start + 12, let digit = cardinal(at: next), digit < 10, digit == digit.rounded() {
      value += digit * place
      place /= 10
      next += 1
    }
    guard next > start else { return nil }
    return (value, next - start, next)
  }
}
