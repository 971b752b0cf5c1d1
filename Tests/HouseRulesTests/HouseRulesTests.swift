import Foundation
import Testing

/// The rules of the house that neither compiler nor formatter holds.
@Suite("House rules: the source")
struct HouseRulesTests {
  static let rooms = [
    "Basics", "Language", "Memory", "Articles", "Progress", "Facts", "Decks", "Training",
    "Exchange",
    "Terminal", "kartei",
  ]

  @Test("promises nothing outside the package", arguments: rooms)
  func noPublic(room: String) throws {
    try expectNone(in: room) { $0.code.contains(#/\bpublic\b/#) }
  }

  @Test(
    "prints nothing below the terminal",
    arguments: rooms.filter { !["Terminal", "kartei"].contains($0) })
  func noPrint(room: String) throws {
    try expectNone(in: room) { $0.code.contains(#/(^|\s)print\(/#) }
  }

  @Test("has no trap, cast or leftover", arguments: rooms)
  func noTraps(room: String) throws {
    let traps =
      #/try!|as!|\bfatalError\(|\bpreconditionFailure\(|@unchecked|nonisolated\(unsafe\)|TODO|FIXME/#
    try expectNone(in: room) { $0.code.contains(traps) }
  }

  @Test("documents every package type and function", arguments: rooms)
  func documented(room: String) throws {
    let declaration =
      #/^\s*package (static |mutating |final |indirect )*(func|struct|enum|protocol|typealias|class) [A-Za-z]/#
    // What a protocol asks for is documented at the protocol.
    let conformance = #/func (hash\(into|next\(\)|sentence\(in|run\(\)|validate\(\)|makeIterator)/#
    try expectNone(in: room) { line in
      line.code.contains(declaration) && !line.isDocumented && !line.code.contains(conformance)
    }
  }

  @Test(
    "asks clock and environment in the program only", arguments: rooms.filter { $0 != "kartei" })
  func noAmbientInput(room: String) throws {
    let ambient =
      #/\bDate\(\)|\bgetenv\(|ProcessInfo\.|CommandLine\.|clock_gettime\(|SystemRandomNumberGenerator/#
    try expectNone(in: room) { $0.code.contains(ambient) }
  }

  @Test("keeps readline to the terminal", arguments: rooms.filter { $0 != "Terminal" })
  func readlineStaysPut(room: String) throws {
    try expectNone(in: room) { $0.code.contains("import CReadline") }
  }

  private func expectNone(in room: String, where isWanted: (Line) -> Bool) throws {
    let found = try lines(in: room, where: isWanted)
    #expect(found.isEmpty, "\(found.joined(separator: "\n"))")
  }

  private struct Line {
    let place: String
    let code: String
    let isDocumented: Bool
  }

  /// The lines for which something holds, as `file:line: text`, comments taken off.
  private func lines(in room: String, where isWanted: (Line) -> Bool) throws -> [String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/\(room)")
    let files = try #require(
      FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    )
    .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    try #require(!files.isEmpty)
    return try files.flatMap { file in
      var documented = false
      return try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
        .enumerated()
        .compactMap { index, text -> String? in
          let trimmed = text.trimmingCharacters(in: .whitespaces)
          let code = text.components(separatedBy: "//").first ?? ""
          defer {
            if !trimmed.isEmpty, !trimmed.hasPrefix("@") { documented = trimmed.hasPrefix("///") }
          }
          let line = Line(
            place: "\(room)/\(file.lastPathComponent):\(index + 1)", code: code,
            isDocumented: documented)
          return isWanted(line) ? "\(line.place): \(trimmed)" : nil
        }
    }
  }
}
