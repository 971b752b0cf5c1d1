import Basics
import Facts

/// Rule 9: no question gives the answer of another one away, where both are about the same things.
///
/// Only names are looked for: figures and common words stand in many questions by chance.
struct GivenAwayRule: DeckRule {
  static let number = 9
  static let code = "given-away"
  /// How many words of four letters and more two questions share before one may help with the other.
  static let sharedWords = 3

  func findings(in setting: ItemSetting) -> [ItemFinding] {
    var stems: [Stem] = []
    var seen: Set<String> = []
    for card in setting.deck.cards where Self.isAsked(card) && seen.insert(card.fact.text).inserted
    {
      stems.append(Stem(card))
    }
    var answers: [String: [Int]] = [:]
    for (index, stem) in stems.enumerated() {
      if let first = stem.answer.first { answers[first, default: []].append(index) }
    }
    var findings: [ItemFinding] = []
    for (index, stem) in stems.enumerated() {
      for word in Set(stem.words) {
        for other in (answers[word] ?? []).prefix(200) where other != index {
          guard stem.gives(stems[other]) else { continue }
          let (card, target) = (stem.card, stems[other].card)
          findings.append(
            setting.finding(
              (Self.number, Self.code), .warning, card,
              de: "Die Frage verrät die Antwort von „\(target.id)“.",
              en: "the question gives the answer of “\(target.id)” away."))
        }
      }
    }
    return findings.sorted { ($0.card?.text ?? "", $0.english) < ($1.card?.text ?? "", $1.english) }
  }

  private static func isAsked(_ card: Card) -> Bool {
    switch card.question {
    case .typed, .choice: true
    case .cloze, .trueFalse, .source, .ordering, .matching: false
    }
  }

  private struct Stem {
    let card: Card
    let words: [String]
    let answer: [String]
    private let meaning: Set<String>

    init(_ card: Card) {
      self.card = card
      words = Wording.words(card.shownStem)
      meaning = Set(
        Wording.contentWords(card.shownStem).filter { $0.count >= 4 }.map(Wording.stem))
      switch card.key.value {
      case .person, .place, .organisation: answer = Wording.words(card.key.text)
      default: answer = []
      }
    }

    func gives(_ other: Stem) -> Bool {
      guard meaning.intersection(other.meaning).count >= GivenAwayRule.sharedWords else {
        return false
      }
      return " \(words.joined(separator: " ")) ".contains(
        " \(other.answer.joined(separator: " ")) ")
    }
  }
}
