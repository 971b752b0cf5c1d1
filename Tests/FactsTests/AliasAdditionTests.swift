import Basics
import Testing

@testable import Facts

@Suite("Adding an alias to a sheet")
struct AliasAdditionTests {
  private static func sheet(_ answer: String) -> String {
    """
    # by hand
    version: 1
    deck: {id: d, title: D, language: de}
    articles: [a]
    topics: {t: T}
    facts:
      - id: x  # the one
        topic: t
        statement: Im Osten liegt China.
        question: Was liegt im Osten?
    \(answer)
        evidence:
          - {article: a, paragraph: 1, quote: "Im Osten: China"}

    """
  }

  static let layouts: [(before: String, after: String)] = [
    (
      "    answer: {kind: place, text: China}",
      "    answer: {kind: place, text: China, aliases: [Reich der Mitte]}"
    ),
    (
      "    answer: {kind: place, text: China, aliases: [VR China, \"a ] b\"], wrong: [Indien]}",
      """
          answer: {kind: place, text: China, aliases: [VR China, "a ] b", Reich der Mitte], wrong: [Indien]}
      """
    ),
    (
      "    answer:\n      kind: place\n      text: China  # sic\n      wrong: [Indien]",
      """
          answer:
            kind: place
            text: China  # sic
            aliases: [Reich der Mitte]
            wrong: [Indien]
      """
    ),
    (
      "    answer:\n      kind: place\n      text: China\n      aliases:\n        - VR China # so\n      wrong: [Indien]",
      """
          answer:
            kind: place
            text: China
            aliases:
              - VR China # so
              - Reich der Mitte
            wrong: [Indien]
      """
    ),
  ]

  @Test("changes the one place and no other", arguments: layouts)
  func layout(before: String, after: String) throws {
    let bytes = Array(AliasAdditionTests.sheet(before).utf8)
    let id = try #require(FactID("x"))
    let changed = try AliasAddition.added("Reich der Mitte", to: id, in: bytes, path: "s.yaml")
    #expect(String(decoding: changed, as: UTF8.self) == AliasAdditionTests.sheet(after))
    let again = try AliasAddition.added("Reich der Mitte", to: id, in: changed, path: "s.yaml")
    #expect(again == changed)
  }

  @Test(
    "puts what YAML could misread in quotation marks", arguments: ["a: b", "yes", "#1", "x, [y"])
  func quoted(alias: String) throws {
    let bytes = Array(AliasAdditionTests.sheet("    answer: {kind: place, text: China}").utf8)
    let id = try #require(FactID("x"))
    let changed = try AliasAddition.added(alias, to: id, in: bytes, path: "s.yaml")
    #expect(try FactSheetFile.sheet(from: changed, path: "s.yaml").facts[0].key.aliases == [alias])
  }

  @Test("refuses a figure, an unknown fact and a comment inside brackets")
  func refusals() throws {
    let id = try #require(FactID("x"))
    let figure = "    answer: {kind: quantity, text: 7 km, value: 7, unit: km}"
    let comment = "    answer: {kind: place, text: China, aliases: [VR China # so\n      ]}"
    let other = try #require(FactID("y"))
    func error(_ answer: String, _ id: FactID) -> AliasError? {
      #expect(throws: AliasError.self) {
        try AliasAddition.added(
          "8 km", to: id, in: Array(AliasAdditionTests.sheet(answer).utf8), path: "s.yaml")
      }
    }
    #expect(error(figure, id) == .comparedByValue(path: "s.yaml", line: 11))
    #expect(error(figure, other) == .noFact(path: "s.yaml", id: "y"))
    #expect(error(comment, id) == .layout(path: "s.yaml", line: 11))
  }
}
