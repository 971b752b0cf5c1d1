import Facts
import Language
import Testing

@testable import Training

private typealias S = KeySample

/// The worked cases that the rules were agreed on.
private let worked: [JudgingCase] = {
  let border = S.quantity("7600 Kilometer", 7600, "Kilometer", .about)
  let place = { (text: String) in S.words(.place, text) }
  let tokajew = S.words(.person, "Kassym-Schomart Tokajew", aliases: ["Toqajew"])
  return S.cases(
    border,
    [
      .accept: [
        "7600 km", "7 600 Kilometer", "siebentausendsechshundert Kilometer", "7600 Kilometern",
      ],
      .reject: ["1600 km", "7600 m"], .almost: ["7,600 km"],
    ])
    + S.cases(S.quantity("12,5 Prozent", 12.5, "Prozent"), [.accept: ["12.5 %"]])
    + S.cases(
      S.quantity("12.5 percent", 12.5, "percent", .english),
      [.reject: ["125 %"], .accept: ["12,5 %"]])
    + S.cases(S.quantity("50 Prozent", 50, "Prozent", .almost), [.accept: ["knapp 50 %"]])
    + S.cases(
      S.quantity("1,2 Millionen Euro", 1_200_000, "Euro"), [.reject: ["1,2 Milliarden Euro"]])
    + S.cases(
      S.quantity("1.2 billion dollars", 1.2e9, "dollars", .english), [.accept: ["$1,200 million"]])
    + S.cases(
      S.quantity("160 Tote", 160, "Tote", .moreThan, named: true), [.note: ["160"]])
    + S.cases(
      S.quantity("3,000 troops", 3000, "troops", .atMost, named: true, .english),
      [.reject: ["at least 3,000"]])
    + S.cases(
      S.words(.score([3, 1]), "3-1", .english), [.reject: ["1-3"], .accept: ["3:1", "3 to 1"]])
    + S.cases(S.words(.score([3, 1]), "3-1"), [.accept: ["3 zu 1"]])
    + S.cases(
      S.date("6. Jänner 2022", "2022-01-06"), [.accept: ["6. Januar 2022", "2022-01-06"]])
    + S.cases(S.date("6 January 2022", "2022-01-06", nil, .english), [.almost: ["1/6/2022"]])
    + S.cases(S.date("6. Juni 2022", "2022-06-06"), [.reject: ["6. Juli 2022"]])
    + S.cases(tokajew, [.accept: ["Tokajew", "Toqajew"], .almost: ["Kassym"]])
    + S.cases(S.words(.person, "Heinz Fischer"), [.reject: ["Joschka Fischer"]])
    + S.cases(place("Österreich"), [.accept: ["Oesterreich"]])
    + S.cases(place("Iran"), [.reject: ["Irak"]])
    + S.cases(S.words(.organisation, "OVKS"), [.almost: ["OVSK"]])
    + S.cases(
      S.words(.organisation, "der Internationale Währungsfonds"),
      [.note: ["Internationaler Währungsfond"]])
    + S.cases(S.words(.term, "Rat"), [.reject: ["Rad"]])
    + S.cases(S.words(.phrase, "not guilty", .english), [.reject: ["guilty"]])
    + S.cases(S.words(.term, "the European Union", .english), [.accept: ["European union"]])
    + [
      JudgingCase(
        key: S.list(["Russia", "Belarus", "Armenia"], .english),
        typed: "Russia, Belarus, Armenia, Ukraine", verdict: .partial, score: 2.0 / 3)
    ]
}()

@Suite("Judging answers")
struct AnswerJudgeTests {
  @Test("agrees with the worked cases", arguments: worked)
  func agrees(one: JudgingCase) { check(one) }

  @Test("judges figures as values", arguments: figureCases)
  func figures(one: JudgingCase) { check(one) }

  @Test("judges dates by precision", arguments: dateCases)
  func dates(one: JudgingCase) { check(one) }

