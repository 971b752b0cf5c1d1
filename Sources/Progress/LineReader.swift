import Basics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads a file line by line in large pieces, so that memory does not grow with the file.
///
/// A line of more than ``EventLine/limit`` bytes is handed over as its first part only, which no
/// checksum fits.
struct LineReader {
  private static let chunkSize = 1 << 20

  let path: String

  /// One line of the file.
  struct Line {
    /// Without the line feed; valid during the call only.
    let bytes: UnsafeBufferPointer<UInt8>
    /// Counted from 1 at the place where reading began.
    let number: Int
    /// Whether a line feed follows; only the last line can lack one.
    let isWhole: Bool
  }

  /// Calls `body` with every line from byte `start` on; returns the file's length in bytes.
  ///
  /// A file that shrinks or grows meanwhile is no error: what was read counts.
  @discardableResult
  func forEachLine(
    from start: Int = 0, _ body: (Line) -> Void
  ) throws(ProgressError) -> Int {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
    guard descriptor >= 0 else {
      if errno == ELOOP { throw .link(path: path) }
      throw .file(FileError(path: path, failing: .reading))
    }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else {
      throw .file(FileError(path: path, failing: .reading))
    }
    guard facts.st_mode & S_IFMT == S_IFREG else {
      throw .file(FileError(path: path, fault: .notAFile))
    }
    guard lseek(descriptor, off_t(start), SEEK_SET) >= 0 else {
      throw .file(FileError(path: path, failing: .reading))
    }
    let buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: LineReader.chunkSize + EventLine.limit + 1, alignment: 16)
    defer { buffer.deallocate() }
    return try read(descriptor, into: buffer, from: start, body)
  }

  private func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, from start: Int,
    _ body: (Line) -> Void
  ) throws(ProgressError) -> Int {
    let bytes = UnsafeBufferPointer(buffer.bindMemory(to: UInt8.self))
    var (length, number, kept) = (start, 1, 0)
    // Inside a line that is too long: its rest is skipped.
    var isSkipping = false
    while true {
      let count = Glibc.read(
        descriptor, buffer.baseAddress.map { $0 + kept }, LineReader.chunkSize)
      if count < 0 {
        if errno == EINTR { continue }
        throw .file(FileError(path: path, failing: .reading))
      }
      if count == 0 { break }
      length += count
      let filled = kept + count
      var lineStart = 0
      var searched = kept
      while let end = lineFeed(in: bytes, from: searched, to: filled) {
        if isSkipping {
          isSkipping = false
        } else {
          body(
            Line(
              bytes: UnsafeBufferPointer(rebasing: bytes[lineStart..<end]), number: number,
              isWhole: true))
        }
        number += 1
        lineStart = end + 1
        searched = lineStart
      }
      kept = filled - lineStart
      if isSkipping {
        kept = 0
      } else if kept > EventLine.limit {
        body(
          Line(
            bytes: UnsafeBufferPointer(rebasing: bytes[lineStart..<filled]), number: number,
            isWhole: true))
        isSkipping = true
        kept = 0
      } else if kept > 0, let base = buffer.baseAddress {
        memmove(base, base + lineStart, kept)
      }
    }
    if kept > 0 {
      body(
        Line(
          bytes: UnsafeBufferPointer(rebasing: bytes[0..<kept]), number: number, isWhole: false))
    }
    return length
  }

  private func lineFeed(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Int? {
    guard start < end, let base = bytes.baseAddress,
      let found = memchr(base + start, 0x0A, end - start)
    else { return nil }
    return found - UnsafeMutableRawPointer(mutating: base)
  }
}
