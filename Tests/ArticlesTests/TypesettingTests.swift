import Articles
import Basics
import Testing

/// What a page's typesetting does to a text changes neither its words nor the way back to the file.
@Suite("An article set in another way")
struct TypesettingTests {
  /// Figures, names, compounds, quotations and dashes: whatever a line may end in.
  private static let paragraphs = [
    "Die gemeinsame Grenze ist rund 7600 Kilometer lang und damit eine der längsten der Welt.",
    "Im Jahr 2021 lebten dort 19,2 Millionen Menschen auf 2 724 900 Quadratkilometern.",
    "„Das ist ein Anfang“, sagte Kassym-Schomart Tokajew – und der Ex-Präsident schwieg.",
    "Öl- und Gasfelder, 5-Kilometer-Läufe und die Jahre 1990-1995 stehen im Bericht.",
    "Sie zahlte 3,5 Mrd. US-Dollar an die UN-Behörde in Nur-Sultan.",
  ]

  @Test("keeps its text, its quotes and its lines", arguments: 1...60)
  func keeps(seed: UInt64) throws {
    var typesetter = Typesetter(seed: seed)
    let plain = try read(Self.paragraphs.joined(separator: "\n\n"))
    let source = Self.paragraphs.map { typesetter.set($0) }.joined(separator: typesetter.blankLine)
    let article = try read(source)
    #expect(String(scalars: article.text.folded) == String(scalars: plain.text.folded))
    let fileLines = source.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" })
    for (index, paragraph) in Self.paragraphs.enumerated() {
      let anchor = AnchorResolver().find(paragraph, in: article, paragraph: index + 1)
      let selectors = try #require(anchor.selectors)
      #expect(anchor == .exact(selectors))
      // Each position leads to a line of the file in which its character stands.
      for position in selectors.start..<selectors.end {
        let scalar = article.text.clean[position]
        guard scalar != " " else { continue }
        let line = fileLines[article.text.line(at: position) - 1]
        #expect(line.contains(Character(scalar)), "\(scalar) of position \(position)")
      }
    }
  }

  @Test("finds a quote that was copied from it", arguments: 1...30)
  func findsCopies(seed: UInt64) throws {
    var typesetter = Typesetter(seed: seed)
    let article = try read(Self.paragraphs.joined(separator: "\n\n"))
    for paragraph in Self.paragraphs {
      #expect(AnchorResolver().occurrences(of: typesetter.set(paragraph), in: article).count == 1)
    }
  }

  private func read(_ text: String) throws -> Article {
    try ArticleFile.article(from: Array(text.utf8), path: "satz.txt")
  }
}

/// Sets text as pages do: wrapped anywhere, hyphenated, with spaces and signs of every kind.
private struct Typesetter {
  private var chance: SeededGenerator
  private let lineEnd: String

  init(seed: UInt64) {
    chance = SeededGenerator(seed: seed)
    lineEnd = ["\n", "\r\n"][Int(seed % 2)]
  }

  var blankLine: String { lineEnd + lineEnd }

  mutating func set(_ text: String) -> String {
    var words = text.split(separator: " ").map { word(String($0)) }
    var line = words.removeFirst()
    for word in words { line += space() + word }
    return line
  }

  private mutating func space() -> String {
    switch Int.random(in: 0..<10, using: &chance) {
    case 0: "\u{A0}"
    case 1: "\u{202F}"
    case 2: "  "
    case 3, 4: lineEnd
    case 5: " " + lineEnd + "\t"
    case 6: "\u{2009}"
    default: " "
    }
  }

  /// Soft hyphens, zero-width signs and other quotation marks; a long word may be parted at a line's end.
  private mutating func word(_ word: String) -> String {
    var set = ""
    let letters = Array(word)
    let cut = letters.count > 8 && letters.allSatisfy(\.isLetter) ? letters.count / 2 : 0
    for (index, letter) in letters.enumerated() {
      if index == cut, index > 0, Bool.random(using: &chance) {
        set += ["\u{AD}", "-"][Int.random(in: 0...1, using: &chance)] + lineEnd
      } else if index > 0, Int.random(in: 0..<12, using: &chance) == 0 {
        set +=
          ["\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}"][Int.random(in: 0...3, using: &chance)]
      }
      set += sign(letter)
      // A hyphen inside a compound may stand at a line's end.
      if letter == "-", index > 0, index + 1 < letters.count,
        Int.random(in: 0..<3, using: &chance) == 0
      {
        set += lineEnd
      }
    }
    return set
  }

  private mutating func sign(_ letter: Character) -> String {
    switch letter {
    case "„", "“": ["„", "“", "”", "\"", "«", "»"][Int.random(in: 0..<6, using: &chance)]
    case "–": ["–", "—", "-"][Int.random(in: 0..<3, using: &chance)]
    case "ö", "ä", "ü": Bool.random(using: &chance) ? String(letter).decomposed : String(letter)
    default: String(letter)
    }
  }
}

extension String {
  /// Umlauts as a vowel and two dots.
  fileprivate var decomposed: String {
    switch self {
    case "ö": "o\u{308}"
    case "ä": "a\u{308}"
    default: "u\u{308}"
    }
  }
}
