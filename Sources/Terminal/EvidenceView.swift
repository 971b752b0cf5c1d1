import Articles
import Basics
import Decks
import Facts
import Training

/// What a card rests on: quotes with their citation, how many sources say so, who disagrees, the ruling.
package struct EvidenceView {
  private let screen: Screen
  private let messages: Messages

  package init(screen: Screen) {
    self.screen = screen
    messages = Messages(for: screen)
  }

  /// The first quote, the other sources by name, every source that disagrees, and the ruling.
  ///
  /// Where a card is made of several facts, every quote, since each bears out a fact of its own.
  package func lines(of card: Card) -> [String] {
    if card.question.joinsFacts { return card.evidence.flatMap(quote) + [""] }
    let supporting = card.evidence.filter { $0.stance == .supports }
    let contesting = card.evidence.filter { $0.stance == .contests }
    var lines = supporting.prefix(1).flatMap(quote)
    var named = Set(supporting.prefix(1).map(\.citation.id))
    for evidence in supporting.dropFirst() where named.insert(evidence.citation.id).inserted {
      lines += screen.paragraph(messages.alsoIn(messages.source(evidence)), .faint)
    }
    lines += screen.paragraph(
      messages.sources(
        supporting: named.count, contesting: Set(contesting.map(\.citation.id)).count),
      .faint)
    lines += card.computation.map { screen.paragraph(messages.computed($0), .faint) } ?? []
    return lines + contesting.flatMap(contest) + (card.ruling.map(ruling) ?? []) + [""]
  }

  /// Every quote in full, for whoever asks for the source.
  package func allLines(of card: Card) -> [String] {
    [""]
      + card.evidence.flatMap { evidence in
        (evidence.stance == .contests ? contest(evidence) : quote(evidence) + [""])
      } + (card.computation.map { screen.paragraph(messages.computed($0)) + [""] } ?? [])
      + (card.ruling.map { ruling($0) + [""] } ?? [])
  }

  /// Where the evidence stands, without what it says.
  package func places(of card: Card) -> [String] {
    [""]
      + card.evidence.flatMap { screen.paragraph(messages.source($0), sign: "· ") } + [""]
  }

  /// The quotes in their paragraphs, marked; where the article is not at hand, with the words around them.
  package func context(of card: Card, passage: (CitedEvidence) -> String?) -> [String] {
    [""]
      + card.evidence.flatMap { evidence in
        let place = passage(evidence).flatMap { around(evidence.quote, in: $0) }
        return emphasised(evidence.quote, around: place ?? surroundings(evidence))
          + screen.paragraph(messages.source(evidence), .faint) + [""]
      }
  }

  /// What stands before and after a quote.
  private typealias Surroundings = (before: String, after: String)

  private func around(_ quote: String, in passage: String) -> Surroundings? {
    guard !quote.isEmpty, let place = passage.firstRange(of: quote) else { return nil }
    return (String(passage[..<place.lowerBound]), String(passage[place.upperBound...]))
  }

  /// The quote between marks, strong over the ends of lines where the terminal takes it.
  private func emphasised(_ quote: String, around place: Surroundings) -> [String] {
    let lines = screen.paragraph("\(place.before)»\(quote)«\(place.after)")
    // White space may be wrapped away, so letters are counted.
    var start = place.before.count { !$0.isWhitespace }
    var length = quote.count { !$0.isWhitespace } + 2
    return lines.map { line in
      var (plain, strong, rest) = ("", "", "")
      for character in line {
        let counts = !character.isWhitespace
        if start > 0 || (strong.isEmpty && !counts && length > 0) {
          plain.append(character)
          start -= counts ? 1 : 0
        } else if length > 0 {
          strong.append(character)
          length -= counts ? 1 : 0
        } else {
          rest.append(character)
        }
      }
      return plain + screen.painted(strong, .strong) + rest
    }
  }

  private func surroundings(_ evidence: CitedEvidence) -> Surroundings {
    let selectors = evidence.selectors
    let before = selectors.prefix.isEmpty ? "" : "…\(selectors.prefix)"
    let after = selectors.suffix.isEmpty ? "" : "\(selectors.suffix)…"
    return (before, after)
  }

  private func quote(_ evidence: CitedEvidence) -> [String] {
    screen.paragraph(messages.quoted(evidence.quote))
      + screen.paragraph(messages.source(evidence), .faint)
  }

  private func contest(_ evidence: CitedEvidence) -> [String] {
    [""]
      + screen.paragraph(
        messages.disagrees(with: evidence.value.map(KeyText.full)), sign: "≠ ", .near)
      + screen.paragraph(messages.quoted(evidence.quote), indent: 4)
      + screen.paragraph(messages.source(evidence), indent: 4, .faint)
  }

  private func ruling(_ ruling: Ruling) -> [String] {
    screen.paragraph(messages.ruling(ruling), indent: 4)
  }
}
