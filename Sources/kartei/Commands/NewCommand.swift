import ArgumentParser
import Basics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `kartei new NAME`: a fact sheet to fill in, with one example that already checks and builds.
struct NewCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: startLanguage(
      de: "Ein Faktenblatt beginnen: ein Beispiel mit Artikel, und Kommentare.",
      en: "Begin a fact sheet: one example fact with its article, and comments."),
    discussion: startLanguage(
      de: """
        Schreibt NAME.facts.yaml und NAME-1.md, einen Beispielartikel, nebeneinander. Dateien, die es schon
        gibt, werden nie angerührt.

        Exit-Codes: 0 geschrieben; 64 NAME taugt nicht; 73 eine Datei dieses Namens gibt es schon.
        """,
      en: """
        Writes NAME.facts.yaml and NAME-1.md, an example article, beside each other. Files that are
        already there are never touched.

        Exit codes: 0 written; 64 NAME is no good; 73 a file of that name is there already.
        """))

  @Argument(
    help: .help(
      de: "Ein kurzer Name: a–z, 0–9 und -; davor darf ein Ordner stehen.",
      en: "A short name: a–z, 0–9 and -; may have a folder before it.",
      value: (de: "Name", en: "name")))
  var name: String

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let stem = name.split(separator: "/").last.map { String($0) } ?? ""
    guard let id = DeckID(stem), id.text == stem, !name.hasSuffix("/") else {
      throw CommandError.badName(name)
    }
    let language = shared.language
    let files = [
      ("\(name)-1.md", SheetTemplate.article(id: "\(id)-1", in: language)),
      ("\(name).facts.yaml", SheetTemplate.sheet(deck: id, article: "\(id)-1", in: language)),
    ]
    for (path, _) in files where access(path, F_OK) == 0 { throw CommandError.exists(path) }
    for (index, (path, text)) in files.enumerated() {
      do { try FileBytes.write(Array(text.utf8), to: path) } catch {
        // Half a beginning is none.
        for (earlier, _) in files[..<index] { unlink(earlier) }
        throw error
      }
    }
    print(
      neutralised(
        language(
          de:
            "\(name).facts.yaml und \(name)-1.md sind angelegt; weiter mit „kartei check \(name).facts.yaml“.",
          en:
            "\(name).facts.yaml and \(name)-1.md are there; go on with “kartei check \(name).facts.yaml”."
        )))
  }
}
