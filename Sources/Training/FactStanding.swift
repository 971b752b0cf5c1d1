import Articles
import Basics
import Decks
import Memory
import Progress

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
  func keepsBack(_ card: CardProgress, on day: Day) -> Bool { isMetToday && card.last != day }

  /// By the number of the fact.
  static func byFact(of list: StudyList, on day: Day) -> [FactStanding] {
    var facts = [FactStanding](repeating: FactStanding(), count: list.factCount)
    for (progress, fact) in zip(list.progress, list.facts) {
      guard case .seen(let memory, let last) = progress.memory else { continue }
      facts[Int(fact)].meet(memory, isToday: last == day)
    }
    return facts
  }

  private mutating func meet(_ memory: MemoryState, isToday: Bool) {
    isMet = true
    weakest = min(weakest, memory.stability.days)
    isMetToday = isMetToday || isToday
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
