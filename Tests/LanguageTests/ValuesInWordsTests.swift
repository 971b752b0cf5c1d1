import Testing

@testable import Language

@Suite("Values in words")
struct ValuesInWordsTests {
  @Test(
    "are read as figures in German",
    arguments: [
      ("zwei von fünf Deutschen", 40.0, "%"), ("jeder vierte Schüler", 25, "%"),
      ("drei Viertel der Wähler", 75, "%"), ("eine Viertelmillion Menschen", 250_000, "Menschen"),
      ("neun Billionen Euro", 9e12, "Euro"), ("ein Dutzend Häuser", 12, "Häuser"),
      ("anderthalb Millionen Menschen", 1.5e6, "Menschen"),
      ("siebentausendsechshundert Kilometer", 7600, "Kilometer"),
    ])
  func german(text: String, value: Double, unit: String) {
    let found = QuantityScanner.quantities(in: text, language: .german)
    #expect(found.map(\.value.value) == [value])
    #expect(found.map(\.value.unit) == [unit])
  }

  @Test(
    "are read as figures in English",
    arguments: [
      ("two in five Germans", 40.0, "%"), ("one in four pupils", 25, "%"),
      ("half of the voters", 50, "%"), ("a quarter of a million people", 250_000, "people"),
      ("one trillion dollars", 1e12, "dollars"), ("a dozen houses", 12, "houses"),
      ("three and a half million people", 3.5e6, "people"),
      ("seven thousand six hundred miles", 7600, "miles"),
    ])
  func english(text: String, value: Double, unit: String) {
    let found = QuantityScanner.quantities(in: text, language: .english)
    #expect(found.map(\.value.value) == [value])
    #expect(found.map(\.value.unit) == [unit])
  }

  @Test(
    "name no figure where they name a time",
    arguments: [
      ("in den 1990er Jahren", WritingLanguage.german), ("im 19. Jahrhundert", .german),
      ("in the 1990s", .english), ("in mid-July 2019", .english),
    ])
  func times(text: String, language: WritingLanguage) {
    #expect(QuantityScanner.quantities(in: text, language: language).isEmpty)
  }

  @Test("date the middle of a month")
  func middle() {
    let found = DateScanner.dates(in: "It began in mid-July 2019.", language: .english)
    #expect(found.map(\.value.iso) == ["2019-07"])
    #expect(found.map(\.qualifier) == [.mid])
  }

  @Test(
    "name days by their weekday and years from now",
    arguments: [
      ("donnerstagabend", 3), ("donnerstag", 3), ("montags", 0), ("sonnabend", 5),
    ])
  func weekdays(word: String, day: Int) {
    #expect(RelativeDateWords.german.weekday(word) == day)
    #expect(RelativeDateWords.german.weekday("donnerstagsdemo") == nil)
  }
}
