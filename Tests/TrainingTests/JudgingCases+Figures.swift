import Facts
import Language
import Training

private typealias S = KeySample

let figureCases: [JudgingCase] = german + english

private let german: [JudgingCase] = [
  S.cases(
    S.quantity("7600 Kilometer", 7600, "Kilometer", .about),
    [
      .accept: [
        "7.600 km", "7600km", "7\u{A0}600 km", "7\u{202F}600 km", "7\u{2009}600 km", "7'600 km",
        "7’600 km",
        "rund 7600 km", "etwa 7600 Kilometer", "ca. 7600 km", "circa 7.600 km", "ungefähr 7600 km",
        "7,6 Tsd. km", "7,6 Tausend Kilometer", "7600000 m", "7,6 Mio. m", "7.600.000 Meter",
        "sieben tausend sechs hundert Kilometer", "7600 KM", "  7600   km  ", "7600 km.",
        "7600 km?",
        "es sind 7600 km", "7600 Kilometer lang", "~7600 km", "um die 7600 km", "7600,0 km",
        "schätzungsweise 7600 km", "Siebentausendsechshundert km", "7 tausend 600 km",
        "die Länge beträgt 7600 km",
      ],
      .note: [
        "7640 km", "7.560 km", "7601 km", "7650 km", "fast 7600 km", "knapp 7600 km",
        "7600 Kilometr",
      ],
      .reject: [
        "7660 km", "7500 km", "760 km", "76000 km", "6700 km", "7600 Meilen", "7600 kg",
        "7600 Prozent",
        "7600 Euro", "7600 Elefanten", "1600", "7,6 km", "1,600 km", "nicht 7600 km",
        "7600 oder 1600 km",
        "1600 km oder 7600 km", "7600 und 1600 km", "7600 cm", "8000 km", "-7600 km", "7600 km²",
        "7600 Kilometer pro Stunde", "7 km", "10 bis 20 km", "7,6 Mio. km", "7600 Stunden",
        "siebenhundertsechzig Kilometer", "7600 1600 km",
      ],
      .almost: [
        "7600", "viele", "sehr lang", "Banane", "km", "7000-8000 km", "7,600", "7600,00,0 km",
        "1,23,4 km",
      ],
    ]),
  S.cases(
    S.quantity("7600 Kilometer", 7600, "Kilometer", .about, named: true),
    [
      .accept: ["7600", "7.600", "etwa 7600", "7600 km"], .reject: ["7600 m", "1600", "160"],
      .note: ["7620"],
    ]),
  S.cases(
    S.quantity("12,5 Prozent", 12.5, "Prozent"),
    [
      .accept: [
        "12,5 %", "12,5%", "12.5 Prozent", "12,5 v. H.", "12,5 v.H.", "12,50 %",
        "zwölf Komma fünf Prozent",
        "zwölfeinhalb Prozent", "12½ %", "ein Achtel", "125 Promille",
      ],
      .reject: [
        "125 %", "1,25 %", "12 %", "13 %", "12,5 Prozentpunkte", "12,6 %", "0,125 %",
        "12,4 Prozent",
      ],
      .almost: ["12,5", "12.5"],
    ]),
  S.cases(
    S.quantity("50 Prozent", 50, "Prozent", .almost),
    [
      .accept: ["50 %", "fast 50 %", "knapp die Hälfte", "die Hälfte", "beinahe 50 Prozent"],
      .note: ["rund 50 %", "weniger als 50 %", "etwa die Hälfte", "48 %"],
      .reject: [
        "mehr als 50 %", "gut 50 %", "über die Hälfte", "ein Drittel", "44 %", "mindestens 50 %",
      ],
    ]),
  S.cases(
    S.quantity("25 Prozent", 25, "%"),
    [
      .accept: ["ein Viertel", "25%", "25 Prozent", "jeder vierte", "1/4", "¼", "25,0 %"],
      .reject: ["ein Drittel", "ein Fünftel", "drei Viertel", "75 %", "24 %", "2,5 %", "20 %"],
      .note: ["rund 25 %", "etwa ein Viertel"],
    ]),
  S.cases(
    S.quantity("33 Prozent", 33, "Prozent"),
    [.accept: ["33 %", "ein Drittel"], .reject: ["34 %", "30 %", "ein Viertel", "zwei Drittel"]]),
  S.cases(
    S.quantity("66,7 Prozent", 66.7, "Prozent"),
    [.accept: ["zwei Drittel", "66,7 %", "2/3"], .reject: ["67,7 %", "ein Drittel", "76,6 %"]]),
  S.cases(
    S.quantity("1,2 Millionen Euro", 1_200_000, "Euro"),
    [
      .accept: [
        "1,2 Mio. Euro", "1,2 Mio €", "1.200.000 Euro", "1 200 000 €", "1200000 EUR", "€ 1.200.000",
        "EUR 1,2 Mio.",
        "1200 Tausend Euro", "eine Million zweihunderttausend Euro", "1.2 Millionen Euro",
        "1,20 Millionen Euro",
        "1 Million 200 Tausend Euro",
      ],
      .reject: [
        "1,2 Milliarden Euro", "1,2 Mrd. Euro", "1,2 Millionen Dollar", "12 Millionen Euro",
        "120.000 Euro",
        "1,2 Euro", "1,2 Tsd. Euro", "1,2 Billionen Euro", "$1.200.000", "1,2 Mio. Rubel",
        "1,3 Mio. Euro", "1,2",
      ],
      .almost: ["1,2 Millionen", "1.200.000", "1,2 Mio."],
      .note: ["rund 1,2 Millionen Euro"],
    ]),
  S.cases(
    S.quantity("160 Tote", 160, "Tote", .moreThan, named: true),
    [
      .accept: [
        "mehr als 160", "mehr als 160 Tote", "über 160", "über 160 Todesopfer", ">160",
        "mehr als hundertsechzig",
      ],
      .note: ["160 Tote", "mindestens 160", "rund 160", "160 Menschen", "gut 160 Tote"],
      .reject: [
        "weniger als 160", "bis zu 160", "höchstens 160", "unter 160", "knapp 160", "170",
        "mehr als 170",
        "150", "mehr als 150", "160 Verletzte", "161", "nicht mehr als 160", "maximal 160",
      ],
    ]),
  S.cases(
    S.quantity("3000 Soldaten", 3000, "Soldaten", .atMost, named: true),
    [
      .accept: [
        "bis zu 3000", "höchstens 3.000 Soldaten", "maximal 3000", "nicht mehr als 3000",
        "bis zu dreitausend",
      ],
      .note: ["3000", "3.000 Soldaten", "weniger als 3000", "etwa 3000"],
      .reject: [
        "mindestens 3000", "mehr als 3000", "über 3000", "wenigstens 3000", "gut 3000", "2000",
        "bis zu 30000",
      ],
    ]),
  S.cases(
    S.quantity("2500 Soldaten", 2500, "Soldaten", named: true),
    [
      .accept: [
        "2500", "2.500", "2500 Soldaten", "2500 Soldat", "zweitausendfünfhundert", "2500 Truppen",
        "fünfundzwanzighundert",
      ],
      .note: ["2500 Mann", "2500 Menschen", "2500 Leute", "etwa 2500"],
      .reject: ["2500 Panzer", "2500 km", "25000", "2500 Euro", "250", "2600"],
      .almost: ["mehr als 2500", "2,500"],
    ]),
  S.cases(
    S.quantity("30 Jahre", 30, "Jahre"),
    [
      .accept: ["30 Jahre", "dreißig Jahre", "drei Jahrzehnte", "30 Jahren", "360 Monate"],
      .reject: ["30 Tage", "30 Monate", "13 Jahre", "300 Jahre", "3 Jahre"], .almost: ["30"],
    ]),
  S.cases(
    S.quantity("90 Minuten", 90, "Minuten"),
    [
      .accept: [
        "90 min", "1,5 Stunden", "anderthalb Stunden", "eineinhalb Stunden", "1 Stunde 30 Minuten",
        "1 h 30 min", "1 Stunde und 30 Minuten",
      ],
      .reject: ["90 Stunden", "90 Sekunden", "60 Minuten", "1 Stunde"],
    ]),
  S.cases(
    S.quantity("3,5 Millionen", 3_500_000, "Einwohner", named: true),
    [
      .accept: [
        "3,5 Millionen", "3500000", "3.500.000 Einwohner", "dreieinhalb Millionen", "3,5 Mio.",
        "3,5 Mio. Einwohner",
      ],
      .reject: ["3,5", "35 Millionen", "3,5 Milliarden", "350000", "3.500", "3,5 Tausend"],
    ]),
  S.cases(
    S.quantity("0", 0, "Tote", named: true),
    [.accept: ["0", "null", "keine", "keine Toten", "kein einziger"], .reject: ["1", "10"]]),
  S.cases(
    S.quantity("17", 17, nil),
    [
      .accept: ["17", "siebzehn", "17 Länder", "17.", "genau 17"],
      .reject: ["71", "7", "70", "siebzig", "siebenundzwanzig", "1,7", "17,5"],
    ]),
  S.cases(
    S.quantity("3", 3, nil, named: true),
    [
      .accept: ["3.", "dritter", "der dritte", "3. Platz", "Platz 3", "drei"],
      .reject: ["2.", "vierter", "13", "30"],
    ]),
  S.cases(
    S.quantity("-40 Grad", -40, "Grad"),
    [
      .accept: ["-40 Grad", "minus 40 Grad", "−40 °C", "minus vierzig Grad"],
      .reject: ["40 Grad", "-4 Grad"],
    ]),
  S.cases(
    S.quantity("2,7 Millionen Quadratkilometer", 2_700_000, "Quadratkilometer", .about),
    [
      .accept: [
        "2,7 Mio. km²", "2,7 Millionen qkm", "2.700.000 km2", "rund 2,7 Mio. Quadratkilometer",
        "270 Millionen Hektar",
      ],
      .reject: [
        "2,7 Mio. km", "2,7 Mio. Hektar", "27 Mio. km²", "2,7 Mrd. km²", "3 Millionen km²",
      ],
    ]),
  S.cases(
    S.quantity("115 Millionen US-Dollar", 115e6, "US-Dollar"),
    [
      .accept: [
        "115 Mio. Dollar", "115 Millionen US-Dollar", "115 Mio. USD", "$115 Mio.",
        "115 Millionen $", "115.000.000 US$", "115 Mio. US-Dollar im Jahr",
      ],
      .reject: [
        "115 Mio. Euro", "115 Mrd. Dollar", "150 Mio. Dollar", "115 Dollar", "151 Mio. Dollar",
      ],
      .almost: ["115 Millionen"],
    ]),
  S.cases(
    S.quantity("1,5 Tonnen", 1.5, "Tonnen"),
    [
      .accept: ["1500 kg", "1,5 t", "anderthalb Tonnen", "1.500 kg"],
      .reject: ["1,5 kg", "15 t", "150 kg"], .almost: ["1,500 t"],
    ]),
  S.cases(
    S.quantity("1994", 1994, nil), [.accept: ["1994"], .reject: ["1949", "1995"]]),
  S.cases(
    S.quantity("die Hälfte", 0.5, nil),
    [
      .accept: ["die Hälfte", "50 %", "50 Prozent", "0,5", "1/2"], .reject: ["ein Drittel", "5 %"],
    ]),
  S.cases(
    S.quantity("1,2 Milliarden Euro", 1.2, "Milliarden Euro", named: true),
    [
      .accept: ["1,2 Mrd. Euro", "1,2 Milliarden", "1.200 Mio. Euro", "1,2"],
      .reject: ["1,2 Mio. Euro", "12", "1,3"],
    ]),
].flatMap(\.self)

