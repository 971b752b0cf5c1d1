import Decks
import Progress

/// The answer that was right before a deck was corrected, as far as the learner's journal tells.
package enum FormerAnswer {
  /// What the learner last typed that was right for a card when it wanted another answer; nil where nothing tells,
  /// as with options that were picked by number.
  package static func text(of card: OpenedCard, in events: [Event]) -> String? {
    guard !card.card.question.isPicked else { return nil }
    let key = card.card.keyDigest
    return events.reversed().lazy.compactMap { event -> String? in
      guard case .answer(let answer) = event.kind, answer.card == card.reference,
        let former = answer.key, former != key, answer.verdict == Verdict.accept.rawValue,
        !answer.typed.trimmed.isEmpty
      else { return nil }
      return answer.typed.trimmed
    }.first
  }
}
