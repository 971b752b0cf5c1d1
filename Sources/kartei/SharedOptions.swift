import ArgumentParser
import Basics

/// The options that every command has.
struct SharedOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder with everybody's progress.", valueName: "dir"))
  var home: String?

  @Option(
    help: ArgumentHelp("Whose progress it is; without it, the login name.", valueName: "name"))
  var learner: String?

  @Option(
    help: ArgumentHelp("The language of messages; without it, as $LANG says.", valueName: "de|en"))
  var lang: InterfaceLanguage?

  @Flag(help: "Print JSON for other programs.")
  var json = false

  @Option(
    help: ArgumentHelp("Take this as the present moment (RFC 3339).", valueName: "time"),
    transform: SharedOptions.moment)
  var now: Instant?

  @Option(help: ArgumentHelp("The seed of all chance, for repeatable runs.", valueName: "number"))
  var seed: UInt64?

  @Flag(help: "No colour and no cursor movement.")
  var plain = false

  func validate() throws {
    if home == "" { throw ValidationError("--home wants a folder; the text is empty.") }
    if learner == "" { throw ValidationError("--learner wants a name; the text is empty.") }
  }

  private static func moment(_ text: String) throws -> Instant {
    guard let moment = Instant(rfc3339: text) else {
      throw ValidationError(
        "--now wants a moment such as 2026-11-21T18:00:00+01:00, not “\(neutralised(text))”.")
    }
    return moment
  }
}

extension SharedOptions {
  /// The language the program speaks.
  var language: InterfaceLanguage { lang ?? Environment.current.language }

  /// The present: the system's clock, or standing still at `--now`.
  var clock: StudyClock {
    if let now { return .fixed(at: now) }
    return StudyClock(now: Environment.now)
  }

  /// The source of chance: `--seed`, or a new one each run.
  var generator: SeededGenerator {
    SeededGenerator(seed: seed ?? UInt64.random(in: .min ... .max))
  }

  /// The folder with everybody's progress.
  func homeFolder() throws(CommandError) -> String {
    guard let folder = home ?? Environment.current.dataFolder else {
      throw CommandError.noHomeFolder
    }
    return folder
  }

  /// Whose progress it is.
  var learnerName: String { learner ?? Environment.current.learner }

  /// The name of this computer's journal.
  var device: String { Environment.current.device }
}

extension InterfaceLanguage: ExpressibleByArgument {}
