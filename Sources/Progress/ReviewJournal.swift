import Basics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One device's journal, open for appending: one JSON object a line, the truth about what happened.
struct ReviewJournal: ~Copyable {
  let path: String
  private var descriptor: Int32
  /// Whether the file ends in the middle of a line, by a crash or a failed write.
  private var isTorn: Bool
  /// The file's length in bytes.
  private(set) var length: Int
  /// What was appended since the file was opened, in case another file takes its place.
  private var appended: [UInt8] = []

  /// Opens the journal, and makes it where it is missing.
  init(path: String) throws(ProgressError) {
    let file = try OpenFile(path: path)
    self.path = path
    descriptor = file.descriptor
    length = file.length
    isTorn = file.isTorn
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Appends a line and syncs it: when this returns, the event survives a power cut.
  ///
  /// A line that an earlier crash left torn is ended first, in the same write, so that it swallows
  /// nothing. Throws with the journal as it was, or with a torn line at its end that readers set aside.
  mutating func append(_ event: Event) throws(ProgressError) {
    let bytes = EventLine.bytes(of: event)
    guard bytes.count <= EventLine.limit else {
      throw .lineTooLong(path: path, bytes: bytes.count)
    }
    try append(lines: bytes)
  }

  /// Appends whole lines, each with its line feed, and syncs them.
  ///
  /// Where another file has taken the journal's place since, as a file-sync tool does it, everything this
  /// sitting appended goes into that one as well: lines that are there twice count once.
  mutating func append(lines: [UInt8]) throws(ProgressError) {
    let missed = try reopenIfReplaced() ? appended : []
    let bytes = (isTorn ? [0x0A] : []) + missed + lines
    do throws(FileError) {
      try FileBytes.append(bytes, to: descriptor, path: path)
      guard fdatasync(descriptor) == 0 else { throw FileError(path: path, failing: .writing) }
    } catch {
      isTorn = true
      throw .file(error)
    }
    isTorn = false
    length += bytes.count
    appended += lines
  }

  /// Opens the file the path leads to where that is no longer the open one, and says whether it did.
  private mutating func reopenIfReplaced() throws(ProgressError) -> Bool {
    var (there, here) = (stat(), stat())
    if lstat(path, &there) == 0, fstat(descriptor, &here) == 0, there.st_ino == here.st_ino,
      there.st_dev == here.st_dev
    {
      return false
    }
    let file = try OpenFile(path: path)
    close(descriptor)
    descriptor = file.descriptor
    length = file.length
    isTorn = file.isTorn
    return true
  }

  /// Calls `body` with every event of a journal file, in the order of its lines.
  ///
  /// What is damaged or newer is passed over; ``JournalScan`` reports it.
  static func read(_ path: String, _ body: (Event) -> Void) throws(ProgressError) {
    try LineReader(path: path).forEachLine { line in
      switch EventLine.read(line.bytes) {
      case .event(let event): body(event)
      case .blank, .newer: break
      case .damaged:
        for event in EventLine.salvage(line.bytes) { body(event) }
      }
    }
  }
}

/// A file just opened for appending, and how it ends.
private struct OpenFile {
  let descriptor: Int32
  let length: Int
  let isTorn: Bool

  init(path: String) throws(ProgressError) {
    descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      if errno == ELOOP { throw .link(path: path) }
      throw .file(FileError(path: path, failing: .creating))
    }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .file(FileError(path: path, fault: .notAFile))
    }
    length = Int(facts.st_size)
    var last: UInt8 = 0x0A
    isTorn = length > 0 && pread(descriptor, &last, 1, off_t(length - 1)) == 1 && last != 0x0A
  }
}
