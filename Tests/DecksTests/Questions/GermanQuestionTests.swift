import Facts
import Language
import Testing

@testable import Decks

@Suite("A German question")
struct GermanQuestionTests {
  private func question(_ statement: String, _ value: AnswerValue, _ text: String) throws -> String?
  {
    let key = AnswerKey(value: value, text: text, language: .german)
    let fact = try SampleFacts.fact("probe", statement, key: key)
    return QuestionPattern.question(for: fact, status: .supported, language: .german)
  }

  private static func quantity(_ value: Double, _ unit: String) -> AnswerValue {
    .quantity(Quantity(value: value, unit: unit, qualifier: nil), unitNamed: false)
  }

  private static func date(_ iso: String) -> AnswerValue {
    PartialDate(iso: iso).map { .date($0, qualifier: nil) } ?? .phrase
  }

  @Test(
    "asks for a person as the subject, an object, or an agent",
    arguments: [
      (
        "Seit April 2019 leitet Tomasz Wolski das Unternehmen.", "Tomasz Wolski",
        "Wer leitet das Unternehmen seit April 2019?"
      ),
      (
        "Am 8. Dezember 2021 wählte der Bundestag Olaf Scholz zum Bundeskanzler.", "Olaf Scholz",
        "Wen wählte am 8. Dezember 2021 der Bundestag zum Bundeskanzler?"
      ),
      (
        "Das Werk wurde 1987 von Karin Petersen in Flensburg gegründet.", "Karin Petersen",
        "Von wem wurde das Werk 1987 in Flensburg gegründet?"
      ),
      (
        "Der Ingenieur Johann Tulla begann 1817 mit der Begradigung des Flusses.", "Johann Tulla",
        "Wer begann 1817 mit der Begradigung des Flusses?"
      ),
      (
        "Das Ministerium übernahm der FDP-Vorsitzende Christian Lindner.", "Christian Lindner",
        "Wer übernahm das Ministerium?"
      ),
      (
        "Trainer der deutschen Mannschaft war Joachim Löw.", "Joachim Löw",
        "Wer war Trainer der deutschen Mannschaft?"
      ),
      (
        "Zum besten Spieler des Turniers wurde Lionel Messi gewählt.", "Lionel Messi",
        "Wer wurde zum besten Spieler des Turniers gewählt?"
      ),
      (
        "Das Siegtor im Finale erzielte Mario Götze in der 113. Minute.", "Mario Götze",
        "Wer erzielte das Siegtor im Finale in der 113. Minute?"
      ),
      (
        "Das Gesetz von der Erhaltung der Masse stammt von Antoine de Lavoisier.",
        "Antoine de Lavoisier", "Von wem stammt das Gesetz von der Erhaltung der Masse?"
      ),
    ])
  func persons(statement: String, name: String, expected: String) throws {
    #expect(try question(statement, .person, name) == expected)
  }

  @Test(
    "asks where, where to and where from, with the kind of place where the name tells it",
    arguments: [
      (
        "Die Elbe entspringt im tschechischen Riesengebirge.", "Riesengebirge",
        "In welchem tschechischen Gebirge entspringt die Elbe?"
      ),
      ("Der Rhein entspringt in der Schweiz.", "Schweiz", "In welchem Land entspringt der Rhein?"),
      (
        "Die Donau mündet in das Schwarze Meer.", "Schwarze Meer",
        "In welches Meer mündet die Donau?"
      ),
      ("Die Kommission hat ihren Sitz in Koblenz.", "Koblenz", "Wo hat die Kommission ihren Sitz?"),
      (
        "Im Osten grenzt Kasachstan an China.", "China",
        "An welches Land grenzt Kasachstan im Osten?"
      ),
      (
        "Der Bundestag tagt im Reichstagsgebäude in Berlin.", "Reichstagsgebäude",
        "In welchem Gebäude tagt der Bundestag in Berlin?"
      ),
      ("Die Hauptstadt des Landes ist Astana.", "Astana", "Wie heißt die Hauptstadt des Landes?"),
    ])
  func places(statement: String, name: String, expected: String) throws {
    #expect(try question(statement, .place, name) == expected)
  }

  @Test(
    "asks for a body by its kind",
    arguments: [
      (
        "Die Linke scheiterte mit 4,9 Prozent an der Hürde.", "Linke",
        "Welche Partei scheiterte mit 4,9 Prozent an der Hürde?"
      ),
      (
        "Seit 1950 kümmert sich die IKSR um die Sauberkeit des Rheins.", "IKSR",
        "Welche Organisation kümmert sich seit 1950 um die Sauberkeit des Rheins?"
      ),
      (
        "Carl Bosch arbeitete bei der BASF in Ludwigshafen.", "BASF",
        "Bei welchem Unternehmen arbeitete Carl Bosch in Ludwigshafen?"
      ),
      (
        "2015 kaufte die Nordlicht AG den dänischen Konkurrenten Lysborg.", "Lysborg",
        "Welchen dänischen Konkurrenten kaufte die Nordlicht AG 2015?"
      ),
      (
        "Der Weltverband FIFA zahlte dem Sieger 35 Millionen Dollar.", "FIFA",
        "Welcher Weltverband zahlte dem Sieger 35 Millionen Dollar?"
      ),
    ])
  func bodies(statement: String, name: String, expected: String) throws {
    #expect(try question(statement, .organisation, name) == expected)
  }

