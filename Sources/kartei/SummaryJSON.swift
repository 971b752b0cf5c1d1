import Basics
import Progress
import Training

/// What a sitting came to, for other programs.
enum SummaryJSON {
  static func json(_ summary: SessionSummary) -> JSONValue {
    summary.mode == .quiz ? quiz(summary) : sitting(summary)
  }

  private static func quiz(_ summary: SessionSummary) -> JSONValue {
    .object([
      "mode": .string(summary.mode.rawValue), "total": .integer(summary.total),
      "answers": .integer(summary.answers), "points": .of(summary.points),
      "share": .of(summary.share), "mark": .integer(summary.mark),
      "seconds": .integer(summary.seconds),
      "results": .array(
        summary.results.map { result in
          .object([
            "card": .string(result.card.reference.card.text), "typed": .string(result.typed),
            "verdict": .string(result.judgement.verdict.rawValue),
            "score": .of(result.judgement.score),
          ])
        }),
    ])
  }

  private static func sitting(_ summary: SessionSummary) -> JSONValue {
    .object([
      "mode": .string(summary.mode.rawValue), "answers": .integer(summary.answers),
      "cards": .integer(summary.cards), "rightAtOnce": .integer(summary.rightAtOnce),
      "new": .integer(summary.newCards),
      "missed": .strings(summary.missed.map(\.reference.card.text)),
      "seconds": .integer(summary.seconds), "dueToday": .integer(summary.dueToday),
      "dueTomorrow": .integer(summary.dueTomorrow),
    ])
  }
}
