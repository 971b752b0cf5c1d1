import ArgumentParser
import Basics
import Decks

/// `kartei build SHEET`: the deck of a fact sheet, or whether the committed one is still the same.
struct BuildCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: startLanguage(
      de: "Aus den geprüften Fakten eines Faktenblatts ein Deck machen.",
      en: "Make a deck of a fact sheet's verified facts."),
    discussion: startLanguage(
      de: """
        Das Blatt ist YAML, oder Markdown mit Zeilen Q:, A:, C: und Source:. Das Deck kommt nach
        NAME.deck.json neben NAME.facts.yaml oder NAME.md. Wo eine Regel für Fragen einen Fehler
        findet, wird nichts geschrieben. Dasselbe Blatt und dieselben Artikel geben dieselben Bytes.

        Exit-Codes: 0 gebaut, oder mit --check unverändert; 1 Fehler, oder mit --check verändert; 65 das
        Blatt oder ein Artikel taugt nicht; 66 eine Datei fehlt.
        """,
      en: """
        The sheet is YAML, or Markdown with Q:, A:, C: and Source: lines. The deck goes to
        NAME.deck.json beside NAME.facts.yaml or NAME.md. Nothing is written where an item rule
        finds an error. The same sheet and articles give the same bytes.

        Exit codes: 0 built, or unchanged with --check; 1 errors, or changed with --check; 65 the
        sheet or an article is no good; 66 a file is missing.
        """))

  @Argument(
    help: .help(
      de: "Das Faktenblatt (YAML oder Markdown).", en: "The fact sheet (YAML or Markdown).",
      value: (de: "Blatt", en: "sheet")))
  var sheet: String

  @Option(
    name: .shortAndLong,
    help: .help(
      de: "Wohin das Deck kommt.", en: "Where the deck goes.", value: (de: "Deck", en: "deck")))
  var output: String?

  @Option(
    help: .help(
      de: "Der Ordner mit den Artikeln.", en: "The folder with the articles.",
      value: (de: "Ordner", en: "dir")))
  var articles: String?

  @Flag(
    help: .help(
      de: "Nichts schreiben; sagen, wie sich das gespeicherte Deck unterscheidet.",
      en: "Write nothing; say how the deck on disk differs."))
  var check = false

  @Flag(
    help: .help(
      de: "Warnungen zeigen, und jede Frage, die nicht gemacht werden konnte.",
      en: "Show warnings and every question that could not be made."))
  var warnings = false

  @Flag(
    help: .help(
      de: "Zeigen, nach welchen Absätzen und Fakten keine Frage fragt.",
      en: "Show which paragraphs and facts no question asks."))
  var coverage = false

  @Flag(
    help: .help(
      de: "Bei jeder Änderung am Blatt oder an einem Artikel neu bauen, bis Ctrl-C.",
      en: "Build again whenever the sheet or an article changes, until Ctrl-C."))
  var watch = false

  @OptionGroup var paper: PaperOptions

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if watch, check || paper.print || shared.json {
      throw ValidationError(
        startLanguage(
          de: "--watch baut Decks; ohne --check, --print und --json.",
          en: "--watch builds decks; no --check, --print or --json with it."))
    }
    if paper.print, check || shared.json {
      throw ValidationError(
        startLanguage(
          de: "--print zeigt einen Test auf Papier; ohne --check und --json.",
          en: "--print shows a test on paper; no --check or --json with it."))
    }
  }

  func run() throws {
    guard watch else { return try build() }
    try SheetWatch(sheet: sheet, articles: articles, console: Console(shared)).run(build)
  }

  private func build() throws {
    let build = try SheetBuild(of: sheet, articles: articles, seed: shared.seed ?? 0)
    let report = build.report
    if report.hasErrors || !check && !paper.print { show(report, build.coverage) }
    if report.hasErrors { throw ArgumentParser.ExitCode(1) }
    if check { return try compare(report.deck) }
    try DeckFile.write(report.deck, to: path)
    if paper.print { try Output(path: nil).write(paper.paper(of: report.deck, shared)) }
  }

  private var path: String { output ?? SheetName.deck(beside: sheet) }

  private func compare(_ deck: Deck) throws {
    let old = try DeckFile.read(path)
    let differs = try FileBytes.read(path, limit: DeckFile.sizeLimit) != DeckFile.bytes(of: deck)
    let comparison = DeckComparison(old: old, new: deck)
    let language = shared.language
    if shared.json {
      print(JSONWriter.document(comparison.json(differs: differs)), terminator: "")
    } else if differs {
      print(
        neutralised(
          language(
            de: "\(path) ist nicht mehr, was „kartei build“ aus \(sheet) macht:",
            en: "\(path) is no longer what “kartei build” makes of \(sheet):")))
      let lines = comparison.lines(in: language)
      for line in lines { print("  " + neutralised(line)) }
      if lines.isEmpty {
        print("  " + language(de: "nur die Schreibweise der Datei", en: "only the file's layout"))
      }
    } else {
      print(neutralised(language(de: "\(path) ist aktuell.", en: "\(path) is up to date.")))
    }
    if differs { throw ArgumentParser.ExitCode(1) }
  }

  private func show(_ report: BuildReport, _ found: Coverage) {
    if shared.json {
      let json = report.json(in: shared.language, coverage: coverage ? found : nil)
      print(JSONWriter.document(json), terminator: "")
    } else {
      for line in report.lines(sheet: sheet, withWarnings: warnings, in: shared.language) {
        print(neutralised(line))
      }
      guard coverage else { return }
      for line in found.lines(sheet: sheet, in: shared.language) { print(neutralised(line)) }
    }
  }
}
