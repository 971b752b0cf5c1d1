import Testing

@testable import Language

@Suite("Quantity scanner")
struct QuantityScannerTests {
  @Test(
    "finds German figures with unit and qualifier",
    arguments: [
      ("Die Grenze ist rund 7600 Kilometer lang.", "about 7600 Kilometer"),
      ("Sie ist 7.600 km lang", "7600 km"), ("Sie ist 7 600 km lang", "7600 km"),
      ("Sie ist 7\u{202F}600 km lang", "7600 km"), ("Sie ist 7'600 km lang", "7600 km"),
      ("knapp die Hälfte der Bürger", "almost 50 %"), ("ein Drittel", "33.3 %"),
      ("zwei Drittel der Stimmen", "66.7 %"), ("3,5 Millionen Menschen", "3500000 Menschen"),
      ("mehr als 160 Tote", "moreThan 160 Tote"), ("bis zu 3.000 Soldaten", "atMost 3000 Soldaten"),
      ("rund 2500 russische Soldaten", "about 2500 Soldaten"),
      ("115 Millionen US-Dollar im Jahr", "115000000 US-Dollar"),
      ("12,5 Prozent", "12.5 Prozent"), ("12.5 %", "12.5 %"),
      ("am 6. Januar 2022 kamen 12 Tote", "12 Tote"),
      ("siebentausendsechshundert Kilometer", "7600 Kilometer"),
      ("anderthalb Jahre", "1.5 Jahre"), ("eine halbe Million Euro", "500000 Euro"),
      ("10 bis 15 Prozent", "10 Prozent, 15 Prozent"), ("bei -5 Grad", "-5 Grad"),
      ("Im Jahr 2022 war es so.", ""), ("2022 gründete er sie.", ""), ("Ein Mann sah es.", ""),
      ("1,2 Mrd. Euro", "1200000000 Euro"), ("25 v. H.", "25 v. H"), ("€ 5", "5 €"),
      ("drei Jahrzehnte", "3 Jahrzehnte"), ("1 Million 200 Tausend Euro", "1200000 Euro"),
    ])
  func german(text: String, expected: String) {
    #expect(shown(QuantityScanner.quantities(in: text, language: .german)) == expected)
  }

  @Test(
    "finds English figures with unit and qualifier",
    arguments: [
      ("about 7,600 kilometres", "about 7600 kilometres"), ("$1.2 billion", "1200000000 $"),
      ("up to 3,000 troops", "atMost 3000 troops"), ("seventy-six hundred miles", "7600 miles"),
      ("two thousand five hundred and six men", "2506 men"), ("a third of voters", "33.3 %"),
      ("one and a half million people", "1500000 people"), ("half a million euros", "500000 euros"),
      ("twelve point five percent", "12.5 percent"), ("£5m", "5000000 £"),
      ("at least a dozen soldiers", "atLeast 12 soldiers"), ("1,234.5 kg", "1234.5 kg"),
    ])
  func english(text: String, expected: String) {
    #expect(shown(QuantityScanner.quantities(in: text, language: .english)) == expected)
  }

  @Test("gives ranges in Unicode scalars")
  func ranges() {
    let found = QuantityScanner.quantities(in: "Länge: rund 7600 km.", language: .german)
    #expect(found.map(\.range) == [7..<19])
  }

  private func shown(_ found: [Found<Quantity>]) -> String {
    found.map { found in
      let value = (found.value.value * 10).rounded() / 10
      let number = value == value.rounded() ? String(Int(value)) : String(value)
      return [found.qualifier?.rawValue, number, found.value.unit].compactMap(\.self)
        .joined(separator: " ")
    }.joined(separator: ", ")
  }
}
