import Basics
import Decks
import Progress

/// Cards with how each stands, as numbers in rows: what choosing among 100,000 of them needs, with no text made and nothing
/// looked up by name.
struct StudyList {
  let cards: [StudyCard]
  /// How each card stands, in the order of ``cards``.
  let progress: [CardProgress]
  /// The number of each card's fact and of its topic; the same number for the same.
  let facts: [Int32]
  let topics: [Int32]
  /// For each card the place of its articles in ``sourceLists``.
  let sources: [Int32]
  let sourceLists: [[CardSource]]
  let factCount: Int
  let topicCount: Int

  /// Linear in the cards, and in what the learner knows of their decks.
  init(_ cards: [StudyCard], _ state: LearnerState) {
    self.cards = cards
    var decks = DeckNumbers()
    var progress: [CardProgress] = []
    var (facts, topics, sources): ([Int32], [Int32], [Int32]) = ([], [], [])
    progress.reserveCapacity(cards.count)
    facts.reserveCapacity(cards.count)
    topics.reserveCapacity(cards.count)
    sources.reserveCapacity(cards.count)
    var start = 0
    while start < cards.count {
      // Cards of a deck follow each other.
      let deck = cards[start].deck
      let end = cards[start...].firstIndex { $0.deck !== deck } ?? cards.count
      let (known, rows) = (decks.deck(deck, state), deck.entries.rows)
      for card in cards[start..<end] {
        let row = rows[card.place]
        progress.append(known.progress[card.place])
        facts.append(known.firstFact + row.fact)
        topics.append(known.topics[Int(row.topic)])
        sources.append(known.firstSources + row.sources)
      }
      start = end
    }
    (self.progress, self.facts, self.topics, self.sources) = (progress, facts, topics, sources)
    sourceLists = decks.sourceLists
    (factCount, topicCount) = (decks.factCount, decks.topicCount)
  }

  var indices: Range<Int> { cards.indices }

  /// Whether the deck wants another answer than it did when the learner last gave one.
  func isCorrected(_ index: Int) -> Bool { cards[index].isCorrected(since: progress[index]) }

  /// Whether a card waits on a study day: met, its day come or its answer corrected since, neither suspended
  /// nor buried.
  func isDue(_ index: Int, on day: Day) -> Bool { isDue(index, on: day, upTo: day) }

  /// The same where cards may come early: on any day up to `latest`, or whenever they come where it is nil.
  func isDue(_ index: Int, on day: Day, upTo latest: Day?) -> Bool {
    let progress = progress[index]
    guard let due = progress.due, !progress.isAside(on: day) else { return false }
    return latest.map { due <= $0 } ?? true || isCorrected(index)
  }
}

/// Numbers for the facts and topics of several decks.
private struct DeckNumbers {
  struct Deck {
    let deck: OpenDeck
    let progress: [CardProgress]
    let firstFact: Int32
    /// The number of each of the deck's topics; topics with the same slug share one.
    let topics: [Int32]
    let firstSources: Int32
  }

  private var decks: [ObjectIdentifier: Deck] = [:]
  private var slugs: [String: Int32] = [:]
  private(set) var factCount = 0
  private(set) var sourceLists: [[CardSource]] = []

  var topicCount: Int { slugs.count }

  mutating func deck(_ deck: OpenDeck, _ state: LearnerState) -> Deck {
    if let known = decks[ObjectIdentifier(deck)] { return known }
    let entries = deck.entries
    var topics: [Int32] = []
    for number in 0..<entries.topicCount {
      let slug = entries.topic(number: number).slug
      let number = slugs[slug] ?? Int32(truncatingIfNeeded: slugs.count)
      slugs[slug] = number
      topics.append(number)
    }
    let known = Deck(
      deck: deck,
      progress: state.progress(of: deck.id, entries.ids, sorted: entries.placesByID),
      firstFact: Int32(truncatingIfNeeded: factCount), topics: topics,
      firstSources: Int32(truncatingIfNeeded: sourceLists.count))
    factCount += entries.factCount
    sourceLists += (0..<entries.sourcesCount).map { entries.sources(number: $0) }
    decks[ObjectIdentifier(deck)] = known
    return known
  }
}
