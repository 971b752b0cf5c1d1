import Articles
import Basics
import Testing

@Suite("An anchor")
struct AnchorResolverTests {
  private func article(_ text: String) throws -> Article {
    try ArticleFile.article(from: Array(text.utf8), path: "a.txt")
  }

  private let border = """
    Die Grenze ist rund 7600 Kilometer lang. Sie ist lang.

    Die Grenze der Stadt ist 600 Kilometer lang – sagt „sie“.

    Es gibt 17.600 Orte und GrenzeRusslands.
    """

  @Test("is found with selectors in code points")
  func exact() throws {
    let found = AnchorResolver().find("rund 7600 Kilometer", in: try article(border))
    #expect(
      found
        == .exact(
          Selectors(
            exact: "rund 7600 Kilometer", prefix: "Die Grenze ist ",
            suffix: " lang. Sie ist lang.\n\nDie Grenze", start: 15, end: 34)))
  }

  @Test(
    "is found whatever the quotation marks, dashes and spaces",
    arguments: ["lang - sagt \"sie\"", "lang — sagt »sie«", "lang –\n sagt\u{A0}‟sie”"])
  func folded(quote: String) throws {
    #expect(
      AnchorResolver().find(quote, in: try article(border)).selectors?.exact
        == "lang – sagt „sie“")
  }

  @Test(
    "never cuts a word or a figure",
    arguments: ["600", "7.600", "17", "Russlands", "Grenz", "ist lang. Si", "7600 Kilo"])
  func cut(quote: String) throws {
    let text = try article("Die Grenze ist rund 7600 Kilometer, 17.600 Orte, GrenzeRusslands.")
    #expect(AnchorResolver().find(quote, in: text) == .lost)
  }

  @Test("needs more when it stands twice")
  func twice() throws {
    let text = try article(border)
    let resolver = AnchorResolver()
    #expect(resolver.occurrences(of: "Die Grenze", in: text).count == 2)
    #expect(resolver.find("Die Grenze", in: text) == .lost)
    #expect(resolver.find("Die Grenze", in: text, paragraph: 2).selectors?.start == 56)
    #expect(resolver.find("Die Grenze", in: text, suffix: " der Stadt").selectors?.start == 56)
    #expect(resolver.find("Grenze", in: text, prefix: "Die", suffix: "ist").selectors?.start == 4)
    #expect(resolver.find("lang", in: text, paragraph: 1) == .lost)
    #expect(
      resolver.find("lang", in: text, paragraph: 1, position: 35..<39).selectors?.start == 35)
  }

  @Test("has moved when it stands once, but elsewhere")
  func moved() throws {
    let text = try article(border)
    let resolver = AnchorResolver()
    guard case .moved(let selectors) = resolver.find("17.600 Orte", in: text, paragraph: 1) else {
      return #expect(Bool(false), "not moved")
    }
    #expect(selectors.exact == "17.600 Orte")
    guard case .moved = resolver.find("17.600 Orte", in: text, position: 3..<9) else {
      return #expect(Bool(false), "not moved")
    }
  }

  @Test("is lost for nothing and for too much", arguments: ["", " ", "\u{AD}", "Mond"])
  func lost(quote: String) throws {
    #expect(AnchorResolver().find(quote, in: try article(border)) == .lost)
    let long = String(repeating: "x", count: 100_000)
    #expect(AnchorResolver().find(long, in: try article(border), paragraph: -5) == .lost)
  }
}