private let english: [JudgingCase] = [
  S.cases(
    S.quantity("7,600 kilometres", 7600, "kilometres", .about, .english),
    [
      .accept: [
        "7600 km", "7,600 km", "7 600 km", "about 7,600 kilometers", "approximately 7600 km",
        "around 7,600 kilometres",
        "seven thousand six hundred kilometres", "seventy-six hundred km", "7.6 thousand km",
        "7.6k km", "roughly 7600 km",
        "7.6 million metres", "some 7600 km", "it is 7,600 km long",
      ],
      .reject: [
        "1,600 km", "7600 miles", "7600 m", "760 km", "76,000 km", "7.6 km", "not 7600 km",
        "7600 or 1600 km",
      ],
      .almost: ["7.600 km", "7600", "a lot", "very long"],
      .note: ["7,640 km", "almost 7,600 km", "nearly 7600 km"],
    ]),
  S.cases(
    S.quantity("1.2 billion dollars", 1.2e9, "dollars", .english),
    [
      .accept: [
        "$1.2 billion", "$1.2bn", "1.2 billion US dollars", "USD 1.2 billion", "$1,200,000,000",
        "1200 million dollars", "$1.2B", "US$1.2 billion", "1.2bn dollars",
      ],
      .reject: [
        "$1.2 million", "€1.2 billion", "1.2 billion euros", "$12 billion", "£1.2bn",
        "1.2 trillion dollars", "$1.2",
      ],
      .almost: ["1.2 billion", "1,200,000,000"],
    ]),
  S.cases(
    S.quantity("3,000 troops", 3000, "troops", .atMost, named: true, .english),
    [
      .accept: [
        "up to 3,000", "at most 3000", "no more than 3,000 troops", "up to three thousand",
        "as many as 3,000",
      ],
      .note: ["3000", "3,000 troops", "fewer than 3000", "about 3,000"],
      .reject: ["more than 3000", "over 3,000", "no fewer than 3,000", "300", "up to 30,000"],
    ]),
  S.cases(
    S.quantity("160 people", 160, "people", .atLeast, named: true, .english),
    [
      .accept: ["at least 160", "no fewer than 160", "160 or more", "at least 160 people"],
      .note: ["160", "more than 160", "over 160", "about 160"],
      .reject: ["at most 160", "fewer than 160", "up to 160", "under 160", "almost 160", "106"],
    ]),
  S.cases(
    S.quantity("a third", 100.0 / 3, "percent", .english),
    [
      .accept: ["a third", "one third", "1/3", "one in three"], .note: ["33.3 %", "33%"],
      .reject: ["30 %", "a quarter", "two thirds", "3 %"],
    ]),
  S.cases(
    S.quantity("25 percent", 25, "percent", .english),
    [
      .accept: [
        "25%", "25 per cent", "a quarter", "one quarter", "one in four", "25 pct", "1 in 4",
        "twenty-five percent",
      ], .reject: ["a third", "2.5%", "0.25%", "25 percentage points", "three quarters"],
      .almost: ["25"],
    ]),
  S.cases(
    S.quantity("£5 million", 5e6, "pounds", .english),
    [
      .accept: ["£5m", "5 million pounds", "£5 million"],
      .reject: ["$5 million", "£5 billion", "£5"],
    ]),
  S.cases(
    S.quantity("1.5 million", 1.5e6, "people", named: true, .english),
    [
      .accept: ["1.5 million", "one and a half million", "1,500,000"],
      .reject: ["1.5 billion", "15 million", "1.5", "150,000"],
    ]),
  S.cases(
    S.quantity("twelve", 12, "countries", named: true, .english),
    [
      .accept: ["12", "twelve", "a dozen", "12 countries", "12 states"],
      .reject: ["20", "two", "21", "12 people"],
    ]),
].flatMap(\.self)
