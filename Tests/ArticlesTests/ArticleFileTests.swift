import Articles
import Basics
import Language
import Testing

@Suite("An article file")
struct ArticleFileTests {
  private func read(_ text: String, path: String = "a-b.md") throws -> Article {
    try ArticleFile.article(from: Array(text.utf8), path: path)
  }

  private func paragraphs(_ text: String, path: String = "a.md") throws -> [String] {
    let article = try read(text, path: path)
    return article.paragraphs.map(article.shown)
  }

  @Test(
    "joins hard-wrapped lines",
    arguments: [
      ("andere Ex-\nSowjetrepubliken grenzen", "andere Ex-Sowjetrepubliken grenzen"),
      ("die Re-\ngierung sagt", "die Regierung sagt"),
      ("Öl-\nund Gasfelder", "Öl- und Gasfelder"),
      ("rund\n7600   Kilometer", "rund 7600 Kilometer"),
      ("7600 \r\n Kilometer", "7600 Kilometer"),
      ("eins\rzwei", "eins zwei"),
      ("Wort -\nnoch eins", "Wort - noch eins"),
      ("2020-\n2022", "2020-2022"), ("1990–\n1995", "1990–1995"),
      ("er kam –\nund ging", "er kam – und ging"),
      ("50-\nund 100-Euro-Scheine", "50- und 100-Euro-Scheine"),
      ("5-\nKilometer-Lauf", "5-Kilometer-Lauf"),
      ("die 3-\nköpfige Jury", "die 3-köpfige Jury"), ("Almaty/\nMoskau", "Almaty/Moskau"),
      ("his self-\nmade fortune", "his self-made fortune"), ("3\n200 Gäste", "3 200 Gäste"),
      ("zwei-\nbis dreimal", "zwei- bis dreimal"), ("Kassym-\nSchomart", "Kassym-Schomart"),
      ("Sow\u{AD}\njet", "Sowjet"),
      ("So\u{AD}wjet\u{200B}uni\u{2060}on", "Sowjetunion"),
      ("rund\u{A0}7600\u{202F}km", "rund 7600 km"),
      ("a\u{308}ndern", "ändern"),
    ])
  func joins(source: String, shown: String) throws {
    #expect(try paragraphs(source) == [shown])
  }

  @Test("counts blocks between blank lines from 1")
  func counts() throws {
    let article = try read("eins\n\n \t\nzwei\nzwei\n\u{200B}\ndrei\n\n")
    #expect(article.paragraphs.map(\.number) == [1, 2, 3])
    #expect(article.paragraphs.map(\.line) == [1, 4, 7])
    #expect(String(scalars: article.text.clean) == "eins\n\nzwei zwei\n\ndrei")
    #expect(article.paragraph(2).map(article.shown) == "zwei zwei")
    #expect(article.paragraph(4) == nil)
    #expect(article.paragraph(0) == nil)
  }

  @Test("takes a block's number from its mark, which is no text")
  func marks() throws {
    let article = try read("# Titel\n\n¶1 Eins.\n\n¶8 Acht.\n\nNeun.\n")
    #expect(article.paragraphs.map(\.number) == [0, 1, 8, 9])
    #expect(article.paragraph(8).map(article.shown) == "Acht.")
    #expect(article.paragraphs.map(\.kind).first == .headline)
  }

  @Test(
    "refuses marks that are no numbers",
    arguments: ["¶99999999999999999999 x", "¶0 x", "¶-1 x", "¶+1 x", "¶x", "¶", "¶ 3 x"])
  func wrongMarks(text: String) {
    #expect(throws: ArticlesError.self) { try read(text) }
  }

