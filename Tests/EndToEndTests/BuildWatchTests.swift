#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

import Basics
import TestSupport
import Testing

@Suite("kartei build --watch")
struct BuildWatchTests {
  private static let card = """
    Q: In welchem Jahr entstand die Zollunion?
    A: 2010
    Source: eins ¶1


    """

  @Test("builds again after each change, shows what is wrong and goes on, until Ctrl-C")
  func watches() throws {
    let folder = try TemporaryFolder()
    let article = "---\nid: eins\nlanguage: de\n---\n\nDie Zollunion entstand 2010 in Minsk.\n"
    try FileBytes.write(Array(article.utf8), to: folder.file("eins.md"))
    let sheet = folder.file("deck.md")
    try FileBytes.write(Array(Self.card.utf8), to: sheet)
    let terminal = try PseudoTerminal(["build", sheet, "--watch", "--lang", "en"])
    _ = try terminal.wait(for: "Waiting for changes")
    #expect(names(in: folder.path).contains("deck.deck.json"))
    let first = try FileBytes.read(folder.file("deck.deck.json"), limit: 1 << 20)
    try FileBytes.write(Array((Self.card + "Q: Halb").utf8), to: sheet)
    _ = try terminal.wait(for: "The question lacks its answer")
    #expect(try FileBytes.read(folder.file("deck.deck.json"), limit: 1 << 20) == first)
    let more = "C: Die Zollunion entstand 2010 in der Stadt {{Minsk}}.\nSource: eins\n"
    try FileBytes.write(Array((Self.card + more).utf8), to: sheet)
    _ = try terminal.wait(for: "from 2 facts")
    try FileBytes.write(
      Array(article.replacing("Minsk", with: "Brest").utf8), to: folder.file("eins.md"))
    _ = try terminal.wait(for: "from 1 facts")
    #expect(try terminal.waitForEnd(signalling: SIGINT) == 130)
    #expect(!names(in: folder.path).contains { $0.hasSuffix(".tmp") })
  }
}
