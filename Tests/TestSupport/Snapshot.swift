import Basics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Text that is no longer what the repository says it is.
package struct SnapshotMismatch: Error, CustomStringConvertible {
  package let description: String
}

/// Compares text with `Snapshots/NAME` beside the calling test file.
///
/// With `KARTEI_RECORD=1` in the environment the file is written anew instead. Throws where the text
/// differs, naming the first line that does, and where there is no such file.
package func expectSnapshot(
  _ text: String, named name: String, testFile: String = #filePath
) throws {
  let folder = "\(Fixture.folder(testFile, up: 1))/Snapshots"
  let path = "\(folder)/\(name)"
  let actual = text.hasSuffix("\n") ? text : text + "\n"
  if getenv("KARTEI_RECORD").map({ String(cString: $0) }) == "1" {
    mkdir(folder, 0o755)
    try FileBytes.write(Array(actual.utf8), to: path)
    return
  }
  let expected: String
  do {
    expected = String(decoding: try FileBytes.read(path, limit: 1 << 24), as: UTF8.self)
  } catch {
    throw SnapshotMismatch(
      description: "\(error); KARTEI_RECORD=1 swift test writes it. The text is:\n\(actual)")
  }
  guard actual != expected else { return }
  let pairs = zip(lines(actual), lines(expected))
  let line = pairs.enumerated().first { $1.0 != $1.1 }?.offset ?? pairs.underestimatedCount
  throw SnapshotMismatch(
    description: """
      Line \(line + 1) of \(path) differs; KARTEI_RECORD=1 swift test writes it anew.
      found:    \(lines(actual).dropFirst(line).first ?? "(the end)")
      expected: \(lines(expected).dropFirst(line).first ?? "(the end)")
      The whole text is:
      \(actual)
      """)
}

private func lines(_ text: String) -> [Substring] {
  text.split(separator: "\n", omittingEmptySubsequences: false)
}
