import Basics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where a command's result goes: a file, replaced in one step, or standard output.
struct Output {
  /// Nil or `-` for standard output.
  let path: String?

  /// Writes the whole result.
  ///
  /// A reader that left early, as in `kartei … | head`, is no error.
  func write(_ bytes: [UInt8]) throws(FileError) {
    if let path, path != "-" { return try FileBytes.deliver(bytes, to: path) }
    do throws(FileError) {
      try FileBytes.append(bytes, to: STDOUT_FILENO, path: "stdout")
    } catch {
      guard error.fault == .system(.writing, code: EPIPE) else { throw error }
    }
  }
}
