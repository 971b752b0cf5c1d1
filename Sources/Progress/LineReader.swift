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
    /// The position behind its line feed in the file; nil for a last line without one.
    let end: Int?
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
    // The file's position of the buffer's first byte, and how much of a line is kept from before.
    var (base, kept, number) = (start, 0, 1)
    while true {
      let count = systemRead(
        descriptor, buffer.baseAddress.map { $0 + kept }, LineReader.chunkSize)
      if count < 0 {
        if errno == EINTR { continue }
        throw .file(FileError(path: path, failing: .reading))
      }
      if count == 0 { break }
      let filled = kept + count
      var (lineStart, searched) = (0, kept)
      while let end = lineFeed(in: bytes, from: searched, to: filled) {
        body(
          Line(
            bytes: UnsafeBufferPointer(rebasing: bytes[lineStart..<end]), number: number,
            end: base + end + 1))
        number += 1
        lineStart = end + 1
        searched = lineStart
      }
      kept = filled - lineStart
      base += lineStart
      if lineStart > 0, kept > 0, let first = buffer.baseAddress {
        memmove(first, first + lineStart, kept)
      }
      if kept > EventLine.limit {
        // Too long for any event: only its first part is kept, which no checksum fits.
        base += kept - EventLine.limit - 1
        kept = EventLine.limit + 1
      }
    }
    if kept > 0 {
      body(
        Line(
          bytes: UnsafeBufferPointer(rebasing: bytes[0..<kept]), number: number, end: nil))
    }
    return base + kept
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

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int)
  -> Int
{
  read(descriptor, buffer, count)
}
