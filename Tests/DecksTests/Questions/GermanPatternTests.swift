import Facts
import Language
import Testing

@testable import Decks

@Suite("A German statement of any syntax")
struct GermanPatternTests {
  /// The question for a statement whose answer stands in brackets; nil where only the gap is asked.
  private func question(_ marked: String, _ value: AnswerValue) throws -> String? {
    try PatternProbe.question(marked, value, .german)
  }

  @Test(
    "for a figure keeps preposition, qualifier and what belongs to it",
    arguments: [
      ("Der See bedeckt knapp [300 Hektar].", "Etwa wie viele Hektar bedeckt der See?"),
      (
        "Dem neuen Rat gehörten [36 Mitglieder] an.",
        "Wie viele Mitglieder gehörten dem neuen Rat an?"
      ),
      ("Die Bahn hält an [17 Bahnhöfen].", "An wie vielen Bahnhöfen hält die Bahn?"),
      (
        "Das Werk schließt an durchschnittlich [12 Tagen].",
        "An durchschnittlich wie vielen Tagen schließt das Werk?"
      ),
      ("Bis zu [900 Gäste] fanden im Saal Platz.", "Bis zu wie viele Gäste fanden im Saal Platz?"),
      (
        "Der Turm, der 1911 gebaut wurde, ist [48 Meter] hoch.",
        "Wie viele Meter hoch ist der Turm, der 1911 gebaut wurde?"
      ),
      (
        "Die Schicht liegt in einer Tiefe von [40 Metern].",
        "In welcher Tiefe in Metern liegt die Schicht?"
      ),
      ("Der Park hat eine Fläche von [20 Hektar].", "Welche Fläche in Hektar hat der Park?"),
      (
        "Der Maler starb im Alter von nur [29 Jahren].",
        "Im Alter von wie vielen Jahren starb der Maler?"
      ),
      (
        "Der Kreis liefert [40 Prozent] der deutschen Äpfel.",
        "Wie viel Prozent der deutschen Äpfel liefert der Kreis?"
      ),
      (
        "Das Land schickte [50 Helfer] des Technischen Hilfswerks.",
        "Wie viele Helfer des Technischen Hilfswerks schickte das Land?"
      ),
      (
        "Die Firma steigerte ihren Umsatz auf [4 Millionen Euro].",
        "Auf wie viel Euro steigerte die Firma ihren Umsatz?"
      ),
      ("Der Verein holte [31 Punkte] und wurde Zweiter.", "Wie viele Punkte holte der Verein?"),
      ("Der Kanal ist [60 km] lang.", "Wie viele Kilometer lang ist der Kanal?"),
      (
        "Laut Eva Muster warfen Unbekannte [zwei Flaschen].",
        "Wie viele Flaschen warfen Unbekannte laut Eva Muster?"
      ),
      ("Festgenommen wurden [drei Personen].", "Wie viele Personen wurden festgenommen?"),
      (
        "Mit [13 Jahren] begann Maria Merian, Raupen zu züchten.",
        "Mit wie vielen Jahren begann Maria Merian, Raupen zu züchten?"
      ),
      (
        "Der Verein gehört rund [144.000 Mitgliedern].",
        "Rund wie vielen Mitgliedern gehört der Verein?"
      ),
      (
        "An den Spielen nahmen [7134 Sportler] aus 121 Ländern teil.",
        "Wie viele Sportler aus 121 Ländern nahmen an den Spielen teil?"
      ),
      (
        "Im Geschäftsjahr 2021/22 setzte der Konzern [8 Milliarden Euro] um.",
        "Wie viel Euro setzte der Konzern im Geschäftsjahr 2021/22 um?"
      ),
      (
        "Ihr erstes Konzert gab Clara Schumann im Alter von [neun Jahren].",
        "Im Alter von wie vielen Jahren gab Clara Schumann ihr erstes Konzert?"
      ),
      (
        "In Görlitz lebten Ende 2021 rund [55.800 Menschen].",
        "Rund wie viele Menschen lebten Ende 2021 in Görlitz?"
      ),
      (
        "In der Varusschlacht wurden im Jahr 9 nach Christus [drei Legionen] vernichtet.",
        "Wie viele Legionen wurden im Jahr 9 nach Christus in der Varusschlacht vernichtet?"
      ),
      (
        "Das Rad hatte einen Durchmesser von bis zu [1,5 Metern].",
        "Welchen Durchmesser in Metern (höchstens) hatte das Rad?"
      ),
      (
        "Weil die Pumpe ausfiel, verlor der Tank [40 Liter].",
        "Wie viele Liter verlor der Tank, weil die Pumpe ausfiel?"
      ),
    ])
  func quantities(marked: String, expected: String) throws {
    #expect(try question(marked, PatternProbe.quantity(marked)) == expected)
  }

