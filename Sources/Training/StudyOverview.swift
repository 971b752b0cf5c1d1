import Articles
import Basics
import Decks
import Facts
import Memory
import Progress

/// How a learner stands with some cards on a study day.
package struct StudyOverview: Hashable, Sendable {
  package private(set) var counts = Counts()
  package private(set) var topics: [Topic] = []
  /// The articles that bear the cards out; a card that rests on two counts for both.
  package private(set) var sources: [Source] = []
  /// Cards that come on this day and the six after it; what is overdue comes today.
  package let forecast: [Int]
  /// When the next card comes, if none waits today.
  package let nextDue: Day?
  package let day: Day

  /// A card whose memory holds this many days is known.
  package static let knownAfterDays = 21.0
  /// Days in the forecast.
  package static let forecastDays = 7

  /// How many cards stand where.
  package struct Counts: Hashable, Sendable {
    package var total = 0
    package var new = 0
    package var learning = 0
    package var known = 0
    package var suspended = 0
    /// Cards that wait, of each fact one.
    package var due = 0
    /// New cards that a sitting today could begin, one of a fact.
    package var facts = 0
    /// Expected number of met cards that would be recalled now.
    package var recalled = 0.0

    /// Cards met at least once.
    package var met: Int { learning + known }

    /// The share of all cards that would be recalled now: 0 to 1; 0 without cards.
    package var mastery: Double { total == 0 ? 0 : min(1, max(0, recalled / Double(total))) }
  }

  /// The same counts for the cards of one topic.
  package struct Topic: Hashable, Sendable {
    package let title: String
    package fileprivate(set) var counts = Counts()
  }

  /// The same counts for the cards that rest on one article.
  package struct Source: Hashable, Sendable {
    package let article: ArticleID
    package let title: String
    package fileprivate(set) var counts = Counts()
  }

  package init(cards: [StudyCard], state: LearnerState, on day: Day, model: MemoryModel) {
    self.day = day
    let list = StudyList(cards, state)
    let coming = ComingDays(of: list, from: day, days: StudyOverview.forecastDays)
    forecast = coming.counts
    nextDue = coming.next.map { day + $0 }
    let standings = FactStanding.byFact(of: list, on: day)
    var places = Places(list)
    var (isKnown, isWaiting) = (TakenFacts(list), TakenFacts(list))
    for index in list.indices {
      let progress = list.progress[index]
      let waits =
        list.isDue(index, on: day)
        && !standings[Int(list.facts[index])].keepsBack(progress, on: day)
        && isWaiting.take(index)
      let recall = model.retrievability(of: progress.memory, on: day)?.probability ?? 0
      counts.count(progress, recall: recall, waits: waits)
      let topic = places.topic(of: index, among: &topics)
      topics[topic].counts.count(progress, recall: recall, waits: waits)
      for source in places.sources(of: index, among: &sources) {
        sources[source].counts.count(progress, recall: recall, waits: waits)
      }
      if isKnown.take(index) { counts.facts += 1 }
    }
  }

  /// Where the topic and the articles of each card are counted, looked up by name once each.
  private struct Places {
    private let list: StudyList
    private var topics: [Int?]
    private var titles: [String: Int] = [:]
    private var sources: [[Int]?]
    private var articles: [ArticleID: Int] = [:]

    init(_ list: StudyList) {
      self.list = list
      topics = Array(repeating: nil, count: list.topicCount)
      sources = Array(repeating: nil, count: list.sourceLists.count)
    }

    mutating func topic(of index: Int, among known: inout [Topic]) -> Int {
      let number = Int(list.topics[index])
      if let place = topics[number] { return place }
      let title = list.cards[index].topicTitle
      let place = titles[title] ?? known.count
      if place == known.count { known.append(Topic(title: title)) }
      (titles[title], topics[number]) = (place, place)
      return place
    }

    mutating func sources(of index: Int, among known: inout [Source]) -> [Int] {
      let number = Int(list.sources[index])
      if let places = sources[number] { return places }
      let places = list.sourceLists[number].filter(\.isSupporting).map { source in
        let place = articles[source.article] ?? known.count
        if place == known.count {
          known.append(Source(article: source.article, title: source.title))
        }
        articles[source.article] = place
        return place
      }
      sources[number] = places
      return places
    }
  }
}

extension StudyOverview.Counts {
  fileprivate mutating func count(_ progress: CardProgress, recall: Double, waits: Bool) {
    total += 1
    if progress.isSuspended { suspended += 1 }
    if waits { due += 1 }
    switch progress.memory {
    case .unseen: new += progress.isSuspended ? 0 : 1
    case .seen(let memory, _):
      recalled += recall
      if memory.stability.days >= StudyOverview.knownAfterDays { known += 1 } else { learning += 1 }
    }
  }
}