  @Test("judges names and words with a teacher's patience", arguments: wordCases)
  func words(one: JudgingCase) { check(one) }

  @Test("judges lists, ranges and scores by their parts", arguments: listCases)
  func lists(one: JudgingCase) { check(one) }

  @Test("takes silence and shrugs for not knowing", arguments: shrugs)
  func unknown(typed: String) {
    let judge = AnswerJudge(keys: [])
    for key in [S.words(.place, "Iran"), S.quantity("7", 7, "km"), S.list(["Iran", "Irak"])] {
      #expect(judge.judge(typed, for: key).verdict == .unknown)
    }
  }

  @Test("knows the other answers of the deck")
  func knownOthers() {
    let merkel = S.words(.person, "Angela Merkel")
    let merkle = S.words(.person, "Ralph Merkle")
    let heinz = S.words(.person, "Heinz Fischer")
    let joschka = S.words(.person, "Joschka Fischer")
    let exact = S.quantity("7620 Kilometer", 7620, "Kilometer")
    let round = S.quantity("7600 Kilometer", 7600, "Kilometer", .about)
    let export = S.words(.term, "Protein")
    let other = S.words(.term, "Proteine")
    let judge = AnswerJudge(keys: [merkel, merkle, heinz, joschka, exact, round, export, other])
    #expect(judge.judge("Merkle", for: merkel).verdict == .reject)
    #expect(AnswerJudge(keys: [merkel]).judge("Merkle", for: merkel).verdict == .note)
    #expect(judge.judge("Fischer", for: heinz).verdict == .almost)
    #expect(judge.judge("Heinz Fischer", for: heinz).verdict == .accept)
    #expect(judge.judge("H. Fischer", for: heinz).verdict == .accept)
    #expect(judge.judge("7620 km", for: round).verdict == .reject)
    #expect(judge.judge("7610 km", for: round).verdict == .note)
    #expect(judge.judge("Proteine", for: export).verdict == .reject)
  }

  @Test("rejects what the author lists as wrong")
  func listedWrong() {
    let key = S.words(.organisation, "Eurasische Wirtschaftsunion", wrong: ["Eurasische Union"])
    #expect(AnswerJudge(keys: [key]).judge("die Eurasische Union", for: key).rule == "listed-wrong")
    let number = S.quantity("7600 km", 7600, "km", .about, wrong: ["7640 km"])
    #expect(AnswerJudge(keys: []).judge("7640 Kilometer", for: number).verdict == .reject)
  }

  @Test("says what differs in both languages")
  func messages() {
    let judge = AnswerJudge(keys: [])
    let wrong = judge.judge("7600 m", for: S.quantity("7600 km", 7600, "km"))
    #expect(wrong.german == "Zahl richtig, Einheit falsch.")
    #expect(wrong.english == "Right number, wrong unit.")
    let given = judge.judge("Kassym", for: S.words(.person, "Kassym-Schomart Tokajew"))
    #expect(given.german == "Und der Nachname?")
    let bound = judge.judge("160", for: S.quantity("160 Tote", 160, "Tote", .moreThan, named: true))
    #expect(bound.german == "Die Quelle sagt „mehr als 160 Tote“.")
  }

  private func check(_ one: JudgingCase) {
    let judgement = AnswerJudge(keys: [one.key]).judge(one.typed, for: one.key)
    #expect(judgement.verdict == one.verdict, "by \(judgement.rule)")
    if let score = one.score { #expect(abs(judgement.score - score) < 0.005) }
  }
}

private let shrugs = [
  "", "   ", "?", "???", "weiß nicht", "Weiß ich nicht.", "weiss nicht", "keine Ahnung",
  "Keine Ahnung!",
  "k.A.", "k. A.", "kA", "idk", "IDK", "I don't know", "I don’t know.", "dunno", "no idea", "pass",
  "-", "...", "…",
  "ich weiß es nicht", "leider keine Ahnung", "dont know", "\u{A0}", "—",
]
