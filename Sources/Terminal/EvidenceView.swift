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
    messages = Messages(language: screen.language)
  }

  /// The first quote, the other sources by name, every source that disagrees, and the ruling.
  package func lines(of card: Card) -> [String] {
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
      + card.evidence.flatMap { screen.paragraph(messages.source($0), marker: "· ") } + [""]
  }

  /// The quotes in their paragraphs, marked; where the article is not at hand, with the words around them.
  package func context(of card: Card, passage: (CitedEvidence) -> String?) -> [String] {
    [""]
      + card.evidence.flatMap { evidence in
        let text = passage(evidence).flatMap { marked(evidence.quote, in: $0) }
        return screen.paragraph(text ?? surroundings(evidence))
          + screen.paragraph(messages.source(evidence), .faint) + [""]
      }
  }

  private func marked(_ quote: String, in passage: String) -> String? {
    guard !quote.isEmpty, let place = passage.firstRange(of: quote) else { return nil }
    return passage[..<place.lowerBound] + "»" + quote + "«" + passage[place.upperBound...]
  }

  private func surroundings(_ evidence: CitedEvidence) -> String {
    let selectors = evidence.selectors
    let before = selectors.prefix.isEmpty ? "" : "…\(selectors.prefix)"
    let after = selectors.suffix.isEmpty ? "" : "\(selectors.suffix)…"
    return "\(before)»\(evidence.quote)«\(after)"
  }

  private func quote(_ evidence: CitedEvidence) -> [String] {
    screen.paragraph(messages.quoted(evidence.quote))
      + screen.paragraph(messages.source(evidence), .faint)
  }

  private func contest(_ evidence: CitedEvidence) -> [String] {
    [""]
      + screen.paragraph(
        messages.disagrees(with: evidence.value.map(KeyText.full)), marker: "≠ ", .near)
      + screen.paragraph(messages.quoted(evidence.quote), indent: 4)
      + screen.paragraph(messages.source(evidence), indent: 4, .faint)
  }

  private func ruling(_ ruling: Ruling) -> [String] {
    screen.paragraph(messages.ruling(ruling), indent: 4)
  }
}
