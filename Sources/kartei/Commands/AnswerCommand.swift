import ArgumentParser
import Basics
import Decks
import Facts
import Progress
import Training

/// `kartei answer DECK CARD TYPED`: try which typed answers a card accepts, and let one more count;
/// `--batch` for many, `--frequent` for what learners typed.
struct AnswerCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer",
    abstract: startLanguage(
      de: "Ausprobieren, welche getippten Antworten eine Karte annimmt.",
      en: "Try which typed answers a card accepts."),
    discussion: startLanguage(
      de: """
        Mit --batch werden Zeilen {"key": KEY, "typed": "…"} aus einer Datei oder der Standardeingabe
        gelesen; ausgegeben wird Zeile für Zeile {"verdict", "score", "rule", "message"}. Eine Zeile, die
        keine ist, wird gemeldet und ausgelassen; die anderen werden beurteilt.

        Mit --frequent steht da, was für die Karten eines Decks oft getippt wurde und nicht richtig ist: wie
        oft, von wie vielen, wie oft überstimmt, und was es wert ist. Gelesen werden die Journale von
        --learner, oder aller in --class. Mit --add-to wird eine Antwort, die richtig sein sollte, ein Alias
        im Faktenblatt; danach das Deck neu bauen. Zahlen, Daten und Listen bekommen keinen Alias, ebenso
        wenig Antworten, die etwas anderes bedeuten.

        Exit-Codes: 0 beurteilt; 1 die Antwort wurde nicht aufgenommen; 65 eine Zeile, das Deck oder das
        Blatt taugt nicht; 66 diese Datei, Karte oder Person gibt es nicht.
        """,
      en: """
        With --batch, reads lines {"key": KEY, "typed": "…"} from a file or standard input and prints,
        line by line, {"verdict", "score", "rule", "message"}. A line that is none is reported and
        left out; the others are judged.

        With --frequent, lists what learners often typed for a deck's cards and is not right: how often, by
        how many, how often they overruled, and what it is worth. Read are the journals of --learner, or of
        all learners in --class. With --add-to, a typed answer that ought to be right becomes an alias in the
        fact sheet; build the deck again for it to count. Figures, dates and lists take no alias, nor do
        answers that mean something else.

        Exit codes: 0 judged; 1 the answer was not added; 65 a line, the deck or the sheet is no good; 66
        there is no such file, card or learner.
        """))

  @Argument(
    help: .help(
      de: "Ein Deck; mit --batch die Zeilen (- für die Standardeingabe).",
      en: "A deck; with --batch, the lines (- for stdin).", value: (de: "Deck", en: "deck")))
  var deck: String?

  @Argument(
    help: .help(
      de: "Die Kennung einer Karte.", en: "A card's id.", value: (de: "Karte", en: "card")))
  var card: String?

  @Argument(
    help: .help(
      de: "Was jemand tippen könnte.", en: "What a learner might type.",
      value: (de: "Antwort", en: "typed")))
  var typed: String?

  @Flag(
    help: .help(
      de: "Viele Antworten beurteilen, ein JSON-Objekt je Zeile.",
      en: "Judge many answers, one JSON object a line."))
  var batch = false

  @Flag(
    help: .help(
      de: "Auflisten, was oft getippt wurde und nicht richtig ist.",
      en: "List what learners often typed and is not right."))
  var frequent = false

  @Option(
    name: .customLong("class"),
    help: .help(
      de: "Mit --frequent: ein Ordner mit den Ordnern der Lernenden.",
      en: "With --frequent: a folder of learners' folders.", value: (de: "Ordner", en: "dir")))
  var classFolder: String?

  @Option(
    help: .help(
      de: "Mit --frequent: mindestens so oft getippt.",
      en: "With --frequent: typed at least so often.", value: (de: "Zahl", en: "number")))
  var atLeast = 2

  @Option(
    help: .help(
      de: "Die getippte Antwort in dieses Faktenblatt aufnehmen.",
      en: "Add the typed answer to this fact sheet.", value: (de: "Blatt", en: "sheet")))
  var addTo: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if batch, card != nil || frequent || addTo != nil {
      throw ValidationError(
        startLanguage(
          de: "--batch nimmt höchstens eine Datei; ohne sie wird die Standardeingabe gelesen.",
          en: "--batch wants one file at most; without it, standard input is read."))
    }
    if frequent, deck == nil || card != nil || addTo != nil {
      throw ValidationError(
        startLanguage(
          de: "--frequent braucht ein Deck und sonst nichts zu beurteilen.",
          en: "--frequent wants a deck and nothing else to judge."))
    }
    if !frequent, classFolder != nil {
      throw ValidationError(
        startLanguage(de: "--class gehört zu --frequent.", en: "--class goes with --frequent."))
    }
    if atLeast < 1 {
      throw ValidationError(
        startLanguage(
          de: "--at-least braucht eine Zahl ab 1.", en: "--at-least wants a number from 1."))
    }
    if !batch, !frequent, typed == nil {
      throw ValidationError(
        startLanguage(
          de: "kartei answer braucht ein Deck, eine Karte und was getippt wurde; oder --batch.",
          en: "kartei answer wants a deck, a card and what was typed; or --batch."))
    }
  }

  func run() throws {
    if batch { return try judgeLines() }
    guard let deck else { return }
    let read = try DeckFile.read(deck)
    if frequent { return try listFrequent(read, path: deck) }
    guard let card, let typed else { return }
    guard let asked = read.cards.first(where: { $0.id.text == card }) else {
      throw DecksError.noSuchCard(path: deck, id: card)
    }
    let judgement = AnswerJudge(keys: read.cards.map(\.key)).judge(typed, for: asked.key)
    if let addTo { return try add(typed, to: asked, judged: judgement, sheet: addTo) }
    show(judgement)
  }

  // MARK: Frequent answers

  private func listFrequent(_ deck: Deck, path: String) throws {
    let learners: [[Event]]
    if let classFolder {
      learners = try ClassFolder.events(in: classFolder)
    } else {
      let folder = try LearnerFolder.reading(
        home: try shared.homeFolder(), learner: shared.learnerName)
      learners = [try folder.events()]
    }
    let found = FrequentAnswers(of: learners, deck: deck, atLeast: atLeast)
    for entry in found.entries {
      print(shared.json ? JSONWriter.line(entry.json(in: shared.language)) : line(entry))
    }
    guard !shared.json else { return }
    if found.entries.isEmpty {
      return print(
        shared.language(
          de: "Keine Antwort, die nicht gilt, wurde so oft getippt.",
          en: "No answer that is not right was typed so often."))
    }
    print(
      shared.language(
        de:
          "Soll eine gelten: kartei answer \(neutralised(path)) KARTE ANTWORT --add-to FAKTENBLATT",
        en: "To make one right: kartei answer \(neutralised(path)) CARD ANSWER --add-to SHEET"))
  }

  private func line(_ entry: FrequentAnswers.Entry) -> String {
    let overruled = shared.language(
      de: "\(entry.overruled) überstimmt", en: "\(entry.overruled) overruled")
    let learners = shared.language(
      de: "\(entry.learners) \(entry.learners == 1 ? "Person" : "Personen")",
      en: "\(entry.learners) \(entry.learners == 1 ? "learner" : "learners")")
    return "\(entry.count)× \(neutralised(entry.card.text)): “\(neutralised(entry.typed))” – "
      + "\(entry.judgement.verdict.rawValue) (\(entry.judgement.rule)); \(learners), \(overruled)"
  }

  // MARK: One more right answer

  private func add(
    _ typed: String, to card: Card, judged judgement: Judgement, sheet: String
  ) throws {
    guard [.reject, .almost].contains(judgement.verdict),
      !AnswerCommand.neverRight.contains(judgement.rule)
    else {
      show(judgement)
      Console(shared).warn(
        judgement.score == 1
          ? shared.language(
            de: "„\(neutralised(typed))“ gilt schon; das Faktenblatt bleibt, wie es ist.",
            en: "“\(neutralised(typed))” is right already; the fact sheet stays as it is.")
          : shared.language(
            de: "„\(neutralised(typed))“ wird nicht zum Alias; das Faktenblatt bleibt, wie es ist.",
            en: "“\(neutralised(typed))” does not become an alias; the fact sheet stays as it is."))
      throw ArgumentParser.ExitCode(1)
    }
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileBytes.read(sheet, limit: FactSheetFile.sizeLimit)
    } catch { throw FactsError.file(error) }
    let changed = try AliasAddition.added(typed, to: card.fact, in: bytes, path: sheet)
    if changed != bytes { try FileBytes.write(changed, to: sheet) }
    Console(shared).warn(
      shared.language(
        de: """
          \(sheet): „\(neutralised(typed))“ gilt jetzt bei \(card.fact.text); bitte das Deck mit \
          „kartei build“ neu bauen.
          """,
        en: """
          \(sheet): “\(neutralised(typed))” is right for \(card.fact.text) now; please build the deck \
          again with “kartei build”.
          """))
  }

  /// Rules whose answers mean something else than the key, whatever a learner says.
  private static let neverRight: Set<String> = [
    "known-other", "listed-wrong", "negation", "alternatives", "too-long", "person-given-name",
    "person-numeral", "unknown",
  ]

  private func show(_ judgement: Judgement) {
    let language = shared.language
    if shared.json { return print(JSONWriter.line(judgement.json(in: language))) }
    let message = neutralised(judgement.message(in: language))
    print(
      "\(judgement.verdict.rawValue) (\(judgement.rule))\(message.isEmpty ? "" : ": \(message)")")
  }

  private func judgeLines() throws {
    let batch = AnswerBatch()
    let console = Console(shared)
    var number = 0
    var hasFaults = false
    try InputLines(path: deck ?? "-").forEachLine(limit: AnswerBatch.lineLimit) { line in
      number += 1
      guard !line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) else { return }
      do throws(AnswerLineError) {
        let judgement = try batch.judgement(ofLine: line, number: number)
        print(JSONWriter.line(judgement.json(in: shared.language)))
      } catch {
        hasFaults = true
        console.warn(error.sentence(in: shared.language))
      }
    }
    if hasFaults { throw ArgumentParser.ExitCode(Basics.ExitCode.badData.rawValue) }
  }
}
