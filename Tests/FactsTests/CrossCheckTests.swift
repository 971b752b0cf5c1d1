import Articles
import Basics
import Facts
import Language
import Testing

@Suite("The cross-check")
struct CrossCheckTests {
  private func conflicts(_ texts: [String], issued: [String] = []) throws -> [SheetConflict] {
    let articles = try texts.enumerated().map { index, text in
      let date = issued.indices.contains(index) ? "issued: \"\(issued[index])\"\n" : ""
      let source = "---\nid: a\(index)\nlanguage: de\n\(date)---\n\n\(text)\n"
      return try ArticleFile.article(from: Array(source.utf8), path: "a\(index).md")
    }
    return CrossCheck(articles: articles, language: .german).conflicts()
  }

  private func values(_ texts: [String]) throws -> [[String]] {
    try conflicts(texts).map { $0.claims.map(\.value) }
  }

  @Test(
    "finds figures about the same thing that differ",
    arguments: [
      (
        "Die gemeinsame Grenze zwischen den beiden Ländern ist rund 7600 Kilometer lang.",
        "Mit Russland verbindet das Land eine knapp 1600 Kilometer lange Grenze.",
        ["rund 7600 Kilometer", "knapp 1600 Kilometer"]
      ),
      (
        "Russland zahlt für Baikonur eine Pacht von 115 Millionen US-Dollar.",
        "Die Pacht für Baikonur beträgt 150 Millionen US-Dollar.",
        ["115 Millionen US-Dollar", "150 Millionen US-Dollar"]
      ),
      (
        "In der Stadt Atyrau leben 300.000 Einwohner.",
        "Die Stadt Atyrau hat 120.000 Einwohner.", ["300.000 Einwohner", "120.000 Einwohner"]
      ),
      (
        "Länger ist keine Grenze als die zu Kasachstan: Sie misst 1600 Kilometer.",
        "Rund 7600 Kilometer misst die Grenze zu Kasachstan.",
        ["1600 Kilometer", "Rund 7600 Kilometer"]
      ),
    ])
  func finds(left: String, right: String, expected: [String]) throws {
    #expect(try values([left, right]) == [expected])
  }

  @Test(
    "does not object to figures that agree or are about other things",
    arguments: [
      ("Die Grenze ist rund 7600 Kilometer lang.", "Die Grenze misst 7.600 km."),
      ("Die Grenze ist rund 7600 Kilometer lang.", "Die Grenze misst etwa 8000 Kilometer."),
      ("Die Grenze ist 7600 Kilometer lang.", "Der Fluss Ural ist 2428 Kilometer lang."),
      ("Die Grenze ist 7600 Kilometer lang.", "Die Grenze ist 30 Jahre alt."),
      ("Es gab mehr als 2000 Verletzte in Almaty.", "In Almaty gab es 2250 Verletzte."),
      (
        "80 Prozent der Erdölausfuhren gehen nach Norden.",
        "25 Prozent der Bevölkerung sind Russen."
      ),
      (
        "25 Prozent der Bevölkerung sind Russen.",
        "70 Prozent der Bevölkerung sind Kasachen."
      ),
      ("Das Bündnis schickte 2500 Soldaten nach Almaty.", "20.000 Soldaten stehen an der Grenze."),
    ])
  func silent(left: String, right: String) throws {
    #expect(try values([left, right]) == [])
  }

  @Test("tells a different date from a contradiction")
  func dates() throws {
    let found = try conflicts(
      [
        "In der Stadt Atyrau leben 300.000 Einwohner.", "Die Stadt Atyrau hat 390.000 Einwohner.",
      ], issued: ["2010-01", "2022-01"])
    #expect(found.map(\.kind) == ["date"])
  }

  @Test("calls one changed digit a garbled figure")
  func garbled() throws {
    let found = try conflicts(["Die Grenze misst 7600 km.", "Die Grenze misst 1600 km."])
    #expect(found.map(\.kind) == ["figure"])
  }

  @Test("finds the border in the bundled articles and raises no false alarm")
  func bundled() throws {
    let folder = ArticleFolder(folders: ["seeds"])
    let names = ["putin-eilt-2022", "dw-2022", "rt-2022", "mininato-2022", "angerer-2022"]
    let articles = try names.map { try folder.article(#require(ArticleID($0))) }
    let found = CrossCheck(articles: articles, language: .german).conflicts()
    #expect(
      found.map { $0.claims.map(\.value) } == [["knapp 1600 Kilometer", "Rund 7600 Kilometer"]])
  }

  @Test("asks for a ruling where a fact rests on one side")
  func unheard() throws {
    let other = "---\nid: zwei\nlanguage: de\n---\n\nKnapp 1600 Kilometer misst die Grenze."
    let articles = try SheetSample.articles(second: other)
    let report = SheetCheck(sheet: try SheetSample.sheet(SheetSample.border), articles: articles)
      .run()
    #expect(report.allProblems.map(\.code) == ["conflict-not-ruled"])
    #expect(report.conflicts.map(\.isRuled) == [false])
  }
}
