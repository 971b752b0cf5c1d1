/// Rule 28: no word connects the question with the right answer alone.
struct ClangRule: CardRule {
  static let number = 28
  static let code = "clang"

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    guard let key = card.options.first(where: \.isKey)?.text else { return [] }
    let stem = Set(read.stemContent.map(Wording.stem))
    let shared = Set(Wording.contentWords(key).map(Wording.stem)).intersection(stem)
      .filter { $0.count >= 4 }
    guard let word = shared.min() else { return [] }
    let others = card.distractors.map { Set(Wording.contentWords($0.text).map(Wording.stem)) }
    guard !others.contains(where: { !$0.isDisjoint(with: shared) }) else { return [] }
    return [
      warning(
        card, setting, de: "„\(word)“ verbindet nur die richtige Antwort mit der Frage.",
        en: "“\(word)” connects only the right answer with the question.")
    ]
  }
}
