import Language
import Testing

@Suite("The sentence splitter")
struct SentenceSplitterTests {
  private func split(_ text: String, _ language: WritingLanguage) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return SentenceSplitter.sentences(in: scalars, language: language).map { range in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      return String(view)
    }
  }

  /// Each row is one text; the bar stands where a reader ends a sentence.
  @Test(
    "ends German sentences where a reader does",
    arguments: [
      "Am 6. Januar 2022 begann es.|Es war kalt.",
      "Das war im Jahr 2022.|Danach kam Ruhe.",
      "Er wurde am 3. Oktober geboren.|Sie am 4. Mai.",
      "Im 19. Jahrhundert war es so.",
      "Sie zahlt z. B. 5 Euro.|Er zahlt nichts.",
      "Das gilt u. a. für Öl, d. h. für Rohstoffe.",
      "Dr. Hans Müller und Prof. Anna Maier kamen.",
      "J. R. R. Tolkien schrieb es.",
      "Der Preis stieg um 3.5 Prozent.|Er fiel auf 60.000.",
      "„Ich komme.“ Das sagte er.",
      "„Wirklich?“, fragte er.|Niemand antwortete.",
      "\"Komm!\" Er ging.",
      "Was treibt Putin an?|Wer steckt dahinter?",
      "Es gibt Terra-3.|Wie wichtig ist das?",
      "Auf dem Gelände ist Terra-3.Wie wichtig ist es?",
      "Das Ende … war offen.",
      "Die Nr. 5 lebt.",
      "Papst Johannes XXIII.|Er starb 1963.", "Unter Papst Johannes XXIII. Roncalli war es so.",
      "Sie kaufte Öl, Mehl usw.|Die Rechnung zahlte er.", "Öl, Mehl usw. Waren kamen.",
      "1. Öffnen Sie den Deckel.|2. Schließen Sie ihn.", "Jeder 4. Mensch lebt dort.",
      "Er trifft den 1. FC Köln.|Das Spiel endet 2:1.", "Ihr 100. Geburtstag kam.",
      "Am 3. und 4. Mai tagt der Rat.|Dr.-Ing. Eva Kurz leitet ihn.",
      "Das ist Plan B.|Der erste war besser.", "Dr. med. Anna Lang sagt i. d. R. Nein.",
      "Sie sprach (vgl. S. 12 f.) lange.|Er nicht.", "Die Fa. Huber u. Söhne zahlte.",
      "Im Jahr 476 n. Chr. endete es.", "Das war 476 n. Chr.|Dann kam nichts.",
      "Er zahlt 3,5 Mio. Franken.|Sie zahlt 5 Mrd.|Das reicht.",
      "Sie kam um 20.15 Uhr.|2022 war das Jahr.", "Art. 5 Abs. 2 GG gilt.|§ 3 auch.",
      "«Das geht nicht», sagte er.|«Niemals!» Sie ging.", "Wer ist das?|– Niemand.",
      "Es kostet ca. 20 Mio. Euro.",
      "Ludwig XIV. regierte lange.",
      "Das sagte er (leise).|Sie hörte es.",
      "Siehe www.example.org für mehr.",
      "Die OVKS (Organisation) half.|Das war 1999!",
      "Eins.\n\nZwei",
    ])
  func german(row: String) {
    let expected = expectation(row)
    #expect(split(expected.text, .german) == expected.parts)
  }

  @Test(
    "ends English sentences where a reader does",
    arguments: [
      "Mr. Smith met Dr. Jones.|They talked.",
      "The U.S. economy grew by 3.5 percent.|It shrank later.",
      "It happened in 2022.|Then it stopped.",
      "He came at 5 p.m. and left.",
      "\"Stop!\" he said.|\"Go.\" She went.",
      "J. K. Rowling wrote it.",
      "Is it so?|Yes.", "She lives in the U.S.|The house is big.", "The U.S. Senate met.",
      "It opened at 9 a.m.|But nobody came.", "Apple Inc. grew.|It now leads.",
      "He met Gen. Smith and Sen. Jones, Jr. in May.", "See fig. 3 and vol. 2, pp. 5-9.",
      "It cost $3.5 million.|No. 10 is next.", "He said: \"Go!\"|Then he left.",
      "They sell oil, salt, etc.|The rest is gone.", "The St. Lawrence River is long.",
      "Prof. A. B. Clark Ph.D. wrote it.", "It fell 0.5 percent on Jan. 5, 2022.|Prices rose.",
      "\"Is it?\" she asked.|Nobody knew.", "Mt. Everest is 8,849 m. high.",
    ])
  func english(row: String) {
    let expected = expectation(row)
    #expect(split(expected.text, .english) == expected.parts)
  }

  /// Some rows part sentences without a bar: at a closing quote, a glued full stop, an empty line.
  private func expectation(_ row: String) -> (text: String, parts: [String]) {
    switch row {
    case "„Ich komme.“ Das sagte er.": (row, ["„Ich komme.“", "Das sagte er."])
    case "«Das geht nicht», sagte er.|«Niemals!» Sie ging.":
      (
        "«Das geht nicht», sagte er. «Niemals!» Sie ging.",
        ["«Das geht nicht», sagte er.", "«Niemals!»", "Sie ging."]
      )
    case "\"Komm!\" Er ging.": (row, ["\"Komm!\"", "Er ging."])
    case "Auf dem Gelände ist Terra-3.Wie wichtig ist es?":
      (row, ["Auf dem Gelände ist Terra-3.", "Wie wichtig ist es?"])
    case "Eins.\n\nZwei": (row, ["Eins.", "Zwei"])
    case "\"Stop!\" he said.|\"Go.\" She went.":
      ("\"Stop!\" he said. \"Go.\" She went.", ["\"Stop!\" he said.", "\"Go.\"", "She went."])
    default:
      (
        row.split(separator: "|").joined(separator: " "), row.split(separator: "|").map(String.init)
      )
    }
  }

  @Test(
    "finds none in nothing and copes with marks alone", arguments: ["", " ", "...", "?!", "\n\n"])
  func nothing(text: String) {
    #expect(split(text, .german).count <= 1)
  }

  @Test("takes a long text in its stride")
  func long() {
    let text = String(repeating: "Am 6. Januar kam er z. B. um 5.30 Uhr an. ", count: 20_000)
    #expect(split(text, .german).count == 20_000)
    _ = split(String(repeating: ".", count: 300_000), .german)
    _ = split(String(repeating: "a.", count: 100_000), .german)
    _ = split(String(repeating: "1. ", count: 100_000), .german)
  }
}
