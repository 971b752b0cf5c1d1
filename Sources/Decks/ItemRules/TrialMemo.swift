import Facts

/// What the answer checker said of each text, remembered for the cards of one fact, which mostly share their key.
final class TrialMemo {
  private var outcomes: [(key: AnswerKey, byText: [String: TrialOutcome])] = []

  /// The checker's word on a text, asked for once.
  func outcome(of text: String, for key: AnswerKey, _ trial: AnswerTrial) -> TrialOutcome {
    let place = outcomes.firstIndex { $0.key == key } ?? outcomes.count
    if place == outcomes.count { outcomes.append((key, [:])) }
    if let known = outcomes[place].byText[text] { return known }
    let outcome = trial(text, key)
    outcomes[place].byText[text] = outcome
    return outcome
  }
}