  @Test(
    "is not made where a figure's case or place would have to be guessed",
    arguments: [
      "Er senkte die Zahl der Toten von 12 auf [2 Prozent].",
      "Die Partei zog dank [drei Mandaten] in den Rat ein.",
      "Der Klub siegte in allen [34 Spielen].",
      "Der Berg ist mit [2962 Metern] der höchste.",
      "Im Bericht steht ein Verlust von [6 Millionen Euro].",
      "Obwohl der Berg gefährlich ist, besuchen ihn [600 Touristen].",
      "Die Reise wurde durch den Verkauf von [255 Bildern] bezahlt.",
      "Der Mond wurde [17 Tage] nach dem Planeten entdeckt.",
      "Der Rat beklagte, dass [240 Stellen] gestrichen wurden.",
      "Die Liste kam auf [24,1 Prozent] und damit auf den zweiten Platz.",
    ])
  func doubtfulQuantities(marked: String) throws {
    #expect(try question(marked, PatternProbe.quantity(marked)) == nil)
  }

  @Test(
    "for a date keeps its preposition and puts a participle last",
    arguments: [
      (
        "Gegründet wurde der Verein [1951] in Kiel.", "1951",
        "In welchem Jahr wurde der Verein in Kiel gegründet?"
      ),
      ("Seit [1992] fährt die Bahn wieder.", "1992", "Seit welchem Jahr fährt die Bahn wieder?"),
      (
        "Vorsitzender ist seit Anfang [2021] der Däne Ole Holm.", "2021",
        "Seit Anfang welchen Jahres ist der Däne Ole Holm Vorsitzender?"
      ),
      (
        "Das Werk wurde im [März 2015] eröffnet.", "2015-03",
        "In welchem Monat und Jahr wurde das Werk eröffnet?"
      ),
      (
        "Marie Curie entdeckte [1898] das Polonium.", "1898",
        "In welchem Jahr entdeckte Marie Curie das Polonium?"
      ),
      (
        "Der Maler ließ sich [1872] in Worms nieder.", "1872",
        "In welchem Jahr ließ sich der Maler in Worms nieder?"
      ),
      (
        "Beim Hochwasser stieg der Pegel am [27. Juli 1997] auf sechs Meter.", "1997-07-27",
        "An welchem Tag stieg der Pegel beim Hochwasser auf sechs Meter?"
      ),
      (
        "Deutsche Forscher bauten das Gerät [1931].", "1931",
        "In welchem Jahr bauten deutsche Forscher das Gerät?"
      ),
      (
        "Weil sie an Malaria erkrankte, kehrte Merian im [September 1701] zurück.", "1701-09",
        "In welchem Monat und Jahr kehrte Merian zurück, weil sie an Malaria erkrankte?"
      ),
      (
        "Als die Mauer fiel, zog die Firma [1990] nach Leipzig.", "1990",
        "In welchem Jahr zog die Firma nach Leipzig, als die Mauer fiel?"
      ),
      (
        "Die Ausgrabungen begannen erst [1748].", "1748",
        "In welchem Jahr begannen die Ausgrabungen?"
      ),
      (
        "Als Sieger kehrte der Kaiser [1871] heim.", "1871",
        "In welchem Jahr kehrte der Kaiser als Sieger heim?"
      ),
    ])
  func dates(marked: String, iso: String, expected: String) throws {
    let value = AnswerValue.date(try #require(PartialDate(iso: iso)), qualifier: nil)
    #expect(try question(marked, value) == expected)
  }

  @Test(
    "is not made where a year belongs to a noun, to another year or to an object put first",
    arguments: [
      "Die Liste gewann zum ersten Mal seit [1949] einen Sitz.",
      "Der Dom war von 1855 bis [1868] gesperrt.",
      "[2008] wurde von den Vereinten Nationen zum Jahr der Kartoffel erklärt.",
      "Die Pocken erklärte die WHO [1980] für besiegt.", "Die Oper schrieb Mozart [1791].",
      "Die Agenda [2010] teilte das Land.", "Das Dorf brannte 1702 und erneut [1790].",
    ])
  func doubtfulDates(marked: String) throws {
    let year = try #require(PartialDate(iso: String(PatternProbe.answer(marked))))
    #expect(try question(marked, .date(year, qualifier: nil)) == nil)
  }

  @Test(
    "for a person asks wer, wen or wem, and leaves the office out",
    arguments: [
      ("[Rosa Klein] erfand die Waage.", "Wer erfand die Waage?"),
      (
        "Der englische Arzt [Edward Jenner] impfte 1796 ein Kind gegen die Pocken.",
        "Wer impfte 1796 ein Kind gegen die Pocken?"
      ),
      (
        "Oberbürgermeisterin [Jana Brandt] sprach zuerst.",
        "Welche Oberbürgermeisterin sprach zuerst?"
      ),
      ("Trainer der Mannschaft war der Spanier [Xabi Alonso].", "Wer war Trainer der Mannschaft?"),
      (
        "Zum Kanzler wurde am 8. Dezember 2021 [Olaf Scholz] gewählt.",
        "Wer wurde am 8. Dezember 2021 zum Kanzler gewählt?"
      ),
      (
        "Zur Präsidentin wählten die Abgeordneten [Bärbel Bas].",
        "Wen wählten die Abgeordneten zur Präsidentin?"
      ),
      ("Die Flucht gelang [Eva Klein] im Mai 1961.", "Wem gelang die Flucht im Mai 1961?"),
      ("Robert Schumann heiratete 1840 [Clara Wieck].", "Wen heiratete Robert Schumann 1840?"),
      ("Der Dynamit wurde von [Alfred Nobel] erfunden.", "Von wem wurde der Dynamit erfunden?"),
      (
        "Erstmals bestiegen wurde der Berg von dem Leutnant [Josef Naus].",
        "Von wem wurde der Berg erstmals bestiegen?"
      ),
      ("Als Rednerin trat die Pfarrerin [Sabine Lorenz] auf.", "Wer trat als Rednerin auf?"),
    ])
  func persons(marked: String, expected: String) throws {
    #expect(try question(marked, .person) == expected)
  }

  @Test(
    "for a place or an organisation asks with the class that the sentence names",
    arguments: [
      (
        "Der höchste Berg des Landes ist der [Großglockner].", AnswerValue.place,
        "Wie heißt der höchste Berg des Landes?"
      ),
      ("Die Elbe mündet in die [Nordsee].", .place, "In welches Meer mündet die Elbe?"),
      ("Der Bach entspringt in der Stadt [Ulm].", .place, "In welcher Stadt entspringt der Bach?"),
      (
        "Das Mainzer Unternehmen [Biontech] baute ein Werk.", .organisation,
        "Welches Mainzer Unternehmen baute ein Werk?"
      ),
      (
        "Der römische Feldherr [Quinctilius Varus] nahm sich nach der Niederlage das Leben.",
        .person,
        "Wer nahm sich nach der Niederlage das Leben?"
      ),
      (
        "Die Germanen wurden von dem Cheruskerfürsten [Arminius] angeführt.", .person,
        "Von wem wurden die Germanen angeführt?"
      ),
      (
        "Zusammen mit dem Chemiker [Otto Schott] entwickelte Abbe neue Gläser.", .person,
        "Zusammen mit wem entwickelte Abbe neue Gläser?"
      ),
      (
        "Die Kurbel wird dem Franzosen [Pierre Michaux] zugeschrieben.", .person,
        "Wem wird die Kurbel zugeschrieben?"
      ),
      (
        "Bürgermeister der Stadt ist seit 2019 der Politiker [Octavian Ursu].", .person,
        "Wer ist seit 2019 Bürgermeister der Stadt?"
      ),
      ("Die [SPD] gewann die Wahl.", .organisation, "Welche Partei gewann die Wahl?"),
    ])
  func names(marked: String, value: AnswerValue, expected: String) throws {
    #expect(try question(marked, value) == expected)
  }

  @Test(
    "is not made of one among several, nor where a name hangs on a noun",
    arguments: [
      "Das Gas entdeckten Carl Scheele und [Joseph Priestley].",
      "Den Gipfel erreichte eine Gruppe um [Ed Hill].",
      "Das Werk vollendete sein Schüler [Franz Klein].",
    ])
  func doubtfulNames(marked: String) throws {
    #expect(try question(marked, .person) == nil)
  }
}

/// Makes facts of statements with the answer in brackets.
enum PatternProbe {
  static func answer(_ marked: String) -> Substring {
    marked.split(separator: "[").last?.split(separator: "]").first ?? ""
  }

  /// The interrogative question; nil where there is only the gap, or nothing.
  static func question(
    _ marked: String, _ value: AnswerValue, _ language: WritingLanguage
  ) throws -> String? {
    let key = AnswerKey(value: value, text: String(answer(marked)), language: language)
    let statement = marked.filter { $0 != "[" && $0 != "]" }
    let fact = try SampleFacts.fact("probe", statement, key: key)
    return QuestionPattern.question(for: fact, status: .supported, language: language)
  }

  /// A quantity from the figure and the unit in the brackets.
  static func quantity(_ marked: String, _ language: WritingLanguage = .german) -> AnswerValue {
    let text = String(answer(marked))
    let figure = QuantityScanner.quantities(in: text, language: language).first?.value
    let unit = text.split(separator: " ").last.map { String($0) }
    return .quantity(Quantity(value: figure?.value ?? 0, unit: unit), unitNamed: false)
  }
}
