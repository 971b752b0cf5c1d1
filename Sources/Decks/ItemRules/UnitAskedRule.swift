import Facts
import Language

/// Rule 15: a question for a figure names its unit, a question for a date how precise it is to be.
struct UnitAskedRule: CardRule {
  static let number = 15
  static let code = "unit-asked"

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    guard case .typed(let stem) = card.question else { return [] }
    switch card.key.value {
    case .quantity(let quantity, _):
      guard let unit = quantity.unit, !names(unit, stem, read) else { return [] }
      return [
        error(
          card, setting,
          de: "Die Frage nennt die Einheit nicht; bitte „Wie viele \(unit) …“ fragen.",
          en: "the question does not name the unit; please ask “How many \(unit) …”.")
      ]
    case .date(let date, _):
      let wanted = Self.precisionWords(date)
      guard wanted.isDisjoint(with: read.stem) else { return [] }
      return [imprecise(card, date, setting)]
    default: return []
    }
  }

  private static let leftOpen = [SpokenText("mit Einheit"), SpokenText("with its unit")]
  private static let share = SpokenText("percentage")

  private func names(_ unit: String, _ stem: String, _ read: CardWords) -> Bool {
    // "km/h" is asked for as "Kilometer pro Stunde".
    let written = [WritingLanguage.german, .english].compactMap {
      UnitWord(after: unit, language: $0)?.text
    }
    if written.contains(where: { read.spokenStem.contains(SpokenText($0)) }) { return true }
    let spoken = SpokenText(unit)
    if !spoken.isEmpty, read.spokenStem.contains(spoken) { return true }
    if Self.leftOpen.contains(where: read.spokenStem.contains) { return true }
    if UnitClass.name(unit) == "%", read.spokenStem.contains(Self.share) { return true }
    let wanted = Set(Wording.words(unit).map(Wording.stem))
    let words = stem.split(whereSeparator: {
      !$0.isLetter && $0 != "%" && $0 != "-" && $0 != "$" && $0 != "€"
    })
    return words.contains { word in
      UnitClass.factor(from: String(word), to: unit) != nil
        || !wanted.isDisjoint(with: Wording.words(String(word)).map(Wording.stem))
    }
  }

  private func imprecise(_ card: Card, _ date: PartialDate, _ setting: ItemSetting) -> ItemFinding {
    if date.day != nil {
      return error(
        card, setting,
        de: "Die Frage sagt nicht, dass ein Tag gesucht ist; bitte „An welchem Tag …“ fragen.",
        en: "the question does not say that a day is wanted; please ask “On what date …”.")
    }
    if date.month != nil {
      return error(
        card, setting,
        de: "Die Frage sagt nicht, dass ein Monat gesucht ist; bitte „In welchem Monat …“ fragen.",
        en: "the question does not say that a month is wanted; please ask “In which month …”.")
    }
    return error(
      card, setting,
      de: "Die Frage sagt nicht, dass ein Jahr gesucht ist; bitte „In welchem Jahr …“ fragen.",
      en: "the question does not say that a year is wanted; please ask “In which year …”.")
  }

  private static func precisionWords(_ date: PartialDate) -> Set<String> {
    if date.day != nil { return ["tag", "datum", "tage", "day", "date"] }
    if date.month != nil { return ["monat", "monats", "month"] }
    return ["jahr", "jahres", "jahre", "year", "years"]
  }
}
