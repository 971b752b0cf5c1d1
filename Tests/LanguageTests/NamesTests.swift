import Testing

@testable import Language

@Suite("Names of persons")
struct PersonNameTests {
  @Test(
    "come apart into given names and surname",
    arguments: [
      ("Kassym-Schomart Tokajew", ["kassym", "schomart"], ["tokajew"]),
      ("Tokajew, Kassym-Schomart", ["kassym", "schomart"], ["tokajew"]),
      ("Dr. Heinz Fischer", ["heinz"], ["fischer"]),
      ("Ursula von der Leyen", ["ursula"], ["von", "der", "leyen"]), ("Putin", [], ["putin"]),
      ("Xi Jinping", ["jinping"], ["xi"]), ("Präsident Tokajew", [], ["tokajew"]), ("", [], []),
      (", ,", [], []), ("Herr", [], ["herr"]), ("Stephen King", ["stephen"], ["king"]),
      ("der kasachische Präsident Tokajew", [], ["tokajew"]),
      ("Fischer, Bundespräsident", [], ["fischer"]),
      ("Kazakh President Tokayev", [], ["tokayev"]),
      ("Martin Luther King Jr.", ["martin", "luther"], ["king"]),
    ] as [(String, [String], [String])])
  func parts(text: String, given: [String], surname: [String]) {
    let name = PersonName(text)
    #expect(name.given == given)
    #expect(name.surname == surname)
  }

  @Test(
    "are one over the borders of languages",
    arguments: [
      ("Tokajew", "Tokayev"), ("Tokajew", "Toqajew"), ("Schomart", "Zhomart"),
      ("Schomart", "Jomart"),
      ("Nasarbajew", "Nazarbayev"), ("Gorbatschow", "Gorbachev"), ("Selenskyj", "Zelensky"),
      ("Jelzin", "Yeltsin"), ("Tschaikowski", "Tchaikovsky"), ("Lukaschenko", "Lukashenko"),
      ("Wladimir", "Vladimir"), ("Dmitrij", "Dmitry"), ("Romanow", "Romanoff"),
    ])
  func transliterated(left: String, right: String) {
    #expect(Transliteration.areEqual(left, right))
  }

  @Test(
    "are not one by a mere likeness",
    arguments: [
      ("Fischer", "Fischler"), ("Merkel", "Merkle"), ("Xi", "Ksi"), ("Putin", "Puschkin"),
      ("Müller", "Mahler"),
    ])
  func different(left: String, right: String) {
    #expect(!Transliteration.areEqual(left, right))
  }
}

@Suite("Units")
struct MeasureUnitTests {
  @Test(
    "go by many names",
    arguments: [
      ("km", "m", 1000), ("Kilometern", "m", 1000), ("kilometres", "m", 1000), ("Prozent", "%", 1),
      ("v. H.", "%", 1), ("US-Dollar", "USD", 1), ("$", "USD", 1), ("€", "EUR", 1),
      ("Soldat", "#soldat", 1),
      ("Soldaten", "#soldat", 1), ("Quadratkilometer", "m²", 1e6), ("qkm", "m²", 1e6),
      ("Jahren", "month", 12),
      ("Tonnen", "kg", 1000), ("MWh", "J", 3.6e9), ("Stundenkilometer", "m/s", 1 / 3.6),
      ("Prozentpunkte", "pp", 1),
    ] as [(String, String, Double)])
  func names(name: String, base: String, factor: Double) {
    let unit = MeasureUnit.canonical(name)
    #expect(unit?.unit == base)
    #expect(unit.map { abs($0.factor - factor) < factor * 1e-12 } ?? false)
  }

  @Test(
    "have none for other words",
    arguments: ["", "Grenze", "xyz", String(repeating: "km", count: 99)])
  func unknown(name: String) { #expect(MeasureUnit.canonical(name) == nil) }

  @Test("tell money and mass where one word is both")
  func pound() {
    #expect(MeasureUnit.named("Pfund").map(\.base) == ["GBP", "kg"])
    #expect(MeasureUnit.named("mW").first?.factor == 1e-3)
    #expect(MeasureUnit.named("MW").first?.factor == 1e6)
  }
}
