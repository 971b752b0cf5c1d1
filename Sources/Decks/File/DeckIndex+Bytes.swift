import Articles
import Basics

/// An index as bytes and back: exactly what this version writes, or nothing, since it can be made anew.
///
/// Three lines of JSON: the file it describes, the deck without its cards, and tables with topics and lists of sources; then
/// the rows of all cards, their places in the order of ids, where each id ends and the ids, all as this machine keeps
/// them in memory; and the checksum of everything before as a line of JSON.
extension DeckIndex {
  private static let version = 3
  private static let sumLength = "{\"sum\":\"00000000\"}\n".utf8.count

  /// What names the state of a file that an index is of.
  private static func mark(of file: FileReader.Identity) -> String {
    "{\"index\":\(version),\"device\":\(file.device),\"inode\":\(file.inode),\"size\":\(file.size),"
      + "\"modified\":\(file.modified),\"changed\":\(file.changed)}\n"
  }

  /// The index of a file in this state.
  func document(of file: FileReader.Identity) -> [UInt8] {
    let tables = JSONValue.object([
      "cards": .integer(entries.count), "letters": .integer(entries.ids.bytes.count),
      "topics": .array(entries.topics.map(DeckIndex.json)),
      "sources": .array(entries.sources.map { .array($0.map(DeckIndex.json)) }),
    ])
    let head = [JSONWriter.line(withoutCards), JSONWriter.line(tables)].map { $0 + "\n" }.joined()
    var bytes = Array((DeckIndex.mark(of: file) + head).utf8)
    entries.rows.withUnsafeBytes { bytes += $0 }
    entries.placesByID.withUnsafeBytes { bytes += $0 }
    entries.ids.ends.withUnsafeBytes { bytes += $0 }
    bytes += entries.ids.bytes
    return bytes + DeckIndex.sumLine(of: bytes.withUnsafeBufferPointer { Checksum(of: $0) })
  }

  private static func sumLine(of sum: Checksum) -> [UInt8] {
    Array("{\"sum\":\"\(sum.hex)\"}\n".utf8)
  }

  private var withoutCards: JSONValue {
    JSONValue.object(
      JSONObject(members: (rest.object?.members ?? []).filter { $0.name != "cards" }))
  }

  /// Reads an index; nil where it is damaged, of another version, or of another state of the file.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, of file: FileReader) {
    guard bytes.count > DeckIndex.sumLength,
      bytes.starts(with: DeckIndex.mark(of: file.identity).utf8),
      case let body = UnsafeBufferPointer(rebasing: bytes.dropLast(DeckIndex.sumLength)),
      bytes.suffix(DeckIndex.sumLength).elementsEqual(DeckIndex.sumLine(of: Checksum(of: body)))
    else { return nil }
    let parts = body.split(separator: 0x0A, maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 4, let rest = try? JSONReader.read(Array(parts[1])),
      let header = try? DeckHeader(DeckField(root: rest)),
      let tables = try? JSONReader.read(Array(parts[2])),
      let entries = CardEntries(
        UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: parts[3])), tables: tables,
        fileSize: file.identity.size)
    else { return nil }
    self.init(rest: rest, header: header, entries: entries)
  }

  private static func json(_ topic: Topic) -> JSONValue {
    .array([.string(topic.slug), .string(topic.title)])
  }

  private static func json(_ source: CardSource) -> JSONValue {
    .array([.string(source.article.text), .string(source.title), .bool(source.isSupporting)])
  }
}

extension CardEntries {
  /// Entries from an index; nil where a number in them leads nowhere.
  fileprivate init?(_ bytes: UnsafeRawBufferPointer, tables: JSONValue, fileSize: Int) {
    guard let count = tables["cards"]?.integer, let letters = tables["letters"]?.integer,
      0...bytes.count ~= count, 0...bytes.count ~= letters,
      let topics = CardEntries.topics(tables), let lists = CardEntries.lists(tables)
    else { return nil }
    var position = 0
    func take<Value: BitwiseCopyable>(_ count: Int) -> [Value]? {
      let length = count * MemoryLayout<Value>.stride
      guard length <= bytes.count - position else { return nil }
      defer { position += length }
      return [Value](unsafeUninitializedCapacity: count) { buffer, filled in
        UnsafeMutableRawBufferPointer(buffer).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: bytes[position..<position + length]))
        filled = count
      }
    }
    guard let rows: [Row] = take(count), let places: [Int32] = take(count),
      let ends: [UInt32] = take(count), let text: [UInt8] = take(letters),
      position == bytes.count, let ids = CardIDList(bytes: text, ends: ends),
      ids.count == count, places.allSatisfy({ 0..<Int32(clamping: count) ~= $0 }),
      rows.allSatisfy({ row in
        topics.indices ~= Int(row.topic) && lists.indices ~= Int(row.sources)
          && QuestionKind.allCases.indices ~= row.kind
          && 0..<Int32(clamping: count) ~= row.fact
          && row.start <= UInt64(fileSize) && UInt64(row.length) <= UInt64(fileSize) - row.start
      })
    else { return nil }
    self.init(ids: ids, placesByID: places, rows: rows, topics: topics, sources: lists)
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
