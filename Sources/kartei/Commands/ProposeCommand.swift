import ArgumentParser
import Articles
import Basics
import Facts
import Language

/// `kartei propose ARTICLE…`: sentences that may become facts, and where the articles differ.
struct ProposeCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose",
    abstract: "Propose candidates for a fact sheet, with conflicts between the articles.",
    discussion: """
      Prints a fact sheet in YAML to go on with; with --json one line for each candidate and
      each conflict. Every proposal is a draft: statement and question want a person's words.

      Exit codes: 0 done, 65 an article is no good, 66 a file is missing.
      """)

  @Argument(help: ArgumentHelp("Articles (Markdown or text).", valueName: "article"))
  var articles: [String]

  @OptionGroup var shared: SharedOptions

  func run() throws {
    var read: [Article] = []
    var names: [ArticleID: String] = [:]
    for path in articles {
      let article = try ArticleFile.read(path)
      guard !read.contains(where: { $0.id == article.id }) else { continue }
      read.append(article)
      if !article.hasOwnID {
        names[article.id] = path.split(separator: "/").last.map(String.init) ?? path
      }
    }
    let language = read.first?.citation.language ?? .german
    let proposal = Proposal(articles: read, names: names, language: language)
    if shared.json {
      for line in proposal.json() { print(JSONWriter.line(line)) }
    } else {
      let title = shared.language(de: "Vorschläge", en: "Proposals")
      for line in proposal.sheet(id: "vorschlag", title: title, language: language) {
        print(line)
      }
    }
  }
}
