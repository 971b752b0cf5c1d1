import Language
import Testing

@Suite("The name finder")
struct NameFinderTests {
  private func names(_ text: String, _ language: WritingLanguage) -> [String] {
    TextScan(text, language: language).names.map { found in
      let kind =
        switch found.value.kind {
        case .person: "P"
        case .organisation: "O"
        case .place: "L"
        }
      let short = found.value.abbreviation.map { " = \($0)" } ?? ""
      return "\(kind) \(found.value.text)\(short)"
    }
  }

  @Test(
    "finds names in German text",
    arguments: [
      (
        "Am Dienstag traf Präsident Kassym-Schomart Tokajew in Astana ein.",
        ["P Kassym-Schomart Tokajew", "L Astana"]
      ),
      (
        "Bundeskanzlerin Angela Merkel sprach mit Wladimir Putin.",
        ["P Angela Merkel", "P Wladimir Putin"]
      ),
      ("Ursula von der Leyen leitet die Kommission.", ["P Ursula von der Leyen"]),
      ("Das sagte Dr. Hans-Henning Schröder der DW.", ["P Hans-Henning Schröder"]),
      (
        "Die Organisation des Vertrags über kollektive Sicherheit (OVKS) schickte Truppen.",
        ["O Organisation des Vertrags über kollektive Sicherheit = OVKS"]
      ),
      ("Die NATO und die EU warnten.", ["O NATO", "O EU"]),
      ("Kasachstans Regierung bat Russland um Hilfe.", ["L Kasachstan", "L Russland"]),
      ("Die neue Regierung will im Mai wählen lassen.", []),
      ("Der Alte Fritz starb 1786.", []),
      ("Sehr viele Menschen kamen am Montag.", []),
      ("Multiple Konfliktpunkte gibt es seit Jahren.", []),
      ("Die Volkswagen AG baut ein Werk in Polen.", ["O Volkswagen AG", "L Polen"]),
      ("J. R. R. Tolkien schrieb den Hobbit.", ["P J. R. R. Tolkien"]),
      ("Zwei Millionen Euro gingen an die Stadt.", []),
      ("Im Jahr 2019 trat Nursultan Nasarbajew zurück.", ["P Nursultan Nasarbajew"]),
      ("Große Teile der Bevölkerung sind Russen.", []),
      ("Auch Frau Müller und Herr Meier kamen.", ["P Müller", "P Meier"]),
      ("Dass Putin so schnell kommt, überrascht die Nachfolger Tokajews.", []),
      ("Er sprach mit seinem Amtskollegen Wladimir Putin.", ["P Wladimir Putin"]),
      ("Die Abhängigkeit von Putin wächst.", []),
      ("", []),
    ])
  func german(text: String, expected: [String]) {
    #expect(names(text, .german) == expected)
  }

  @Test(
    "finds names in English text",
    arguments: [
      (
        "President Joe Biden met Emmanuel Macron in Paris.",
        ["P Joe Biden", "P Emmanuel Macron", "L Paris"]
      ),
      (
        "The North Atlantic Treaty Organization (NATO) was founded in 1949.",
        ["O North Atlantic Treaty Organization = NATO"]
      ),
      ("On Monday, Kazakhstan closed its border.", ["L Kazakhstan"]),
      ("The government said so.", []),
      ("In January the United Nations met.", []),
    ])
  func english(text: String, expected: [String]) {
    #expect(names(text, .english) == expected)
  }
}
