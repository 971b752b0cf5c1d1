#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A regular file that stays open and is read at any place.
///
/// What another program puts at its path by renaming does not change it.
package final class FileReader: Sendable {
  package let path: String
  /// The file as it was when it was opened.
  package let identity: Identity
  private let descriptor: Int32

  /// What tells a file's content apart from any other without reading it.
  ///
  /// Every write sets the time of change, which no program can set back.
  package struct Identity: Hashable, Sendable {
    package let device: UInt64
    package let inode: UInt64
    package let size: Int
    /// In nanoseconds since 1970.
    package let modified: Int
    package let changed: Int

    package init(device: UInt64, inode: UInt64, size: Int, modified: Int, changed: Int) {
      self.device = device
      self.inode = inode
      self.size = size
      self.modified = modified
      self.changed = changed
    }
  }

  /// Throws where there is no regular file, where it is larger than `limit` bytes, or where the system refuses.
  package init(_ path: String, limit: Int) throws(FileError) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileError(path: path, failing: .reading) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else {
      let error = FileError(path: path, failing: .reading)
      close(descriptor)
      throw error
    }
    identity = Identity(facts)
    guard facts.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw FileError(path: path, fault: .notAFile)
    }
    guard identity.size <= limit else {
      close(descriptor)
      throw FileError(path: path, fault: .tooLarge(limit: limit))
    }
  }

  deinit { close(descriptor) }

  /// The bytes at some places; fewer where the file has become shorter.
  package func bytes(in range: Range<Int>) throws(FileError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: range.count)
    var filled = 0
    while filled < bytes.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        pread(
          descriptor, buffer.baseAddress.map { $0 + filled }, buffer.count - filled,
          off_t(range.lowerBound + filled))
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError(path: path, failing: .reading)
      }
      guard count > 0 else { break }
      filled += count
    }
    if filled < bytes.count { bytes.removeLast(bytes.count - filled) }
    return bytes
  }

  /// Hands over the whole file, a mebibyte at a time.
  package func forEachPiece(
    _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) throws(FileError) {
    var start = 0
    while start < identity.size {
      let piece = try bytes(in: start..<min(identity.size, start + 1 << 20))
      guard !piece.isEmpty else { return }
      piece.withUnsafeBufferPointer(body)
      start += piece.count
    }
  }
}

extension FileReader.Identity {
  init(_ facts: stat) {
    #if canImport(Glibc)
      let (modified, changed) = (facts.st_mtim, facts.st_ctim)
    #else
      let (modified, changed) = (facts.st_mtimespec, facts.st_ctimespec)
    #endif
    self.init(
      device: UInt64(truncatingIfNeeded: facts.st_dev),
      inode: UInt64(truncatingIfNeeded: facts.st_ino), size: Int(facts.st_size),
      modified: Self.nanoseconds(modified), changed: Self.nanoseconds(changed))
  }

  private static func nanoseconds(_ time: timespec) -> Int {
    Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
  }
}
