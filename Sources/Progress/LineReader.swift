import Basics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads a file line by line in large pieces, so that memory does not grow with the file.
///
/// The file is opened once, so that all parts come from the same one whatever takes its place meanwhile. A line of more than
/// ``EventLine/limit`` bytes is handed over as its first part only, which no checksum fits.
final class LineReader: Sendable {
  private static let chunkSize = 1 << 20

  private let path: String
  private let descriptor: Int32
  /// The file's length when it was opened, in bytes.
  private let length: Int

  /// One line of the file.
  struct Line {
    /// Without the line feed; valid during the call only.
    let bytes: UnsafeBufferPointer<UInt8>
    /// Counted from 1 at the place where reading began.
    let number: Int
    /// The position behind its line feed in the file; nil for a last line without one.
    let end: Int?
  }

  /// Opens a file; throws where it is a symbolic link, no regular file, or cannot be read.
  init(path: String) throws(ProgressError) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
    guard descriptor >= 0 else {
      if errno == ELOOP { throw .link(path: path) }
      throw .file(FileError(path: path, failing: .reading))
    }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else {
      let error = FileError(path: path, failing: .reading)
      close(descriptor)
      throw .file(error)
    }
    length = Int(facts.st_size)
    guard facts.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .file(FileError(path: path, fault: .notAFile))
    }
  }

  deinit { close(descriptor) }

  /// Cuts the file from byte `start` on into two halves of whole lines, or into none where they were smaller than `least`
  /// bytes; the last part is open.
  func halves(from start: Int, atLeast least: Int) -> [Range<Int>] {
    let middle = start + (length - start) / 2
    guard middle - start >= least else { return [start..<Int.max] }
    var window = [UInt8](repeating: 0, count: EventLine.limit)
    let count = pread(descriptor, &window, window.count, off_t(middle))
    guard count > 0, let end = window[..<count].firstIndex(of: 0x0A) else {
      return [start..<Int.max]
    }
    return [start..<middle + end + 1, middle + end + 1..<Int.max]
  }

  /// Calls `body` with every line that begins at byte `start` or later, and before `limit`.
  ///
  /// A file that shrinks or grows meanwhile is no error: what was read counts.
  func forEachLine(
    from start: Int = 0, before limit: Int = .max, _ body: (Line) -> Void
  ) throws(ProgressError) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: LineReader.chunkSize + EventLine.limit + 1, alignment: 16)
    defer { buffer.deallocate() }
    let bytes = UnsafeBufferPointer(buffer.bindMemory(to: UInt8.self))
    // Where in the file the next piece begins, where the line at the buffer's beginning does, and how much of it is there.
    var (position, lineBegan, kept, number) = (start, start, 0, 1)
    while lineBegan < limit {
      let count = pread(
        descriptor, buffer.baseAddress.map { $0 + kept }, LineReader.chunkSize, off_t(position))
      if count < 0 {
        if errno == EINTR { continue }
        throw .file(FileError(path: path, failing: .reading))
      }
      if count == 0 { break }
      let filled = kept + count
      let bufferEnd = position + count
      position = bufferEnd
      var (lineStart, searched) = (0, kept)
      while lineBegan < limit, let end = lineFeed(in: bytes, from: searched, to: filled) {
        lineBegan = bufferEnd - (filled - end - 1)
        body(
          Line(
            bytes: UnsafeBufferPointer(rebasing: bytes[lineStart..<end]), number: number,
            end: lineBegan))
        number += 1
        lineStart = end + 1
        searched = lineStart
      }
      kept = filled - lineStart
      if lineStart > 0, kept > 0, let first = buffer.baseAddress {
        memmove(first, first + lineStart, kept)
      }
      // Too long for any event: only its first part is kept, which no checksum fits.
      kept = min(kept, EventLine.limit + 1)
    }
    if kept > 0, lineBegan < limit {
      body(
        Line(bytes: UnsafeBufferPointer(rebasing: bytes[0..<kept]), number: number, end: nil))
    }
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
