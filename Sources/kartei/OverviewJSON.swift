import Articles
import Basics
import Decks
import Training

/// How a learner stands, for other programs; the shapes are in docs/formats.md.
enum OverviewJSON {
  static func due(_ overview: StudyOverview, deck: OpenDeck) -> JSONValue {
    .object([
      "deck": .string(deck.id.text), "day": .string(overview.day.iso),
      "due": .integer(overview.counts.due), "new": .integer(overview.counts.new),
      "next": overview.nextDue.map { .string($0.iso) },
    ])
  }

  static func statistics(
    _ overview: StudyOverview, recall: RecallRecord, calendar: StudyCalendar, deck: OpenDeck
  ) -> JSONValue {
    .object([
      "deck": .string(deck.id.text), "day": .string(overview.day.iso),
      "cards": counts(overview.counts),
      "forecast": .array(
        overview.forecast.enumerated().map { offset, count in
          .object(["day": .string((overview.day + offset).iso), "cards": .integer(count)])
        }),
      "recall": .object([
        "answers": .integer(recall.answers), "recalled": .integer(recall.recalled),
        "observed": recall.share.map { .of($0) },
        "predicted": recall.predictedShare.map { .of($0) },
        "bins": .array(recall.bins.map(bin)),
      ]),
      "topics": .array(
        overview.topics.map { topic in
          .object(["title": .string(topic.title), "cards": counts(topic.counts)])
        }),
      "sources": .array(
        overview.sources.map { source in
          .object([
            "article": .string(source.article.text), "title": .string(source.title),
            "cards": counts(source.counts),
          ])
        }),
      "calendar": .array(
        calendar.answers.enumerated().filter { $0.element > 0 }.map { offset, answers in
          .object([
            "day": .string((calendar.start + offset).iso), "answers": .integer(answers),
          ])
        }),
    ])
  }

  private static func bin(_ bin: RecallRecord.Bin) -> JSONValue {
    .object([
      "from": .of(Double(bin.from) / 100), "to": .of(Double(bin.to) / 100),
      "answers": .integer(bin.answers), "recalled": .integer(bin.recalled),
      "observed": bin.share.map { .of($0) }, "predicted": bin.predictedShare.map { .of($0) },
    ])
  }

  private static func counts(_ counts: StudyOverview.Counts) -> JSONValue {
    .object([
      "total": .integer(counts.total), "new": .integer(counts.new),
      "learning": .integer(counts.learning), "known": .integer(counts.known),
      "suspended": .integer(counts.suspended), "due": .integer(counts.due),
      "expectedRecalled": .of((counts.recalled * 100).rounded() / 100),
    ])
  }
}
