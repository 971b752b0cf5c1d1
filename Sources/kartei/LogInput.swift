import Basics
import Memory
import Progress

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The review log that a command is given: a file, or `-` for standard input.
struct LogInput {
  let path: String
  let shared: SharedOptions

  /// What messages call the log.
  var name: String { path == "-" ? "stdin" : path }

  /// Reads a journal or a CSV file and says on standard error what was left out of it.
  func read() throws -> ReviewLog {
    let bytes = try bytes()
    let now = shared.clock.now()
    let log: ReviewLog
    if JournalLog.isJournal(bytes) {
      let (answers, damage) = JournalLog.read(bytes, named: name, now: now)
      if !damage.isEmpty { try note(damage.sentence(in: shared.language)) }
      log = answers
    } else {
      log = try ReviewLogCSV.read(bytes, named: name, now: now)
    }
    for skipped in log.skipped { try note(skipped.sentence(in: shared.language, file: name)) }
    return log
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
