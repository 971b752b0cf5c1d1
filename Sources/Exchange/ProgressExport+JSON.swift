import Basics
import Memory
import Progress

extension ProgressExport {
  /// The export as one JSON document with sorted names; docs/formats.md, "Progress export".
  package var document: String { JSONWriter.document(.object(object)) }

  /// The export as one line, for JSON Lines.
  package var line: String { JSONWriter.line(.object(object)) }

  private var object: JSONObject {
    [
      "cards": .array(rows.map { .object(ProgressExport.object(of: $0)) }),
      "exported": .string(now.rfc3339),
      "format": .string("kartei-progress"),
      "learner": .string(learner),
      "summary": .object(summary),
      "version": .integer(ProgressExport.version),
      "wantedRetention": .of(wantedRetention.probability),
    ]
  }

  private var summary: JSONObject {
    let today = StudyDay.of(now)
    let progress = rows.map(\.progress)
    let due = progress.filter { card in
      !card.isSuspended && card.buriedOn != today && card.due.map { $0 <= today } ?? false
    }
    return [
      "cards": .integer(rows.count), "due": .integer(due.count),
      "lapses": .integer(progress.reduce(0) { $0 + $1.lapses }),
      "reviews": .integer(progress.reduce(0) { $0 + $1.reviews }),
      "suspended": .integer(progress.count { $0.isSuspended }),
    ]
  }

  private static func object(of row: Row) -> JSONObject {
    let progress = row.progress
    var object: JSONObject = [
      "buried": progress.buriedOn.map { .string($0.iso) },
      "card": .string(row.reference.card.text), "deck": .string(row.reference.deck.text),
    ]
    if case .seen(let state, let last) = progress.memory {
      object["difficulty"] = .of(state.difficulty.value)
      object["stability"] = .of(state.stability.days)
      object["last"] = .string(last.iso)
    }
    object["due"] = progress.due.map { .string($0.iso) }
    object["lapses"] = .integer(progress.lapses)
    object["question"] = row.question.map { .string($0) }
    object["rating"] = progress.lastRating.map { .integer($0.rawValue) }
    object["recall"] = row.recall.map { .of($0.probability) }
    object["reviews"] = .integer(progress.reviews)
    object["suspended"] = .bool(progress.isSuspended)
    object["topic"] = row.topic.map { .string($0) }
    return object
  }
}
