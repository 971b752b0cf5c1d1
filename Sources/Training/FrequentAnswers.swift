import Basics
import Decks
import Language
import Memory
import Progress

/// What learners often type and is not right, so that a teacher can make it right.
package struct FrequentAnswers: Sendable {
  /// Most often typed first, then by card and text.
  package let entries: [Entry]

  /// One answer to one card, in whatever case and spelling of umlauts it was typed.
  package struct Entry: Hashable, Sendable {
    package let card: CardID
    /// As it was first typed.
    package let typed: String
    package let count: Int
    /// How many learners typed it.
    package let learners: Int
    /// How often a learner said that it was right all the same.
    package let overruled: Int
    /// What it is worth by the deck as it is now.
    package let judgement: Judgement
  }

  /// `learners`: every learner's events; answers typed fewer than `atLeast` times are left out.
  ///
  /// Answers taken back, empty ones and "weiß nicht" do not count, nor do those that are right by now.
  package init(of learners: [[Event]], deck: Deck, atLeast: Int) {
    let cards = Dictionary(deck.cards.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var tallies: [Spelling: Tally] = [:]
    for events in learners {
      var typedHere: Set<Spelling> = []
      for attempt in FrequentAnswers.tries(in: events, of: deck) where cards[attempt.card] != nil {
        let spelling = Spelling(card: attempt.card, folded: Folding.folded(attempt.typed))
        var tally = tallies[spelling] ?? Tally(typed: attempt.typed)
        tally.count += 1
        tally.overruled += attempt.isOverruled ? 1 : 0
        if typedHere.insert(spelling).inserted { tally.learners += 1 }
        tallies[spelling] = tally
      }
    }
    let judge = AnswerJudge(keys: deck.cards.map(\.key))
    entries = tallies.compactMap { spelling, tally in
      guard tally.count >= atLeast, let card = cards[spelling.card], card.question.isTyped else {
        return nil
      }
      let judgement = judge.judge(tally.typed, for: card.key)
      guard ![.accept, .note, .unknown].contains(judgement.verdict) else { return nil }
      return Entry(
        card: spelling.card, typed: tally.typed, count: tally.count, learners: tally.learners,
        overruled: tally.overruled, judgement: judgement)
    }
    .sorted { left, right in
      if left.count != right.count { return left.count > right.count }
      return left.card != right.card ? left.card < right.card : left.typed < right.typed
    }
  }

  private struct Spelling: Hashable {
    let card: CardID
    let folded: String
  }

  private struct Tally {
    let typed: String
    var count = 0
    var learners = 0
    var overruled = 0
  }

  private struct Try {
    let card: CardID
    let typed: String
    let isOverruled: Bool
  }

  /// Everything typed for the deck's cards that was not taken back, the first of two tries included.
  private static func tries(in events: [Event], of deck: Deck) -> [Try] {
    var undone: Set<EventID> = []
    var overruled: Set<EventID> = []
    // From the last one back: what was taken back takes nothing back itself.
    for event in events.reversed() where !undone.contains(event.id) {
      switch event.kind {
      case .undo(let id): undone.insert(id)
      case .override(let id, let rating) where rating != .again: overruled.insert(id)
      default: break
      }
    }
    return events.flatMap { event -> [Try] in
      guard case .answer(let answer) = event.kind, answer.card.deck == deck.id,
        !undone.contains(event.id)
      else { return [] }
      let last = Try(
        card: answer.card.card, typed: answer.typed, isOverruled: overruled.contains(event.id))
      let first = answer.first.map {
        Try(card: answer.card.card, typed: $0, isOverruled: false)
      }
      return [first, last].compactMap(\.self).filter { !Folding.folded($0.typed).isEmpty }
    }
  }
}

extension Question {
  /// Whether the answer is typed, not picked.
  fileprivate var isTyped: Bool {
    switch self {
    case .typed, .cloze: true
    case .choice, .trueFalse, .source, .ordering, .matching: false
    }
  }
}

extension FrequentAnswers.Entry {
  /// As other programs read it: one line.
  package func json(in language: InterfaceLanguage) -> JSONValue {
    .object([
      "card": .string(card.text), "typed": .string(typed), "count": .integer(count),
      "learners": .integer(learners), "overruled": .integer(overruled),
      "verdict": .string(judgement.verdict.rawValue), "rule": .string(judgement.rule),
      "message": .string(judgement.message(in: language)),
    ])
  }
}
