import Facts
import Language

/// The German question for an answer: the right interrogative, in the case that its place in the sentence
/// wants, and the rest in its order.
///
/// Worked values: "Seit April 2019 leitet Eva Muster das Werk." asks "Wer leitet seit April 2019 das Werk?";
/// "Der Ball hieß Brazuca." asks "Wie hieß der Ball?"; "Er spielte beim Verein Blau." has no referent, and
/// that is the author's business.
struct GermanQuestion {
  let fact: Fact
  let clause: GermanClause
  let lead: GermanLead

  init?(fact: Fact, gap: Gap) {
    guard let clause = GermanClause(gap: gap) else { return nil }
    self.fact = fact
    self.clause = clause
    lead = GermanLead(clause)
  }

  /// Nil where the answer's case, gender or kind would have to be guessed.
  var text: String? {
    switch fact.key.value {
    case .date(let date, nil): dateText(date)
    case .date: nil
    case .quantity(let quantity, _): quantityText(quantity)
    case .range(_, _, let unit): rangeText(unit)
    case .score: scoreText
    case .person: personText
    case .place: namingText ?? placeText
    case .organisation: namingText ?? organisationText
    case .term, .phrase: namingText ?? termText
    case .list(let items, _): listText(items)
    }
  }

  /// The answer alone in the front, or in the rest.
  var own: Range<Int> { clause.at..<(clause.at + 1) }
  /// The answer with what belongs to it.
  var whole: Range<Int> { lead.start..<(clause.at + 1) }
  /// Whether the answer with what belongs to it is all that stands before the verb.
  var isFront: Bool { clause.isInFront && lead.start == 0 && clause.at == clause.front.count - 1 }
  var isLast: Bool { clause.at == clause.half.count - 1 }

  /// "der Ingenieur X" gives "welcher Ingenieur": the noun before the name says what it is.
  func apposition(_ isHead: (String) -> Bool) -> String? {
    guard let noun = lead.noun, isHead(noun), lead.preposition == nil || !lead.followsNoun else {
      return nil
    }
    if let article = lead.article, let which = GermanInterrogative.which(like: article) {
      let isMixed = article.hasPrefix("e") && !lead.adjectives.isEmpty && article == "eine"
      guard !isMixed else { return nil }
      let words = [lead.preposition, which].compactMap { $0 } + lead.adjectives + [noun]
      return clause.asked(words.joined(separator: " "), replacing: whole)
    }
    guard lead.article == nil, lead.preposition == nil, lead.adjectives.isEmpty, isFront,
      case .person = fact.key.value
    else { return nil }
    return clause.asked(
      "\(noun.hasSuffix("in") ? "Welche" : "Welcher") \(noun)", replacing: whole)
  }
}
