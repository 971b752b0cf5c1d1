import TestSupport
import Testing

@Suite("kartei memory")
struct MemoryCommandTests {
  static let log = """
    card_id,review_rating,review_time,review_duration
    7,1,2024-03-01T12:00:00Z,900
    8,3,2024-03-01T12:00:00Z,900
    7,3,2024-03-01T12:10:00Z,900

    """

  @Test("prints a line of JSON for every card")
  func json() throws {
    let result = try Program.run(["memory", "-", "--json"], input: MemoryCommandTests.log)
    let lines = result.output.split(separator: "\n")
    #expect(result.code == 0)
    #expect(result.messages == "")
    #expect(lines.count == 2)
    #expect(lines.last?.hasPrefix(#"{"card":"8","stability":2.3065,"difficulty":2.1181"#) == true)
    #expect(lines.last?.hasSuffix(#","last":"2024-03-01"}"#) == true)
  }

  @Test("prints a line for people without --json")
  func plain() throws {
    let result = try Program.run(["memory", "-"], input: MemoryCommandTests.log)
    #expect(result.output.hasSuffix("8  S 2.31 d  D 2.12  2024-03-01\n"))
  }

  @Test("ends with a sentence and code 65 where a line is wrong")
  func wrong() throws {
    let result = try Program.run(["memory", "-"], input: MemoryCommandTests.log + "7,9,x,1\n")
    #expect(result.code == 65)
    #expect(result.output == "")
    #expect(
      result.messages
        == "kartei: stdin, line 5: the rating is “9”, expected is 1 (again), 2 (hard), 3 (good) or 4 (easy); please correct the line.\n"
    )
  }

  @Test("ends with code 66 where there is no log")
  func missing() throws {
    #expect(try Program.run(["memory", "/nonexistent/log.csv"]).code == 66)
  }

  @Test("says what it leaves out on standard error")
  func skipped() throws {
    let result = try Program.run(
      ["memory", "-", "--lang", "de"],
      input: MemoryCommandTests.log + "8,3,2024-03-01T12:00:00Z,900\n")
    #expect(result.code == 0)
    #expect(
      result.messages
        == "kartei: stdin, Zeile 5: 1 Antwort steht doppelt und bleibt unberücksichtigt.\n")
  }
}
