import Facts

/// Rule 39: the answer checker accepts the key and each alias, and rejects each wrong answer.
///
/// Needs the real checker; without one the rule finds nothing. Where the answer to a question about sources
/// or an order is picked by number, there is no text to be judged.
struct SafeAnswersRule: CardRule {
  static let number = 39
  static let code = "safe-answers"

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    guard let trial = setting.trial else { return [] }
    switch card.question {
    case .source, .ordering, .matching: return []
    case .typed, .cloze, .choice, .trueFalse: break
    }
    var findings: [ItemFinding] = []
    for text in [card.key.text] + card.key.aliases
    where read.trials.outcome(of: text, for: card.key, trial) != .accepted {
      findings.append(
        error(
          card, setting, de: "Die richtige Antwort „\(text)“ würde nicht angenommen.",
          en: "the right answer “\(text)” would not be accepted."))
    }
    for text in card.wrongValues.map(\.text) + card.key.wrong {
      switch read.trials.outcome(of: text, for: card.key, trial) {
      case .rejected: break
      case .accepted:
        findings.append(
          error(
            card, setting, de: "Die falsche Antwort „\(text)“ würde angenommen.",
            en: "the wrong answer “\(text)” would be accepted."))
      case .between:
        findings.append(
          warning(
            card, setting, de: "Die falsche Antwort „\(text)“ würde als beinahe richtig gelten.",
            en: "the wrong answer “\(text)” would count as nearly right."))
      }
    }
    return findings
  }
}
