import Basics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How far a journal was read, and what it looked like there: enough to notice that it is another one.
struct JournalMark: Hashable {
  /// The file's name without its folder.
  let name: String
  /// Bytes up to and with the last line feed.
  var bytes: Int
  /// Lines up to there.
  var lines: Int
  /// SHA-256 of the last 64 KiB before ``bytes``.
  ///
  /// Every line carries a random id, so this much names the whole; the rest is not read again.
  var digest: ContentHash
  /// What was set aside up to there.
  var damage: JournalDamage

  /// How many bytes ``digest`` covers.
  static let digestSpan = 1 << 16

  /// The digest of what a file holds before a position; nil where it is shorter or cannot be read.
  static func digest(of path: String, before end: Int) -> ContentHash? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let start = max(0, end - digestSpan)
    var bytes = [UInt8](repeating: 0, count: end - start)
    var filled = 0
    while filled < bytes.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        pread(
          descriptor, buffer.baseAddress.map { $0 + filled }, buffer.count - filled,
          off_t(start + filled))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      filled += count
    }
    return ContentHash(of: bytes)
  }
}

/// Reads a learner's journals, from the beginning or from where marks left off.
enum JournalScan {
  /// Half a journal of at least this many bytes is worth a core of its own.
  ///
  /// More parts than two would cost more for putting them together, which takes time for every card in each.
  static let leastHalf = 4 << 20

  /// Enters the lines of one journal that follow `mark`.
  ///
  /// Returns the mark for next time, and all that was set aside: a torn last line is not in the mark,
  /// since what is missing may still arrive.
  /// Damaged lines are searched for whole events that a lost line feed left inside them.
  static func read(
    _ path: String, name: String, after mark: JournalMark? = nil, into ledger: inout Ledger,
    leastHalf: Int = JournalScan.leastHalf
  ) throws(ProgressError) -> (mark: JournalMark, damage: JournalDamage) {
    let start = mark?.bytes ?? 0
    let reader = try LineReader(path: path)
    let ranges = reader.halves(from: start, atLeast: leastHalf)
    let parts = Parallel.map(ranges.count) { index in
      Result { () throws(ProgressError) in try Part(of: reader, path: path, in: ranges[index]) }
    }
    var damage = mark?.damage ?? JournalDamage(path: path)
    var (bytes, lines, settled) = (start, mark?.lines ?? 0, damage)
    for part in parts {
      let part = try part.get()
      settled = damage
      settled.add(part.settled, behind: lines)
      damage.add(part.damage, behind: lines)
      bytes = part.end ?? bytes
      lines += part.lines
      ledger.add(part.ledger)
    }
    let digest = JournalMark.digest(of: path, before: bytes) ?? ContentHash(of: "")
    let next = JournalMark(
      name: name, bytes: bytes, lines: lines, digest: digest, damage: settled)
    return (next, damage)
  }

  /// What some lines of a journal hold; lines are counted from where the part begins.
  private struct Part: Sendable {
    var ledger = Ledger()
    var damage: JournalDamage
    /// The same without a torn last line.
    var settled: JournalDamage
    /// The place behind the last line feed; nil without one.
    var end: Int?
    var lines = 0

    init(of reader: LineReader, path: String, in range: Range<Int>) throws(ProgressError) {
      damage = JournalDamage(path: path)
      settled = damage
      var part = self
      try reader.forEachLine(from: range.lowerBound, before: range.upperBound) { line in
        switch part.ledger.add(line: line.bytes) {
        case .counted, .blank: break
        case .newer: part.damage.newer.add(line: line.number)
        case .damaged:
          part.damage.damaged.add(line: line.number)
          for event in EventLine.salvage(line.bytes) { part.ledger.add(event) }
        }
        guard let end = line.end else { return }
        part.end = end
        part.lines = line.number
        part.settled = part.damage
      }
      self = part
    }
  }
}
