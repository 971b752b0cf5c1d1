import Basics
import Language

/// Tells running text from headlines, captions and page furniture by what a block looks like.
enum BlockClassifier {
  /// Blocks with more words are running text.
  private static let longestOther = 60

  /// The kind of a block; `heading` is the number of Markdown's `#` before it, 0 for none.
  static func kind(of scalars: [Unicode.Scalar], heading: Int, isFirst: Bool) -> BlockKind {
    if heading > 0 { return heading == 1 ? .headline : .subheading }
    let words = 1 + scalars.count { $0 == " " }
    guard words <= longestOther else { return .runningText }
    let text = String(scalars: scalars)
    let lower = text.lowercased()
    if isDisclaimer(lower) { return .disclaimer }
    if isFurniture(lower, words: words) { return .furniture }
    if isDateLine(lower, words: words) { return .dateLine }
    if isByline(lower, words: words) { return .byline }
    if isCaption(lower) || isPictureLine(text, words: words) { return .caption }
    guard words <= 14, !endsLikeSentence(text) else { return .runningText }
    return isFirst ? .headline : .subheading
  }

  private static func endsLikeSentence(_ text: String) -> Bool {
    guard let last = text.last(where: { !"\"“”»«)'’".contains($0) }) else { return false }
    return ".!…".contains(last)
  }

  private static func isDisclaimer(_ text: String) -> Bool {
    text.contains("müssen nicht die") || text.contains("gastbeiträge und meinungsartikel")
      || text.hasPrefix("rt de bemüht sich") || text.contains("do not necessarily reflect")
  }

  private static func isFurniture(_ text: String, words: Int) -> Bool {
    let known = [
      "kommentare", "auch interessant", "erstellt:", "teilen", "drucken", "weiterlesen", "anzeige",
      "startseite", "comments", "share", "read more", "advertisement",
    ]
    return known.contains(text) || text.hasPrefix("video ansehen")
      || text.hasPrefix("1. startseite") || text.hasPrefix("startseite ")
      || text.hasPrefix("lesen sie auch") || text.hasPrefix("mehr zum thema")
      || text.hasPrefix("read also") || text.hasPrefix("zum newsletter")
      || (words <= 8 && text.contains(" finden sie hier"))
  }

  private static func isByline(_ text: String, words: Int) -> Bool {
    words <= 6
      && ["von ", "von: ", "by ", "by: ", "text: "].contains { text.hasPrefix($0) }
      && !text.hasSuffix("?")
  }

  private static func isDateLine(_ text: String, words: Int) -> Bool {
    guard words <= 6, text.first?.isNumber == true || text.hasPrefix("stand:") else { return false }
    return text.hasSuffix(" uhr") || DateWords.containsMonth(text) && words <= 4
  }

  /// What a picture shows, without a full stop: `… in Almaty am 6. Januar 2022`,
  /// `…: Kasachstans Präsident Kassym-Jomart Tokajew`.
  private static func isPictureLine(_ text: String, words: Int) -> Bool {
    guard words >= 4, words <= 20, !endsLikeSentence(text), !text.hasSuffix("?") else {
      return false
    }
    let parts = text.split(separator: " ").map(String.init)
    if let year = parts.last, year.count == 4, year.allSatisfy(\.isNumber),
      DateWords.containsMonth(parts.suffix(2).first?.lowercased() ?? "")
    {
      return true
    }
    guard let colon = parts.lastIndex(where: { $0.hasSuffix(":") }) else { return false }
    let named = parts[(colon + 1)...]
    return named.count >= 3 && named.allSatisfy { $0.first?.isUppercase == true }
      && !named.contains { $0.hasSuffix(",") }
  }

  private static func isCaption(_ text: String) -> Bool {
    ["foto:", "©", "bild:", "photo:", "grafik:", "bildquelle:"].contains { text.contains($0) }
  }
}

/// Month names, for telling a date line.
enum DateWords {
  static func containsMonth(_ lower: String) -> Bool {
    let months = [
      "jan", "jän", "feb", "mär", "mar", "apr", "mai", "may", "jun", "jul", "aug", "sep", "okt",
      "oct", "nov", "dez", "dec",
    ]
    return lower.split(separator: " ").contains { word in
      months.contains { word.hasPrefix($0) }
    }
  }
}
