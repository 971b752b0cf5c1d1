import Basics
import Memory

/// Reading a snapshot: exactly what this version writes, or nothing, since it can be rebuilt.
extension ProgressSnapshot {
  /// How large a file is read.
  private static let sizeLimit = 1 << 30

  /// The snapshot in a file; nil where there is none, or it is damaged, or of another version.
  init?(path: String, folder: String) {
    guard let bytes = try? FileBytes.read(path, limit: Self.sizeLimit, followingLinks: false)
    else { return nil }
    self.init(bytes, folder: folder)
  }

  init?(_ bytes: [UInt8], folder: String) {
    guard let end = bytes.withUnsafeBufferPointer(ProgressSnapshot.checkedEnd),
      let cards = bytes.withUnsafeBufferPointer({ ProgressSnapshot.startOfCards($0[..<end]) }),
      let table = SnapshotCards.read(bytes, in: cards..<end)
    else { return nil }
    let head = bytes[..<(cards - ProgressSnapshot.cardsBegin.utf8.count)]
    let snapshot = head.withUnsafeBufferPointer {
      ProgressSnapshot(head: $0, table, folder: folder)
    }
    guard let snapshot else { return nil }
    self = snapshot
  }

  private init?(head: UnsafeBufferPointer<UInt8>, _ table: ProgressTable, folder: String) {
    var cursor = JSONCursor(head)
    guard cursor.skip("{\n  \"version\": 3,\n  \"wantedRetention\": "),
      let retention = cursor.number(), cursor.skip(",\n  \"weights\": ["),
      let weights = ProgressSnapshot.weights(&cursor), cursor.skip("],\n  \"decks\": "),
      let decks = ProgressSnapshot.decks(&cursor), cursor.skip("\n  \"latest\": ")
    else { return nil }
    let usual = Scheduler(
      model: MemoryModel(weights: weights), wantedRetention: Retrievability(retention))
    self.init(
      state: LearnerState(table), marks: [], latest: nil,
      schedulers: Schedulers(usual: usual, decks: decks))
    if !cursor.skip("null") {
      guard cursor.skip("{\"at\": "), let at = cursor.integer(), cursor.skip(", \"id\": \""),
        let id = cursor.take(EventID.length).flatMap(EventID.init), cursor.skip("\"}")
      else { return nil }
      latest = EventKey(milliseconds: at, id: id)
    }
    guard cursor.skip(",\n  \"awaited\": ["), readAwaited(&cursor),
      cursor.skip("],\n  \"journals\": [\n"), readMarks(&cursor, folder: folder),
      cursor.skip("\n  ],\n"), cursor.isAtEnd
    else { return nil }
  }

  /// Where the last card's deck ends, where the checksum behind it is right.
  private static func checkedEnd(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let sumLength = ",\n  \"sum\": \"00000000\"\n}\n".utf8.count
    guard bytes.count > sumLength + cardsEnd.utf8.count else { return nil }
    let body = UnsafeBufferPointer(rebasing: bytes.dropLast(sumLength))
    let sum = Checksum(of: body)
    guard bytes.suffix(sumLength).elementsEqual(",\n  \"sum\": \"\(sum.hex)\"\n}\n".utf8),
      body.suffix(cardsEnd.utf8.count).elementsEqual(cardsEnd.utf8)
    else { return nil }
    return body.count - cardsEnd.utf8.count
  }

  /// Where the first deck's name begins: behind the line that opens the cards.
  private static func startOfCards(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var line = bytes.startIndex
    while line < bytes.endIndex {
      if bytes[line...].starts(with: cardsBegin.utf8) { return line + cardsBegin.utf8.count }
      guard let end = bytes[line...].firstIndex(of: 0x0A) else { return nil }
      line = end + 1
    }
    return nil
  }

  private static func weights(_ cursor: inout JSONCursor) -> Weights? {
    var list: [Double] = []
    repeat {
      guard let weight = cursor.number() else { return nil }
      list.append(weight)
    } while cursor.skip(", ")
    return try? Weights(list)
  }

  /// The schedules of decks, which take up the rest of a line but for its comma.
  private static func decks(_ cursor: inout JSONCursor) -> [DeckID: DeckSchedule]? {
    guard let json = cursor.restOfLine().flatMap({ try? JSONReader.read(Array($0.dropLast())) })
    else { return nil }
    return try? LearnerSettings.decks(json)
  }

  private mutating func readAwaited(_ cursor: inout JSONCursor) -> Bool {
    guard cursor.skip("\"") else { return true }
    repeat {
      guard let id = cursor.take(EventID.length).flatMap(EventID.init), cursor.skip("\"") else {
        return false
      }
      state.awaited.insert(id)
    } while cursor.skip(", \"")
    return true
  }

  private mutating func readMarks(_ cursor: inout JSONCursor, folder: String) -> Bool {
    while cursor.skip("    {\"name\": \"") {
      guard let name = cursor.plainString(), cursor.skip(", \"bytes\": "),
        let bytes = cursor.natural(), cursor.skip(", \"lines\": "), let lines = cursor.natural(),
        cursor.skip(", \"digest\": \""), let digits = cursor.take(64),
        let digest = ContentHash(hex: String(decoding: digits, as: UTF8.self)),
        cursor.skip("\", \"damaged\": "), let damaged = cursor.natural(),
        cursor.skip(", \"firstDamaged\": "), let firstDamaged = cursor.natural(),
        cursor.skip(", \"newer\": "), let newer = cursor.natural(),
        cursor.skip(", \"firstNewer\": "), let firstNewer = cursor.natural(), cursor.skip("}")
      else { return false }
      let text = String(decoding: name, as: UTF8.self)
      var damage = JournalDamage(path: "\(folder)/\(text)")
      damage.damaged = .init(count: damaged, first: firstDamaged)
      damage.newer = .init(count: newer, first: firstNewer)
      marks.append(
        JournalMark(name: text, bytes: bytes, lines: lines, digest: digest, damage: damage))
      guard cursor.skip(",\n") else { return true }
    }
    return marks.isEmpty
  }
}
