import ArgumentParser
import Articles
import Basics
import Facts
import Language

/// `kartei propose ARTICLE…`: sentences that may become facts, and where the articles differ.
struct ProposeCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose",
    abstract: startLanguage(
      de: "Kandidaten für ein Faktenblatt vorschlagen, mit Widersprüchen zwischen den Artikeln.",
      en: "Propose candidates for a fact sheet, with conflicts between the articles."),
    discussion: startLanguage(
      de: """
        Gibt ein Faktenblatt in YAML zum Weiterarbeiten aus; mit --json eine Zeile je Kandidat und je
        Widerspruch. Jeder Vorschlag ist ein Entwurf: Aussage und Frage brauchen die Worte eines Menschen.

        Exit-Codes: 0 fertig, 65 ein Artikel taugt nicht, 66 eine Datei fehlt.
        """,
      en: """
        Prints a fact sheet in YAML to go on with; with --json one line for each candidate and
        each conflict. Every proposal is a draft: statement and question want a person's words.

        Exit codes: 0 done, 65 an article is no good, 66 a file is missing.
        """))

  @Argument(
    help: .help(
      de: "Artikel (Markdown oder Text).", en: "Articles (Markdown or text).",
      value: (de: "Artikel", en: "article")))
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
