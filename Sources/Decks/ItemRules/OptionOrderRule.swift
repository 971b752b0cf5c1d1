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
    var places: [Int: [Int]] = [:]
    for card in setting.deck.cards {
      guard let index = card.options.firstIndex(where: \.isKey) else { continue }
      places[card.options.count, default: []].append(index)
    }
    return places.sorted { $0.key < $1.key }.compactMap { count, indices in
      guard indices.count >= Self.fewestItems else { return nil }
      let shares = (0..<count).map { place in
        Double(indices.count { $0 == place }) / Double(indices.count)
      }
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
