import Basics
import Decks
import Progress
import TestSupport

/// A learner with a small deck, in folders of their own, and the program to practise with.
struct PracticeRoom {
  let folder: TemporaryFolder
  /// The deck's path.
  let deck: String

  init(deck: Deck = Sample.deck) throws {
    folder = try TemporaryFolder()
    self.deck = try folder.write(deck)
  }

  /// `learn` with the deck, in German, for the learner `probe`.
  var learn: [String] { learn(deck) }

  func learn(_ deck: String) -> [String] { ["learn", deck] + options }

  /// Whose progress it is, and in which language.
  var options: [String] {
    ["--home", folder.file("home"), "--lang", "de", "--learner", "probe"]
  }

  /// Begins a sitting at a terminal.
  func open(
    columns: Int = 80, environment: [String: String] = [:], more: [String] = []
  ) throws -> PseudoTerminal {
    try PseudoTerminal(learn + more, environment: environment, columns: columns)
  }

  func events() throws -> [Event] { try learner().events() }

  func state() throws -> LearnerState { try learner().state }

  private func learner() throws -> LearnerFolder {
    try LearnerFolder.reading(home: folder.file("home"), learner: "probe")
  }
}

extension PseudoTerminal {
  /// Waits for the prompt, types a line and waits for what follows.
  func answer(_ line: String, expecting text: String) throws {
    try wait(for: "› ")
    try send(line + "\r")
    try wait(for: text)
  }

  /// Presses Enter after an answer.
  func goOn(to text: String) throws {
    try wait(for: "weiter ›")
    try send("\r")
    try wait(for: text)
  }

  /// Leaves with Ctrl-D once the prompt is there, and returns the exit code.
  func leave() throws -> Int32 {
    try wait(for: "› ")
    try send("\u{04}")
    return try waitForEnd()
  }
}
