/// A card's texts as words, read once for all rules.
struct CardWords {
  /// Folded words of the text before the learner, without options.
  let stem: [String]
  /// Those of them that carry meaning.
  let stemContent: [String]
  let spokenStem: SpokenText
  /// Folded words of what the source says.
  let statement: [String]
  let frame: Frame
  /// What the answer checker has said on the fact so far.
  let trials: TrialMemo

  init(_ card: Card, trials: TrialMemo = TrialMemo()) {
    self.trials = trials
    stem = Wording.words(card.shownStem)
    stemContent = Wording.contentWords(of: stem)
    spokenStem = SpokenText(words: stem)
    statement = Wording.words(card.statement)
    frame = Self.frame(of: card)
  }

  /// What a card asks about.
  static func frame(of card: Card) -> Frame {
    switch card.question {
    case .typed(let stem), .choice(let stem, _), .source(let stem, _): Frame(stem)
    case .ordering(_, let items): Frame(items.map(\.text).joined(separator: " "))
    case .matching(_, let premises, _): Frame(premises.joined(separator: " "))
    case .cloze(let before, let after): Frame(before + " " + after)
    case .trueFalse: Frame(card.statement)
    }
  }
}