  @Test("names both lines of a number used twice")
  func duplicateMarks() {
    let error = #expect(throws: ArticlesError.self) { try read("¶2 a\n\n¶3 b\n\n¶2 c") }
    #expect(
      error?.sentence(in: .german)
        == "a-b.md:5: Die Absatznummer ¶2 steht schon in Zeile 1; bitte jede nur einmal vergeben.")
  }

  @Test("reads every encoding with the same text", arguments: Encoded.all)
  func encodings(bytes: [UInt8]) throws {
    let article = try ArticleFile.article(from: bytes, path: "x.txt")
    #expect(String(scalars: article.text.clean) == "Größe – „zwei“")
    #expect(String(scalars: article.text.folded) == "Größe - \"zwei\"")
  }

  @Test("refuses what is no text with the line of the first zero byte")
  func binary() {
    let error = #expect(throws: ArticlesError.self) {
      try ArticleFile.article(from: Array("eins\nzwei".utf8) + [0], path: "x.txt")
    }
    #expect(
      error?.description
        == "x.txt:2: this is not text (found a zero byte); please save the article as text.")
  }

  @Test(
    "refuses files without text",
    arguments: ["", "\u{FEFF}", " \n\t\n", "---\nid: a\n---\n\n", "---\n---\n"])
  func empty(text: String) {
    #expect(throws: ArticlesError.self) { try read(text) }
  }

  @Test("refuses half a UTF-16 character")
  func halfUTF16() {
    for bytes: [UInt8] in [[0xFF, 0xFE, 0x41], [0xFF, 0xFE, 0x00, 0xD8], [0xFF, 0xFE]] {
      #expect(throws: ArticlesError.self) { try ArticleFile.article(from: bytes, path: "x") }
    }
  }

  @Test("makes an id from the file's name where there is none")
  func names() throws {
    #expect(try read("x", path: "/tmp/Artikel 7 (Größe).txt").id.text == "artikel-7-groesse")
    #expect(throws: ArticlesError.self) { try read("x", path: "/tmp/???.txt") }
  }

  @Test("maps a position back to the line it comes from")
  func lines() throws {
    let article = try read("---\nid: a\n---\n\neins\nzwei\n\ndrei")
    #expect(article.text.line(at: 0) == 5)
    #expect(article.text.line(at: 5) == 6)
    #expect(article.text.line(at: 11) == 8)
    #expect(article.text.line(at: 9999) == 8)
    #expect(article.text.line(at: -1) == 1)
  }

  @Test("refuses a folder, a missing file and too large a file in a sentence")
  func files() {
    let error = #expect(throws: ArticlesError.self) { try ArticleFile.read("/nonexistent/a.md") }
    #expect(error?.exitCode == .noInput)
    #expect(throws: ArticlesError.self) { try ArticleFile.read("/") }
  }

  @Test("tells kinds of blocks apart")
  func kinds() throws {
    let article = try read(
      """
      Kasachstans problematischer Balanceakt

      6 Aug. 2022 11:16 Uhr

      von Alexander Männer

      Das ist ein Satz, der endet.

      Distanzierung von Moskau

      Russische Truppen. Foto: EPA/STR

      Kommentare

      Teil 2 finden Sie hier.

      Gastbeiträge und Meinungsartikel müssen nicht die Sichtweise der Redaktion widerspiegeln.
      """)
    #expect(
      article.paragraphs.map(\.kind) == [
        .headline, .dateLine, .byline, .runningText, .subheading, .caption, .furniture, .furniture,
        .disclaimer,
      ])
  }

  @Test(
    "tells captions without a credit from subheadings",
    arguments: [
      ("Die Parole heißt: durchgreifen - Militär in Almaty am 6. Januar 2022", BlockKind.caption),
      ("Ein russisches Raumschiff startet in Baikonur, Dezember 2021", .caption),
      ("Bewertet es als \"gut\": Kasachstans Präsident Kassym-Jomart Tokajew", .caption),
      ("Kasachstan: Putin demonstriert dem Westen seine Macht", .subheading),
      ("Russische Interessen in Kasachstan: Raumfahrt, Öl, Uran", .subheading),
      ("Will Russland Nordkasachstan annektieren wie die Krim?", .subheading),
      ("Was geschah im Januar 2022?", .subheading),
    ])
  func captions(block: String, kind: BlockKind) throws {
    let article = try read("Es ist so weit.\n\n\(block)\n\nEs geht weiter.")
    #expect(article.paragraphs.map(\.kind) == [.runningText, kind, .runningText])
  }

  @Test(
    "splits a credit off the last sentence and reads it",
    arguments: [
      (
        "Tokajew will wieder antreten. (Jo Angerer, 1.11.2022)", "Tokajew will wieder antreten.",
        "Jo Angerer: „x“, 1. November 2022"
      ),
      (
        "Er weist das zurück. (aka mit dpa und AFP)", "Er weist das zurück.", "„x“, mit dpa und AFP"
      ),
      ("Sie versucht es.\n von Alexander Männer", "Sie versucht es.", "Alexander Männer: „x“"),
      ("Das Bündnis (OVKS)", "Das Bündnis (OVKS)", "„Das Bündnis (OVKS)“"),
      (
        "Er kam. (Das war im Jahr 2002.)", "Er kam. (Das war im Jahr 2002.)", "„x“"
      ),
      ("Das war ein Satz\nvon Alexander Männer.", "Das war ein Satz von Alexander Männer.", "„x“"),
    ])
  func credits(text: String, sentences: String, citation: String) throws {
    let article = try read(text, path: "x.txt")
    let first = try #require(article.paragraphs.first)
    #expect(article.text.shown(first.sentences) == sentences)
    #expect(CitationText.line(article.citation, in: .german) == citation)
  }

  @Test("reads date, author, publication and language where the text shows them")
  func metadata() throws {
    let article = try read(
      """
      Der Balanceakt

      6 Aug. 2022 11:16 Uhr

      Von: Anna-Katharina von Ahnefeld

      Das ist der Satz, und die Lage ist nicht gut.

      RT DE bemüht sich um ein breites Meinungsspektrum.
      """, path: "x.txt")
    #expect(article.citation.issued?.iso == "2022-08-06")
    #expect(
      article.citation.authors == [.person(family: "von Ahnefeld", given: "Anna-Katharina")])
    #expect(article.citation.containerTitle == "RT DE")
    #expect(article.citation.language == .german)
    #expect(try read("date 2022-01 Es ist so weit.").citation.issued?.iso == "2022-01")
  }

  @Test("prefers what front matter says")
  func frontMatterFirst() throws {
    let article = try read(
      "---\nid: a\nissued: \"2020\"\n---\n\nEs ist gut. (Jo Angerer, 1.11.2022)")
    #expect(article.citation.issued?.iso == "2020")
  }

  @Test(
    "reads Markdown as text",
    arguments: [
      ("**Fett** und *schräg*.", "Fett und schräg."),
      ("Ein [Wort](http://a.b/c) hier.", "Ein Wort hier."),
      ("- Punkt eins", "Punkt eins"), ("> Zitat, so weit.", "Zitat, so weit."),
      ("Schüler*innen und 2*3", "Schüler*innen und 2*3"), ("a_b_c `kartei`", "a_b_c kartei"),
      ("1. Januar 2022 war es so.", "1. Januar 2022 war es so."),
      ("Preis: 5 \\* 3", "Preis: 5 * 3"),
      ("![Bild](a.png) [offen", "Bild [offen"), ("__Wer__ **nicht", "Wer nicht"),
    ])
  func markdown(line: String, text: String) throws {
    #expect(String(scalars: try read(line, path: "x.md").text.clean) == text)
    #expect(String(scalars: try read(line, path: "x.txt").text.clean) != "")
  }

  @Test("reads a line of brackets that close nothing", arguments: ["[", "[a](", "![", "](", "[^"])
  func brackets(mark: String) throws {
    let text = String(repeating: mark, count: 200_000)
    let article = try ArticleFile.article(from: Array(text.utf8), path: "a.md")
    #expect(article.paragraphs.count == 1)
  }

  @Test("reads a megabyte of one paragraph")
  func large() throws {
    let article = try read(String(repeating: "Wort für Wort 7600 km\n", count: 50_000))
    #expect(article.paragraphs.count == 1)
  }
}

/// One text in every encoding.
private enum Encoded {
  private static let sample = "Größe – „zwei“"
  private static let utf8 = Array(sample.utf8)
  private static let littleEndian: [UInt8] = sample.utf16.flatMap {
    [UInt8($0 & 0xFF), UInt8($0 >> 8)]
  }
  private static let bigEndian: [UInt8] = sample.utf16.flatMap {
    [UInt8($0 >> 8), UInt8($0 & 0xFF)]
  }
  private static let windows: [UInt8] = [
    0x47, 0x72, 0xF6, 0xDF, 0x65, 0x20, 0x96, 0x20, 0x84, 0x7A, 0x77, 0x65, 0x69, 0x93,
  ]
  static let all: [[UInt8]] = [
    utf8, [0xEF, 0xBB, 0xBF] + utf8, [0xFF, 0xFE] + littleEndian, [0xFE, 0xFF] + bigEndian, windows,
  ]
}
