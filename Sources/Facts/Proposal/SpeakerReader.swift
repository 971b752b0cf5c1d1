import Basics
import Language

/// Reads whom a sentence gives its claim to: `laut der Weltbank`, `sagte Nikolaj Petrow`.
enum SpeakerReader {
  /// The name, or the attributing words where no name stands beside them; nil for a plain sentence.
  static func speaker(in sentence: String, language: WritingLanguage) -> String? {
    let cues = Attribution.cues(in: sentence, language: language)
    guard let cue = cues.first(where: { $0.kind == .source || $0.kind == .speech }) else {
      return nil
    }
    let scalars = Array(sentence.unicodeScalars)
    let words = WrittenWords.words(in: scalars)
    let parts = cue.words.split(separator: " ").map(String.init)
    guard let last = parts.last, let at = words.lastIndex(where: { $0.lower == last }) else {
      return nil
    }
    if cue.kind == .source, parts.count > 1, !opensName(at + 1, words) {
      return String(
        scalars: scalars[
          words[max(0, at - parts.count + 2)].range.lowerBound..<words[at].range.upperBound])
    }
    let isBehind =
      last == "zufolge" || cue.kind == .speech && !isInverted(words[at].range.lowerBound, scalars)
    return isBehind
      ? lastName(words[..<at], scalars) : firstName(words[(at + 1)...].prefix(8), scalars)
  }

  /// `nach Angaben der Behörde` names somebody, `nach offiziellen Angaben waren …` does not.
  private static func opensName(_ index: Int, _ words: [WrittenWord]) -> Bool {
    guard words.indices.contains(index) else { return false }
    return words[index].isCapital
      || ["der", "des", "von", "vom", "the", "of"].contains(words[index].lower)
  }

  /// `…, sagte er`: what is said stands before the verb.
  private static func isInverted(_ start: Int, _ text: [Unicode.Scalar]) -> Bool {
    let before = text[..<start].last { $0 != " " }
    return before.map { ",\"“”»«'’".unicodeScalars.contains($0) } ?? true
  }

  private static func firstName(
    _ words: ArraySlice<WrittenWord>, _ text: [Unicode.Scalar]
  ) -> String? {
    let run = words.drop { !$0.isCapital }.prefix { $0.isCapital }
    guard let first = run.first, let last = run.last else { return nil }
    return String(scalars: text[first.range.lowerBound..<last.range.upperBound])
  }

  /// The last run of capitals before the verb.
  private static func lastName(
    _ words: ArraySlice<WrittenWord>, _ text: [Unicode.Scalar]
  ) -> String? {
    guard let end = words.lastIndex(where: \.isCapital) else { return nil }
    var start = end
    while start > words.startIndex, words[start - 1].isCapital,
      words[start].range.lowerBound == words[start - 1].range.upperBound + 1
    {
      start -= 1
    }
    // A sentence's first word is a capital whatever it is.
    if start == 0, end > 0, ["der", "die", "das", "the"].contains(words[0].lower) { start = 1 }
    return String(scalars: text[words[start].range.lowerBound..<words[end].range.upperBound])
  }
}
