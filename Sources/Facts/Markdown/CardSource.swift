import Basics
import Articles

/// Where a card's answer stands, as a `Source:` line says it: `zeitung-2022 ¶1 „Die Grenze ist …“`.
///
/// Paragraph and quote may be left out; they are then looked for in the article.
struct CardSource: Hashable, Sendable {
  /// Nil where the line names none, which is enough in a deck with one article.
  var article: ArticleID?
  var paragraph: Int?
  var quote: String?
  let place: SheetPlace
  /// Where the paragraph's number stands.
  var paragraphPlace: SheetPlace
  var quotePlace: SheetPlace

  /// Nil where the line is none of the known forms.
  ///
  /// `article` may be a link or a file's name: `[Die Zeitung](texte/zeitung-2022.md)`. The number may be
  /// marked with `¶`, `§`, `#`, `:`, `Absatz`, `paragraph` or a short form of these. The quote stands in
  /// quotation marks of any kind or behind a colon.
  init?(_ field: MarkedText) {
    place = field.place
    paragraphPlace = field.place
    quotePlace = field.place
    var cursor = SourceCursor(field)
    let name = cursor.name()
    cursor.skip(",;(")
    if let (number, place) = cursor.paragraph() {
      paragraph = number
      paragraphPlace = place
    }
    cursor.skip(",;:.–—-)")
    let start = cursor.place
    quote = cursor.quote()
    if quote != nil { quotePlace = start }
    guard cursor.isAtEnd else { return nil }
    if let name {
      guard let id = ArticleID(CardSource.stem(of: name)), !id.text.contains("/") else {
        return nil
      }
      article = id
    } else if paragraph == nil, quote == nil {
      return nil
    }
  }

  /// `texte/zeitung-2022.md` is `zeitung-2022`.
  private static func stem(of name: String) -> String {
    let file = name.split(separator: "/").last.map { String($0) } ?? name
    for ending in [".md", ".txt"] where file.hasSuffix(ending) {
      return String(file.dropLast(ending.count))
    }
    return file
  }
}

/// Reads a `Source:` line from left to right.
private struct SourceCursor {
  private let scalars: [Unicode.Scalar]
  private let start: SheetPlace
  private var index = 0

  init(_ field: MarkedText) {
    scalars = Array(field.text.unicodeScalars)
    start = field.place
  }

  var isAtEnd: Bool { index >= scalars.count }
  /// The place of the next character, as long as the line goes on.
  var place: SheetPlace { SheetPlace(line: start.line, column: start.column + index) }

  private static let opening = Array("„“”\"«»‚‘’'".unicodeScalars)
  private static let marks = [
    "absatz", "abs.", "abs", "paragraph", "para.", "para", "par.", "par", "p.", "¶", "§", "#", ":",
  ]

  mutating func skip(_ marks: String) {
    while index < scalars.count,
      scalars[index].properties.isWhitespace || marks.unicodeScalars.contains(scalars[index])
    {
      index += 1
    }
  }

  /// The article's name or the address of a link; nothing is read where the line begins with a paragraph
  /// or a quote.
  mutating func name() -> String? {
    skip("")
    if let address = link() { return address }
    let rest = scalars[index...]
    guard let first = rest.first, !SourceCursor.opening.contains(first), mark() == nil else {
      return nil
    }
    let end =
      rest.firstIndex {
        $0.properties.isWhitespace || ",;:#¶§".unicodeScalars.contains($0)
          || SourceCursor.opening.contains($0)
      } ?? scalars.count
    defer { index = end }
    return String(scalars: rest[..<end])
  }

  private mutating func link() -> String? {
    guard index < scalars.count, scalars[index] == "[",
      let close = scalars[index...].firstIndex(of: "]"), close + 1 < scalars.count,
      scalars[close + 1] == "(", let end = scalars[close...].firstIndex(of: ")")
    else { return nil }
    defer { index = end + 1 }
    return String(scalars: scalars[(close + 2)..<end])
  }

  /// How many characters the mark before a number takes, spaces included; nil where no number follows.
  private func mark() -> Int? {
    let rest = String(scalars: scalars[index...].prefix(16)).lowercased().unicodeScalars
    for mark in SourceCursor.marks.map({ Array($0.unicodeScalars) }) where rest.starts(with: mark) {
      var length = mark.count
      while index + length < scalars.count, scalars[index + length].properties.isWhitespace {
        length += 1
      }
      if index + length < scalars.count, isDigit(scalars[index + length]) { return length }
    }
    return nil
  }

  /// A number from 1 to 99,999 with or without its mark.
  mutating func paragraph() -> (Int, SheetPlace)? {
    let before = index
    index += mark() ?? 0
    let place = place
    let digits = scalars[min(index, scalars.count)...].prefix { isDigit($0) }
    guard let number = Int(String(scalars: digits)), (1...99_999).contains(number) else {
      index = before
      return nil
    }
    index += digits.count
    return (number, place)
  }

  /// What stands in quotation marks to the end of the line, or all of it behind other marks.
  mutating func quote() -> String? {
    guard index < scalars.count else { return nil }
    let wasMarked = index > 0 && (SourceCursor.opening.contains(scalars[index]) || hasColonBefore)
    guard wasMarked else { return nil }
    var rest = Array(scalars[index...])
    while let last = rest.last, last.properties.isWhitespace { rest.removeLast() }
    if rest.last == ".", let mark = rest.dropLast().last, SourceCursor.opening.contains(mark) {
      rest.removeLast()
    }
    index = scalars.count
    if let first = rest.first, SourceCursor.opening.contains(first) {
      guard rest.count > 2, let last = rest.last, SourceCursor.opening.contains(last) else {
        return nil
      }
      rest = Array(rest.dropFirst().dropLast())
    }
    return rest.isEmpty ? nil : String(scalars: rest)
  }

  private var hasColonBefore: Bool {
    let before = scalars[..<index].last { !$0.properties.isWhitespace }
    return before.map { ":–—".unicodeScalars.contains($0) } ?? false
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
