import ArgumentParser
import Articles
import Basics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `kartei source cite ARTICLE…`: the metadata of articles as CSL-JSON.
struct SourceCiteCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "cite",
    abstract: startLanguage(
      de: "Die Angaben zu Artikeln als CSL-JSON ausgeben.",
      en: "Print the metadata of articles as CSL-JSON."),
    discussion: startLanguage(
      de: """
        Gibt eine Liste von Einträgen aus, wie Literaturverwaltungen sie lesen. Mit --beside kommt jeder Eintrag
        in eine Datei NAME.csl.json neben seinen Artikel, die kartei von da an mit ihm liest; eine Datei, die es
        schon gibt, wird nie angerührt.

        Exit-Codes: 0 fertig; 65 oder 66 ein Artikel taugt nicht; 73 eine Datei gibt es schon.
        """,
      en: """
        Prints one list of items, as reference managers read it. With --beside each item goes into
        a file NAME.csl.json beside its article, which kartei reads with the article from then on;
        a file that is there already is never touched.

        Exit codes: 0 done; 65 or 66 an article is no good; 73 a file is there already.
        """))

  @Argument(
    help: .help(
      de: "Artikel (Markdown oder Text).", en: "Articles (Markdown or text).",
      value: (de: "Artikel", en: "article")))
  var articles: [String]

  @Flag(
    help: .help(
      de: "Neben jeden Artikel eine CSL-JSON-Datei schreiben.",
      en: "Write a CSL-JSON file beside each article."))
  var beside = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let items = try articles.map { CitationJSON.json(try ArticleFile.read($0).citation) }
    guard beside else {
      print(JSONWriter.document(.array(items)), terminator: "")
      return
    }
    let paths = articles.map(CitationFile.path)
    for path in paths where access(path, F_OK) == 0 { throw CommandError.exists(path) }
    for (path, item) in zip(paths, items) {
      try FileBytes.write(Array(JSONWriter.document(item).utf8), to: path)
      print(neutralised(path))
    }
  }
}
