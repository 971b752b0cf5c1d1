import Basics
import Memory

/// Reading a snapshot: exactly what this version writes, or nothing, since it can be rebuilt.
extension ProgressSnapshot {
  /// About how many bytes a card takes.
  private static let usualLineLength = 240
  /// How large a file is read.
  private static let sizeLimit = 1 << 30

  /// The snapshot in a file; nil where there is none, or it is damaged, or of another version.
  init?(path: String, folder: String) {
    guard let bytes = try? FileBytes.read(path, limit: Self.sizeLimit, followingLinks: false)
    else { return nil }
    let snapshot = bytes.withUnsafeBufferPointer { ProgressSnapshot($0, folder: folder) }
    guard let snapshot else { return nil }
    self = snapshot
  }

  init?(_ bytes: UnsafeBufferPointer<UInt8>, folder: String) {
    guard ProgressSnapshot.hasGoodSum(bytes) else { return nil }
    var cursor = JSONCursor(bytes)
    guard cursor.skip("{\n  \"version\": 3,\n  \"wantedRetention\": "),
      let retention = cursor.number(), cursor.skip(",\n  \"weights\": ["),
      let weights = ProgressSnapshot.weights(&cursor), cursor.skip("],\n  \"decks\": "),
      let decks = ProgressSnapshot.decks(&cursor), cursor.skip("\n  \"latest\": ")
    else { return nil }
    let usual = Scheduler(
      model: MemoryModel(weights: weights), wantedRetention: Retrievability(retention))
    self.init(
      state: LearnerState(), marks: [], latest: nil,
      schedulers: Schedulers(usual: usual, decks: decks))
    if !cursor.skip("null") {
      guard cursor.skip("{\"at\": "), let at = ProgressSnapshot.integer(&cursor),
        cursor.skip(", \"id\": \""), let id = cursor.take(EventID.length).flatMap(EventID.init),
        cursor.skip("\"}")
      else { return nil }
      latest = EventKey(milliseconds: at, id: id)
    }
    guard cursor.skip(",\n  \"awaited\": ["), readAwaited(&cursor),
      cursor.skip("],\n  \"journals\": [\n"), readMarks(&cursor, folder: folder),
      cursor.skip("\n  ],\n  \"cards\": [\n"), readCards(&cursor), cursor.skip("\n  ],\n")
    else { return nil }
  }

  private static let sumLength = ",\n  \"sum\": \"00000000\"\n}\n".utf8.count

  private static func hasGoodSum(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let tail = sumLength
    guard bytes.count > tail else { return false }
    let body = UnsafeBufferPointer(rebasing: bytes.dropLast(tail))
    let sum = Checksum(of: body)
    return bytes.suffix(tail).elementsEqual(",\n  \"sum\": \"\(sum.hex)\"\n}\n".utf8)
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

  private static func integer(_ cursor: inout JSONCursor) -> Int? {
    let isNegative = cursor.skip("-")
    return cursor.natural().map { isNegative ? -$0 : $0 }
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

  private mutating func readCards(_ cursor: inout JSONCursor) -> Bool {
    // Cards of a deck follow each other: its id is made once.
    var deck: DeckID?
    state.cards.reserveCapacity(cursor.left / ProgressSnapshot.usualLineLength)
    while cursor.skip("    {\"deck\": \"") {
      guard let name = cursor.plainString() else { return false }
      if deck == nil || deck?.text.utf8.elementsEqual(name) == false {
        deck = DeckID(utf8: name)
      }
      guard let deck, cursor.skip(", \"card\": \""), let text = cursor.plainString(),
        let card = CardID(utf8: text),
        let progress = ProgressSnapshot.card(&cursor)
      else { return false }
      state.cards[CardReference(deck: deck, card: card)] = progress
      guard cursor.skip(",\n") else { return true }
    }
    return state.cards.isEmpty
  }

  /// The rest of a card's line after its name.
  private static func card(_ cursor: inout JSONCursor) -> CardProgress? {
    var progress = CardProgress()
    if cursor.skip(", \"stability\": ") {
      guard let stability = cursor.number(), cursor.skip(", \"difficulty\": "),
        let difficulty = cursor.number(), cursor.skip(", \"last\": "), let last = day(&cursor)
      else { return nil }
      progress.memory = .seen(
        MemoryState(stability: Stability(days: stability), difficulty: Difficulty(difficulty)),
        last: last)
    }
    if cursor.skip(", \"began\": ") {
      guard let began = day(&cursor) else { return nil }
      progress.began = began
    }
    if cursor.skip(", \"missed\": ") {
      guard let missed = day(&cursor) else { return nil }
      progress.missedOn = missed
    }
    if cursor.skip(", \"due\": ") {
      guard let due = day(&cursor) else { return nil }
      progress.due = due
    }
    guard cursor.skip(", \"reviews\": "), let reviews = cursor.natural(),
      cursor.skip(", \"lapses\": "), let lapses = cursor.natural()
    else { return nil }
    (progress.reviews, progress.lapses) = (reviews, lapses)
    if cursor.skip(", \"rating\": ") {
      guard let rating = cursor.natural().flatMap({ Rating(rawValue: $0) }) else { return nil }
      progress.lastRating = rating
    }
    if cursor.skip(", \"key\": \"") {
      guard let key = cursor.plainString().flatMap(KeyDigest.init(utf8:)) else { return nil }
      progress.key = key
    }
    guard readMethod(&cursor, into: &progress) else { return nil }
    guard cursor.skip(", \"suspended\": "), let isSuspended = cursor.bool() else { return nil }
    progress.isSuspended = isSuspended
    if cursor.skip(", \"buried\": ") {
      guard let day = day(&cursor) else { return nil }
      progress.buriedOn = day
    }
    if cursor.skip(", \"latest\": \"") {
      guard let latest = cursor.plainString().flatMap(Instant.init(rfc3339:)) else { return nil }
      progress.latest = latest
    }
    return cursor.skip("}") ? progress : nil
  }

  private static func readMethod(
    _ cursor: inout JSONCursor, into progress: inout CardProgress
  ) -> Bool {
    if cursor.skip(", \"box\": ") {
      guard let box = cursor.natural() else { return false }
      progress.method = .leitner(LeitnerBoxes.State(box: box))
    } else if cursor.skip(", \"ease\": ") {
      guard let ease = cursor.number(), cursor.skip(", \"repetitions\": "),
        let repetitions = cursor.natural(), cursor.skip(", \"interval\": "),
        let interval = cursor.natural()
      else { return false }
      progress.method = .superMemo2(
        SuperMemo2.State(ease: ease, repetitions: repetitions, interval: interval))
    }
    return true
  }

  private static func day(_ cursor: inout JSONCursor) -> Day? {
    guard cursor.skip("\""), let text = cursor.take(10), cursor.skip("\"") else { return nil }
    return Day(iso: text)
  }
}
