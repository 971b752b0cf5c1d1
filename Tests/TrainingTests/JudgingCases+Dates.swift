import Facts
import Language
import Training

private typealias S = KeySample

let dateCases: [JudgingCase] = [
  S.cases(
    S.date("6. Januar 2022", "2022-01-06"),
    [
      .accept: [
        "6. Jänner 2022", "06.01.2022", "6.1.2022", "6.1.22", "06.01.22", "6. 1. 2022",
        "2022-01-06", "6 Januar 2022",
        "Donnerstag, 6. Januar 2022", "Do., 6.1.2022", "am 6. Januar 2022", "am 06.01.2022",
        "6. Jan. 2022", "6.Januar 2022",
        "6. januar 2022", "sechster Januar 2022", "der 6. Januar 2022", "6/1/2022",
        "am Donnerstag, den 6. Januar 2022", "6. Januar 22", "6. Januar 2022.", "6. January 2022",
      ],
      .reject: [
        "6. Februar 2022", "7. Januar 2022", "6. Januar 2021", "6. Juni 2022", "16. Januar 2022",
        "1.6.2022", "2022-06-01", "6. März", "2021",
        "Februar 2022", "nicht am 6. Januar 2022", "6. oder 7. Januar 2022", "31. Februar 2022",
        "6.1.2023", "Juni 2022", "6. Jänner 1922", "5. Jänner 2022",
      ],
      .almost: [
        "2022", "Januar 2022", "6. Januar", "6.1.", "Anfang 2022", "im Winter", "gestern",
        "im Jahr 2022", "01/2022", "Januar",
      ],
    ]),
  S.cases(
    S.date("2015", "2015"),
    [
      .accept: [
        "2015", "im Jahr 2015", "im Jahre 2015", "Jahr 2015", "in 2015", "zweitausendfünfzehn",
        "'15", "2015.",
      ],
      .note: ["1. Januar 2015", "Mai 2015", "Ende 2015", "seit 2015", "etwa 2015", "01.01.2015"],
      .reject: ["2014", "2016", "1915", "vor 2015", "nach 2015", "2051", "Mai 2014", "205"],
      .almost: ["Mai", "vor langer Zeit"],
    ]),
  S.cases(
    S.date("1994", "1994", .late),
    [
      .accept: [
        "Ende 1994", "ende 1994", "gegen Ende 1994", "am Ende des Jahres 1994",
        "Ende des Jahres 1994",
      ],
      .note: ["1994", "im Jahr 1994", "Dezember 1994"],
      .reject: ["Anfang 1994", "Mitte 1994", "1995", "Ende 1995", "Januar 1994", "Ende 1949"],
    ]),
  S.cases(
    S.date("1958", "1958", .since),
    [.accept: ["seit 1958", "1958"], .reject: ["vor 1958", "1985", "seit 1959"]]),
  S.cases(
    S.date("Januar 2022", "2022-01"),
    [
      .accept: [
        "Januar 2022", "Jänner 2022", "01/2022", "1/2022", "2022-01", "im Januar 2022", "01.2022",
        "Jan. 2022", "Januar 22", "Januar des Jahres 2022",
      ],
      .note: ["6. Januar 2022", "Anfang Januar 2022"], .almost: ["2022", "Januar"],
      .reject: ["Februar 2022", "Januar 2021", "Juni 2022", "6. Februar 2022"],
    ]),
  S.cases(
    S.date("6 January 2022", "2022-01-06", nil, .english),
    [
      .accept: [
        "January 6, 2022", "Jan 6, 2022", "6 Jan 2022", "6th January 2022", "January 6th, 2022",
        "the 6th of January 2022", "2022-01-06",
        "Thursday, 6 January 2022", "06.01.2022", "on January 6 2022", "6 January, 2022",
        "Jan. 6, 2022", "the sixth of January 2022", "6 January '22",
      ],
      .almost: ["6/1/2022", "01/06/2022", "January 2022", "2022", "6 January", "January 6"],
      .reject: [
        "6 February 2022", "January 7, 2022", "6 January 2021", "6 June 2022", "1/13/2022",
        "not 6 January 2022", "July 2022", "1/7/2022",
      ],
    ]),
  S.cases(
    S.date("13 January 2022", "2022-01-13", nil, .english),
    [.accept: ["1/13/2022", "13/1/2022", "13/01/2022"]]),
  S.cases(
    S.date("6 June 2022", "2022-06-06", nil, .english),
    [.accept: ["6/6/2022", "06/06/22"], .reject: ["6 July 2022"]]),
  S.cases(
    S.date("1994", "1994", nil, .english),
    [
      .accept: ["1994", "in 1994", "the year 1994", "nineteen ninety-four", "'94", "94"],
      .reject: ["1949", "1993"], .note: ["late 1994", "June 1994"],
    ]),
].flatMap(\.self)
