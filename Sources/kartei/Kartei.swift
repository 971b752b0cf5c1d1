import ArgumentParser
import Basics
import Decks
import Terminal
import Training

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@main
struct Kartei: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "kartei",
    abstract: startLanguage(
      de: "Üben, was Quellen sagen: Karten, die zeigen, wo jede Antwort steht.",
      en: "Practise what sources say: cards that show where every answer stands."),
    discussion: startLanguage(
      de: """
        kartei learn beginnt; kartei allein sagt, was wartet.

        Exit-Codes: 0 gut, 1 die Prüfung fand Mängel, 64 Aufruf, 65 Daten taugen nicht,
        66 Datei fehlt, 73 lässt sich nicht anlegen, 74 Ein- oder Ausgabe,
        75 anderswo in Gebrauch, 130 abgebrochen.
        """,
      en: """
        kartei learn begins; kartei alone says what waits.

        Exit codes: 0 fine, 1 the check found problems, 64 usage, 65 bad data,
        66 no input, 73 cannot create, 74 input or output, 75 in use elsewhere,
        130 interrupted.
        """),
    version: "kartei 0.1.0",
    subcommands: [
      // One line a command, in the order of the help.
      LearnCommand.self,
      QuizCommand.self,
      DueCommand.self,
      StatsCommand.self,
      CardsCommand.self,
      ResumeCommand.self,
      NewCommand.self,
      ProposeCommand.self,
      CheckCommand.self,
      SourceCommand.self,
      BuildCommand.self,
      PreviewCommand.self,
      AnswerCommand.self,
      DiffCommand.self,
      MemoryCommand.self,
      FitCommand.self,
      EvaluateCommand.self,
      SimulateCommand.self,
      ExportCommand.self,
      DoctorCommand.self,
      MergeCommand.self,
      ConfigCommand.self,
    ])

  @OptionGroup var shared: SharedOptions

  /// What waits, and how to begin; on a terminal Enter begins.
  func run() throws {
    let desk = try StudyDesk.reading([], shared)
    let console = Console(shared)
    let today = shared.clock.today
    let overviews = desk.decks.map { (deck: $0, overview: desk.overview(of: $0, on: today)) }
    if shared.json {
      for (deck, overview) in overviews {
        print(JSONWriter.line(OverviewJSON.due(overview, deck: deck)))
      }
      return
    }
    let view = OverviewView(screen: console.screen)
    let canStart = console.isInputTerminal
    let lines = view.welcome(
      desk.overview(on: today), decks: overviews.map { ($0.deck.title, $0.overview.counts.due) },
      newCards: desk.newLeft(on: today), canStart: canStart)
    console.write(lines.joined(separator: "\n") + "\n")
    guard canStart, console.isEnterPressed(after: view.startPrompt, above: lines) else { return }
    var learn = try LearnCommand.parse([])
    learn.shared = shared
    try learn.run()
  }

  static func main() {
    Environment.holdStandardStreams()
    Environment.ignoreFatalSignals()
    do {
      var command = try parseAsRoot()
      do {
        try command.run()
        guard Environment.hasPrintedEverything else { throw CommandError.badOutput }
      } catch let error as any Reportable {
        let language = (command as? any KarteiCommand)?.shared.language
        report(error, in: language ?? Environment.current.language)
      }
    } catch {
      leave(with: error)
    }
  }

  /// Ends the program as the parser wants it, help and errors in the language it was started in.
  private static func leave(with error: any Error) -> Never {
    let english = fullMessage(for: error)
    let text = startLanguage == .german ? ParserText.german(english) : english
    let code = exitCode(for: error)
    if !text.isEmpty {
      fflush(nil)
      let isAsked = code.isSuccess
      let shown = isAsked ? text : neutralised(text, keepingLineBreaks: true)
      try? FileBytes.append(
        Array("\(shown)\n".utf8), to: isAsked ? STDOUT_FILENO : STDERR_FILENO,
        path: isAsked ? "stdout" : "stderr")
    }
    endProgram(code.rawValue)
  }

  /// Ends the program with a sentence on standard error, one for each thing wrong.
  private static func report(_ error: any Reportable, in language: InterfaceLanguage) -> Never {
    fflush(nil)
    for sentence in error.sentences(in: language) {
      let line = "kartei: \(neutralised(sentence))\n"
      try? FileBytes.append(Array(line.utf8), to: STDERR_FILENO, path: "stderr")
    }
    endProgram(error.exitCode.rawValue)
  }
}

/// The system's `exit`, which the parser's own functions of that name hide.
private func endProgram(_ code: Int32) -> Never { exit(code) }
