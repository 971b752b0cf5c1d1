import Facts

/// Rule 44: what changes (offices, prices, records) says as of when.
struct DatedRule: CardRule {
  static let number = 44
  static let code = "dated"

  private static let changing: Set<String> = [
    "amtierend", "amtierende", "amtierender", "derzeit", "derzeitige", "aktuell", "aktuelle",
    "momentan",
    "rekord", "weltrekord", "preis", "aktienkurs", "currently", "incumbent", "record", "price",
  ]

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    guard card.asOf == nil, !card.question.joinsFacts else { return [] }
    guard let word = read.statement.first(where: Self.changing.contains),
      !read.statement.contains(where: { $0.count == 4 && Int($0) != nil })
    else { return [] }
    return [
      warning(
        card, setting, de: "„\(word)“ kann sich ändern; es fehlt „asOf“ oder ein Jahr im Satz.",
        en: "“\(word)” may change; “asOf” or a year in the statement is missing.")
    ]
  }
}
