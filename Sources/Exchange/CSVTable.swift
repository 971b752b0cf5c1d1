import Basics

/// A table as comma-separated values.
///
/// Source: RFC 4180: a header, CRLF after every record, quotes around cells that need them. A text that
/// a spreadsheet would take for a formula gets an apostrophe in front (CWE-1236).
package struct CSVTable: Hashable, Sendable {
  package let header: [String]
  package var rows: [[Cell]]

  /// What stands in one place of the table.
  package enum Cell: Hashable, Sendable {
    case empty
    case text(String)
    case integer(Int)
    case number(Double)
    case bool(Bool)
  }

  /// For whom the table is written.
  package enum Style: Hashable, Sendable {
    /// Commas between cells and decimal points, as RFC 4180 and most programs want it.
    case standard
    /// Semicolons, decimal commas and a byte order mark, as a German Excel opens it by a double click.
    case german
  }

  package init(header: [String], rows: [[Cell]] = []) {
    self.header = header
    self.rows = rows
  }

  /// The whole file as UTF-8.
  package func bytes(_ style: Style = .standard) -> [UInt8] {
    var bytes: [UInt8] = style == .german ? [0xEF, 0xBB, 0xBF] : []
    append(header.map { .text($0) }, style, to: &bytes)
    for row in rows { append(row, style, to: &bytes) }
    return bytes
  }

  private func append(_ row: [Cell], _ style: Style, to bytes: inout [UInt8]) {
    let separator = UInt8(ascii: style == .german ? ";" : ",")
    for (index, cell) in row.enumerated() {
      if index > 0 { bytes.append(separator) }
      switch cell {
      case .empty: break
      case .integer(let number): bytes += String(number).utf8
      case .number(let number): bytes += CSVTable.text(of: number, style).utf8
      case .bool(let truth): bytes += (truth ? "true" : "false").utf8
      case .text(let text): CSVTable.append(text, separator: separator, to: &bytes)
      }
    }
    bytes += [0x0D, 0x0A]
  }

  private static func text(of number: Double, _ style: Style) -> String {
    guard number.isFinite else { return "" }
    let text = "\(number)"
    return style == .german ? String(text.map { $0 == "." ? "," : $0 }) : text
  }

  private static func append(_ text: String, separator: UInt8, to bytes: inout [UInt8]) {
    let guarded = isFormula(text) ? "'\(text)" : text
    let needsQuotes = guarded.utf8.contains {
      $0 == separator || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D
    }
    let isPadded = guarded.utf8.first == 0x20 || guarded.utf8.last == 0x20
    guard needsQuotes || isPadded else {
      bytes += guarded.utf8
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in guarded.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether a spreadsheet would calculate: the text begins with = + - @, tab or carriage return and is
  /// no plain number such as −7,5.
  static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, "=+-@\t\r＝＋－＠".unicodeScalars.contains(first)
    else { return false }
    guard first == "+" || first == "-" else { return true }
    let parts = text.utf8.dropFirst().split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
    }
    return parts.count > 2 || !parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(ASCII.isDigit) }
  }
}
