import Articles
import Basics
import Facts

/// A piece of evidence as JSON, and back: the source's id, the paragraph, the quote and its selectors.
enum EvidenceDocument {
  static func value(of evidence: CitedEvidence) -> JSONValue {
    let selectors = evidence.selectors
    return .object([
      "paragraph": .integer(evidence.paragraph),
      "quote": .string(evidence.quote),
      "selector": .array([
        .object([
          "type": .string("TextQuoteSelector"), "exact": .string(selectors.exact),
          "prefix": .string(selectors.prefix), "suffix": .string(selectors.suffix),
        ]),
        .object([
          "type": .string("TextPositionSelector"), "start": .integer(selectors.start),
          "end": .integer(selectors.end),
        ]),
      ]),
      "source": .string(evidence.citation.id.text),
      "stance": .string(evidence.stance.rawValue),
      "value": evidence.value?.json,
    ])
  }

  static func evidence(
    from field: DeckField, sources: DeckHeader.Sources
  ) throws(DeckFault) -> CitedEvidence {
    _ = try field.object()
    guard let citation = sources[try field["source"].text()] else {
      throw field["source"].fault(
        expected: "eine Kennung aus „sources“", "an id that “sources” has")
    }
    return CitedEvidence(
      citation: citation, paragraph: try field["paragraph"].whole(in: 1...1_000_000),
      stance: try field["stance"].word(of: Stance.self),
      quote: try field["quote"].nonEmptyText(),
      selectors: try selectors(from: field["selector"]),
      value: field["value"].isMissing ? nil : try field["value"].answerKey())
  }

  private static func selectors(from field: DeckField) throws(DeckFault) -> Selectors {
    var quote: DeckField?
    var position: DeckField?
    for selector in try field.items() {
      switch try selector["type"].text() {
      case "TextQuoteSelector": quote = quote ?? selector
      case "TextPositionSelector": position = position ?? selector
      default:
        throw selector["type"].fault(
          expected: "TextQuoteSelector oder TextPositionSelector",
          "TextQuoteSelector or TextPositionSelector")
      }
    }
    guard let quote, let position else {
      throw field.fault(
        expected: "ein TextQuoteSelector und ein TextPositionSelector",
        "a TextQuoteSelector and a TextPositionSelector")
    }
    let start = try position["start"].whole(in: 0...(1 << 40))
    return Selectors(
      exact: try quote["exact"].nonEmptyText(), prefix: try quote["prefix"].text(),
      suffix: try quote["suffix"].text(), start: start,
      end: try position["end"].whole(in: start...(1 << 40)))
  }
}
