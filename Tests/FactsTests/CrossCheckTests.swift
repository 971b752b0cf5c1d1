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
    #expect(found.map(\.kind) == [.dateOrScope])
  }

  @Test(
    "tells a slipped point and another unit from another value",
    arguments: [
      ("7600 km", "1600 km", ConflictKind.value), ("7600 km", "760 km", .unit),
      ("7600 km", "4724 km", .unit), ("7,6 km", "7600 km", .unit),
    ])
  func kinds(left: String, right: String, kind: ConflictKind) throws {
    let found = try conflicts(["Die Grenze misst \(left).", "Die Grenze misst \(right)."])
    #expect(found.map(\.kind) == [kind])
  }

  @Test(
    "finds ranks of the same thing that differ",
    arguments: [
      (
        "Kasachstan ist das neuntgrößte Land der Welt.",
        "Kasachstan nimmt unter den größten Ländern der Erde den zehnten Platz ein.",
        ["neuntgrößte Land", "zehnten Platz"]
      ),
      (
        "Kasachstan hat die zweitgrößten Uranreserven der Welt.",
        "Über die größten Uranreserven der Welt verfügt Kasachstan.",
        ["zweitgrößten Uranreserven", "größten Uranreserven"]
      ),
    ])
  func ranks(left: String, right: String, expected: [String]) throws {
    #expect(try values([left, right]) == [expected])
  }

  @Test(
    "does not object to ranks that agree or rank something else",
    arguments: [
      (
        "Kasachstan ist das neuntgrößte Land der Welt.",
        "Kasachstan nimmt unter den größten Ländern der Welt den neunten Platz ein."
      ),
      (
        "Kasachstan ist das neuntgrößte Land der Welt.",
        "Kasachstan ist nach der Weltbank das zehntreichste Land der Welt."
      ),
      (
        "Kasachstan ist das neuntgrößte Land der Welt.",
        "Kasachstan ist das größte Land Zentralasiens."
      ),
      (
        "Kasachstan ist das neuntgrößte Land der Welt.",
        "Algerien ist das zehntgrößte Land der Welt."
      ),
    ])
  func silentRanks(left: String, right: String) throws {
    #expect(try values([left, right]) == [])
  }

  @Test("counts a membership back to its first year and holds it against the founding")
  func founding() throws {
    let found = try conflicts(
      [
        "Das Bündnis heißt OVKS. Es ist ein 2002 gegründeter Gegenentwurf zum Nordatlantikpakt.",
        "Kasachstan ist ein Mitbegründer und somit seit 30 Jahren Mitglied des Bündnisses OVKS.",
      ], issued: ["2022-01", "2022-08"])
    #expect(found.map { $0.claims.map(\.value) } == [["2002", "30 Jahren (1992)"]])
  }

  @Test(
    "does not object to years of other events or other bodies",
    arguments: [
      (
        "Die Zollunion wurde 2010 gegründet.",
        "Die Eurasische Wirtschaftsunion wurde 2015 ins Leben gerufen."
      ),
      ("Die OVKS wurde 2002 gegründet.", "Die EAWU wurde 2015 gegründet."),
      (
        "Die Partei wurde 1999 in Almaty gegründet.", "Die Zeitung wurde 1995 in Almaty gegründet."
      ),
      ("Kasachstan wurde 1991 unabhängig.", "Kasachstan gründete 2010 die Zollunion."),
      ("Die OVKS wurde 2002 gegründet.", "Seit 20 Jahren ist das Land Mitbegründer der OVKS."),
    ])
  func silentYears(left: String, right: String) throws {
    let found = try conflicts([left, right], issued: ["2022-01", "2022-08"])
    #expect(found.map { $0.claims.map(\.value) } == [])
  }

  @Test(
    "finds one name in several spellings",
    arguments: [
      (
        "Der Präsident Kasym-Zhomart Tokayev schweigt.",
        "Nun spricht Präsident Kassym-Jomart Tokajew.",
        ["Kasym-Zhomart Tokayev", "Kassym-Jomart Tokajew"]
      ),
      (
        "Der Politologe Fjodor Lukjanow sieht das so. „Nein“, sagt Lukjankow.", "Alles ist gut.",
        ["Lukjanow", "Lukjankow"]
      ),
      (
        "Auch Weißrussland gehört dazu.", "Mitglied ist Belarus.", ["Weißrussland", "Belarus"]
      ),
      (
        "In Kirgistan wird gewählt.", "Kirgisistans Regierung schweigt.",
        ["Kirgistan", "Kirgisistan"]
      ),
    ])
  func names(left: String, right: String, expected: [String]) throws {
    let found = try conflicts([left, right])
    #expect(found.map { $0.claims.map(\.value) } == [expected])
    #expect(found.map(\.kind) == [.nameVariant])
  }

  @Test(
    "does not take two persons or a declined word for one name",
    arguments: [
      ("Das sagt Nikolaj Petrow.", "Das sagt Nadeschda Petrowa."),
      (
        "Es irrt Politologe Petrow. Es schreibt Nikolaj Petrow.",
        "Es schreibt Nikolaj Petrow. Nun irrt Politologe Petrow."
      ),
      ("Präsident Kassym Tokajew spricht.", "Präsident Kassym Tokajews Rede war lang."),
      ("Heute sagt Präsident Tokajew nichts.", "Morgen sagt Präsident Putin nichts."),
      ("Laut Armenien ist es so.", "Laut Armenier ist es so."),
      ("Die Zeit sagt nichts.", "Seit Jahren sagt Olaf Seitz nichts."),
      ("Es spricht Alexander Lukaschenko.", "Es schreibt Alexander Männer."),
    ])
  func silentNames(left: String, right: String) throws {
    #expect(try values([left, right]) == [])
  }

  @Test("tells figures of a part and of the whole from a contradiction")
  func lookAlikes() throws {
    let found = try conflicts([
      "In den nördlichen Provinzen leben rund 3,5 Millionen ethnische Russen. "
        + "Auch 80 Prozent der kasachischen Erdölausfuhren werden so transportiert.",
      "Russen und andere russischsprachige Ethnien machen heute mehr als vier Millionen aus. "
        + "80 Prozent des Rohöls aus dem Tengis-Ölfeld werden in die Hafenstadt gepumpt.",
    ])
    #expect(found.map(\.kind) == [.dateOrScope, .dateOrScope])
  }

  @Test("finds what differs in the bundled articles and raises no false alarm")
  func bundled() throws {
    let folder = ArticleFolder(folders: ["seeds"])
    let names = ["putin-eilt-2022", "dw-2022", "rt-2022", "mininato-2022", "angerer-2022"]
    let articles = try names.map { try folder.article(#require(ArticleID($0))) }
    let found = CrossCheck(articles: articles, language: .german).conflicts()
    let shown = found.map { conflict in
      ([conflict.kind.rawValue] + Set(conflict.claims.map(\.value)).sorted()).joined(
        separator: " | ")
    }
    #expect(
      shown == [
        "value | Rund 7600 Kilometer | knapp 1600 Kilometer",
        "date-or-scope | mehr als vier Millionen Menschen | rund 3,5 Millionen ethnische Russen",
        "date-or-scope | 80 Prozent | etwa 80 Prozent", "value | 2002 | 30 Jahren (1992)",
        "name-variant | Kassym-Jomart Tokajew | Kassym-Schomart Tokajew | Kasym-Zhomart Tokayev"
          + " | Qassym-Schomart Toqajew",
        "name-variant | Lukjankow | Lukjanow", "name-variant | Belarus | Weißrussland",
        "name-variant | Kirgisistan | Kirgistan", "name-variant | Lugansk | Luhansk",
      ])
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
