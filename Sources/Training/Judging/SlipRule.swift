import Language

/// Slips of the finger, word by word: none up to three letters, one up to nine, two from ten.
struct SlipRule: Sendable {
  private let negations: Set<String>

  init(language: WritingLanguage) { negations = Lexicon.of(language).negations }

  /// Whether `typed` is `key` with as many slips as its length allows.
  ///
  /// Never where a figure or Roman numeral is in it, the first letter differs, or what was typed is known
  /// to be another word: a confusable, a place, a day, a negation.
  func isSlip(_ typed: String, for key: String) -> Bool {
    let left = Folding.folded(typed)
    let right = Folding.folded(key)
    guard left.first == right.first, !hasFigure(left), !hasFigure(right) else { return false }
    guard !isOtherWord(left, than: right), Numeral.roman(right) == nil else { return false }
    let bareKey = Folding.bare(key)
    let limit = EditDistance.tolerance(length: bareKey.count)
    guard limit > 0, Folding.bare(typed).count > 3 else { return false }
    return EditDistance.between(left, right, limit: limit) != nil
      || EditDistance.between(Folding.bare(typed), bareKey, limit: limit) != nil
  }

  private func isOtherWord(_ typed: String, than key: String) -> Bool {
    Confusables.areConfusable(typed, key)
      || Gazetteer.isCalendarWord(typed) && Gazetteer.isCalendarWord(key)
      || Gazetteer.isPlace(typed) && key != typed + "s" || isInhabitant(typed, of: key)
      || direction(of: typed) != direction(of: key)
      || negations.contains(typed) || negations.contains(key)
  }

  /// Österreicher, Australian: a country and what belongs to it are two things.
  private func isInhabitant(_ typed: String, of key: String) -> Bool {
    guard Gazetteer.isPlace(key), typed.hasPrefix(key) else { return false }
    let ending = String(typed.dropFirst(key.count))
    if ending == "n" { return key.hasSuffix("a") }
    return ["er", "ern", "erin", "isch", "an", "ian", "s'"].contains(ending)
  }

  /// The point of the compass that a name begins with: Südarabien.
  private func direction(of word: String) -> String? {
    ["sued", "nord", "ost", "west", "south", "north", "east"].first {
      word.hasPrefix($0) && word.count > $0.count + 3
    }
  }

  private func hasFigure(_ word: String) -> Bool {
    word.unicodeScalars.contains { $0.properties.numericType != nil }
  }
}
