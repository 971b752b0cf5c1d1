import ArgumentParser
import Articles
import Basics

/// `kartei source`: articles as kartei reads them.
struct SourceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "source",
    abstract: "Read articles as kartei reads them.",
    subcommands: [SourceShowCommand.self, SourceCheckCommand.self])
}

/// `kartei source show ARTICLE [PARAGRAPH]`: paragraphs with number and class, and the metadata.
struct SourceShowCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show an article's paragraphs with number and class.",
    discussion: "With --json the metadata is CSL-JSON.")

  @Argument(help: ArgumentHelp("The article (Markdown or text).", valueName: "article"))
  var article: String

  @Argument(help: ArgumentHelp("The number of a paragraph.", valueName: "paragraph"))
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
    abstract: "Say what articles lack before facts can rest on them.",
    discussion: "Exit codes: 0 nothing is missing, 1 something is, 65 or 66 a file is no good.")

  @Argument(help: ArgumentHelp("Articles (Markdown or text).", valueName: "article"))
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
