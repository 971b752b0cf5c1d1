import Articles
import Basics
import Facts
import TestSupport
import Testing

@Suite("Retellings and their originals")
struct OriginalsCheckTests {
  private let original = "Die Grenze ist rund\n7600 Kilometer lang.\n\nIm Osten ist China.\n"

  private func codes(
    original: String, retelling: String? = nil, hash: String? = nil
  ) throws -> [String] {
    let folder = try TemporaryFolder()
    try FileBytes.write(Array(original.utf8), to: folder.file("o.txt"))
    let known = try ArticleFile.article(from: Array(self.original.utf8), path: "o.txt")
    let digest = hash ?? ContentHash(of: self.original).hex
    let digests = known.paragraphs.map { "\($0.number): \"\($0.hash.short)\"" }
      .joined(separator: ", ")
    let text = """
      ---
      id: eins
      language: de
      original: {file: o.txt, sha256: "\(digest)", paragraphs: {\(digests)}}
      ---

      ¶1 \(retelling ?? "Rund 7600 Kilometer lang ist die Grenze.")
      """
    let article = try ArticleFile.article(from: Array(text.utf8), path: "eins.md")
    let sheet = try SheetSample.sheet(
      """
        - id: grenze
          topic: geo
          statement: Die Grenze ist rund 7600 Kilometer lang.
          answer: {kind: quantity, text: 7600 Kilometer, value: 7600, unit: km, qualifier: rund}
          evidence:
            - {article: eins, paragraph: 1, quote: "\(retelling ?? "Rund 7600 Kilometer lang ist die Grenze.")"}
      """)
    let check = OriginalsCheck(sheet: sheet, articles: [article.id: article], folder: folder.path)
    return check.problems().map(\.code)
  }

  @Test("agree")
  func agree() throws {
    #expect(try codes(original: original) == [])
  }

  @Test("differ when the original changed")
  func changed() throws {
    #expect(
      try codes(original: original.replacing("7600", "1600")) == [
        "original-changed", "original-paragraph", "value-not-in-original",
      ])
  }

  @Test("differ when the retelling has another figure")
  func retold() throws {
    #expect(
      try codes(original: original, retelling: "Rund 7700 Kilometer lang ist die Grenze.") == [
        "value-not-in-original"
      ])
  }

  @Test("say that the original is missing")
  func missing() throws {
    let text =
      "---\nid: eins\noriginal: {file: fehlt.txt, sha256: \"\(ContentHash(of: "").hex)\"}\n---\n\nText."
    let article = try ArticleFile.article(from: Array(text.utf8), path: "eins.md")
    let sheet = try SheetSample.sheet(SheetSample.border)
    let problems = OriginalsCheck(sheet: sheet, articles: [article.id: article], folder: "/nowhere")
      .problems()
    #expect(
      problems.map(\.english) == [
        "“eins”: the original is missing. /nowhere/fehlt.txt: there is no such file or folder; please check the path."
      ])
  }
}

extension String {
  fileprivate func replacing(_ old: String, _ new: String) -> String {
    split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
  }
}
