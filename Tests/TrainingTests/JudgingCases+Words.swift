import Facts
import Language
import Training

private typealias S = KeySample

let wordCases: [JudgingCase] = persons + places + organisations + terms

private let persons: [JudgingCase] = [
  S.cases(
    S.words(.person, "Kassym-Schomart Tokajew"),
    [
      .accept: [
        "Kassym-Schomart Tokajew", "Tokajew, Kassym-Schomart", "Kassym Tokajew", "K. Tokajew",
        "K.-S. Tokajew", "Präsident Tokajew",
        "Herr Tokajew", "tokajew", "TOKAJEW", "Tokayev", "Tokajev", "Toqajew",
        "Qassym-Jomart Toqajew", "Kassym-Jomart Tokayev",
        "Kasym-Zhomart Tokayev", "Tokajew Kassym-Schomart", "der Präsident Tokajew",
        "Staatschef Tokajew", "Kassym Schomart Tokajew",
      ],
      .note: ["Tokjaew", "Tokajw"],
      .almost: ["Kassym", "Kassym-Schomart", "Schomart"],
      .reject: [
        "Nasarbajew", "Nursultan Tokajew", "Putin", "Wladimir Tokajew", "nicht Tokajew",
        "Tokajew oder Nasarbajew", "Tokio", "Kassymow",
      ],
    ]),
  S.cases(
    S.words(.person, "Heinz Fischer"),
    [
      .accept: [
        "Fischer", "H. Fischer", "Dr. Heinz Fischer", "Fischer, Heinz",
        "Bundespräsident Heinz Fischer", "Heinz fischer", "Fischer Heinz", "Herr Fischer",
      ],
      .note: ["Heinz Ficher"], .almost: ["Heinz"],
      .reject: ["J. Fischer", "Otto Fischer", "Heinz Müller", "Tischer", "Hans Fischer"],
    ]),
  S.cases(
    S.words(.person, "Ursula von der Leyen"),
    [
      .accept: [
        "von der Leyen", "Ursula von der Leyen", "Leyen", "U. von der Leyen",
        "von der Leyen, Ursula", "Frau von der Leyen",
      ], .almost: ["Ursula"], .reject: ["Angela Merkel", "Gerd von der Leyen"],
    ]),
  S.cases(
    S.words(.person, "Wladimir Putin"),
    [
      .accept: [
        "Putin", "Vladimir Putin", "Wladimir Wladimirowitsch Putin", "W. Putin",
        "Präsident Wladimir Putin",
      ], .reject: ["Dmitri Putin", "Medwedew", "Wladimir Selenskyj"],
      .almost: ["Wladimir", "Vladimir"],
    ]),
  S.cases(
    S.words(.person, "Nursultan Nasarbajew"),
    [
      .accept: ["Nazarbayev", "Nursultan Nazarbayev", "N. Nasarbajew", "Nasarbajev"],
      .reject: ["Tokajew", "Kassym Nasarbajew"], .almost: ["Nursultan"],
    ]),
  S.cases(
    S.words(.person, "Michail Gorbatschow"),
    [
      .accept: ["Gorbachev", "Gorbatschow", "Mikhail Gorbachev", "Gorbatschov"],
      .reject: ["Jelzin"],
    ]),
  S.cases(
    S.words(.person, "Xi Jinping"),
    [.accept: ["Xi", "Xi Jinping", "Präsident Xi"], .almost: ["Jinping"], .reject: ["Mao"]]),
  S.cases(
    S.words(.person, "Papst Franziskus"),
    [
      .accept: ["Franziskus", "Papst Franziskus"], .reject: ["Benedikt", "Papst Benedikt"],
      .note: ["Franzikus"],
    ]),
  S.cases(
    S.words(.person, "Angela Merkel", .english),
    [
      .accept: ["Merkel", "Angela Merkel", "Chancellor Merkel", "Mrs Merkel", "Dr Angela Merkel"],
      .note: ["Merkle", "Angla Merkel"],
      .reject: ["Max Merkel"],
    ]),
  S.cases(
    S.words(.person, "Karl III.", aliases: ["Charles III"]),
    [.accept: ["Karl III.", "Charles III", "König Karl III."], .reject: ["Karl II.", "Karl IV."]]),
].flatMap(\.self)

