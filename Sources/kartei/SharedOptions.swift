import ArgumentParser
import Basics

/// The options that every command has.
struct SharedOptions: ParsableArguments {
  @Option(
    help: .help(
      de: "Der Ordner mit den Lernständen.", en: "The folder with everybody's progress.",
      value: (de: "Ordner", en: "dir")))
  var home: String?

  @Option(
    help: .help(
      de: "Wessen Lernstand es ist; ohne Angabe der Anmeldename.",
      en: "Whose progress it is; without it, the login name.", value: (de: "Name", en: "name")))
  var learner: String?

  @Option(
    help: .help(
      de: "Die Sprache der Meldungen; ohne Angabe, wie $LANG es sagt.",
      en: "The language of messages; without it, as $LANG says.", value: (de: "de|en", en: "de|en"))
  )
  var lang: InterfaceLanguage?

  @Flag(
    help: .help(de: "JSON für andere Programme ausgeben.", en: "Print JSON for other programs."))
  var json = false

  @Option(
    help: .help(
      de: "Diesen Zeitpunkt als Gegenwart nehmen (RFC 3339).",
      en: "Take this as the present moment (RFC 3339).", value: (de: "Zeitpunkt", en: "time")),
    transform: SharedOptions.moment)
  var now: Instant?

  @Option(
    help: .help(
      de: "Der Startwert allen Zufalls, für wiederholbare Läufe.",
      en: "The seed of all chance, for repeatable runs.", value: (de: "Zahl", en: "number")))
  var seed: UInt64?

  @Flag(
    help: .help(
      de: "Ohne Farbe und ohne Bewegung des Cursors.", en: "No colour and no cursor movement."))
  var plain = false

  func validate() throws {
    if home == "" {
      throw ValidationError(
        startLanguage(
          de: "--home braucht einen Ordner; die Angabe ist leer.",
          en: "--home wants a folder; the text is empty."))
    }
    if learner == "" {
      throw ValidationError(
        startLanguage(
          de: "--learner braucht einen Namen; die Angabe ist leer.",
          en: "--learner wants a name; the text is empty."))
    }
  }

  private static func moment(_ text: String) throws -> Instant {
    guard let moment = Instant(rfc3339: text) else {
      throw ValidationError(
        startLanguage(
          de:
            "--now braucht einen Zeitpunkt wie 2026-11-21T18:00:00+01:00, nicht „\(neutralised(text))“.",
          en: "--now wants a moment such as 2026-11-21T18:00:00+01:00, not “\(neutralised(text))”.")
      )
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
