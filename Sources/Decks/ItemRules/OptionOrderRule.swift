/// Rule 31: figures and dates are listed ascending.
struct OptionOrderRule: CardRule {
  static let number = 31
  static let code = "option-order"

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    let notation = KeyNotation(card.key)
    guard notation.measure != nil else { return [] }
    let measures = card.options.compactMap { option in
      option.isKey ? notation.measure : notation.adapted(option.text)?.measure
    }
    guard measures.count == card.options.count, measures != measures.sorted() else { return [] }
    return [
      error(
        card, setting, de: "Zahlen und Daten stehen nicht aufsteigend.",
        en: "figures and dates are not in ascending order.")
    ]
  }
}

/// Rule 31, deck: no place holds the right answer much more often than the others.
struct KeyPositionShare: DeckRule {
  static let number = 31
  static let code = "key-position"
  static let fewestItems = 20

  func findings(in setting: ItemSetting) -> [ItemFinding] {
    setting.statistics.keyPlaces.sorted { $0.key < $1.key }.compactMap { count, places in
      let items = places.reduce(0, +)
      guard items >= Self.fewestItems else { return nil }
      let shares = places.map { Double($0) / Double(items) }
      guard let largest = shares.max(), largest > 1 / Double(count) + 0.15,
        let place = shares.firstIndex(of: largest)
      else { return nil }
      let percent = Int((largest * 100).rounded())
      return statistic(
        setting,
        de:
          "Von \(count) Antworten ist in \(percent) % der Fragen die an Stelle \(place + 1) richtig.",
        en:
          "of \(count) options the one in place \(place + 1) is right in \(percent) % of the questions."
      )
    }
  }
}
