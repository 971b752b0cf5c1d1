import Basics

/// Whether kartei's own reader takes a file: a JSON document, or JSON Lines where its name ends in `.jsonl`.
///
/// What it accepts is what decks, profiles and journals may hold: docs/formats.md, "JSON". Blank lines of JSON Lines are
/// no fault.
struct JSONFileCheck {
  /// Larger files are refused unread.
  private static let byteLimit = 1 << 29

  let path: String
  /// The first place where it is not JSON; nil for a good file.
  let fault: JSONError?

  /// Reads the file at a path; throws where that cannot be done.
  init(_ path: String) throws(FileError) {
    self.path = path
    let bytes = try FileBytes.read(path, limit: JSONFileCheck.byteLimit)
    fault = path.hasSuffix(".jsonl") ? JSONFileCheck.lines(bytes) : JSONFileCheck.document(bytes)
  }

  private static func document(_ bytes: [UInt8]) -> JSONError? {
    do throws(JSONError) {
      _ = try JSONReader.read(bytes)
      return nil
    } catch { return error }
  }

  private static func lines(_ bytes: [UInt8]) -> JSONError? {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.allSatisfy(isSpace) {
      guard let fault = document(Array(line)) else { continue }
      return JSONError(reason: fault.reason, line: index + fault.line, column: fault.column)
    }
    return nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }

  /// What was found, in one sentence.
  func sentence(in language: InterfaceLanguage) -> String {
    guard let fault else {
      return language(de: "\(path): gültiges JSON.", en: "\(path): valid JSON.")
    }
    let place = "\(path):\(fault.line):\(fault.column)"
    return language(
      de:
        "\(place): kein JSON, wie kartei es liest (\(fault.phrase(in: .german))); bitte nach RFC 8259 berichtigen.",
      en:
        "\(place): not JSON as kartei reads it (\(fault.phrase(in: .english))); please correct it as RFC 8259 says."
    )
  }

  /// The same for other programs.
  func json(in language: InterfaceLanguage) -> JSONValue {
    .object([
      "file": .string(path), "accepted": .bool(fault == nil),
      "code": fault.map { .string($0.code) }, "line": fault.map { .integer($0.line) },
      "column": fault.map { .integer($0.column) }, "message": .string(sentence(in: language)),
    ])
  }
}
