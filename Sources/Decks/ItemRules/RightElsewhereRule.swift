import Facts
import Language

/// Rule 20: no wrong answer is right in another fact that asks nearly the same, or in a source that supports.
struct RightElsewhereRule: CardRule {
  static let number = 20
  static let code = "right-elsewhere"

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    let distractors = card.wrongValues
    guard !distractors.isEmpty else { return [] }
    let frame = read.frame
    let supported = Set(
      card.evidence.filter { $0.stance == .supports }.compactMap { $0.value?.text }.map(
        Folding.folded))
    return distractors.compactMap { distractor in
      let folded = Folding.folded(distractor.text)
      if supported.contains(folded) {
        return error(
          card, setting, de: "Eine stützende Quelle sagt „\(distractor.text)“.",
          en: "a source that supports says “\(distractor.text)”.")
      }
      let twin = setting.frames[folded]?.prefix(50).first {
        $0.fact != card.fact && $0.frame.isLike(frame)
      }
      guard let twin else { return nil }
      return error(
        card, setting,
        de: "„\(distractor.text)“ ist richtig in „\(twin.fact)“, wo fast dasselbe gefragt wird.",
        en: "“\(distractor.text)” is right in “\(twin.fact)”, which asks nearly the same.")
    }
  }
}
