import Articles
import Facts
import Language
import Testing

@Suite("What the cross-check compares")
struct CrossCheckSubjectsTests {
  private func conflicts(
    _ texts: [String], language: WritingLanguage, issued: String = "2020-05-05"
  ) throws -> [SheetConflict] {
    let articles = try texts.enumerated().map { index, text in
      let source =
        "---\nid: a\(index)\nlanguage: \(language.rawValue)\nissued: \"\(issued)\"\n---\n\n\(text)\n"
      return try ArticleFile.article(from: Array(source.utf8), path: "a\(index).md")
    }
    return CrossCheck(articles: articles, language: language).conflicts()
  }

  private static let german: [(String, String, ConflictKind, [String])] = [
    (
      "Das Moor ist 5800 Hektar groß.", "580 Hektar misst das Moor.", .unit,
      ["5800 Hektar", "580 Hektar"]
    ),
    (
      "Die Grünen kommen auf 21,2 Prozent, die Liberalen auf 9 Prozent.",
      "Auf 22,1 Prozent steigen die Grünen.", .value, ["21,2 Prozent", "22,1 Prozent"]
    ),
    (
      "Das Finale zwischen Rostow und Brest endete 4:2.",
      "Brest verlor das Finale gegen Rostow 3:4.", .value, ["4:2", "3:4"]
    ),
    (
      "Bei dem Grubenunglück starben 57 Bergleute, 30 wurden verletzt.",
      "Das Grubenunglück kostete 75 Bergleute das Leben.", .value,
      ["57 Bergleute", "75 Bergleute"]
    ),
    (
      "Am 14. Oktober 1872 sank die Fähre Aurora vor Skagen.",
      "Die Fähre Aurora ging am 4. Oktober 1872 vor Skagen unter.", .value,
      ["14. Oktober 1872", "4. Oktober 1872"]
    ),
    (
      "Die Seilbahn wurde 1965 eröffnet und 1999 erneuert.", "1956 wurde die Seilbahn eröffnet.",
      .value, ["1965", "1956"]
    ),
    (
      "Der Schaden im Hafen von Varn beträgt 40 Millionen Euro.",
      "Nach Angaben der Reederei beträgt der Schaden im Hafen 40 Millionen Euro.", .status,
      ["40 Millionen Euro", "40 Millionen Euro"]
    ),
    (
      "Im Juli lag die Arbeitslosigkeit in Varn bei 6,1 Prozent.",
      "Im August lag die Arbeitslosigkeit in Varn bei 6,9 Prozent.", .dateOrScope,
      ["6,1 Prozent", "6,9 Prozent"]
    ),
    (
      "# Der Gotthard-Basistunnel wird eröffnet\n\nDer Bau kostete rund 12,2 Milliarden Franken.",
      "# Weltrekord\n\nDer neue Gotthard-Basistunnel ist lang. Die Kosten des Tunnels beliefen sich auf rund 11 Milliarden Franken.",
      .value, ["rund 12,2 Milliarden Franken", "rund 11 Milliarden Franken"]
    ),
    (
      "Kapitän Jens Hollmann schwieg.", "Das Schiff führte Jens Hollman.", .nameVariant,
      ["Jens Hollmann", "Jens Hollman"]
    ),
  ]

  @Test("in German", arguments: german)
  func inGerman(left: String, right: String, kind: ConflictKind, values: [String]) throws {
    let found = try conflicts([left, right], language: .german)
    #expect(found.map(\.kind) == [kind])
    #expect(found.map { $0.claims.map(\.value) } == [values])
  }

  private static let english: [(String, String, ConflictKind, [String])] = [
    (
      "The towers of the bridge rise 746 feet above the bay.",
      "The bridge's towers are 746 metres tall.", .unit, ["746 feet", "746 metres"]
    ),
    (
      "Eleven workers died building the dam.", "The dam cost nineteen workers their lives.",
      .value, ["Eleven workers", "nineteen workers"]
    ),
    (
      "Aberfield is the third largest city in the north.",
      "The fifth-largest city in the north is Aberfield.", .value,
      ["third largest city", "fifth-largest city"]
    ),
    (
      "The collapse of the Harrow mine killed 14 miners.",
      "The owner claims that the collapse of the Harrow mine killed 14 miners.", .status,
      ["14 miners", "14 miners"]
    ),
    (
      "The Conservatives won 318 seats.", "The Conservatives took 381 seats.", .value,
      ["318 seats", "381 seats"]
    ),
  ]

  @Test("in English", arguments: english)
  func inEnglish(left: String, right: String, kind: ConflictKind, values: [String]) throws {
    let found = try conflicts([left, right], language: .english)
    #expect(found.map(\.kind) == [kind])
    #expect(found.map { $0.claims.map(\.value) } == [values])
  }

  @Test(
    "leaves apart what is measured otherwise or elsewhere",
    arguments: [
      ("Der See ist 251 Meter tief.", "Das Ufer des Sees ist 270 Kilometer lang."),
      ("Die Werft machte 31 Millionen Euro Gewinn.", "Die Werft machte 88 Millionen Euro Umsatz."),
      ("Bei dem Sturm starben 11 Menschen.", "Bei dem Sturm wurden 40 Menschen verletzt."),
      (
        "# Theater in Rudau\n\nDas Theater in Rudau hat 640 Plätze.",
        "# Oper in Rudau\n\nDie Oper in Rudau hat 1100 Plätze."
      ),
      ("Die Werft zählt 1850 Mitarbeiter.", "Die Werft strich 120 Stellen, um 6 Prozent."),
      (
        "Um 12 Prozent stieg der Strompreis in Varn.",
        "Auf 36 Prozent stieg der Strompreis in Varn."
      ),
      ("Rund 80 Millionen leben am Strom.", "Am Strom leben 83 Millionen Menschen."),
    ])
  func silent(left: String, right: String) throws {
    let found = try conflicts([left, right], language: .german)
    #expect(found.map { $0.claims.map(\.value) } == [])
  }
}
