import Basics
import Facts
import Language

/// Rule 19 for matching: each response is right for one premise at the most, and that one is marked.
///
/// By name and alias, and with the real answer checker where there is one.
struct OneMatchRule: CardRule {
  static let number = 19
  static let code = "one-match"

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    let facts = card.responses.compactMap { response in
      if case .premise(_, let fact) = response.use { fact } else { nil }
    }
    return facts.flatMap { fact -> [ItemFinding] in
      guard let key = setting.keys[fact] else { return [] }
      return card.responses.compactMap { response in
        guard !belongs(response, to: fact), isRight(response.text, key, setting.trial) else {
          return nil
        }
        return error(
          card, setting, de: "„\(response.text)“ ist auch in „\(fact)“ richtig.",
          en: "“\(response.text)” is right in “\(fact)” as well.")
      }
    }
  }

  private func belongs(_ response: MatchingResponse, to fact: FactID) -> Bool {
    if case .premise(_, fact) = response.use { true } else { false }
  }

  private func isRight(_ text: String, _ key: AnswerKey, _ trial: AnswerTrial?) -> Bool {
    let folded = Folding.folded(text)
    return ([key.text] + key.aliases).contains { Folding.folded($0) == folded }
      || trial?(text, key) == .accepted
  }
}
