import Facts
import Language
import Testing

@testable import Decks

@Suite("The words before an answer")
struct BoundWordsTests {
  @Test(
    "set a bound where the key has no qualifier",
    arguments: [
      ("Die Luft ist heißer als 460 Grad.", "460 Grad", Qualifier.moreThan),
      ("Der Weg ist kürzer als 30 Kilometer.", "30 Kilometer", .lessThan),
      ("Der Saal fasst bis zu 900 Gäste.", "900 Gäste", .atMost),
      ("Der Saal fasst mindestens 900 Gäste.", "900 Gäste", .atLeast),
      ("Der Saal fasst 900 Gäste.", "900 Gäste", nil),
    ] as [(String, String, Qualifier?)])
  func quantities(statement: String, text: String, bound: Qualifier?) throws {
    let key = SampleFacts.quantity(text, 900, text.split(separator: " ").last.map { String($0) })
    #expect(BoundWords.bound(of: try SampleFacts.fact("probe", statement, key: key)) == bound)
  }

  @Test("make later years true after “at least”, and near years after “um”")
  func years() throws {
    let vague = try SampleFacts.fact(
      "probe", "Das Tier schlüpfte um 1832.", key: SampleFacts.date("1832", "1832"))
    #expect(BoundWords.isVague(vague))
    let years = Distractors.all(for: vague, in: SampleFacts.setting([vague]))
      .compactMap { Int($0.text) }
    #expect(!years.isEmpty)
    #expect(years.allSatisfy { abs($0 - 1832) >= 5 })
  }

  @Test("leave numbers of the key's own rounding only, and no age beyond a life")
  func rounding() throws {
    let height = try SampleFacts.fact(
      "berg", "Der Berg ist 1141 Meter hoch.",
      key: SampleFacts.quantity("1141 Meter", 1141, "Meter"))
    let other = try SampleFacts.fact(
      "tal", "Das Tal ist 3 Kilometer lang.",
      key: SampleFacts.quantity("3 Kilometer", 3, "Kilometer"))
    let heights = Distractors.all(for: height, in: SampleFacts.setting([height, other]))
    #expect(heights.count >= 2)
    #expect(!heights.contains { $0.text == "3000 Meter" })
    let age = try SampleFacts.fact(
      "dichter", "Der Dichter starb im Alter von 83 Jahren.",
      key: SampleFacts.quantity("83 Jahren", 83, "Jahr"))
    let ages = Distractors.all(for: age, in: SampleFacts.setting([age])).compactMap(\.measure)
    #expect(!ages.isEmpty)
    #expect(ages.allSatisfy { $0 <= 105 })
  }

  @Test(
    "and the notation of a number is kept",
    arguments: [
      ("8000 Gäste", 8000.0, 12_000.0, "12.000 Gäste"),
      ("19 Mio. Euro", 19e6, 24e6, "24 Mio. Euro"),
    ])
  func notation(text: String, value: Double, other: Double, expected: String) throws {
    let pattern = try #require(NumberPattern(text, value: value, language: .german))
    #expect(pattern.text(for: other) == expected)
  }
}
