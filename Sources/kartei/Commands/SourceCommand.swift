import ArgumentParser
import Articles
import Basics

/// `kartei source`: articles as kartei reads them.
struct SourceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "source",
    abstract: startLanguage(
      de: "Artikel lesen, wie kartei sie liest.", en: "Read articles as kartei reads them."),
    subcommands: [SourceShowCommand.self, SourceCheckCommand.self, SourceCiteCommand.self])
}

/// `kartei source show ARTICLE [PARAGRAPH]`: paragraphs with number and class, and the metadata.
struct SourceShowCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: startLanguage(
      de: "Die Absätze eines Artikels mit Nummer und Art zeigen.",
      en: "Show an article's paragraphs with number and class."),
    discussion: startLanguage(
      de: "Mit --json stehen die Angaben als CSL-JSON da.",
      en: "With --json the metadata is CSL-JSON."))

  @Argument(
    help: .help(
      de: "Der Artikel (Markdown oder Text).", en: "The article (Markdown or text).",
      value: (de: "Artikel", en: "article")))
  var article: String

  @Argument(
    help: .help(
      de: "Die Nummer eines Absatzes.", en: "The number of a paragraph.",
      value: (de: "Absatz", en: "paragraph")))
  var paragraph: Int?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let read = try ArticleFile.read(article)
    if let paragraph, read.paragraph(paragraph) == nil {
      throw ArticlesError.noParagraph(path: article, number: paragraph)
    }
    if shared.json {
      print(JSONWriter.document(SourceListing.json(read, paragraph: paragraph)), terminator: "")
    } else {
      for line in SourceListing.lines(read, paragraph: paragraph, in: shared.language) {
        print(line)
      }
    }
  }
}

/// `kartei source check ARTICLE…`: what is missing before facts can rest on the articles.
struct SourceCheckCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: startLanguage(
      de: "Sagen, was Artikeln fehlt, bevor Fakten auf ihnen beruhen können.",
      en: "Say what articles lack before facts can rest on them."),
    discussion: startLanguage(
      de: "Exit-Codes: 0 es fehlt nichts, 1 es fehlt etwas, 65 oder 66 eine Datei taugt nicht.",
      en: "Exit codes: 0 nothing is missing, 1 something is, 65 or 66 a file is no good."))

  @Argument(
    help: .help(
      de: "Artikel (Markdown oder Text).", en: "Articles (Markdown or text).",
      value: (de: "Artikel", en: "article")))
  var articles: [String]

  @OptionGroup var shared: SharedOptions

  func run() throws {
    var isComplete = true
    for path in articles {
      let article = try ArticleFile.read(path)
      let remarks = SourceReview(article).remarks(in: shared.language)
      if !remarks.isEmpty { isComplete = false }
      if shared.json {
        let line: JSONValue = .object([
          "article": .string(article.id.text), "file": .string(path), "remarks": .strings(remarks),
        ])
        print(JSONWriter.line(line))
      } else {
        let fine = shared.language(de: "vollständig", en: "complete")
        for remark in remarks.isEmpty ? [fine] : remarks {
          print(neutralised("\(path): \(remark)"))
        }
      }
    }
    if !isComplete { throw ArgumentParser.ExitCode(1) }
  }
}
