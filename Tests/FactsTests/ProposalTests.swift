import Articles
import Basics
import Facts
import Language
import Testing

@Suite("A proposal")
struct ProposalTests {
  private func article(_ text: String, path: String = "a.txt") throws -> Article {
    try ArticleFile.article(from: Array(text.utf8), path: path)
  }

  private func candidates(_ text: String) throws -> [Candidate] {
    CandidateFinder(try article(text), name: "a.txt").run()
  }

  @Test(
    "takes figures, dates and ranks of running text as answers",
    arguments: [
      (
        "Die Grenze ist rund 7600 Kilometer lang.", ["7600 Kilometer"],
        ["Die Grenze ist rund ____ lang."]
      ),
      (
        "Am 6. Januar 2022 starben mindestens 225 Menschen.", ["6. Januar 2022", "225 Menschen"],
        ["Am ____ starben mindestens 225 Menschen.", "Am 6. Januar 2022 starben mindestens ____."]
      ),
      (
        "Es ist das zehntreichste Land der Welt.", ["zehntreichste Land"],
        ["Es ist das ____ der Welt."]
      ),
      (
        "Schon 2010 hatten sie die Zollunion gegründet, und mehr als 2.000 wurden verletzt.",
        ["2010", "2.000"],
        [
          "Schon ____ hatten sie die Zollunion gegründet, und mehr als 2.000 wurden verletzt.",
          "Schon 2010 hatten sie die Zollunion gegründet, und mehr als ____ wurden verletzt.",
        ]
      ),
      ("Hier steht nichts davon.", [], []),
      ("Sie nimmt eine \"Position\" ein.", [], []),
      ("Am 20. November wird gewählt.", [], []),
      ("Es kamen mehrere Tausend Soldaten.", [], []),
    ])
  func answers(text: String, answers: [String], clozes: [String]) throws {
    let found = try candidates(text)
    #expect(found.map(\.answer.text) == answers)
    #expect(found.map(\.cloze) == clozes)
  }

  @Test("keeps the qualifier in the answer's value")
  func qualifier() throws {
    let found = try candidates("Die Grenze ist rund 7600 Kilometer lang.")
    #expect(
      found.first?.answer.json["qualifier"] == .string("rund"), "\(found.map(\.answer.json))")
  }

  @Test(
    "says whose claim it is and whether it is hedged",
    arguments: [
      ("Laut Weltbank sind es 12 Prozent.", "Weltbank", false),
      ("Es sind 12 Prozent, sagte Nikolaj Petrow.", "Nikolaj Petrow", false),
      ("Nach offiziellen Angaben waren es 12 Prozent.", "offiziellen Angaben", false),
      ("Nach Angaben der Behörde waren es 12 Prozent.", "Behörde", false),
      ("Das Bündnis sprach von 2500 Soldaten.", "Bündnis", false),
      ("Der Präsident Kassym Tokajew nannte 12 Prozent viel.", "Präsident Kassym Tokajew", false),
      ("Das sind offenbar 12 Prozent der Bürger.", nil as String?, true),
      ("Das sind 12 Prozent der Bürger.", nil, false),
    ])
  func attribution(text: String, source: String?, isHedged: Bool) throws {
    let found = try candidates(text)
    #expect(found.map(\.attributedTo) == [source])
    #expect(found.map(\.isHedged) == [isHedged])
  }

  @Test("takes a person's full name and an explained abbreviation once")
  func names() throws {
    let found = try candidates(
      "Angela Merkel kam zur Organisation für Sicherheit und Zusammenarbeit in Europa (OSZE). Angela Merkel ging wieder."
    )
    #expect(found.map(\.answer.value) == [.person, .organisation])
    #expect(
      found.map(\.cloze) == [
        "____ kam zur Organisation für Sicherheit und Zusammenarbeit in Europa (OSZE).",
        "Angela Merkel kam zur ____.",
      ])
  }

  @Test("leaves captions, bylines and credits aside")
  func furniture() throws {
    let text = "Truppen mit 500 Soldaten. Foto: EPA/STR\n\nEs ist gut. (Jo Angerer, 1.11.2022)"
    #expect(try candidates(text).isEmpty)
  }

  @Test("writes candidates and conflicts as JSON lines, files by name")
  func lines() throws {
    let articles = [
      try article("Die Grenze ist rund 7600 Kilometer lang."),
      try article("Die Grenze misst knapp 1600 Kilometer.", path: "b.txt"),
    ]
    let names = Dictionary(uniqueKeysWithValues: articles.map { ($0.id, "\($0.id).txt") })
    let lines = Proposal(articles: articles, names: names, language: .german).json()
    #expect(
      lines.map { $0["type"] } == [.string("candidate"), .string("candidate"), .string("conflict")])
    #expect(
      lines.first.map(JSONWriter.line)
        == #"{"type":"candidate","article":"a.txt","paragraph":1,"sentence":"Die Grenze ist rund 7600 Kilometer lang.","start":0,"end":40,"quote":"Die Grenze ist rund 7600 Kilometer lang.","answer":{"kind":"quantity","language":"de","text":"7600 Kilometer","value":7600,"unit":"Kilometer","qualifier":"rund"},"question":"Welche Zahl fehlt? Die Grenze ist rund ____ lang.","cloze":"Die Grenze ist rund ____ lang.","attributedTo":null,"hedged":false}"#
    )
    #expect(
      lines.last.map(JSONWriter.line)
        == #"{"type":"conflict","kind":"value","claims":[{"article":"a.txt","paragraph":1,"value":"rund 7600 Kilometer"},{"article":"b.txt","paragraph":1,"value":"knapp 1600 Kilometer"}],"about":"grenz"}"#
    )
  }

  @Test("writes a sheet that passes its own check")
  func sheet() throws {
    let one = try article(
      "Die Grenze ist rund 7600 Kilometer lang. Laut Weltbank leben dort 19 Millionen Menschen.")
    let proposal = Proposal(articles: [one], names: [:], language: .german)
    let text = proposal.sheet(id: "probe", title: "Probe \"1\"", language: .german)
      .joined(separator: "\n")
    let sheet = try FactSheetFile.sheet(from: Array(text.utf8), path: "p.yaml")
    let report = SheetCheck(sheet: sheet, articles: [one.id: one]).run()
    #expect(report.allProblems.map(\.code) == [])
    #expect(report.facts.map(\.status) == [.supported, .attributed])
  }
}
