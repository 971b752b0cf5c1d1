#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder that is gone, with all that is in it, when its last owner is.
package final class TemporaryFolder: Sendable {
  package let path: String

  /// Throws where the system has no room for temporary files.
  package init() throws {
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/kartei-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw NoTemporaryFolder() }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private struct NoTemporaryFolder: Error {}

  deinit { remove(path) }

  /// The path of something in it.
  package func file(_ name: String) -> String { "\(path)/\(name)" }
}

/// The names in a folder, without `.` and `..`, sorted; none where it cannot be read.
package func names(in folder: String) -> [String] {
  guard let stream = opendir(folder) else { return [] }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name != ".", name != ".." { names.append(name) }
  }
  return names.sorted()
}

private func remove(_ path: String) {
  var facts = stat()
  guard lstat(path, &facts) == 0 else { return }
  guard facts.st_mode & S_IFMT == S_IFDIR else {
    unlink(path)
    return
  }
  chmod(path, 0o700)
  for name in names(in: path) { remove("\(path)/\(name)") }
  rmdir(path)
}
