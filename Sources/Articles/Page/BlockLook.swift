import Basics
import Language

/// A block as a reader of the page sees it, before it is known what it is.
struct BlockLook {
  /// Its text as it is shown, and in words.
  let text: String
  let words: [WrittenWord]
  /// Its lines as they stand in the file, cleaned.
  let lines: [String]
  let marks: BlockMarks

  /// More words make no headline, caption or menu.
  static let longest = 60
  /// Of longer texts only so many scalars are looked at in words.
  private static let longestLook = 1200

  init(text: [Unicode.Scalar], lines: [[Unicode.Scalar]], marks: BlockMarks) {
    self.text = String(scalars: text.prefix(BlockLook.longestLook))
    words = WrittenWords.words(in: Array(text.prefix(BlockLook.longestLook)))
    self.lines =
      text.count > BlockLook.longestLook
      ? [] : lines.map { String(scalars: Normalisation.joined([$0]).scalars) }
    self.marks = marks
  }

  /// One line of it, looked at alone.
  init(line: String) {
    text = line
    words = WrittenWords.words(in: line)
    lines = [line]
    marks = BlockMarks()
  }

  var isShort: Bool { words.count <= BlockLook.longest }

  /// Whether it ends as a sentence does; a question may be a headline too.
  var endsLikeSentence: Bool { lastSign.map { ".!…".contains($0) } ?? false }
  var endsLikeQuestion: Bool { lastSign == "?" }

  /// Behind closing quotation marks and brackets.
  private var lastSign: Character? { text.last { !"\"“”»«)'’]".contains($0) } }

  /// How many sentences end in it, roughly.
  var sentenceCount: Int {
    zip(text, text.dropFirst()).count { ".!?".contains($0) && $1 == " " }
      + (endsLikeSentence ? 1 : 0)
  }

  func opens(_ phrases: PhraseList) -> Bool { phrases.length(in: words, at: 0) != nil }
  func holds(_ phrases: PhraseList) -> Bool {
    words.indices.contains { phrases.length(in: words, at: $0) != nil }
  }

  /// Whether a word within it speaks to somebody: `Sie`, `your`, `Frau Lindner, …`.
  var speaksToSomebody: Bool {
    let titles = ["Herr", "Frau", "Mr", "Mrs", "Ms", "Dr", "Professor"]
    if words.count > 2, titles.contains(written(words[0])), words[1].isCapital,
      text.unicodeScalars.dropFirst(words[1].range.upperBound).first == ","
    {
      return true
    }
    return words.dropFirst().contains { PageVocabulary.interviewWords.contains(written($0)) }
  }

  /// Whether it says what a writer is and no more: `Environment correspondent`.
  var isRole: Bool {
    words.count <= 6 && words.contains { PageVocabulary.writerRoles.contains($0.lower) }
  }

  /// A word in its own case.
  func written(_ word: WrittenWord) -> String {
    String(text.unicodeScalars.dropFirst(word.range.lowerBound).prefix(word.range.count))
  }

  /// The words without figures, as one text: `Kommentare (23)` becomes `kommentare`.
  var plainWords: String {
    words.lazy.map(\.lower).filter { $0.contains { !$0.isNumber } }.joined(separator: " ")
  }

  /// The cells of a line between bars, dots, arrows or slashes; the lines of a block of several.
  var items: [String] {
    if lines.count > 1 { return lines }
    for separator in [" | ", " · ", " • ", " > ", " › ", " » ", " / ", " → "] {
      let parts = text.split(separator: separator)
      if parts.count > 1 { return parts.map(String.init) }
    }
    return [text]
  }
}

/// What Markdown shows of a block beside its text.
struct BlockMarks: Hashable {
  /// The level of a heading from 1 to 6; 0 for none.
  var heading = 0
  /// Characters of its text that are links, and whether there is anything but links.
  var linked = 0
  /// Nothing but a picture, code, a rule or a remark that no reader sees.
  var isPicture = false
  var isCode = false
  var isHidden = false
  /// Somebody's words, marked as such.
  var isQuote = false
}
