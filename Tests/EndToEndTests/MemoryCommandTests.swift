import Basics
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

  /// Forty cards, each answered on six days.
  private static let longLog =
    "card_id,review_rating,review_time,review_duration\n"
    + (0..<240).map { number in
      let (card, round) = (number % 40, number / 40)
      let day = ["01", "03", "07", "12", "19", "28"][round]
      let rating = (card * 7 + round * 3) % 5 == 0 ? 1 : 3
      return "\(card),\(rating),2024-03-\(day)T12:00:00Z,900\n"
    }.joined()

  @Test("is joined by fit, whose output evaluate takes as weights")
  func fitAndEvaluate() throws {
    let folder = try TemporaryFolder()
    let fit = try Program.run(["fit", "-", "--json"], input: MemoryCommandTests.longLog)
    #expect(fit.code == 0)
    let fitted = try JSONReader.read(fit.output)
    #expect(fitted["weights"]?.array?.count == 21)
    #expect(fitted["reviews"]?.integer == 200)
    let before = try #require(fitted["logLoss"]?["before"]?.double)
    let after = try #require(fitted["logLoss"]?["after"]?.double)
    #expect(after <= before)
    try FileBytes.write(Array(fit.output.utf8), to: folder.file("weights.json"))
    let evaluation = try Program.run(
      ["evaluate", "-", "--json", "--weights", folder.file("weights.json")],
      input: MemoryCommandTests.longLog)
    #expect(try JSONReader.read(evaluation.output)["logLoss"]?.double == after)
  }

  @Test("is joined by evaluate, also on what was not fitted to")
  func splits() throws {
    let held = try Program.run(
      ["evaluate", "-", "--json", "--splits", "5"], input: MemoryCommandTests.longLog)
    #expect(try JSONReader.read(held.output)["reviews"]?.integer == 167)
    let text = try Program.run(
      ["evaluate", "-", "--lang", "de"], input: MemoryCommandTests.longLog)
    #expect(text.output.hasPrefix("Bewertete Antworten  200\nLog Loss             0."))
    #expect(try Program.run(["evaluate", "-", "--splits", "0"]).code == 64)
  }

  @Test("measures nothing where there is nothing to measure", arguments: ["fit", "evaluate"])
  func nothing(command: String) throws {
    let result = try Program.run([command, "-"], input: MemoryCommandTests.log)
    #expect(result.code == 65)
    #expect(
      result.messages
        == "kartei: stdin: no card was answered on two study days, so there is nothing to measure; please name a longer log.\n"
    )
  }

  @Test("takes a learner's folder")
  func folder() throws {
    let folder = try TemporaryFolder()
    #expect(try Program.run(["memory", folder.path, "--json"]).output == "")
    #expect(try Program.run(["memory", folder.path]).code == 0)
  }
}
