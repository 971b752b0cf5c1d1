import Testing

@testable import Language

@Suite("Date scanner")
struct DateScannerTests {
  @Test(
    "finds German dates with their precision",
    arguments: [
      ("am 6. Januar 2022 begann", "2022-01-06"), ("6. Jänner 2022", "2022-01-06"),
      ("06.01.2022", "2022-01-06"), ("6.1.22", "2022-01-06"), ("2022-01-06", "2022-01-06"),
      ("im Januar 2022", "2022-01"), ("Ende 1994", "late 1994"), ("seit 1958", "since 1958"),
      ("im Jahr 2015", "2015"), ("2015 wurde sie gegründet", "2015"),
      ("6. Aug. 2022 11:16 Uhr", "2022-08-06"),
      ("2500 Soldaten kamen", ""), ("31. Februar 2022", ""), ("Mitte Januar 2022", "mid 2022-01"),
      ("am 6. 1. 2022", "2022-01-06"), ("von 1990 bis 2019", "1990, 2019"), ("(2019)", "2019"),
      ("Ende des Jahres 1994", "late 1994"), ("6.1.2022 und 7.1.2022", "2022-01-06, 2022-01-07"),
    ])
  func german(text: String, expected: String) {
    #expect(shown(DateScanner.dates(in: text, language: .german)) == expected)
  }

  @Test(
    "finds English dates with their precision",
    arguments: [
      ("on 6 January 2022", "2022-01-06"), ("January 6th, 2022", "2022-01-06"),
      ("the 6th of January 2022", "2022-01-06"), ("1/6/2022", "2022-06-01"),
      ("1/13/2022", "2022-01-13"), ("in 1994", "1994"), ("by the end of 1994", "late 1994"),
      ("March 2020", "2020-03"), ("6.1.2022", "2022-01-06"),
    ])
  func english(text: String, expected: String) {
    #expect(shown(DateScanner.dates(in: text, language: .english)) == expected)
  }

  private func shown(_ found: [Found<PartialDate>]) -> String {
    found.map { [$0.qualifier?.rawValue, $0.value.iso].compactMap(\.self).joined(separator: " ") }
      .joined(separator: ", ")
  }
}
