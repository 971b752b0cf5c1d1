/// A text as its folded words, for comparing answers: spelling, hyphens and case set aside.
struct SpokenText: Hashable, Sendable {
  /// The words as UTF-8 with a space before, between and after, so that whole words are found.
  private let padded: [UInt8]

  init(_ text: String) { self.init(words: Wording.words(text)) }

  init(words: [String]) {
    var padded: [UInt8] = []
    for word in words {
      padded.append(Self.space)
      padded.append(contentsOf: word.utf8)
    }
    padded.append(Self.space)
    self.padded = padded
  }

  var isEmpty: Bool { padded.count == 1 }

  /// Whether the other's words stand in this one as whole words, one after the other; the empty text stands
  /// in every one.
  func contains(_ other: SpokenText) -> Bool {
    let (hay, needle) = (padded, other.padded)
    guard needle.count <= hay.count else { return false }
    return hay.withUnsafeBufferPointer { hay in
      needle.withUnsafeBufferPointer { needle in
        for start in 0...(hay.count - needle.count) where hay[start] == Self.space {
          var length = 1
          while length < needle.count, hay[start + length] == needle[length] { length += 1 }
          if length == needle.count { return true }
        }
        return false
      }
    }
  }

  /// Whether one is the other, however it is hyphenated, or stands in it.
  func overlaps(_ other: SpokenText) -> Bool {
    if contains(other) || other.contains(self) { return true }
    return padded.lazy.filter { $0 != Self.space }
      .elementsEqual(other.padded.lazy.filter { $0 != Self.space })
  }

  private static let space: UInt8 = 0x20
}
