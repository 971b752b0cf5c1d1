#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Lines from a pipe, a file, or a terminal that can do nothing else.
package struct PlainLines: LineSource {
  private let descriptor: Int32
  private let write: (String) -> Void
  /// Whether what was read is written after the prompt, because nobody saw it being typed.
  private let isEchoing: Bool
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false

  package init(
    descriptor: Int32 = STDIN_FILENO, isEchoing: Bool, write: @escaping (String) -> Void
  ) {
    self.descriptor = descriptor
    self.isEchoing = isEchoing
    self.write = write
  }

  /// Reads up to the next line feed, after showing the prompt.
  package mutating func next(prompt: String, above: [String]) -> LineInput {
    write(prompt)
    guard let (bytes, isCut) = line() else {
      write("\n")
      return .end
    }
    let text = String(decoding: bytes, as: UTF8.self)
    if isEchoing { write(Screen.echo(text) + "\n") }
    return .line(text, isCut: isCut)
  }

  /// The bytes up to the next line feed, those beyond the limit left out; nil at the end.
  private mutating func line() -> (bytes: [UInt8], isCut: Bool)? {
    var line: [UInt8] = []
    var isCut = false
    var hasAny = false
    while true {
      if position == buffer.count, !fill() {
        return hasAny ? (withoutReturn(line), isCut) : nil
      }
      hasAny = true
      let rest = buffer[position...]
      let end = rest.firstIndex(of: 0x0A)
      let part = rest[..<(end ?? buffer.count)]
      let room = LineInput.limit - line.count
      isCut = isCut || part.count > room
      line += part.prefix(room)
      position = end.map { $0 + 1 } ?? buffer.count
      if end != nil { return (withoutReturn(line), isCut) }
    }
  }

  private func withoutReturn(_ line: [UInt8]) -> [UInt8] {
    line.last == 0x0D ? Array(line.dropLast()) : line
  }

  private mutating func fill() -> Bool {
    guard !isAtEnd else { return false }
    // What was written, such as the prompt, is on its way before anybody waits.
    fflush(nil)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var count = systemRead(descriptor, &chunk, chunk.count)
    while count < 0, errno == EINTR { count = systemRead(descriptor, &chunk, chunk.count) }
    guard count > 0 else {
      isAtEnd = true
      return false
    }
    buffer = Array(chunk[..<count])
    position = 0
    return true
  }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int
{
  read(descriptor, buffer, count)
}
