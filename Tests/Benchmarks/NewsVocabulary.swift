/// The words that generated news is made of: invented people and bodies, real kinds of figures.
enum NewsVocabulary {
  static let givenNames = [
    "Anna", "Markus", "Elif", "Johann", "Kassym-Jomart", "Sabine", "Olaf", "Nikolaj", "Marie-Luise",
    "Peter", "Hatice", "Jürgen", "Łukasz", "Chloé", "Wladimir", "Beate", "Jörg", "Irina", "Tomáš",
    "Franziska",
  ]
  static let surnames = [
    "Bergmann", "Özdemir", "von der Heyde", "Petrow", "Nguyen", "Weißenborn", "Schmidt-Lüders",
    "Kowalczyk", "Hagedorn", "Tokarew", "Fährmann", "Brückner", "Sørensen", "Okafor", "Zimmerli",
    "Moosbrugger", "Achleitner", "Iwanowa", "Dvořák", "Grünwald",
  ]
  static let offices = [
    "Bundesministerin", "Ministerpräsident", "Regierungssprecherin", "Politologe", "Prof. Dr.",
    "Vorstandschef", "Generalsekretärin", "Bürgermeister", "Landesrat", "Nationalrätin", "Dr.",
    "Polizeisprecher",
  ]
  static let places = [
    "Berlin", "Wien", "Zürich", "Almaty", "Rostock", "St. Pölten", "Kasachstan", "Österreich",
    "Saudi-Arabien", "Graubünden", "Baden-Württemberg", "Köln", "Nur-Sultan", "Brüssel", "Kiew",
    "der Schweiz", "Usbekistan", "Bad Homburg v. d. Höhe", "Vorarlberg", "Tschechien",
  ]
  static let bodies = [
    "die Weltbank", "der Verband der Deutschen Wasserwirtschaft (VDWW)", "die OSZE",
    "das Statistische Bundesamt", "die Europäische Kommission", "der Hafenkonzern Nordkai AG",
    "das Innenministerium", "die Gewerkschaft Ver.di", "die Eurasische Wirtschaftsunion (EAWU)",
    "das Bundesamt für Gesundheit (BAG)", "der Rechnungshof", "die Universität Innsbruck",
  ]
  static let qualifiers = [
    "rund", "knapp", "mehr als", "etwa", "fast", "mindestens", "bis zu", "gut", "über", "ca.", "",
    "", "", "",
  ]
  static let counted = [
    "Menschen", "Haushalte", "Soldaten", "Beschäftigte", "Fahrzeuge", "Betriebe", "Tote",
    "Demonstranten", "neue Wohnungen", "Schülerinnen und Schüler", "Impfdosen", "Unterschriften",
  ]
  static let units = [
    "Kilometer", "Prozent", "Euro", "US-Dollar", "Tonnen", "Megawatt", "Hektar", "Franken",
    "Quadratkilometer", "Kubikmeter", "Grad", "Terawattstunden",
  ]
  static let scales = ["Millionen", "Milliarden", "Mio.", "Mrd."]
  static let months = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
    "November", "Dezember",
  ]
  static let weekdays = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"]
  static let topics = [
    "der Ausbau der Stromnetze", "die Sanierung der Brücken", "der Streit um die Wasserrechte",
    "die Reform der Krankenversicherung", "der Handel mit Getreide", "die Suche nach Lithium",
    "das Tempolimit auf Autobahnen", "die Zukunft des Güterverkehrs", "der Schutz der Moore",
    "die Ausbildung von Pflegekräften", "der Neubau des Containerhafens", "die Wahl des Parlaments",
  ]
  static let consequences = [
    "sagen Fachleute voraus", "heißt es in dem Bericht", "berichtete die Nachrichtenagentur dpa",
    "wie aus einem internen Papier hervorgeht", "teilte die Behörde mit", "so das Ministerium",
  ]
}
