#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Whole files in and out: reading with a cap on the size, writing so that a reader sees the old
/// content or the new, never half of it.
package enum FileBytes {
  /// The bytes of a regular file.
  ///
  /// Throws where there is none, where it is no regular file (a folder, a pipe, a device), where it is
  /// larger than `limit` bytes, or where the system refuses. An empty file is no error.
  /// With `followingLinks` false, a symbolic link in the last place of the path is refused.
  package static func read(
    _ path: String, limit: Int, followingLinks: Bool = true
  ) throws(FileError) -> [UInt8] {
    let links = followingLinks ? 0 : O_NOFOLLOW
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | links)
    guard descriptor >= 0 else { throw FileError(path: path, failing: .reading) }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw FileError(path: path, failing: .reading) }
    guard facts.st_mode & S_IFMT == S_IFREG else { throw FileError(path: path, fault: .notAFile) }
    guard facts.st_size <= limit else {
      throw FileError(path: path, fault: .tooLarge(limit: limit))
    }
    var bytes = try FileBytes.read(descriptor, path: path, atMost: Int(facts.st_size))
    // More than there should be, where somebody is still writing.
    while true {
      let more = try FileBytes.read(descriptor, path: path, atMost: 1 << 16)
      if more.isEmpty { return bytes }
      bytes += more
      guard bytes.count <= limit else {
        throw FileError(path: path, fault: .tooLarge(limit: limit))
      }
    }
  }

  /// The next bytes of an open file; fewer at its end.
  private static func read(
    _ descriptor: Int32, path: String, atMost count: Int
  ) throws(FileError) -> [UInt8] {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let more = systemRead(descriptor, buffer.baseAddress.map { $0 + filled }, count - filled)
        if more < 0, errno == EINTR { continue }
        failed = more < 0
        guard more > 0 else { return }
        filled += more
      }
    }
    if failed { throw FileError(path: path, failing: .reading) }
    return bytes
  }

  /// Puts `bytes` at `path` in one step: a new file beside it, synced, then renamed over the old one.
  ///
  /// Throws with the old content untouched and no part of the new left behind; also where something else
  /// than a file is at `path`, such as `/dev/null`, which must not be replaced.
  package static func write(
    _ bytes: [UInt8], to path: String, permissions: mode_t = 0o644
  ) throws(FileError) {
    guard kind(of: path).map({ $0 == S_IFREG }) ?? true else {
      throw FileError(path: path, fault: .inTheWay)
    }
    let draft = "\(path).\(getpid()).draft"
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    var descriptor = open(draft, flags, permissions)
    if descriptor < 0, errno == EEXIST {
      // Left behind by a process of the same number that was killed.
      unlink(draft)
      descriptor = open(draft, flags, permissions)
    }
    guard descriptor >= 0 else { throw FileError(path: path, failing: .creating) }
    do throws(FileError) {
      defer { close(descriptor) }
      try append(bytes, to: descriptor, path: path)
      guard fsync(descriptor) == 0 else { throw FileError(path: path, failing: .writing) }
    } catch {
      unlink(draft)
      throw error
    }
    guard rename(draft, path) == 0 else {
      let error = FileError(path: path, failing: .writing)
      unlink(draft)
      throw error
    }
    syncFolder(of: path)
  }

  /// Puts `bytes` where a user points: a file is replaced in one step, a device or pipe is written to.
  ///
  /// A symbolic link stays, and what it names is replaced.
  package static func deliver(_ bytes: [UInt8], to path: String) throws(FileError) {
    guard let kind = kind(of: path), kind != S_IFDIR else { return try write(bytes, to: path) }
    if kind == S_IFREG {
      let resolved = realpath(path, nil)
      defer { free(resolved) }
      return try write(bytes, to: resolved.map { String(cString: $0) } ?? path)
    }
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, failing: .writing) }
    defer { close(descriptor) }
    try append(bytes, to: descriptor, path: path)
  }

  /// What is at a path, symbolic links followed, as `S_IFREG` and its like; nil for nothing.
  private static func kind(of path: String) -> mode_t? {
    var facts = stat()
    return stat(path, &facts) == 0 ? facts.st_mode & S_IFMT : nil
  }

  /// Writes all of `bytes` to an open file, however many calls that takes.
  package static func append(
    _ bytes: [UInt8], to descriptor: Int32, path: String
  ) throws(FileError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        systemWrite(descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError(path: path, failing: .writing)
      }
      written += count
    }
  }

  private static func syncFolder(of path: String) {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let descriptor = open(folder.isEmpty ? "/" : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int)
  -> Int
{
  read(descriptor, buffer, count)
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, buffer, count)
}
