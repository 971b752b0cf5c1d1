/// The words by which one language names days from the day of writing.
package struct RelativeDateWords: Sendable {
  /// A year or a month, counted from the current one.
  package enum Span: Hashable, Sendable {
    case year(Int), month(Int)
  }

  /// Days from today.
  package var days: [String: Int] = [:]
  /// Monday is 0.
  var weekdays: [String: Int] = [:]
  /// What a weekday may end with: `Donnerstagabend`.
  var dayParts: Set<String> = []
  package var spans: PhraseTable<Span> = PhraseTable([:])

  /// The weekday that a word in small letters names; nil for other words.
  package func weekday(_ lower: String) -> Int? {
    if let day = weekdays[lower] { return day }
    guard let (name, day) = weekdays.first(where: { lower.hasPrefix($0.key) }) else { return nil }
    return dayParts.contains(String(lower.dropFirst(name.count))) ? day : nil
  }

  static let german = RelativeDateWords(
    days: [
      "heute": 0, "gestern": -1, "vorgestern": -2, "morgen": 1, "übermorgen": 2,
    ],
    weekdays: [
      "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5,
      "sonnabend": 5, "sonntag": 6,
    ],
    dayParts: [
      "s", "früh", "morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht", "abends",
      "morgens", "nachts",
    ],
    spans: PhraseTable([
      .year(-1):
        "im vergangenen jahr,vergangenes jahr,im letzten jahr,letztes jahr,im vorjahr,voriges jahr,im vorigen jahr,vergangenen jahres,letzten jahres",
      .year(0): "in diesem jahr,dieses jahr,heuer,im laufenden jahr,dieses jahres",
      .year(1): "im kommenden jahr,kommendes jahr,im nächsten jahr,nächstes jahr,kommenden jahres",
      .month(-1):
        "im vergangenen monat,vergangenen monat,im letzten monat,letzten monat,im vormonat",
      .month(0): "in diesem monat,diesen monat",
      .month(1): "im kommenden monat,kommenden monat,im nächsten monat,nächsten monat",
    ]))

  static let english = RelativeDateWords(
    days: ["today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1],
    weekdays: [
      "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5,
      "sunday": 6,
    ],
    dayParts: ["'s", "’s", "s"],
    spans: PhraseTable([
      .year(-1): "last year*", .year(0): "this year*", .year(1): "next year*",
      .month(-1): "last month*", .month(0): "this month*", .month(1): "next month*",
    ]))
}