private let places: [JudgingCase] = [
  S.cases(
    S.words(.place, "Österreich"),
    [
      .accept: [
        "Österreich", "österreich", "in Österreich", "Republik Österreich", "aus Österreich",
      ], .note: ["Osterreich", "Östereich", "Oestereich", "Österreih"],
      .reject: ["Ungarn", "Australien", "Deutschland", "nicht Österreich"],
    ]),
  S.cases(
    S.words(.place, "Türkei"),
    [
      .accept: ["die Türkei", "in der Türkei", "Tuerkei", "türkei", "aus der Türkei"],
      .note: ["Turkei", "Türkai"], .reject: ["türkisch", "Tschechien", "Turkmenistan"],
    ]),
  S.cases(
    S.words(.place, "Iran"),
    [
      .accept: ["im Iran", "der Iran", "iran", "Iran."],
      .reject: [
        "Irak", "Iren", "iranisch", "Iran oder Irak", "Iran/Irak", "Iran und Irak", "Oman",
      ],
    ]),
  S.cases(S.words(.place, "Niger"), [.reject: ["Nigeria"], .accept: ["Niger", "im Niger"]]),
  S.cases(
    S.words(.place, "Slowenien"),
    [.reject: ["Slowakei", "slowenisch"], .note: ["Slovenien", "Slowennien"]]),
  S.cases(
    S.words(.place, "Kasachstan"),
    [
      .accept: ["Kasachstan", "in Kasachstan", "Republik Kasachstan"],
      .note: ["Kasachtan", "Kassachstan", "Khasachstan"],
      .reject: ["kasachisch", "Kirgistan", "Tadschikistan", "Usbekistan", "Pakistan"],
    ]),
  S.cases(
    S.words(.place, "Almaty", aliases: ["Alma-Ata"]),
    [
      .accept: ["Almaty", "Alma-Ata", "Alma Ata", "die Stadt Almaty", "in Almaty"],
      .note: ["Almati", "Almatty", "AlmaAta", "Almaty (Kasachstan)"],
      .reject: ["Astana", "Nur-Sultan"],
    ]),
  S.cases(
    S.words(.place, "Nur-Sultan"),
    [.accept: ["Nur-Sultan", "Nur Sultan"], .note: ["Nursultan"], .reject: ["Astana"]]),
  S.cases(
    S.words(.place, "New York", .english),
    [
      .accept: ["New York", "new york", "New York City", "in New York"],
      .note: ["NewYork", "New Yorc"],
      .reject: ["New Jersey", "Newark"],
    ]),
  S.cases(
    S.words(.place, "the Netherlands", .english),
    [
      .accept: ["Netherlands", "in the Netherlands", "the netherlands"],
      .note: ["Netherland", "Nehterlands"], .reject: ["Holland", "Finland", "Dutch"],
    ]),
  S.cases(
    S.words(.place, "Austria", .english),
    [
      .reject: ["Australia"],
      .accept: ["Austria"],
    ]),
  S.cases(
    S.words(.place, "Iceland", .english),
    [.reject: ["Ireland"]]),
  S.cases(
    S.words(.place, "Südkorea"),
    [
      .reject: ["Nordkorea", "Korea"],
      .accept: ["Suedkorea"], .note: ["Südkora"],
    ]),
  S.cases(
    S.words(.place, "São Paulo"), [.accept: ["São Paulo"], .note: ["Sao Paulo", "Sao Paolo"]]),
  S.cases(
    S.words(.place, "Straßburg"), [.accept: ["Strassburg", "STRASSBURG"], .note: ["Strasburg"]]),
].flatMap(\.self)

