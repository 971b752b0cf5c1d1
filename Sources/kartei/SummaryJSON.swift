import Basics
import Progress
import Training

/// What a sitting came to, for other programs.
enum SummaryJSON {
  static func json(_ summary: SessionSummary) -> JSONValue {
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
