import Basics
import Memory
import Progress
import TestSupport
import Testing

/// What a learner does about the memory model: weights, methods, easy days.
@Suite("A learner's memory model")
struct OwnWeightsTests {
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  private func run(_ words: [String], lang: String = "en") throws -> Program.Result {
    try Program.run(
      words + [
        "--home", home.path, "--learner", "maria", "--lang", lang, "--now",
        "2026-11-21T18:00:00+01:00",
      ])
  }

  /// Sixty cards answered on days of their own, forgotten more often than the published weights think.
  private func practise(from first: Int = 0, answers: Int = 5) throws {
    let folder = try LearnerFolder.open(home: home.path, learner: "maria", device: "vm")
    var chance = SeededGenerator(seed: 1)
    let deck = try #require(DeckID("vokabeln"))
    for number in 0..<answers {
      for card in 0..<60 {
        let minutes = (20_000 + first + number * 4) * 1440 + 700 + card
        let at = try #require(Instant(milliseconds: minutes * 60_000))
        let reference = CardReference(
          deck: deck, card: try #require(CardID("w\(card)/typed")))
        let answer = Answer(
          card: reference, rating: (card + number) % 3 == 0 ? .again : .good, verdict: "accept",
          rule: "self", typed: "", milliseconds: 4_000, mode: .learn)
        try folder.record(Event(id: EventID(at: at, using: &chance), at: at, kind: .answer(answer)))
      }
    }
    try folder.save()
  }

  private func weights() throws -> Weights? {
    try LearnerFolder.reading(home: home.path, learner: "maria").profile.weights
  }

  @Test("fit adopts what foretells better, keeps the old weights, and goes back to them")
  func adoption() throws {
    try practise()
    let trial = try run(["fit", "--dry-run"])
    #expect(trial.code == 0)
    #expect(trial.output.contains("“kartei fit” would adopt them"))
    #expect(try weights() == nil)
    let fitted = try run(["fit", "--json"])
    let json = try JSONReader.read(fitted.output)
    #expect(json["adopted"]?.bool == true)
    let old = try #require(json["heldOut"]?["old"]?["logLoss"]?.double)
    let new = try #require(json["heldOut"]?["new"]?["logLoss"]?.double)
    #expect(new < old)
    #expect(try weights()?.values == json["weights"]?.array?.compactMap(\.double))
    let again = try run(["fit"], lang: "de")
    #expect(
      again.output.hasSuffix(
        "Die Gewichte bleiben: Es gibt erst 0 von 64 Antworten, an denen sich neue messen ließen.\n"
      ))
    #expect(try run(["fit", "--back"]).output.hasPrefix("The usual weights are in force again"))
    #expect(try weights() == nil)
    #expect(try run(["fit", "--back"]).code == 0)
    #expect(try weights() != nil)
  }

  @Test("fit without answers says so, and makes no learner")
  func nothing() throws {
    #expect(try run(["fit"]).code == 66)
    #expect(try run(["fit", "--back"]).code == 66)
    try practise(answers: 1)
    let result = try run(["fit"])
    #expect(result.code == 65)
    #expect(result.messages.contains("no card was answered on two study days"))
    let back = try run(["fit", "--back"])
    #expect(back.code == 66)
    #expect(back.messages.contains("no others ever were"))
    #expect(try run(["fit", "log.csv", "--back"]).code == 64)
  }

  @Test("config --deck changes how a deck's cards come back, and undoes it")
  func deck() throws {
    try practise()
    #expect(try run(["config", "--deck", "vokabeln", "method", "leitner"]).code == 0)
    #expect(try run(["config", "--deck", "vokabeln", "longest", "30"]).code == 0)
    let shown = try run(["config", "--deck", "vokabeln", "--json"])
    #expect(shown.output == "{\"longest\":30,\"method\":\"leitner\"}\n")
    let state = try LearnerFolder.reading(home: home.path, learner: "maria").state
    #expect(
      state.cards.values.allSatisfy { if case .leitner = $0.method { true } else { false } })
    #expect(try run(["config", "--deck", "vokabeln", "method", "usual"]).code == 0)
    #expect(try run(["config", "--deck", "vokabeln", "longest", "üblich"], lang: "de").code == 0)
    #expect(try run(["config", "--deck", "vokabeln", "--json"]).output == "{}\n")
    for words in [["method", "anki"], ["shortest", "0"], ["farbe"], ["wanted-recall", "20"]] {
      #expect(try run(["config", "--deck", "vokabeln"] + words).code == 64)
    }
    #expect(try run(["config", "--deck", "../x", "method", "sm-2"]).code == 64)
  }

  @Test("config easy-days takes days of the week in both languages")
  func easyDays() throws {
    let set = try run(["config", "easy-days", "Sa, So"], lang: "de")
    #expect(set.output.contains("easy-days: saturday,sunday"))
    #expect(try run(["config"]).output.contains("easy-days: saturday,sunday"))
    #expect(try run(["config", "easy-days", "x"]).code == 64)
    #expect(try run(["config", "easy-days", "none"]).code == 0)
    #expect(try !run(["config"]).output.contains("easy-days"))
  }
}
