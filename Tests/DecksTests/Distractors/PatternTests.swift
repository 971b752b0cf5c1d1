import Language
import Testing

@testable import Decks

@Suite("A number pattern")
struct NumberPatternTests {
  @Test(
    "puts another number in the same notation",
    arguments: [
      ("7600 Kilometer", 7600, 6200, "6200 Kilometer"),
      ("7.600 km", 7600, 16200, "16.200 km"),
      ("60.000", 60000, 45000, "45.000"),
      ("3,5 Millionen Menschen", 3.5e6, 3.8e6, "3,8 Millionen Menschen"),
      ("115 Millionen US-Dollar", 115e6, 85e6, "85 Millionen US-Dollar"),
      ("sechs Staaten", 6, 5, "fünf Staaten"),
      ("Sechs Staaten", 6, 5, "Fünf Staaten"),
      ("vier Millionen", 4e6, 5e6, "fünf Millionen"),
      ("12,5 %", 12.5, 17.5, "17,5 %"),
      ("rund 1'200 Fr.", 1200, 1500, "rund 1'500 Fr."),
    ] as [(String, Double, Double, String)])
  func german(text: String, value: Double, other: Double, expected: String) throws {
    let pattern = try #require(NumberPattern(text, value: value, language: .german))
    #expect(pattern.text(for: other) == expected)
    #expect(pattern.text(for: value) == text)
  }

  @Test("reads English separators and words")
  func english() throws {
    let pattern = try #require(NumberPattern("1,250.5 miles", value: 1250.5, language: .english))
    #expect(pattern.text(for: 2250.5) == "2,250.5 miles")
    let words = try #require(NumberPattern("twelve states", value: 12, language: .english))
    #expect(words.text(for: 11) == "eleven states")
  }

  @Test(
    "is refused where the text does not say the value, or says two",
    arguments: [
      ("7600 Kilometer", 1600), ("zwischen 5 und 6", 5), ("viele", 7), ("", 7),
      ("7600", .infinity), ("7600", .nan), ("1.2.3", 123), ("0", 0), ("-5", -5),
    ] as [(String, Double)])
  func refused(text: String, value: Double) {
    #expect(NumberPattern(text, value: value, language: .german) == nil)
  }

  @Test(
    "does not write what its notation cannot say",
    arguments: [
      ("19 Millionen", 19e6, 18.5e6), ("3,5 Millionen", 3.5e6, 4e6), ("sechs", 6, 21),
      ("7600", 7600, -1), ("7600", 7600, .nan), ("2 Millionen", 2e6, 1e6),
    ] as [(String, Double, Double)])
  func unwritable(text: String, value: Double, other: Double) throws {
    let pattern = try #require(NumberPattern(text, value: value, language: .german))
    #expect(pattern.text(for: other) == nil)
  }

  @Test(
    "knows the last place that counts",
    arguments: [
      ("7600", 7600, 100), ("3,5 Millionen", 3.5e6, 1e5), ("60.000", 6e4, 1e4), ("225", 225, 1),
    ]
      as [(String, Double, Double)])
  func lastPlace(text: String, value: Double, place: Double) throws {
    let pattern = try #require(NumberPattern(text, value: value, language: .german))
    #expect(pattern.lastPlace == place)
  }
}

@Suite("A date pattern")
struct DatePatternTests {
  @Test(
    "puts another date in the same notation",
    arguments: [
      ("1994", "1994", "1991", "1991"),
      ("Ende 1994", "1994", "1991", "Ende 1991"),
      ("Januar 2022", "2022-01", "2022-03", "März 2022"),
      ("6. Jänner 2022", "2022-01-06", "2022-02-09", "9. Feber 2022"),
      ("6. Januar 2022", "2022-01-06", "2022-01-09", "9. Januar 2022"),
      ("2022-01-06", "2022-01-06", "2022-01-09", "2022-01-09"),
      ("06.01.2022", "2022-01-06", "2022-01-09", "09.01.2022"),
      ("20. November", "2022-11-20", "2022-11-13", "13. November"),
    ])
  func german(text: String, value: String, other: String, expected: String) throws {
    let date = try #require(PartialDate(iso: value))
    let another = try #require(PartialDate(iso: other))
    let pattern = try #require(DatePattern(text, value: date, language: .german))
    #expect(pattern.text(for: another) == expected)
  }

  @Test(
    "is refused for other dates, two dates and weekdays",
    arguments: [
      ("1995", "1994"), ("1994 bis 1996", "1994"), ("Donnerstag, 6. Januar 2022", "2022-01-06"),
      ("", "1994"), ("Januar", "2022-01"),
    ])
  func refused(text: String, value: String) throws {
    let date = try #require(PartialDate(iso: value))
    #expect(DatePattern(text, value: date, language: .german) == nil)
  }

  @Test("does not change the precision")
  func precision() throws {
    let year = try #require(PartialDate(year: 1994))
    let month = try #require(PartialDate(year: 1994, month: 3))
    let pattern = try #require(DatePattern("1994", value: year, language: .german))
    #expect(pattern.text(for: month) == nil)
  }
}
