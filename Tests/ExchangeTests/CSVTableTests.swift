import Testing

@testable import Exchange

@Suite("CSV table")
struct CSVTableTests {
  @Test(
    "writes a cell as RFC 4180 wants it",
    arguments: [
      ("ja", "ja"), ("a,b", "\"a,b\""), ("sagt „ja“", "sagt „ja“"), ("a \"b\"", "\"a \"\"b\"\"\""),
      ("zwei\nZeilen", "\"zwei\nZeilen\""), (" eins", "\" eins\""), ("a;b", "a;b"), ("", ""),
    ])
  func cells(text: String, written: String) {
    #expect(body(.text(text)) == "\(written)\r\n")
  }

  @Test(
    "keeps a spreadsheet from calculating",
    arguments: [
      "=1+1", "=HYPERLINK(\"http://x\")", "+1+1", "-1+cmd|' /C calc'!A0", "@SUM(A1)", "\t=1",
      "\r=1",
      "-", "+", "--5", "-5.", "-1.2.3", "＝1+1",
    ])
  func formulas(text: String) {
    let table = CSVTable(header: ["x"], rows: [[.text(text)]])
    let written = String(decoding: table.bytes(), as: UTF8.self).unicodeScalars.dropFirst(3)
    #expect(written.first == "'" || written.starts(with: "\"'".unicodeScalars))
  }

  @Test("leaves plain numbers alone", arguments: ["-5", "+7", "-7,5", "-0.25", "5", "2022-01-06"])
  func numbers(text: String) {
    #expect(!CSVTable.isFormula(text))
  }

  @Test("ends every record with CRLF and begins with the header")
  func records() {
    let table = CSVTable(
      header: ["a", "b"], rows: [[.integer(-3), .number(0.5)], [.bool(true), .empty]])
    #expect(String(decoding: table.bytes(), as: UTF8.self) == "a,b\r\n-3,0.5\r\ntrue,\r\n")
  }

  @Test("has semicolons, decimal commas and a byte order mark for a German Excel")
  func german() {
    let table = CSVTable(header: ["a", "b"], rows: [[.text("x;y"), .number(2.5)]])
    #expect(table.bytes(.german) == [0xEF, 0xBB, 0xBF] + Array("a;b\r\n\"x;y\";2,5\r\n".utf8))
  }

  @Test("writes nothing for a number that is none")
  func notANumber() {
    #expect(body(.number(.nan)) == "\r\n" && body(.number(.infinity)) == "\r\n")
  }

  private func body(_ cell: CSVTable.Cell) -> String {
    String(
      decoding: CSVTable(header: ["x"], rows: [[cell]]).bytes().dropFirst(3), as: UTF8.self)
  }
}
