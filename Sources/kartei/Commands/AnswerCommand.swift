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
    abstract: "Try which typed answers a card accepts.",
    discussion: """
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
      """)

  @Argument(help: ArgumentHelp("A deck; with --batch, the lines (- for stdin).", valueName: "deck"))
  var deck: String?

  @Argument(help: ArgumentHelp("A card's id.", valueName: "card"))
  var card: String?

  @Argument(help: ArgumentHelp("What a learner might type.", valueName: "typed"))
  var typed: String?

  @Flag(help: "Judge many answers, one JSON object a line.")
  var batch = false

  @Flag(help: "List what learners often typed and is not right.")
  var frequent = false

  @Option(
    name: .customLong("class"),
    help: ArgumentHelp("With --frequent: a folder of learners' folders.", valueName: "dir"))
  var classFolder: String?

  @Option(help: ArgumentHelp("With --frequent: typed at least so often.", valueName: "number"))
  var atLeast = 2

  @Option(help: ArgumentHelp("Add the typed answer to this fact sheet.", valueName: "sheet"))
  var addTo: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if batch, card != nil || frequent || addTo != nil {
      throw ValidationError("--batch wants one file at most; without it, standard input is read.")
    }
    if frequent, deck == nil || card != nil || addTo != nil {
      throw ValidationError("--frequent wants a deck and nothing else to judge.")
    }
    if !frequent, classFolder != nil { throw ValidationError("--class goes with --frequent.") }
    if atLeast < 1 { throw ValidationError("--at-least wants a number from 1.") }
    if !batch, !frequent, typed == nil {
      throw ValidationError("kartei answer wants a deck, a card and what was typed; or --batch.")
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
