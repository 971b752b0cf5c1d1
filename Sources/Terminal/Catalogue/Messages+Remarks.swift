import Basics
import Training

/// Remarks that need no more than a line.
extension Messages {
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
        de: "Wie sicher? :sicher 1 (geraten) bis :sicher 4 (ganz sicher)",
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

  func nothingWaits(new: Int, due: Day?, begun: Int, today: Day) -> String {
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
  func why(_ judgement: Judgement) -> String {
    let message = judgement.message(in: language)
    return (message.isEmpty ? reason(judgement.verdict) : message)
      + language(de: " (Regel „\(judgement.rule)“)", en: " (rule “\(judgement.rule)”)")
  }

  func reason(_ verdict: Verdict) -> String {
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
}
