import Articles
import Basics

/// An index as bytes and back: exactly what this version writes, or nothing, since it can be made anew.
///
/// Lines of JSON: the file it describes, the deck without its cards, topics and lists of sources, then
/// one line a card, and a checksum of everything before.
extension DeckIndex {
  private static let version = 2

  /// What names the state of a file that an index is of.
  private static func mark(of file: FileReader.Identity) -> String {
    "{\"index\":\(version),\"device\":\(file.device),\"inode\":\(file.inode),\"size\":\(file.size),"
      + "\"modified\":\(file.modified),\"changed\":\(file.changed)}\n"
  }

  /// The index of a file in this state.
  func document(of file: FileReader.Identity) -> [UInt8] {
    var (topics, lists) = (Numbered<Topic>(), Numbered<[CardSource]>())
    var lines = ""
    for (entry, place) in zip(entries, places) {
      let (topic, list) = (topics.number(of: entry.topic), lists.number(of: entry.sources))
      lines += "[\"\(entry.id.text)\",\"\(entry.kind.rawValue)\",\"\(entry.key.text)\","
      lines += "\(entry.fact),\(topic),\(list),"
      lines += "\(place.start),\(place.length),\"\(place.checksum.hex)\"]\n"
    }
    let tables = JSONValue.object([
      "cards": .integer(entries.count), "topics": .array(topics.values.map(DeckIndex.json)),
      "sources": .array(lists.values.map { .array($0.map(DeckIndex.json)) }),
    ])
    let head = DeckIndex.mark(of: file) + JSONWriter.line(withoutCards) + "\n"
    let body = Array((head + JSONWriter.line(tables) + "\n" + lines).utf8)
    return body + Array("{\"sum\":\"\(Checksum(of: body).hex)\"}\n".utf8)
  }

  private var withoutCards: JSONValue {
    JSONValue.object(
      JSONObject(members: (rest.object?.members ?? []).filter { $0.name != "cards" }))
  }

  /// Reads an index; nil where it is damaged, of another version, or of another state of the file.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, of file: FileReader) {
    let sumLength = "{\"sum\":\"00000000\"}\n".utf8.count
    guard bytes.count > sumLength,
      bytes.starts(with: DeckIndex.mark(of: file.identity).utf8),
      case let body = UnsafeBufferPointer(rebasing: bytes.dropLast(sumLength)),
      bytes.suffix(sumLength).elementsEqual("{\"sum\":\"\(Checksum(of: body).hex)\"}\n".utf8)
    else { return nil }
    let lines = body.split(separator: 0x0A, maxSplits: 3, omittingEmptySubsequences: false)
    guard lines.count == 4, let rest = try? JSONReader.read(Array(lines[1])),
      let header = try? DeckHeader(DeckField(root: rest)),
      let tables = try? JSONReader.read(Array(lines[2])), let count = tables["cards"]?.integer,
      0...bytes.count ~= count, let topics = DeckIndex.topics(tables),
      let lists = DeckIndex.lists(tables)
    else { return nil }
    var entries: [CardEntry] = []
    var places: [StoredCards.Place] = []
    entries.reserveCapacity(count)
    places.reserveCapacity(count)
    var cursor = JSONCursor(UnsafeBufferPointer(rebasing: lines[3]))
    while !cursor.isAtEnd {
      guard cursor.skip("[\""), let id = cursor.plainString().flatMap({ CardID(utf8: $0) }),
        cursor.skip(",\""), let kind = cursor.plainString().flatMap(QuestionKind.init(utf8:)),
        cursor.skip(",\""), let key = cursor.plainString().flatMap({ KeyDigest(utf8: $0) }),
        cursor.skip(","), let fact = cursor.natural(),
        cursor.skip(","), let topic = cursor.natural(), topics.indices.contains(topic),
        cursor.skip(","), let list = cursor.natural(), lists.indices.contains(list),
        cursor.skip(","), let start = cursor.natural(), start <= file.identity.size,
        cursor.skip(","), let length = cursor.natural(), length <= file.identity.size - start,
        cursor.skip(",\""), let digits = cursor.take(8), cursor.skip("\"]\n"),
        let checksum = Checksum(hex: digits)
      else { return nil }
      entries.append(
        CardEntry(
          id: id, fact: fact, topic: topics[topic], kind: kind, key: key, sources: lists[list]))
      places.append(StoredCards.Place(start: start, length: length, checksum: checksum))
    }
    guard entries.count == count else { return nil }
    self.init(rest: rest, header: header, entries: entries, places: places)
  }

  private static func json(_ topic: Topic) -> JSONValue {
    .array([.string(topic.slug), .string(topic.title)])
  }

  private static func json(_ source: CardSource) -> JSONValue {
    .array([.string(source.article.text), .string(source.title), .bool(source.isSupporting)])
  }

  private static func topics(_ tables: JSONValue) -> [Topic]? {
    let values = tables["topics"]?.array?.map { value -> Topic? in
      guard let pair = value.array, pair.count == 2, let slug = pair[0].string,
        let title = pair[1].string
      else { return nil }
      return Topic(slug: slug, title: title)
    }
    return values.flatMap { $0.contains(nil) ? nil : $0.compactMap(\.self) }
  }

  private static func lists(_ tables: JSONValue) -> [[CardSource]]? {
    let lists = tables["sources"]?.array?.map { list -> [CardSource]? in
      let sources = list.array?.compactMap { value -> CardSource? in
        guard let parts = value.array, parts.count == 3,
          let article = parts[0].string.flatMap({ ArticleID($0) }), let title = parts[1].string,
          let isSupporting = parts[2].bool
        else { return nil }
        return CardSource(article: article, title: title, isSupporting: isSupporting)
      }
      return sources?.count == list.array?.count ? sources : nil
    }
    return lists.flatMap { $0.contains(nil) ? nil : $0.compactMap(\.self) }
  }
}

/// Numbers for values, in the order in which they first come.
private struct Numbered<Value: Hashable> {
  private(set) var values: [Value] = []
  private var numbers: [Value: Int] = [:]

  mutating func number(of value: Value) -> Int {
    if let number = numbers[value] { return number }
    numbers[value] = values.count
    values.append(value)
    return values.count - 1
  }
}

extension QuestionKind {
  /// The kind of this name; nil where there is none.
  fileprivate init?(utf8 name: UnsafeBufferPointer<UInt8>) {
    guard let kind = QuestionKind.allCases.first(where: { $0.rawValue.utf8.elementsEqual(name) })
    else { return nil }
    self = kind
  }
}