  @Test(
    "asks what something is called, made of or ranked",
    arguments: [
      ("Der Ball des Turniers hieß Brazuca.", "Brazuca", "Wie hieß der Ball des Turniers?"),
      (
        "Einen abgetrennten Flussbogen nennt man Altarm.", "Altarm",
        "Wie nennt man einen abgetrennten Flussbogen?"
      ),
      (
        "Wegen der Farben wird das Bündnis Ampelkoalition genannt.", "Ampelkoalition",
        "Wie wird das Bündnis wegen der Farben genannt?"
      ),
      (
        "Ein Stoff, der eine Reaktion beschleunigt, heißt Katalysator.", "Katalysator",
        "Wie heißt ein Stoff, der eine Reaktion beschleunigt?"
      ),
      (
        "Der Vertrag trägt den Titel „Mehr Fortschritt wagen“.", "Mehr Fortschritt wagen",
        "Welchen Titel trägt der Vertrag?"
      ),
      (
        "Das Motto des Hauses lautet „Licht für alle“.", "Licht für alle",
        "Wie lautet das Motto des Hauses?"
      ),
      (
        "Luft besteht zu rund 78 Prozent aus Stickstoff.", "Stickstoff",
        "Woraus besteht Luft zu rund 78 Prozent?"
      ),
      (
        "Für Deutschland war es der vierte Titel.", "vierte",
        "Der wievielte Titel war es für Deutschland?"
      ),
      ("Das Ehepaar entdeckte 1898 das Radium.", "Radium", "Was entdeckte das Ehepaar 1898?"),
    ])
  func terms(statement: String, name: String, expected: String) throws {
    #expect(try question(statement, .term, name) == expected)
  }

  @Test(
    "asks for figures with what is measured, and for results",
    arguments: [
      (
        "Die SPD wurde mit 25,7 Prozent der Zweitstimmen stärkste Kraft.", "25,7 Prozent",
        quantity(25.7, "Prozent"),
        "Mit wie viel Prozent der Zweitstimmen wurde die SPD stärkste Kraft?"
      ),
      (
        "Auf dem Rhein werden jährlich etwa 300 Millionen Tonnen Güter befördert.",
        "300 Millionen Tonnen", quantity(3e8, "Tonnen"),
        "Etwa wie viele Tonnen Güter werden auf dem Rhein jährlich befördert?"
      ),
      (
        "Im Jahr 2022 erzielte die Nordlicht AG einen Umsatz von 412 Millionen Euro.",
        "412 Millionen Euro", quantity(412e6, "Euro"),
        "Welchen Umsatz in Euro erzielte die Nordlicht AG im Jahr 2022?"
      ),
      (
        "Der Gewinn stieg um 8 Prozent auf 31 Millionen Euro.", "8 Prozent", quantity(8, "Prozent"),
        "Um wie viel Prozent stieg der Gewinn auf 31 Millionen Euro?"
      ),
      (
        "Weltweit beschäftigt das Unternehmen gut 3200 Mitarbeiter.", "3200 Mitarbeiter",
        quantity(3200, "Mitarbeiter"),
        "Etwa wie viele Mitarbeiter beschäftigt das Unternehmen weltweit?"
      ),
      (
        "Wasser siedet bei 100 Grad Celsius.", "100 Grad Celsius", quantity(100, "Grad Celsius"),
        "Bei wie viel Grad Celsius siedet Wasser?"
      ),
      (
        "Im Sommer erwärmt sich das Wasser des Rheins auf 22 bis 25 Grad.", "22 bis 25 Grad",
        .range(low: 22, high: 25, unit: "Grad"),
        "Auf wie viel Grad (von … bis …) erwärmt sich das Wasser des Rheins im Sommer?"
      ),
      (
        "Deutschland gewann das Finale gegen Argentinien mit 1:0.", "1:0", .score([1, 0]),
        "Mit welchem Ergebnis gewann Deutschland das Finale gegen Argentinien?"
      ),
      (
        "Angela Merkel war seit November 2005 Bundeskanzlerin.", "November 2005", date("2005-11"),
        "Seit welchem Monat und Jahr war Angela Merkel Bundeskanzlerin?"
      ),
    ])
  func figures(statement: String, text: String, value: AnswerValue, expected: String) throws {
    #expect(try question(statement, value, text) == expected)
  }

  @Test(
    "is not made where case, kind or belonging would have to be guessed",
    arguments: [
      ("Im Finale besiegte Deutschland Argentinien.", "Argentinien", AnswerValue.place),
      ("Kapitän der Mannschaft war Philipp Lahm vom FC Bayern.", "Philipp Lahm", .person),
      ("Angela Merkel regierte von 2005 bis 2021.", "2021", date("2021")),
      ("Die Verbindung von Ammoniak gelang früh.", "Ammoniak", .term),
      ("Das Endspiel wurde im Stadion in Rio ausgetragen.", "Rio", .place),
      ("Das Verfahren braucht einen Druck von 200 Bar und Wärme.", "200 Bar", quantity(200, "Bar")),
    ])
  func guesses(statement: String, text: String, value: AnswerValue) throws {
    #expect(try question(statement, value, text) == nil)
  }
}
