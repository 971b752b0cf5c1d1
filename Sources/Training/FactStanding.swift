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
  /// Whether any of them was met on the day in question.
  private var isMetToday = false

  /// Whether another kind of question about the fact may be new that day: nothing of it was met that day, and
  /// what was met before holds.
  var allowsNew: Bool {
    !isMet || !isMetToday && weakest >= StudyQueue.holdsForHarderKind
  }

  /// Whether a card has to wait until tomorrow, since another of its fact was met on this day.
  func keepsBack(_ card: CardProgress, on day: Day) -> Bool {
    isMetToday && !card.memory.isMet(on: day)
  }

  static func byFact(
    of cards: [StudyCard], state: LearnerState, on day: Day
  ) -> [FactKey: FactStanding] {
    var facts: [FactKey: FactStanding] = [:]
    guard !state.cards.isEmpty else { return facts }
    for card in cards {
      let known = state[card.reference].memory
      guard case .seen(let memory, _) = known else { continue }
      var standing = facts[card.factKey] ?? FactStanding()
      standing.isMet = true
      standing.weakest = min(standing.weakest, memory.stability.days)
      standing.isMetToday = standing.isMetToday || known.isMet(on: day)
      facts[card.factKey] = standing
    }
    return facts
  }
}

extension CardMemory {
  /// Whether a study day is the one of the last answer.
  func isMet(on day: Day) -> Bool {
    if case .seen(_, let last) = self { last == day } else { false }
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
