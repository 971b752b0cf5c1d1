import ArgumentParser
import Basics
import Memory

/// `kartei memory`: the memory state of every card of a review log.
struct MemoryCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "memory",
    abstract: "Say how firmly each card of a review log is remembered.",
    discussion: """
      LOG is a learner's folder, one of its journals, or a CSV file with the
      columns card_id, review_rating, review_time and review_duration (times in
      RFC 3339); - is standard input. With --json,
      a line {"card", "stability", "difficulty", "last"} for each card: stability
      in days, difficulty from 1 to 10, last the study day of the last review.
      """)

  @OptionGroup var shared: SharedOptions
  @OptionGroup var model: ModelOptions
  @Argument(help: ArgumentHelp("The review log.", valueName: "log"))
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
