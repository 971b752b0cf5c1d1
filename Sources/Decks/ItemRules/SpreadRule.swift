import Basics

/// Rule 38: the questions are spread over sources, paragraphs and kinds.
///
/// Small decks are not judged; paragraphs without any question are the coverage's matter.
struct SpreadRule: DeckRule {
  static let number = 38
  static let code = "spread"
  static let fewestFacts = 30
  static let mostFromOneSource = 0.7
  static let mostFromOneParagraph = 0.2
  static let mostOfOneKind = 0.6

  func findings(in setting: ItemSetting) -> [ItemFinding] {
    let figures = setting.statistics
    guard figures.facts >= Self.fewestFacts else { return [] }
    var findings: [ItemFinding] = []
    if figures.sources.count > 2,
      let (source, count) = figures.sources.max(by: {
        ($0.value, $1.key.text) < ($1.value, $0.key.text)
      }),
      Double(count) > Double(figures.facts) * Self.mostFromOneSource
    {
      findings.append(
        statistic(
          setting, de: "\(count) von \(figures.facts) Fakten stehen in „\(source)“.",
          en: "\(count) of \(figures.facts) facts are from “\(source)”."))
    }
    if figures.paragraphs.count > 2,
      let (place, count) = figures.paragraphs.max(by: { $0.value < $1.value }),
      Double(count) > Double(figures.facts) * Self.mostFromOneParagraph
    {
      findings.append(
        statistic(
          setting,
          de: "\(count) von \(figures.facts) Fakten stehen in \(place.source) ¶\(place.number).",
          en: "\(count) of \(figures.facts) facts are from \(place.source) ¶\(place.number)."))
    }
    let cards = setting.deck.cards.count
    for (kind, count) in figures.cards.sorted(by: { $0.key.rawValue < $1.key.rawValue })
    where Double(count) > Double(cards) * Self.mostOfOneKind {
      findings.append(
        statistic(
          setting, de: "\(count) von \(cards) Karten sind von einer Art: \(kind.rawValue).",
          en: "\(count) of \(cards) cards are of one kind: \(kind.rawValue)."))
    }
    return findings
  }
}
