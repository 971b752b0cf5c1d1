import Basics
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("kartei check")
struct CheckCommandTests {
  private func bundled() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileBytes.write(
      Array("---\nid: eins\nlanguage: de\n---\n\nIm Osten ist China.".utf8),
      to: folder.file("eins.md"))
    try FileBytes.write(
      Array(
        """
        version: 1
        deck: {id: probe, title: Probe, language: de}
        articles: [eins]
        topics: {geo: Geografie}
        facts:
          - id: nachbar
            topic: geo
            statement: Im Osten ist China.
            answer: {kind: place, text: China}
            evidence: [{article: eins, paragraph: 1, quote: Im Osten ist China.}]
          - id: zwei
            topic: geo
            statement: Im Westen ist Peru.
            answer: {kind: place, text: Peru}
            evidence: [{article: eins, paragraph: 1, quote: "Im Westen ist \\e[2JPeru"}]

        """.utf8), to: folder.file("p.yaml"))
    return folder
  }

  @Test("names file, line and column, harmlessly, and ends with 1")
  func problems() throws {
    let folder = try bundled()
    let result = try Program.run(["check", folder.file("p.yaml"), "--lang", "en"])
    #expect(result.code == 1)
    #expect(!result.output.contains("\u{1B}"))
    #expect(
      result.output.contains("p.yaml:15:53: The quote does not stand in “eins” word for word;"))
    #expect(result.output.contains("1 supported by one source"))
  }

  @Test("prints one JSON document")
  func json() throws {
    let folder = try bundled()
    let result = try Program.run(["check", folder.file("p.yaml"), "--json"])
    let json = try JSONReader.read(result.output)
    #expect(json["summary"]?["facts"]?.integer == 2)
    #expect(json["facts"]?.array?.first?["evidence"]?.array?.first?["anchor"]?.string == "exact")
  }

  @Test("tells bad data from no input")
  func exitCodes() throws {
    let folder = try bundled()
    try FileBytes.write(Array("version: 1\ndeck: x\n".utf8), to: folder.file("bad.yaml"))
    #expect(try Program.run(["check", folder.file("bad.yaml")]).code == 65)
    #expect(try Program.run(["check", folder.file("none.yaml")]).code == 66)
    #expect(try Program.run(["check", folder.file("p.yaml"), "--articles", "/nowhere"]).code == 66)
    #expect(try Program.run(["check"]).code == 64)
  }

  @Test("writes moved paragraphs into the sheet and touches nothing else")
  func acceptMoved() throws {
    let folder = try bundled()
    let path = folder.file("p.yaml")
    let sheet = """
      # Größe: ein Kommentar
      version: 1
      deck: {id: probe, title: Probe, language: de}
      articles: [eins]
      topics: {geo: Geografie}
      facts:
        - id: nachbar # bleibt
          topic: geo
          statement: Im Osten ist China.
          answer: {kind: place, text: China}
          evidence: [{quote: "Im Osten ist China.", article: eins, paragraph: 7}]   # auch
      """
    try FileBytes.write(Array(sheet.utf8), to: path)
    #expect(try Program.run(["check", path]).code == 1)
    #expect(try Program.run(["check", path, "--accept-moved"]).code == 0)
    let text = String(decoding: try FileBytes.read(path, limit: 9999), as: UTF8.self)
    #expect(text == sheet.replacing("paragraph: 7", "paragraph: 1"))
  }

  @Test("writes through a symbolic link, which stays, and keeps a file's CRLF")
  func acceptMovedThroughLink() throws {
    let folder = try bundled()
    let sheet = """
      version: 1
      deck: {id: probe, title: Probe, language: de}
      articles: [eins]
      topics: {geo: Geografie}
      facts:
        - id: nachbar
          topic: geo
          statement: Im Osten ist China.
          answer: {kind: place, text: China}
          evidence:
            - article: eins
              paragraph: 7   # umgezogen
              quote: Im Osten ist China.

      """.replacing("\n", "\r\n")
    try FileBytes.write(Array(sheet.utf8), to: folder.file("ziel.yaml"))
    let link = folder.file("link.yaml")
    #expect(symlink(folder.file("ziel.yaml"), link) == 0)
    #expect(try Program.run(["check", link, "--accept-moved"]).code == 0)
    var status = stat()
    #expect(lstat(link, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
    let text = String(
      decoding: try FileBytes.read(folder.file("ziel.yaml"), limit: 9999), as: UTF8.self)
    #expect(text == sheet.replacing("paragraph: 7", "paragraph: 1"))
  }
}

extension String {
  fileprivate func replacing(_ old: String, _ new: String) -> String {
    split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }
}
