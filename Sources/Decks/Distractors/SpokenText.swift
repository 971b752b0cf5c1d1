/// A text as its folded words, for comparing answers: spelling, hyphens and case set aside.
struct SpokenText: Hashable, Sendable {
  /// The words with a space before, between and after, so that whole words are found.
  private let padded: String
  private let joined: String

  init(_ text: String) {
    let words = Wording.words(text)
    padded = " \(words.joined(separator: " ")) "
    joined = words.joined()
  }

  var isEmpty: Bool { joined.isEmpty }

  /// Whether the other's words stand in this one as whole words, one after the other.
  func contains(_ other: SpokenText) -> Bool { padded.contains(other.padded) }

  /// Whether one is the other, however it is hyphenated, or stands in it.
  func overlaps(_ other: SpokenText) -> Bool {
    joined == other.joined || contains(other) || other.contains(self)
  }
}
