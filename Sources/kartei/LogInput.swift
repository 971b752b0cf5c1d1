import Basics
import Memory
import Progress

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The review log that a command is given: a CSV file, a journal, a learner's folder, or `-`.
struct LogInput {
  let path: String
  let shared: SharedOptions

  /// What messages call the log.
  var name: String { path == "-" ? "stdin" : path }

  /// Reads the log and says on standard error what was left out of it.
  func read() throws -> ReviewLog {
    let now = shared.clock.now()
    let (log, damages) = try isFolder ? JournalLog.read(folder: path, now: now) : readFile(now)
    for damage in damages { try note(damage.sentence(in: shared.language)) }
    for skipped in log.skipped { try note(skipped.sentence(in: shared.language, file: name)) }
    return log
  }

  private func readFile(_ now: Instant) throws -> (ReviewLog, [JournalDamage]) {
    let bytes = try bytes()
    guard JournalLog.isJournal(bytes) else {
      return (try ReviewLogCSV.read(bytes, named: name, now: now), [])
    }
    let (log, damage) = JournalLog.read(bytes, named: name, now: now)
    return (log, damage.isEmpty ? [] : [damage])
  }

  private var isFolder: Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
  }

  private func note(_ sentence: String) throws(FileError) {
    let line = Array("kartei: \(neutralised(sentence))\n".utf8)
    try FileBytes.append(line, to: STDERR_FILENO, path: "stderr")
  }

  private func bytes() throws(FileError) -> [UInt8] {
    guard path == "-" else { return try FileBytes.read(path, limit: ReviewLogCSV.byteLimit) }
    var all: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = systemRead(&chunk)
      if count == 0 { return all }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError(path: name, failing: .reading)
      }
      all += chunk[..<count]
      guard all.count <= ReviewLogCSV.byteLimit else {
        throw FileError(path: name, fault: .tooLarge(limit: ReviewLogCSV.byteLimit))
      }
    }
  }
}

private func systemRead(_ chunk: inout [UInt8]) -> Int {
  read(STDIN_FILENO, &chunk, chunk.count)
}
