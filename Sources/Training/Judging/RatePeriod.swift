import Language

/// The time that a rate is for: "US-Dollar im Jahr", "visitors a day", "monatlich".
enum RatePeriod: Sendable {
  case second, minute, hour, day, week, month, quarter, year

  /// The first period that folded words name behind a word such as "pro", or by themselves as "jährlich".
  ///
  /// "im Jahr 2022" is a date, no rate.
  static func named(in folded: [String]) -> RatePeriod? {
    for (index, word) in folded.enumerated() {
      if let period = adverbs[word] { return period }
      guard let period = nouns[word], index > 0, openers.contains(folded[index - 1]) else {
        continue
      }
      let isDate = index + 1 < folded.count && folded[index + 1].contains(where: \.isNumber)
      if !isDate { return period }
    }
    return nil
  }

  private static let openers: Set<String> = [
    "pro", "je", "im", "am", "der", "per", "a", "an", "each", "every", "/", "jedes", "jeden",
    "jede",
  ]

  private static let nouns: [String: RatePeriod] = [
    "sekunde": .second, "second": .second, "s": .second, "minute": .minute, "min": .minute,
    "stunde": .hour, "hour": .hour, "h": .hour, "tag": .day, "day": .day, "woche": .week,
    "week": .week, "monat": .month, "month": .month, "quartal": .quarter, "quarter": .quarter,
    "jahr": .year, "year": .year,
  ]

  private static let adverbs: [String: RatePeriod] = [
    "stuendlich": .hour, "hourly": .hour, "taeglich": .day, "daily": .day, "woechentlich": .week,
    "weekly": .week, "monatlich": .month, "monthly": .month, "vierteljaehrlich": .quarter,
    "quarterly": .quarter, "jaehrlich": .year, "yearly": .year, "annually": .year,
  ]
}
