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
  /// Enters the lines of one journal that follow `mark`.
  ///
  /// Returns the mark for next time, and all that was set aside: a torn last line is not in the mark,
  /// since what is missing may still arrive.
  /// Damaged lines are searched for whole events that a lost line feed left inside them.
  static func read(
    _ path: String, name: String, after mark: JournalMark? = nil, into ledger: inout Ledger
  ) throws(ProgressError) -> (mark: JournalMark, damage: JournalDamage) {
    var damage = mark?.damage ?? JournalDamage(path: path)
    let (startByte, startLine) = (mark?.bytes ?? 0, mark?.lines ?? 0)
    var (bytes, lines, settled) = (startByte, startLine, damage)
    try LineReader(path: path).forEachLine(from: startByte) { line in
      switch ledger.add(line: line.bytes) {
      case .counted, .blank: break
      case .newer: damage.newer.add(line: startLine + line.number)
      case .damaged:
        damage.damaged.add(line: startLine + line.number)
        for event in EventLine.salvage(line.bytes) { ledger.add(event) }
      }
      guard let end = line.end else { return }
      bytes = end
      lines = startLine + line.number
      settled = damage
    }
    let digest = JournalMark.digest(of: path, before: bytes) ?? ContentHash(of: "")
    let mark = JournalMark(
      name: name, bytes: bytes, lines: lines, digest: digest, damage: settled)
    return (mark, damage)
  }
}
