import Articles
import Basics
import Memory

/// Reads what a sheet says about how the deck's cards come back.
struct ScheduleReader {
  private(set) var schedule = DeckSchedule()
  private(set) var problems: [SheetProblem] = []

  init(_ node: MarkedNode) {
    var fields = SheetFields(
      node, known: ["method", "wanted-recall", "shortest", "longest"], german: "„schedule“",
      english: "“schedule”")
    if let value = fields["method"] {
      schedule.method = value.text.flatMap { MethodName(rawValue: $0) }
      if schedule.method == nil {
        fields.wrong(
          "method", value, de: "fsrs-6, sm-2 oder leitner", en: "fsrs-6, sm-2 or leitner")
      }
    }
    if let value = fields["wanted-recall"] {
      let share = value.text.flatMap(Double.init)
      if let share, DeckSchedule.retentions.contains(share) {
        schedule.wantedRetention = Retrievability(share)
      } else {
        fields.wrong(
          "wanted-recall", value, de: "eine Zahl von 0.7 bis 0.99", en: "a number from 0.7 to 0.99")
      }
    }
    schedule.shortest = ScheduleReader.interval("shortest", &fields)
    schedule.longest = ScheduleReader.interval("longest", &fields)
    if let shortest = schedule.shortest, let longest = schedule.longest, shortest > longest,
      let value = fields["shortest"]
    {
      fields.wrong(
        "shortest", value, de: "höchstens so viel wie bei „longest“",
        en: "no more than “longest” says")
      schedule.shortest = nil
    }
    problems = fields.problems
  }

  private static func interval(_ key: String, _ fields: inout SheetFields) -> Interval? {
    guard let value = fields[key] else { return nil }
    guard let days = value.text.flatMap({ Int($0) }), Interval.range.contains(days) else {
      fields.wrong(key, value, de: "eine Zahl von 1 bis 36500", en: "a number from 1 to 36500")
      return nil
    }
    return Interval(days: days)
  }
}
