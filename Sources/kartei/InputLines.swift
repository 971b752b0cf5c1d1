import Basics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Lines from a file, or from standard input for `-`, one after the other, without holding them all.
struct InputLines {
  let path: String

  /// Calls `body` with each line, without its line feed; a last line may lack one.
  ///
  /// A line longer than `limit` is cut one byte above it, so that the caller can tell. Throws where the
  /// input cannot be read.
  func forEachLine(limit: Int, _ body: (ArraySlice<UInt8>) throws -> Void) throws {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, failing: .reading) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var line: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = systemRead(descriptor, &chunk)
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError(path: path == "-" ? "stdin" : path, failing: .reading)
      }
      if count == 0 { break }
      var rest = chunk[..<count]
      while let end = rest.firstIndex(of: 0x0A) {
        append(rest[..<end], to: &line, limit: limit)
        try body(line[...])
        line.removeAll(keepingCapacity: line.count < 1 << 16)
        rest = rest[(end + 1)...]
      }
      append(rest, to: &line, limit: limit)
    }
    if !line.isEmpty { try body(line[...]) }
  }

  private func append(_ bytes: ArraySlice<UInt8>, to line: inout [UInt8], limit: Int) {
    line += bytes.prefix(max(0, limit + 1 - line.count))
  }
}

private func systemRead(_ descriptor: Int32, _ chunk: inout [UInt8]) -> Int {
  read(descriptor, &chunk, chunk.count)
}
