import Basics
import TestSupport
import Testing

@Suite("kartei simulate")
struct SimulateCommandTests {
  private static let log = """
    card_id,review_rating,review_time,review_duration
    7,1,2024-03-01T12:00:00Z,900
    8,3,2024-03-01T12:00:00Z,900
    7,3,2024-03-02T12:10:00Z,900

    """

  @Test("foretells days as JSON, the same each time")
  func json() throws {
    let words = [
      "simulate", "-", "--json", "--cards", "50", "--days", "30", "--retention", "0.8",
      "--retention", "0.9", "--now", "2024-03-05T12:00:00Z",
    ]
    let result = try Program.run(words, input: SimulateCommandTests.log)
    #expect(result.code == 0)
    let found = try JSONReader.read(result.output)
    #expect(found["cards"]?.integer == 52)
    #expect(found["runs"]?.array?.count == 2)
    let days = try #require(found["runs"]?.array?.first?["days"]?.array)
    #expect(days.count == 30)
    #expect(days.first?["day"]?.string == "2024-03-05")
    #expect(try Program.run(words, input: SimulateCommandTests.log).output == result.output)
  }

  @Test("compares methods, whose names stand in JSON and in words")
  func methods() throws {
    let words = [
      "simulate", "-", "--cards", "50", "--days", "30", "--method", "fsrs-6", "--method", "sm-2",
      "--method", "leitner", "--now", "2024-03-05T12:00:00Z",
    ]
    let json = try JSONReader.read(
      try Program.run(words + ["--json"], input: SimulateCommandTests.log).output)
    let runs = try #require(json["runs"]?.array)
    #expect(runs.compactMap { $0["method"]?.string } == ["fsrs-6", "sm-2", "leitner"])
    #expect(Set(runs.compactMap { $0["answers"]?.integer }).count == 3)
    let text = try Program.run(words, input: SimulateCommandTests.log).output
    #expect(text.contains("\nLeitner: ") && text.contains("\nSM-2: "))
    #expect(try Program.run(words + ["--method", "anki"], input: "").code == 64)
  }

  @Test("compares ways to an exam, in words")
  func exam() throws {
    let result = try Program.run(
      [
        "simulate", "-", "--cards", "40", "--exam", "2024-03-25", "--minutes", "5", "--lang", "de",
        "--now", "2024-03-05T12:00:00Z",
      ], input: SimulateCommandTests.log)
    #expect(result.code == 0)
    #expect(result.output.contains("Am Tag der Prüfung, 2024-03-25, bei gleich vielen Minuten"))
  }

  @Test(
    "refuses what makes no plan",
    arguments: [
      (["--exam", "2024-03-05"], "--exam wants a day after today (2024-03-05)"),
      (["--exam", "morgen"], "--exam wants a day such as 2026-12-18, not “morgen”."),
      (["--retention", "0.2"], "--retention wants a number from 0.7 to 0.99, not 0.2."),
      (["--days", "0"], "--days wants a number from 1 to 3650, not 0."),
    ])
  func usage(words: [String], sentence: String) throws {
    let result = try Program.run(
      ["simulate", "-", "--now", "2024-03-05T12:00:00Z"] + words, input: SimulateCommandTests.log)
    #expect(result.code == 64)
    #expect(result.messages.contains(sentence))
  }

  @Test("is followed by learn --exam, which begins with a small part of all minutes")
  func learn() throws {
    let folder = try TemporaryFolder()
    let result = try Program.run(
      [
        "learn", "--exam", "2026-12-18", "--minutes", "3", "--home", folder.path, "--learner", "a",
        "--now", "2026-11-21T18:00:00+01:00", "--plain", "--lang", "en",
      ], input: ":quit\n")
    #expect(result.messages == "")
    let total = try #require(
      result.output.firstMatch(of: #/, 1 of (\d+)/#).flatMap { Int($0.output.1) })
    #expect((1...11).contains(total))
    #expect(result.output.hasPrefix("Exam on 2026-12-18 noted"))
  }
}
