import ArgumentParser
import Articles
import Basics
import Facts
import Terminal

/// `kartei check SHEET`: whether the sources bear out every fact of a sheet.
struct CheckCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: startLanguage(
      de: "Von jedem Fakt sagen, ob seine Quelle ihn belegt.",
      en: "Say of every fact whether its source bears it out."),
    discussion: startLanguage(
      de: """
        Die Artikel werden in --articles gesucht, sonst im Ordner seeds neben dem Ordner des Blatts und
        neben dem Blatt selbst.

        Exit-Codes: 0 alle Fakten sind belegt, 1 etwas braucht Aufmerksamkeit, 65 das Blatt oder ein
        Artikel taugt nicht, 66 eine Datei fehlt.
        """,
      en: """
        The articles are looked for in --articles, else in the folder seeds beside the sheet's
        folder and beside the sheet itself.

        Exit codes: 0 all facts are borne out, 1 something needs attention, 65 the sheet or an
        article is no good, 66 a file is missing.
        """))

  @Argument(
    help: .help(
      de: "Das Faktenblatt (YAML oder Markdown).", en: "The fact sheet (YAML or Markdown).",
      value: (de: "Blatt", en: "sheet")))
  var sheet: String

  @Option(
    help: .help(
      de: "Der Ordner mit den Artikeln.", en: "The folder with the articles.",
      value: (de: "Ordner", en: "dir")))
  var articles: String?

  @Option(
    help: .help(
      de: "Nacherzählungen mit den Originalen in diesem Ordner vergleichen.",
      en: "Hold retellings against the originals in this folder.", value: (de: "Ordner", en: "dir"))
  )
  var originals: String?

  @Flag(
    help: .help(
      de: "Die neue Nummer jedes Absatzes, in den ein Zitat gewandert ist, ins Blatt schreiben.",
      en: "Write the new number of every paragraph that a quote has moved to into the sheet."))
  var acceptMoved = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    var report = try report()
    if acceptMoved, try accept(report) { report = try self.report() }
    show(report)
    if !report.allProblems.isEmpty { throw ArgumentParser.ExitCode(1) }
  }

  private func report() throws -> SheetReport {
    let folder = articles.map { ArticleFolder(folders: [$0]) } ?? ArticleFolder(beside: sheet)
    let read = try SourcedSheet.read(sheet, articles: folder)
    let report = SheetCheck(sheet: read.sheet, articles: read.articles).run()
    guard let originals else { return report }
    let check = OriginalsCheck(sheet: read.sheet, articles: read.articles, folder: originals)
    return report.adding(check.problems())
  }

  /// Whether the sheet was changed.
  private func accept(_ report: SheetReport) throws -> Bool {
    let bytes = try FileBytes.read(sheet, limit: FactSheetFile.sizeLimit)
    let (changed, count) = MovedParagraphs.accepted(in: bytes, report: report)
    guard count > 0 else { return false }
    try FileBytes.deliver(changed, to: sheet)
    complain(
      shared.language(
        de: "\(sheet): \(count) Absatznummern sind geändert.",
        en: "\(sheet): \(count) paragraph numbers changed."))
    return true
  }

  private func show(_ report: SheetReport) {
    if shared.json {
      print(JSONWriter.document(SheetReportJSON.json(report, in: shared.language)), terminator: "")
    } else {
      let parts = SheetReportText.parts(report, path: sheet, in: shared.language)
      for line in ReportView.lines(parts, on: Console(shared).screen) { print(line) }
    }
  }

  private func complain(_ line: String) {
    let bytes = Array("kartei: \(neutralised(line))\n".utf8)
    try? FileBytes.append(bytes, to: 2, path: "stderr")
  }
}
