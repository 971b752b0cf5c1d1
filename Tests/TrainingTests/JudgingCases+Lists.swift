import Facts
import Language
import Training

private typealias S = KeySample

private func partial(_ key: AnswerKey, _ typed: String, _ score: Double) -> JudgingCase {
  JudgingCase(key: key, typed: typed, verdict: .partial, score: score)
}

private let union = S.list(["Russland", "Belarus", "Armenien"])
private let ordered = S.list(["Merkur", "Venus", "Erde"], .term, ordered: true)
private let bosnia = S.list(["Bosnien und Herzegowina", "Serbien", "Kroatien"])
private let days = AnswerKey(
  value: .range(low: 10, high: 15, unit: "Prozent"), text: "10 bis 15 Prozent", language: .german)
private let pages = AnswerKey(
  value: .range(low: 10, high: 15, unit: nil), text: "10 to 15", language: .english)
private let money = AnswerKey(
  value: .range(low: 10e6, high: 15e6, unit: "Euro"), text: "10 bis 15 Millionen Euro",
  language: .german)

let listCases: [JudgingCase] = [
  S.cases(
    union,
    [
      .accept: [
        "Russland, Belarus, Armenien", "Armenien, Russland, Belarus", "Russland; Belarus; Armenien",
        "Russland und Belarus und Armenien", "Russland, Belarus und Armenien",
        "Russland & Belarus & Armenien", "Russland\nBelarus\nArmenien", "russland,belarus,armenien",
        "Russland, Russland, Belarus, Armenien", "- Russland\n- Belarus\n- Armenien",
        "Russland, Belarus sowie Armenien", "Russland, Belarus, Armenien.",
        "Russland, Belarus, Armenien, ", "Russland / Belarus / Armenien",
      ],
      .note: ["Russland, Bealrus, Armenien", "Rusland, Belarus, Armenien"],
      .reject: ["Ukraine", "Ukraine, Polen, Litauen", "Russland, Ukraine", "Iran, Irak, Russland"],
      .unknown: ["weiß nicht", ""],
    ]),
  [
    partial(union, "Russland", 1.0 / 3), partial(union, "Russland, Belarus", 2.0 / 3),
    partial(union, "Russland, Belarus, Ukraine", 1.0 / 3),
    partial(union, "Russland, Belarus, Armenien, Ukraine", 2.0 / 3),
    partial(union, "Russland, Russland", 1.0 / 3), partial(ordered, "Venus, Merkur, Erde", 2.0 / 3),
    partial(ordered, "Merkur, Venus", 2.0 / 3), partial(days, "10 %", 0.5),
    partial(days, "15 Prozent", 0.5),
    partial(pages, "10", 0.5), partial(bosnia, "Bosnien und Herzegowina", 1.0 / 3),
  ],
  S.cases(
    ordered,
    [
      .accept: ["Merkur, Venus, Erde", "Merkur Venus Erde".replacingSpaces],
      .reject: ["Mars, Jupiter, Saturn"],
    ]),
  S.cases(
    bosnia,
    [
      .accept: [
        "Bosnien und Herzegowina, Serbien und Kroatien",
        "Serbien, Kroatien, Bosnien und Herzegowina",
        "Serbien und Bosnien und Herzegowina und Kroatien",
      ]
    ]),
  S.cases(
    days,
    [
      .accept: [
        "10 bis 15 Prozent", "10-15 %", "10–15%", "zwischen 10 und 15 Prozent", "10 % bis 15 %",
        "zehn bis fünfzehn Prozent", "von 10 bis 15 Prozent", "10 - 15 %",
      ],
      .reject: [
        "10 bis 20 Prozent", "5 bis 15 %", "20 Prozent", "10 bis 15 km", "1 bis 5 %",
        "100 bis 150 %", "nicht 10 bis 15 %",
      ],
      .almost: ["12 %", "10 bis 15", "viel"], .note: ["15 bis 10 Prozent"],
    ]),
  S.cases(
    pages,
    [
      .accept: ["10-15", "10 to 15", "between 10 and 15", "from 10 to 15", "ten to fifteen"],
      .reject: ["10-16", "9 to 15", "16"], .almost: ["12"],
    ]),
  S.cases(
    money,
    [
      .accept: ["10 bis 15 Millionen Euro", "10-15 Mio. €", "10 Mio. bis 15 Mio. Euro"],
      .reject: ["10 bis 15 Euro", "10 bis 15 Milliarden Euro", "10 bis 15 Mio. Dollar"],
    ]),
  S.cases(
    S.words(.score([3, 1]), "3:1"),
    [
      .accept: ["3:1", "3-1", "3 : 1", "3–1", "3 zu 1", "drei zu eins", "3 - 1", "3:1."],
      .reject: ["1:3", "3:2", "3:0", "13:1", "31:1", "eins zu drei", "nicht 3:1", "3:1 oder 1:3"],
      .almost: ["3", "gewonnen", "31"], .note: ["3:1 (1:0)"],
    ]),
  S.cases(
    S.words(.score([2, 0]), "2-0", .english),
    [
      .accept: ["2-0", "2:0", "two nil", "2 to 0", "2–0", "two to zero"],
      .reject: ["0-2", "2-1", "20-0"], .almost: ["2", "they won"],
    ]),
].flatMap(\.self)

extension String {
  fileprivate var replacingSpaces: String { split(separator: " ").joined(separator: "; ") }
}
