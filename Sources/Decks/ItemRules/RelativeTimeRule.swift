/// Rule 5: a question holds on any day, so it names dates and not "gestern".
struct RelativeTimeRule: CardRule {
  static let number = 5
  static let code = "relative-time"

  private static let words: Set<String> = Set(
    """
    heute gestern morgen vorgestern zuletzt derzeit derzeitige derzeitigen momentan aktuell aktuelle \
    aktuellen jetzt jetzige kürzlich neulich jüngst soeben bislang today yesterday tomorrow currently \
    recently now lately
    """.split(separator: " ").flatMap { Wording.words(String($0)) })
  private static let phrases = [
    "am montag", "am dienstag", "am mittwoch", "am donnerstag", "am freitag", "am samstag",
    "am sonntag", "voriges jahr", "vergangenes jahr", "letztes jahr", "im vergangenen jahr",
    "dieser woche", "dieses jahr", "last year", "last week", "this year", "on monday", "on friday",
  ].map { (words: $0, spoken: SpokenText($0)) }

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    guard card.asOf == nil, !read.stem.contains(where: { $0.count == 4 && Int($0) != nil }) else {
      return []
    }
    let found =
      read.stem.first(where: Self.words.contains)
      ?? Self.phrases.first { read.spokenStem.contains($0.spoken) }?.words
    guard let found else { return [] }
    return [
      error(
        card, setting,
        de: "„\(found)“ gilt nur am Tag des Artikels; bitte ein Datum nennen.",
        en: "“\(found)” holds on the article's day only; please name a date.")
    ]
  }
}
