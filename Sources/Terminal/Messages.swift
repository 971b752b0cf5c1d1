import Articles
import Basics
import Decks
import Facts
import Language
import Progress
import Memory
import Training

/// Every word the sitting says, in both languages side by side.
package struct Messages: Sendable {
  let language: InterfaceLanguage
  /// Words where a sighted reader gets a sign.
  let isSpoken: Bool

  package init(for screen: Screen) {
    language = screen.language
    isSpoken = screen.isPlain
  }

  // Asking

  var questionPrompt: String { isSpoken ? language(de: "Antwort: ", en: "Answer: ") : "› " }

  var pausePrompt: String {
    isSpoken
      ? language(de: "Weiter mit Enter: ", en: "Enter goes on: ")
      : language(de: "↵ weiter › ", en: "↵ go on › ")
  }

  var revealPrompt: String {
    isSpoken
      ? language(de: "Aufdecken mit Enter: ", en: "Enter reveals: ")
      : language(de: "↵ aufdecken › ", en: "↵ reveal › ")
  }

  var gradePrompt: String {
    isSpoken
      ? language(de: "Gewusst? j oder n, oder 1 bis 4: ", en: "Known? y or n, or 1 to 4: ")
      : language(de: "gewusst? j/n oder 1–4 › ", en: "known? y/n or 1–4 › ")
  }

  var startPrompt: String {
    isSpoken
      ? language(de: "Enter beginnt, q hört auf: ", en: "Enter begins, q quits: ")
      : language(de: "↵ beginnen, q aufhören › ", en: "↵ begin, q quit › ")
  }

  /// Where the answer belongs in a sentence.
  var gap: String { isSpoken ? language(de: "(Lücke)", en: "(blank)") : "______" }

  var firstSteps: String {
    language(
      de: "Enter allein heißt „weiß nicht“, ? zeigt alles, was man tippen kann.",
      en: "Enter alone means “don’t know”, ? shows all that can be typed.")
  }

  func position(_ place: Int, of total: Int) -> String {
    language(de: "\(place) von \(total)", en: "\(place) of \(total)")
  }

  func duration(_ seconds: Int) -> String {
    let minutes = seconds / 60
    if minutes == 0 { return language(de: "unter 1 min", en: "under 1 min") }
    return minutes < 60 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
  }

  func timeLeft(_ time: AskedCard.TimeLeft) -> String {
    switch time {
    case .minutes(let minutes): language(de: "noch \(minutes) min", en: "\(minutes) min left")
    case .about(let minutes):
      language(de: "noch etwa \(minutes) min", en: "about \(minutes) min left")
    }
  }

  var new: String { language(de: "neu", en: "new") }
  var onceMore: String { language(de: "noch einmal", en: "once more") }
  var fillTheGap: String { language(de: "Was gehört in die Lücke?", en: "What fills the gap?") }
  var trueOrFalse: String {
    language(de: "Wahr oder falsch? (w / f)", en: "True or false? (t / f)")
  }

  func typeTheOrder(of count: Int) -> String {
    let example = (1...max(1, count)).reversed().map { "\($0)" }.joined(separator: " ")
    return language(
      de: "Die Zahlen in der richtigen Reihenfolge eingeben, zum Beispiel \(example)",
      en: "Type the numbers in the right order, such as \(example)")
  }

  // Hints

  func wanted(_ kind: AnswerKind) -> String {
    switch kind {
    case .quantity: language(de: "Gesucht ist eine Zahl.", en: "A number is wanted.")
    case .range:
      language(de: "Gesucht ist ein Bereich, von bis.", en: "A range is wanted, from and to.")
    case .score:
      language(de: "Gesucht ist ein Ergebnis wie 3:1.", en: "A score like 3-1 is wanted.")
    case .date: language(de: "Gesucht ist ein Datum.", en: "A date is wanted.")
    case .person: language(de: "Gesucht ist eine Person.", en: "A person is wanted.")
    case .place: language(de: "Gesucht ist ein Ort oder Land.", en: "A place or country is wanted.")
    case .organisation:
      language(de: "Gesucht ist eine Organisation.", en: "An organisation is wanted.")
    case .term: language(de: "Gesucht ist ein Begriff.", en: "A term is wanted.")
    case .phrase: language(de: "Gesucht sind einige Worte.", en: "A few words are wanted.")
    case .list: language(de: "Gesucht sind mehrere Antworten.", en: "Several answers are wanted.")
    }
  }

  func itStandsIn(_ source: String) -> String {
    language(de: "Es steht in: \(source)", en: "It stands in: \(source)")
  }

  func beginsWith(_ covered: String) -> String {
    let opening =
      isSpoken
      ? covered.split(separator: "·", omittingEmptySubsequences: true).joined(separator: "…")
      : covered
    return language(de: "So beginnt es: \(opening)", en: "It begins: \(opening)")
  }

  func itSays(_ sentence: String) -> String {
    language(de: "Der Satz dazu: \(sentence)", en: "The sentence: \(sentence)")
  }

  func notTheseOptions(_ numbers: [Int]) -> String {
    let list = numbers.map(String.init).joined(separator: ", ")
    return language(de: "Nicht richtig: \(list)", en: "Not right: \(list)")
  }

  // Verdicts

  func verdict(_ feedback: Feedback) -> String {
    if feedback.isOverruled {
      switch feedback.rating {
      case .again: return language(de: "Zählt als falsch", en: "Counts as wrong")
      case .easy: return language(de: "Zählt als leicht", en: "Counts as easy")
      case .hard, .good: return language(de: "Zählt als richtig", en: "Counts as right")
      }
    }
    switch feedback.judgement.verdict {
    case .accept, .note: return language(de: "Richtig", en: "Right")
    case .almost: return language(de: "Fast", en: "Almost")
    case .partial: return language(de: "Zum Teil richtig", en: "Partly right")
    case .reject: return language(de: "Falsch", en: "Wrong")
    case .unknown: return language(de: "Nicht gewusst", en: "Not known")
    }
  }

  var almostRetry: String {
    language(
      de: "Fast! Noch ein Versuch, er zählt nicht als Fehler.",
      en: "Almost! One more try; it is no miss.")
  }

  /// What stands before the right answer, before what was typed, and before what was picked.
  var rightIs: String { language(de: "Richtig ist:", en: "The answer is:") }
  var youTyped: String { language(de: "Getippt:", en: "You typed:") }
  var youPicked: String { language(de: "Gewählt:", en: "You picked:") }

  func statementIs(_ isTrue: Bool) -> String {
    isTrue
      ? language(de: "Die Aussage ist wahr.", en: "The statement is true.")
      : language(de: "Die Aussage ist falsch.", en: "The statement is false.")
  }

  // Evidence

  /// Text in quotation marks; those inside become single ones.
  func quoted(_ text: String) -> String {
    var isOpen = false
    let inner = text.map { letter in
      guard "„“”\"«»".contains(letter) else { return String(letter) }
      isOpen.toggle()
      return isOpen ? language(de: "‚", en: "‘") : language(de: "‘", en: "’")
    }.joined()
    return language(de: "„\(inner)“", en: "“\(inner)”")
  }

  func source(_ evidence: CitedEvidence) -> String {
    "\(CitationText.line(evidence.citation, in: language)), \(paragraph(evidence.paragraph))"
  }

  /// A paragraph's number, never parted from its sign.
  func paragraph(_ number: Int) -> String {
    isSpoken
      ? language(de: "Absatz\u{A0}\(number)", en: "paragraph\u{A0}\(number)") : "¶\u{A0}\(number)"
  }

  func sources(supporting: Int, contesting: Int) -> String {
    let first =
      supporting == 1
      ? language(de: "1 Quelle sagt es so", en: "1 source says so")
      : language(de: "\(supporting) Quellen sagen es so", en: "\(supporting) sources say so")
    guard contesting > 0 else { return first }
    return first + ", "
      + (contesting == 1
        ? language(de: "1 widerspricht", en: "1 disagrees")
        : language(de: "\(contesting) widersprechen", en: "\(contesting) disagree"))
  }

  func disagrees(with value: String?) -> String {
    guard let value else {
      return language(de: "Eine Quelle widerspricht", en: "One source disagrees")
    }
    return language(de: "Eine Quelle sagt: \(value)", en: "One source says: \(value)")
  }

  func ruling(_ ruling: Ruling) -> String {
    "\(ruling.by): \(ruling.what) \(ruling.why)"
  }

  func alsoIn(_ source: String) -> String {
    language(de: "Ebenso: \(source)", en: "Likewise: \(source)")
  }

  func computed(_ computation: String) -> String {
    language(de: "Gerechnet: \(computation)", en: "Worked out: \(computation)")
  }

  func asOf(_ date: PartialDate) -> String {
    let text = CitationText.date(date, in: language)
    return language(de: "Stand \(text)", en: "as of \(text)")
  }

  func leech(_ leech: Leech) -> String {
    let times = language(
      de: "Schon \(leech.lapses)-mal vergessen.", en: "Forgotten \(leech.lapses) times by now.")
    let other = language(
      de: " Gleich kommt dasselbe in anderer Form.", en: " The same comes next in another form.")
    let ways = language(
      de: " :open zeigt den ganzen Absatz der Quelle, :suspend setzt die Karte aus.",
      en: " :open shows the source’s whole paragraph, :suspend sets the card aside.")
    return times + (leech.hasOtherKind ? other : "") + ways
  }

  // When it comes back

  func returns(_ feedback: Feedback) -> String? {
    let day = feedback.due.map { self.day($0, from: feedback.today) }
    if feedback.returnsToday {
      guard let day else { return language(de: "kommt gleich noch einmal", en: "comes again soon") }
      return language(
        de: "kommt gleich noch einmal, danach \(day)", en: "comes again soon, then \(day)")
    }
    return day.map { language(de: "wieder \($0)", en: "back \($0)") }
  }

  /// A day seen from another: tomorrow, in three days with its date, or the date alone.
  package func day(_ day: Day, from today: Day) -> String {
    let days = day - today
    let date = self.date(day, from: today)
    switch days {
    case ...0: return language(de: "heute", en: "today")
    case 1: return language(de: "morgen", en: "tomorrow")
    case 2...30:
      return language(de: "in \(days) Tagen, am \(date)", en: "in \(days) days, on \(date)")
    default: return language(de: "am \(date)", en: "on \(date)")
    }
  }

  /// A day with its year.
  func date(_ day: Day) -> String {
    let (year, month, number) = day.parts
    return PartialDate(year: year, month: month, day: number).map {
      CitationText.date($0, in: language)
    } ?? day.iso
  }

  private func date(_ day: Day, from today: Day) -> String {
    let year = day.parts.year
    let text = date(day)
    let suffix = " \(year)"
    return year == today.parts.year && text.hasSuffix(suffix)
      ? String(text.dropLast(suffix.count)) : text
  }

  // Remarks

  func remark(_ message: SessionMessage, today: Day) -> String {
    switch message {
    case .nothingWaits(let new, let due, let begun):
      nothingWaits(new: new, due: due, begun: begun, today: today)
    case .nothingMissed:
      language(de: "Zuletzt wurde nichts verfehlt.", en: "Nothing was missed last time.")
    case .sureNoted(let degree):
      language(de: "Notiert: Sicherheit \(degree) von 4.", en: "Noted: sure \(degree) of 4.")
    case .sureWants:
      language(
        de: "Wie sicher? :sure 1 (geraten) bis :sure 4 (ganz sicher)",
        en: "How sure? :sure 1 (a guess) to :sure 4 (quite sure)")
    case .notAGrade:
      language(
        de: "Bitte j oder n, oder 1 vergessen, 2 mühsam, 3 gewusst, 4 leicht.",
        en: "Please type y or n, or 1 forgotten, 2 with effort, 3 known, 4 easy.")
    case .nothingToUndo:
      language(de: "Es gibt nichts zurückzunehmen.", en: "There is nothing to take back.")
    case .undone: language(de: "Zurückgenommen.", en: "Taken back.")
    case .skipped: language(de: "Übersprungen.", en: "Skipped.")
    case .suspended:
      language(
        de: "Ausgesetzt: Die Karte kommt nicht mehr. (:wieder holt sie zurück)",
        en: "Suspended: the card will not come any more. (:resume brings it back)")
    case .buried: language(de: "Für heute weggelegt.", en: "Set aside for today.")
    case .resumed(let count): broughtBack(count)
    case .nothingAside: noneToResume
    case .notAside(let count): notAside(of: count)
    case .reported:
      language(
        de: "Danke, die Meldung ist beim Lernstand notiert.",
        en: "Thank you; the report is kept with your progress.")
    case .reportNeedsText:
      language(
        de: "Was stimmt nicht? Zum Beispiel: :melden Die Jahreszahl ist falsch",
        en: "What is wrong? For example: :report The year is wrong")
    case .notAnOption(let count):
      language(
        de: "Bitte eine Zahl von 1 bis \(count) oder den Text einer Antwort eingeben.",
        en: "Please type a number from 1 to \(count) or the text of an answer.")
    case .notAnOrder(let count):
      language(
        de: "Bitte alle Zahlen von 1 bis \(count) in der richtigen Reihenfolge eingeben.",
        en: "Please type all numbers from 1 to \(count) in the right order.")
    case .notAMatching(let premises, let responses):
      notAMatching(premises: premises, responses: responses)
    case .neitherTrueNorFalse:
      language(
        de: "Bitte w für wahr oder f für falsch eingeben.",
        en: "Please type t for true or f for false.")
    case .unknownCommand(let word):
      language(
        de: "„:\(word)“ kenne ich nicht; ? zeigt, was es gibt.",
        en: "I do not know “:\(word)”; ? shows what there is.")
    case .onlyBeforeAnswer:
      language(de: "Das geht nur vor der Antwort.", en: "That works only before the answer.")
    case .onlyAfterAnswer:
      language(de: "Das geht nur nach einer Antwort.", en: "That works only after an answer.")
    case .noMoreHints:
      language(
        de: "Mehr Hilfe gibt es hier nicht; eine leere Zeile heißt „weiß nicht“.",
        en: "There is no more help here; an empty line means “don’t know”.")
    case .enterGoesOn:
      language(
        de: "Enter geht weiter; Befehle beginnen mit einem Doppelpunkt, ? hilft.",
        en: "Enter goes on; commands begin with a colon, ? helps.")
    case .why(let judgement): why(judgement)
    case .notInQuiz:
      language(
        de: "Im Test gibt es das nicht; am Ende stehen alle Antworten mit Quelle.",
        en: "Not in a test; at its end all answers stand with their source.")
    case .timeIsUp: language(de: "Die Zeit ist um.", en: "Time is up.")
    }
  }

  private func nothingWaits(new: Int, due: Day?, begun: Int, today: Day) -> String {
    var text = language(de: "Heute wartet nichts.", en: "Nothing waits today.")
    if let due {
      let day = day(due, from: today)
      text += language(de: " Die nächste Karte kommt \(day).", en: " The next card comes \(day).")
    }
    if new > 0 {
      text += language(
        de: " Neue Karten sind noch da: \(new).", en: " There are new cards left: \(new).")
      if begun > 0 {
        text += language(
          de: " Heute begonnen: \(begun); mehr davon mit --new \(begun + 10).",
          en: " Begun today: \(begun); for more of them, --new \(begun + 10).")
      }
    }
    return text
  }

  /// The reason for a verdict, with the name that the rule has in the learner's journal.
  private func why(_ judgement: Judgement) -> String {
    let message = judgement.message(in: language)
    return (message.isEmpty ? reason(judgement.verdict) : message)
      + language(de: " (Regel „\(judgement.rule)“)", en: " (rule “\(judgement.rule)”)")
  }

  private func reason(_ verdict: Verdict) -> String {
    switch verdict {
    case .accept, .note:
      language(
        de: "Die Antwort ist dieselbe wie in der Quelle.",
        en: "The answer is the same as in the source.")
    case .almost:
      language(de: "Das ist knapp daneben.", en: "That is only just off.")
    case .partial:
      language(de: "Ein Teil der Antwort stimmt.", en: "A part of the answer is right.")
    case .reject:
      language(
        de: "Die Antwort ist eine andere als in der Quelle.",
        en: "The answer is another than in the source.")
    case .unknown:
      language(de: "Es wurde keine Antwort gegeben.", en: "No answer was given.")
    }
  }

  // The result of a test

  func points(_ summary: SessionSummary) -> String {
    let points = number(summary.points)
    let percent = Int((summary.share * 100).rounded(.down))
    return language(
      de: "\(points) von \(summary.total) Punkten, \(percent) %: Note \(summary.mark)",
      en:
        "\(points) of \(summary.total) points, \(percent)%: mark \(summary.mark) (1 is best, 6 worst)"
    )
  }

  func unanswered(_ count: Int) -> String {
    count == 1
      ? language(de: "1 Frage blieb ohne Antwort.", en: "1 question was left unanswered.")
      : language(
        de: "\(count) Fragen blieben ohne Antwort.", en: "\(count) questions were left unanswered.")
  }

  /// A number with at most one decimal.
  private func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let text = tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    return language(de: String(text.map { $0 == "." ? "," : $0 }), en: text)
  }

  // Leaving

  var interruptOnceMore: String {
    language(
      de: "Ctrl-C noch einmal verlässt die Sitzung; alle Antworten sind gespeichert.",
      en: "Ctrl-C once more leaves the sitting; all answers are saved.")
  }

  func typedTooMuch(_ limit: Int) -> String {
    language(
      de: "Die Zeile war zu lang; nur die ersten \(limit) Zeichen zählen.",
      en: "The line was too long; only its first \(limit) characters count.")
  }
}
