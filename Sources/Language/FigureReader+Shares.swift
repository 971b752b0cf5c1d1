/// Shares of a whole that two numbers or an ordinal name: "3 von 4", "jeder vierte".
extension FigureReader {
  /// "3 von 4", "one in five", "jeder vierte".
  func share(at start: Int) -> Figure? {
    if means(start, .every), means(start + 1, .ordinal),
      let number = text.entry(start + 1)?.ordinal,
      number > 1
    {
      return Figure(
        reading: .value(1 / Double(number)), tokens: start..<start + 2, decimals: 2, style: .share,
        scale: 1)
    }
    guard let top = smallNumber(at: start), var next = Optional(start + 1) else { return nil }
    if word(next) == "out" { next += 1 }
    guard let between = word(next), text.vocabulary.lexicon.shareWords.contains(between),
      let bottom = smallNumber(at: next + 1), top < bottom,
      bottom <= 20 || bottom == 100, scale(at: next + 2) == nil
    else { return nil }
    return Figure(
      reading: .value(top / bottom), tokens: start..<next + 2, decimals: 2, style: .share, scale: 1)
  }

  private func smallNumber(at index: Int) -> Double? {
    if let number = token(index)?.number?.plainInt { return number <= 100 ? Double(number) : nil }
    guard let number = cardinal(at: index) else { return nil }
    return number >= 1 && number <= 100 ? number : nil
  }
}