private let organisations: [JudgingCase] = [
  S.cases(
    S.words(
      .organisation, "OVKS",
      aliases: ["Organisation des Vertrags über kollektive Sicherheit", "CSTO"]),
    [
      .accept: [
        "OVKS", "ovks", "die OVKS", "O.V.K.S.",
        "Organisation des Vertrags über kollektive Sicherheit", "CSTO",
        "organisation des vertrags über kollektive sicherheit", "OVKS (CSTO)",
      ],
      .note: [
        "Organisation des Vertrages über kollektive Sicherheit",
        "Organisation des Vertrags über kolektive Sicherheit",
      ],
      .almost: ["OVSK", "OKVS", "OVKZ"], .reject: ["NATO", "GUS", "EU", "OSZE", "OVKS oder NATO"],
    ]),
  S.cases(
    S.words(.organisation, "Europäische Union", aliases: ["EU"]),
    [
      .accept: [
        "EU", "die EU", "die Europäische Union", "Europäischen Union", "der Europäischen Union",
        "EU/Europäische Union", "Europaeische Union",
      ], .note: ["Europaische Union", "Europäische Unioon"],
      .reject: ["UN", "UE", "Eurasische Union", "Europarat", "Afrikanische Union"],
    ]),
  S.cases(
    S.words(.organisation, "Internationaler Währungsfonds", aliases: ["IWF"]),
    [
      .accept: ["der Internationale Währungsfonds", "IWF", "Internationalen Währungsfonds"],
      .almost: ["IFW", "Währungsfonds"],
      .reject: ["Weltbank", "WTO"],
    ]),
  S.cases(
    S.words(.organisation, "World Health Organization", .english, aliases: ["WHO"]),
    [
      .accept: ["WHO", "the WHO", "the World Health Organization"],
      .note: ["World Heath Organization", "World Health Organisation"],
      .reject: ["WTO", "World Trade Organization", "UN"],
    ]),
  S.cases(
    S.words(.organisation, "NATO"),
    [.accept: ["Nato", "die NATO", "nato"], .almost: ["NAOT"], .reject: ["UNO", "EU"]]),
].flatMap(\.self)

private let terms: [JudgingCase] = [
  S.cases(
    S.words(.term, "Uran"),
    [
      .accept: ["Uran", "das Uran", "uran"], .note: ["Urran"],
      .reject: ["Öl", "Iran", "nicht Uran"],
    ]),
  S.cases(
    S.words(.term, "Parlament"),
    [
      .accept: ["das Parlament"], .note: ["Parlamnet", "Parlement", "Palament"],
      .reject: ["Präsident"],
    ]),
  S.cases(
    S.words(.term, "accommodate", .english),
    [.note: ["acommodate", "accomodate"], .reject: ["accumulate"]]),
  S.cases(S.words(.term, "Export"), [.reject: ["Import"]]),
  S.cases(S.words(.term, "Anstieg"), [.reject: ["Abstieg", "Rückgang"]]),
  S.cases(
    S.words(.term, "Juni"),
    [.reject: ["Juli", "Mai"], .accept: ["Juni", "juni"]]),
  S.cases(
    S.words(.term, "Rat"), [.accept: ["der Rat", "rat"], .reject: ["Rar", "Rast", "Rot"]]),
  S.cases(
    S.words(.term, "Ausnahmezustand"),
    [
      .accept: ["den Ausnahmezustand"],
      .note: ["Ausnamezustand", "Ausnahmezustant", "Ausnahme-Zustand", "Ausnahme Zustand"],
      .reject: ["Belagerungszustand", "Kriegsrecht", "Zustand"],
    ]),
  S.cases(
    S.words(.term, "Zollunion"),
    [.reject: ["Bollunion", "Währungsunion", "Union"], .note: ["Zolunion", "Zollunoin"]]),
  S.cases(
    S.words(.term, "unabhängig"),
    [
      .reject: ["abhängig", "nicht unabhängig"], .accept: ["unabhaengig"],
      .note: ["unabhangig", "unabhänig"],
    ]),
  S.cases(
    S.words(.term, "18. Jahrhundert"),
    [
      .accept: ["18. Jahrhundert", "das 18. Jahrhundert"],
      .reject: ["19. Jahrhundert", "17. Jahrhundert"],
    ]),
  S.cases(
    S.words(.phrase, "not guilty", .english, aliases: ["innocent"]),
    [
      .accept: ["not guilty", "innocent", "Not guilty."],
      .reject: ["never guilty as charged by the court of law", "guilty"],
      .note: ["not gulity"],
    ]),
  S.cases(
    S.words(.phrase, "nicht schuldig"),
    [
      .accept: ["nicht schuldig", "Nicht schuldig!"],
      .reject: ["schuldig"],
    ]),
  S.cases(
    S.words(.phrase, "wegen gestiegener Treibstoffpreise"),
    [
      .accept: [
        "wegen gestiegener Treibstoffpreise", "gestiegene Treibstoffpreise",
        "wegen der gestiegenen Treibstoffpreise",
      ], .reject: ["wegen Wahlbetrugs", "nicht wegen gestiegener Treibstoffpreise", "Hunger"],
      .note: ["wegen gestiegener Treibstofpreise"],
    ]),
  S.cases(S.words(.term, "Café"), [.accept: ["Café", "das Café"], .note: ["Cafe"]]),
].flatMap(\.self)
