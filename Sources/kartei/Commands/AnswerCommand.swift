import ArgumentParser
import Basics
import Decks
import Facts
import Training

/// `kartei answer DECK CARD TYPED`: try which typed answers a card accepts; `--batch` for many.
struct AnswerCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer",
    abstract: "Try which typed answers a card accepts.",
    discussion: """
      With --batch, reads lines {"key": KEY, "typed": "…"} from a file or standard input and prints,
      line by line, {"verdict", "score", "rule", "message"}. A line that is none is reported and
      left out; the others are judged.

      Exit codes: 0 judged; 65 a line or the deck is no good; 66 there is no such file or card.
      """)

  @Argument(help: ArgumentHelp("A deck; with --batch, the lines (- for stdin).", valueName: "deck"))
  var deck: String?

  @Argument(help: ArgumentHelp("A card's id.", valueName: "card"))
  var card: String?

  @Argument(help: ArgumentHelp("What a learner might type.", valueName: "typed"))
  var typed: String?

  @Flag(help: "Judge many answers, one JSON object a line.")
  var batch = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if batch, card != nil {
      throw ValidationError("--batch wants one file at most; without it, standard input is read.")
    }
    if !batch, typed == nil {
      throw ValidationError("kartei answer wants a deck, a card and what was typed; or --batch.")
    }
  }

  func run() throws {
    if batch { return try judgeLines() }
    guard let deck, let card, let typed else { return }
    let read = try DeckFile.read(deck)
    guard let asked = read.cards.first(where: { $0.id.text == card }) else {
      throw DecksError.noSuchCard(path: deck, id: card)
    }
    show(AnswerJudge(keys: read.cards.map(\.key)).judge(typed, for: asked.key))
  }

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
