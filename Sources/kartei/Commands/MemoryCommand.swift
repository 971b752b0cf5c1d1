import ArgumentParser
import Basics
import Memory
import Terminal

/// `kartei memory`: the memory state of every card of a review log.
struct MemoryCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "memory",
    abstract: startLanguage(
      de: "Sagen, wie fest jede Karte eines Protokolls sitzt.",
      en: "Say how firmly each card of a review log is remembered."),
    discussion: startLanguage(
      de: """
        PROTOKOLL ist ein Lernordner, eines seiner Journale oder eine CSV-Datei mit den Spalten card_id,
        review_rating, review_time und review_duration (Zeiten nach RFC 3339); - ist die Standardeingabe.
        Mit --json eine Zeile {"card", "stability", "difficulty", "last"} je Karte: Stabilität in Tagen,
        Schwierigkeit von 1 bis 10, last der Tag der letzten Antwort.
        """,
      en: """
        LOG is a learner's folder, one of its journals, or a CSV file with the
        columns card_id, review_rating, review_time and review_duration (times in
        RFC 3339); - is standard input. With --json,
        a line {"card", "stability", "difficulty", "last"} for each card: stability
        in days, difficulty from 1 to 10, last the study day of the last review.
        """))

  @OptionGroup var shared: SharedOptions
  @OptionGroup var model: ModelOptions
  @Argument(
    help: .help(
      de: "Das Protokoll der Antworten.", en: "The review log.", value: (de: "Protokoll", en: "log")
    ))
  var log: String

  func run() throws {
    let model = try model.model()
    let replay = LogReplay(try LogInput(path: log, shared: shared).read(), model: model)
    var text = ""
    for memory in replay.memories {
      text += shared.json ? MemoryCommand.json(memory) : MemoryCommand.line(memory)
      text += "\n"
    }
    print(text, terminator: "")
  }

  private static func json(_ memory: (card: String, state: MemoryState, last: Day)) -> String {
    JSONWriter.line(
      .object([
        "card": .string(memory.card),
        "stability": .number(memory.state.stability.days),
        "difficulty": .number(memory.state.difficulty.value),
        "last": .string(memory.last.iso),
      ]))
  }

  private static func line(_ memory: (card: String, state: MemoryState, last: Day)) -> String {
    let days = decimal(memory.state.stability.days, 2)
    let difficulty = decimal(memory.state.difficulty.value, 2)
    return "\(neutralised(memory.card))  S \(days) d  D \(difficulty)  \(memory.last.iso)"
  }
}
