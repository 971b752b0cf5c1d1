import Basics
import Facts

/// What a deck says of its cards without one being read: rows of numbers, so that 100,000 of them are three pieces
/// of memory.
package struct CardEntries: RandomAccessCollection, Sendable {
  /// The cards' ids, in the deck's order.
  package let ids: CardIDList
  /// Every place in the deck once, in the order of the ids.
  package let placesByID: [Int32]
  package let rows: [Row]
  let topics: [Topic]
  let sources: [[CardSource]]

  /// A card in numbers; 32 bytes without gaps, so that an index may hold them as they are.
  package struct Row: BitwiseCopyable, Hashable, Sendable {
    /// Where the card's JSON is in the deck's file, and its CRC-32; 0 where the deck is all there.
    var start: UInt64 = 0
    var length: UInt32 = 0
    var checksum: UInt32 = 0
    /// The fact's number in the deck.
    package let fact: Int32
    /// Places in the lists of topics and of lists of sources.
    package let topic: Int32
    package let sources: Int32
    /// The place in the list of all kinds, times 2²⁴, and the digest of the key.
    private let kindAndKey: UInt32

    var kind: Int { Int(kindAndKey >> 24) }
    /// The digest of the key as its number.
    package var key: UInt32 { kindAndKey & 0xFF_FFFF }

    init(fact: Int32, topic: Int32, sources: Int32, kind: QuestionKind, key: KeyDigest) {
      (self.fact, self.topic, self.sources) = (fact, topic, sources)
      let kind = UInt32(QuestionKind.allCases.firstIndex(of: kind) ?? 0)
      kindAndKey = kind << 24 | key.number
    }
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { rows.count }

  package subscript(place: Int) -> CardEntry {
    CardEntry(
      id: ids[place], fact: fact(at: place), topic: topic(at: place), kind: kind(at: place),
      key: key(at: place), sources: sources(at: place))
  }

  /// The number of the fact of the card at a place.
  package func fact(at place: Int) -> Int { Int(rows[place].fact) }
  /// The topic of the card at a place.
  package func topic(at place: Int) -> Topic { topics[Int(rows[place].topic)] }
  /// What kind of question the card at a place asks.
  package func kind(at place: Int) -> QuestionKind { QuestionKind.allCases[rows[place].kind] }
  /// What the card at a place wants to be answered, in short.
  package func key(at place: Int) -> KeyDigest { KeyDigest(bits: rows[place].key) }
  /// The articles of the card at a place.
  package func sources(at place: Int) -> [CardSource] { sources[Int(rows[place].sources)] }

  /// The topic of a number, from 0 to ``topicCount``.
  package func topic(number: Int) -> Topic { topics[number] }
  /// The articles of a number, from 0 to ``sourcesCount``.
  package func sources(number: Int) -> [CardSource] { sources[number] }
  /// How many topics and lists of articles there are; their numbers lie below.
  package var topicCount: Int { topics.count }
  package var sourcesCount: Int { sources.count }
  /// How many facts there are; the numbers of all cards' facts lie below.
  package var factCount: Int { (rows.lazy.map(\.fact).max()).map { Int($0) + 1 } ?? 0 }
}

extension CardEntries: Equatable {
  package static func == (left: CardEntries, right: CardEntries) -> Bool {
    left.elementsEqual(right)
  }
}

/// What a card says of itself for its entry.
struct CardSketch: Sendable {
  let id: CardID
  let fact: FactID
  let topic: String
  let kind: QuestionKind
  let key: KeyDigest
  let sources: [CardSource]

  init(_ card: Card) {
    (id, fact, topic, kind) = (card.id, card.fact, card.topic, card.question.kind)
    key = card.keyDigest
    sources = CardSource.sources(of: card.evidence)
  }
}

/// Makes the entries of a deck, one card after the other.
struct CardEntriesBuilder {
  private var ids = CardIDList()
  private var rows: [CardEntries.Row] = []
  private var facts = Numbered<FactID>()
  private var topics = Numbered<Topic>()
  private var sources = Numbered<[CardSource]>()
  private let known: [String: Topic]

  init(topics: [Topic]) {
    known = Dictionary(topics.map { ($0.slug, $0) }) { first, _ in first }
  }

  /// Adds a card, and where it lies if the deck stays in its file.
  mutating func add(_ card: CardSketch, at place: StoredCards.Place? = nil) {
    ids.append(card.id)
    let topic = known[card.topic] ?? Topic(slug: card.topic, title: card.topic)
    var row = CardEntries.Row(
      fact: facts.number(of: card.fact), topic: topics.number(of: topic),
      sources: sources.number(of: card.sources), kind: card.kind, key: card.key)
    if let place {
      row.start = UInt64(place.start)
      row.length = UInt32(clamping: place.length)
      row.checksum = place.checksum.value
    }
    rows.append(row)
  }

  var entries: CardEntries {
    CardEntries(
      ids: ids, placesByID: ids.sortedPlaces, rows: rows, topics: topics.values,
      sources: sources.values)
  }
}

/// Numbers for values, in the order in which they first come.
private struct Numbered<Value: Hashable> {
  private(set) var values: [Value] = []
  private var numbers: [Value: Int32] = [:]

  mutating func number(of value: Value) -> Int32 {
    if let number = numbers[value] { return number }
    let number = Int32(truncatingIfNeeded: values.count)
    numbers[value] = number
    values.append(value)
    return number
  }
}
