import Basics

/// Files of `Tests/TestSupport/Fixtures`, named by their place below it.
package enum Fixture {
  /// The repository's folder.
  package static let repository: String = folder(#filePath, up: 3)

  /// The path of a fixture such as `articles/bastille.md`.
  package static func path(_ name: String) -> String {
    "\(repository)/Tests/TestSupport/Fixtures/\(name)"
  }

  /// The bytes of a fixture.
  ///
  /// Throws where there is none of that name.
  package static func bytes(_ name: String) throws(FileError) -> [UInt8] {
    try FileBytes.read(path(name), limit: 1 << 26)
  }

  /// The text of a fixture; invalid UTF-8 is repaired.
  ///
  /// Throws where there is none of that name.
  package static func text(_ name: String) throws(FileError) -> String {
    String(decoding: try bytes(name), as: UTF8.self)
  }

  /// A path without its last parts.
  static func folder(_ path: String, up levels: Int) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false).dropLast(levels)
      .joined(separator: "/")
  }
}
