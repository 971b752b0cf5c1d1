import Articles
import Basics

/// Rule 41: a quote stays a quotation: not much more than two sentences.
struct QuoteLengthRule: CardRule {
  static let number = 41
  static let code = "quote-length"
  static let warnFrom = 300
  static let refuseFrom = 900

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    card.evidence.compactMap { evidence in
      let length = evidence.quote.unicodeScalars.count
      guard length > Self.warnFrom else { return nil }
      let source = "\(evidence.citation.id) ¶\(evidence.paragraph)"
      if length > Self.refuseFrom {
        return error(
          card, setting, de: "Das Zitat aus \(source) hat \(length) Zeichen; bitte kürzen.",
          en: "the quote from \(source) has \(length) characters; please shorten it.")
      }
      return warning(
        card, setting,
        de: "Das Zitat aus \(source) hat \(length) Zeichen; \(Self.warnFrom) genügen.",
        en: "the quote from \(source) has \(length) characters; \(Self.warnFrom) are enough.")
    }
  }
}
