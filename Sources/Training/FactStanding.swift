import Articles
import Basics
import Decks
import Memory
import Progress

/// A fact of a deck.
struct FactKey: Hashable, Sendable {
  let deck: DeckID
  /// Its number in the deck.
  let fact: Int
}

/// How the cards of one fact stand together.
struct FactStanding {
  private(set) var isMet = false
  private var weakest = Double.infinity
  private var lastMet: Day?

  /// Whether another kind of question about the fact may be new on a day: nothing of it was met that day,
  /// and what was met before holds.
  func allowsNew(on day: Day) -> Bool {
    guard isMet else { return true }
    return lastMet != day && weakest >= StudyQueue.holdsForHarderKind
  }

  /// Whether a card has to wait until tomorrow, since another of its fact was met on this day.
  func keepsBack(_ card: CardProgress, on day: Day) -> Bool {
    guard lastMet == day else { return false }
    if case .seen(_, let last) = card.memory { return last != day }
    return true
  }

  static func byFact(of cards: [StudyCard], state: LearnerState) -> [FactKey: FactStanding] {
    var facts: [FactKey: FactStanding] = [:]
    guard !state.cards.isEmpty else { return facts }
    for card in cards {
      guard case .seen(let memory, let last) = state[card.reference].memory else { continue }
      var standing = facts[card.factKey] ?? FactStanding()
      standing.isMet = true
      standing.weakest = min(standing.weakest, memory.stability.days)
      standing.lastMet = max(standing.lastMet ?? last, last)
      facts[card.factKey] = standing
    }
    return facts
  }
}

extension StudyCard {
  /// How easy the kind of question is, 0 the easiest.
  var ease: Int {
    switch kind {
    case .choice: 0
    case .trueFalse: 1
    case .cloze: 2
    case .typed: 3
    case .ordering: 4
    case .matching: 4
    case .source: 5
    }
  }

  /// Whether an article, by its id or title in whatever case, is among this card's evidence.
  package func rests(on source: String) -> Bool {
    sources.contains { known in
      known.article.text == source || known.title.lowercased() == source.lowercased()
    }
  }

  /// Whether a topic's slug or title, in whatever case, is this card's.
  package func isAbout(_ topic: String) -> Bool {
    self.topic == topic || topicTitle.lowercased() == topic.lowercased()
  }
}
