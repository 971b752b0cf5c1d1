import Language

/// A stretch of text as the checks read it.
struct Passage: Sendable {
  let text: String
  let language: WritingLanguage
  /// The words, folded, parted at hyphens and apostrophes; figures keep their points and commas.
  let words: [String]
  /// The day its article appeared, as far as it is known: `am Donnerstag` counts from there.
  let issued: PartialDate?

  /// The figures, read anew at each call.
  var quantities: [Found<Quantity>] { QuantityScanner.quantities(in: text, language: language) }
  /// The dates, read anew at each call.
  var dates: [Found<PartialDate>] { DateScanner.dates(in: text, language: language) }

  init(_ text: String, language: WritingLanguage, issued: PartialDate? = nil) {
    self.issued = issued
    self.text = text
    self.language = language
    words = Passage.words(of: text)
  }

  /// The words of a text as ``words`` has them.
  static func words(of text: String) -> [String] {
    WrittenWords.words(in: text).flatMap { word in
      Folding.folded(word.lower).split { "-'".contains($0) }.map(String.init)
    }
  }

  /// The days it names relative to the day its article appeared.
  var relativeDates: [PartialDate] {
    RelativeDates.dates(in: text, language: language, issued: issued)
  }

  /// Where some words stand side by side, endings left aside, as indices of ``words``.
  func places(of wanted: [String]) -> [Range<Int>] {
    guard let first = wanted.first, wanted.count <= words.count else { return [] }
    return (0...(words.count - wanted.count)).filter { start in
      WordForms.areSame(words[start], first)
        && wanted.indices.allSatisfy { WordForms.areSame(words[start + $0], wanted[$0]) }
    }.map { $0..<$0 + wanted.count }
  }

  /// Whether a text's words stand side by side, endings left aside.
  func contains(_ wanted: String) -> Bool { !places(of: Passage.words(of: wanted)).isEmpty }
}

/// Whether two folded words are forms of one: `kasachstans` and `kasachstan`, `kaspischen` and `kaspisches`.
enum WordForms {
  private static let endings = ["ern", "en", "em", "er", "es", "e", "n", "s"]

  static func areSame(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    guard left.utf8.count >= 3, right.utf8.count >= 3, left.utf8.first == right.utf8.first,
      !left.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 })
    else { return false }
    let stems = stems(of: right)
    return Self.stems(of: left).contains { stems.contains($0) }
  }

  /// The word itself and what is left without an ending, three letters at least.
  private static func stems(of word: String) -> [String] {
    [word]
      + endings.compactMap { ending in
        word.utf8.count >= ending.utf8.count + 3 && word.hasSuffix(ending)
          ? String(word.dropLast(ending.count)) : nil
      }
  }
}
