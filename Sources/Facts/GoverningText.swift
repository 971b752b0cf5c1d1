import Articles
import Basics
import Language

/// The part of a quote whose hedges and attributions reach the answer.
///
/// That is the clause with the answer; with it the clause before where it hangs on that (`dass …`, or a main
/// clause after a speech verb), the clause after where it names the speaker (`…, sagte er`), and what
/// introduces it with a colon. A hedge in another sentence, or past a semicolon, does not reach it.
struct GoverningText {
  private let key: AnswerKey
  private let language: WritingLanguage
  private let issued: PartialDate?

  init(key: AnswerKey, language: WritingLanguage, issued: PartialDate? = nil) {
    self.key = key
    self.language = language
    self.issued = issued
  }

  /// The part of a quote, or all of it where the answer is not in one clause.
  ///
  /// Where the answer's own text stands, its aliases do not count.
  func part(of quote: String) -> String {
    var plain = key
    plain.aliases = []
    guard
      key.aliases.isEmpty || !KeyMatch(of: plain, in: Passage(quote, language: language)).isFound
    else { return GoverningText(key: plain, language: language).part(of: quote) }
    let scalars = Array(quote.unicodeScalars)
    let sentences = SentenceSplitter.sentences(in: scalars, language: language)
      .map { String(scalars: scalars[$0]) }
    let sentence = sentences.first(where: holdsKey) ?? quote
    let segments = GoverningText.split(sentence, at: ";:")
    guard let index = segments.firstIndex(where: { holdsKey($0.text) }) else { return sentence }
    var parts = clauses(of: segments[index].text)
    if index > 0, segments[index - 1].mark == ":" {
      parts.insert(
        GoverningText.split(segments[index - 1].text, at: ",–—()").last?.text ?? "", at: 0)
    }
    return parts.joined(separator: " / ")
  }

  private func clauses(of segment: String) -> [String] {
    let clauses = GoverningText.split(segment, at: ",–—()").map(\.text)
    guard let index = clauses.firstIndex(where: holdsKey) else { return [segment] }
    var parts = [clauses[index]]
    if index > 0, hangsOnWhatPrecedes(clauses[index]) { parts.insert(clauses[index - 1], at: 0) }
    if index > 1, opensWithSource(clauses[0]) { parts.insert(clauses[0], at: 0) }
    if index + 1 < clauses.count, namesTheSpeaker(clauses[index + 1]) {
      parts.append(clauses[index + 1])
    }
    return parts
  }

  /// `According to its director, Hiroshi Takemoto, the telescope …`: the source reaches past an apposition.
  private func opensWithSource(_ clause: String) -> Bool {
    let start = WrittenWords.words(in: clause).prefix(3).map(\.lower).joined(separator: " ")
    return Attribution.cues(in: start, language: language).contains { $0.kind == .source }
  }

  private func holdsKey(_ text: String) -> Bool {
    KeyMatch(of: key, in: Passage(text, language: language, issued: issued)).isFound
  }

  /// What is left of a governing part when it is cut at each `und`: the piece with the answer.
  func narrowed(_ text: String) -> String {
    let joint = language == .german ? "und" : "and"
    let parts = text.split(separator: " ").split { $0 == joint }.map { $0.joined(separator: " ") }
    var plain = key
    plain.aliases = []
    let narrow = GoverningText(key: plain, language: language)
    return parts.first(where: narrow.holdsKey) ?? parts.first(where: holdsKey) ?? text
  }

  /// `dass`, `ob`, or a main clause: not one that a relative pronoun or another conjunction opens.
  private func hangsOnWhatPrecedes(_ clause: String) -> Bool {
    let words = WrittenWords.words(in: clause)
    guard let first = words.first?.lower else { return false }
    if ["dass", "daß", "ob", "that", "whether"].contains(first) { return true }
    let isPronounOrArticle = ["der", "die", "das", "dem", "den", "deren", "dessen"].contains(first)
    if isPronounOrArticle { return words.count > 1 && words[1].isCapital && first != "dessen" }
    return !GoverningText.openers.contains(first)
  }

  private func namesTheSpeaker(_ clause: String) -> Bool {
    let words = WrittenWords.words(in: clause)
    guard !words.isEmpty else { return false }
    if words[0].lower == "so", words.count > 1 { return true }
    // `…, sagte er`, or a name and the verb: `…, mayor Margaret O'Leary claimed`.
    let isShort =
      words.count <= 6 && hangsOnWhatPrecedes(clause)
      && words.suffix(2).contains(where: \.isCapital)
    let names = words.prefix(3) + (isShort ? words.suffix(1) : [])
    let start = names.map(\.lower).joined(separator: " ")
    return !Attribution.cues(in: start, language: language).isEmpty
  }

  /// Parts between marks, each with the mark that ends it; marks between digits part nothing.
  static func split(_ text: String, at marks: String) -> [(text: String, mark: Character?)] {
    var parts: [(text: String, mark: Character?)] = []
    var part = ""
    let letters = Array(text)
    for (index, letter) in letters.enumerated() {
      let isInFigure =
        index > 0 && index + 1 < letters.count && letters[index - 1].isNumber
        && letters[index + 1].isNumber
      if marks.contains(letter), !isInFigure {
        parts.append((part, letter))
        part = ""
      } else {
        part.append(letter)
      }
    }
    parts.append((part, nil))
    return parts
  }

  private static let openers: Set<String> = [
    "als", "weil", "wenn", "während", "obwohl", "nachdem", "bevor", "damit", "indem", "wo", "wobei",
    "was", "wer", "wie", "um", "ohne", "und", "aber", "sondern", "sowie", "da", "bis", "seit",
    "welche", "welcher", "welches", "in", "auf", "an", "mit", "von", "bei", "nach", "zu", "für",
    "who", "which", "when", "while", "because", "although", "after", "before", "where", "and",
    "but",
    "zum", "zur", "im", "am", "darunter", "etwa", "vor", "also", "denn", "doch", "zumal",
  ]
}
