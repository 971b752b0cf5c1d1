import Basics
import Language

/// Who took a picture, as the end of its caption says: `Foto: dpa`, `© Getty Images`, `(Neil Hart/AP Photo)`.
enum PictureCredit {
  private static let longest = 14

  /// Where the credit begins in a block's text, in scalars; nil where there is none.
  ///
  /// It is the last thing in the text, and no sentence follows the words that tell it.
  static func start(in text: [Unicode.Scalar]) -> Int? {
    let first = max(0, text.count - 160)
    let tail = Array(text[first...])
    let words = WrittenWords.words(in: tail)
    for index in words.indices where words.count - index <= longest {
      let start = words[index].range.lowerBound
      let isMarked = start > 0 && tail[..<start].last { $0 != " " } == "©"
      guard isMarked || tells(words, index, tail),
        !saysMore(tail, from: words[index].range.upperBound)
      else { continue }
      return first + opening(before: start, in: tail)
    }
    return nil
  }

  /// Where the credit stands behind whole sentences, as in running text that a caption ran into.
  static func range(behindSentencesIn text: [Unicode.Scalar]) -> Range<Int>? {
    guard let start = start(in: text), start > 1, Credit.endsSentence(text[..<start]) else {
      return nil
    }
    return start..<text.count
  }

  private static func tells(
    _ words: [WrittenWord], _ index: Int, _ text: [Unicode.Scalar]
  ) -> Bool {
    let word = words[index]
    let next = text.dropFirst(word.range.upperBound).first
    if word.isCapital, next == ":", PageVocabulary.creditLabels.contains(word.lower) {
      // `Quelle: dpa` below a text is no picture's; `Quelle: picture alliance` is.
      guard ["quelle", "source", "video"].contains(word.lower) else { return true }
      return words[(index + 1)...].indices.contains { isAgency(words, $0, text) }
    }
    let opensPart = index == 0 || opens(word.range.lowerBound, text)
    guard opensPart else { return false }
    if word.isCapital || index == 0,
      PageVocabulary.creditOpeners.length(in: words, at: index) != nil
    {
      return true
    }
    return isAgency(words, index, text) || leadsToAgency(words, index, text)
  }

  /// Behind a full stop, a bar or an opening bracket.
  private static func opens(_ start: Int, _ text: [Unicode.Scalar]) -> Bool {
    let before = text[..<start].last { $0 != " " }
    return before.map { ".!?|([©".unicodeScalars.contains($0) } ?? true
  }

  /// `REUTERS/Anna Berg`, `Getty Images`, `IMAGO / Hanza`.
  private static func isAgency(_ words: [WrittenWord], _ index: Int, _ text: [Unicode.Scalar])
    -> Bool
  {
    if photoAgencies.length(in: words, at: index) != nil { return true }
    guard Credit.agencies.contains(words[index].lower) else { return false }
    let next = text.dropFirst(words[index].range.upperBound).first { $0 != " " }
    return next == "/" || next == "|" || next == ")" || next == "]"
  }

  /// `Neil Hart/AP Photo`, `Sina Koch via AFP`: a name and then the agency.
  private static func leadsToAgency(
    _ words: [WrittenWord], _ index: Int, _ text: [Unicode.Scalar]
  ) -> Bool {
    guard words[index].isCapital else { return false }
    for next in words.indices[(index + 1)...].prefix(4) {
      let before = text[..<words[next].range.lowerBound].last { $0 != " " }
      if before == "/" || words[next - 1].lower == "via" {
        return photoAgencies.length(in: words, at: next) != nil
          || Credit.agencies.contains(words[next].lower)
      }
      guard words[next].isCapital || words[next].lower == "via" else { return false }
    }
    return false
  }

  /// Whether a sentence goes on or begins behind the words of the credit.
  private static func saysMore(_ text: [Unicode.Scalar], from start: Int) -> Bool {
    guard let last = text.last(where: { !")]\"“ ".unicodeScalars.contains($0) }) else {
      return false
    }
    guard ".!?…".unicodeScalars.contains(last) else { return false }
    return last != "." || text[start...].count { $0 == " " } > 3
  }

  private static func opening(before start: Int, in text: [Unicode.Scalar]) -> Int {
    var start = start
    while start > 0, "(©[ |".unicodeScalars.contains(text[start - 1]) {
      start -= 1
    }
    while start < text.count, text[start] == " " || text[start] == "|" { start += 1 }
    return start
  }

  private static let photoAgencies = PhraseList([
    "getty images", "getty", "imago", "imago images", "picture alliance", "picture-alliance", "epa",
    "epa-efe", "keystone",
    "ap photo", "ap images", "ullstein bild", "unsplash", "pixabay", "shutterstock", "alamy",
    "istock", "istockphoto",
    "wikimedia", "wikimedia commons", "cc by", "cc by-sa", "cc0", "gemeinfrei", "dpa-bildfunk",
    "dpa picture alliance",
    "laif", "akg-images", "bridgeman images", "adobe stock", "anadolu", "anadolu agency", "sipa",
    "zuma press", "nurphoto",
    "reuters pictures", "afp via getty images", "eyevine", "action press", "ddp images",
    "apa picturedesk", "maxar",
  ])
}
