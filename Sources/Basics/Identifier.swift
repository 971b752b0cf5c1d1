/// An id that belongs to one kind of thing, so that a fact's id does not fit where a card's is wanted.
///
/// Text of 1 to 120 letters a–z, digits, `.`, `_`, `-` and `/`, beginning and ending with a letter or
/// digit, without `..` and `//`: safe as part of a file name once `/` is refused by the caller.
package struct Identifier<Owner>: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  /// The id, or nil where the text is none.
  package init?(_ text: String) {
    var text = text
    guard text.withUTF8(isIdentifier) else { return nil }
    self.text = text
  }

  /// The id from its bytes, or nil where they are none.
  package init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    guard isIdentifier(bytes) else { return nil }
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// An id from bytes that are known to be one.
  init(known bytes: UnsafeBufferPointer<UInt8>) { text = String(decoding: bytes, as: UTF8.self) }

  /// Whether some bytes are an id.
  static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { isIdentifier(bytes) }

  /// Whether an id may contain a byte.
  static func mayContain(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/")
  }

  package var description: String { text }
  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// What an ``ArticleID`` belongs to.
package enum ArticleOwner: Sendable {}
/// What a ``FactID`` belongs to.
package enum FactOwner: Sendable {}
/// What a ``CardID`` belongs to.
package enum CardOwner: Sendable {}
/// What a ``DeckID`` belongs to.
package enum DeckOwner: Sendable {}

/// An article's id, also the name of its file without the ending.
package typealias ArticleID = Identifier<ArticleOwner>
/// A fact's id, given by the sheet's author.
package typealias FactID = Identifier<FactOwner>
/// A card's id: the fact's id, a slash, and the question kind: `grenze-laenge/typed`.
package typealias CardID = Identifier<CardOwner>
/// A deck's id, also the first part of its file's name.
package typealias DeckID = Identifier<DeckOwner>

private func isIdentifier(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  guard (1...120).contains(bytes.count), let first = bytes.first, let last = bytes.last,
    isLetterOrDigit(first), isLetterOrDigit(last)
  else { return false }
  var before: UInt8 = 0
  for byte in bytes {
    if !isLetterOrDigit(byte) {
      let mayRepeat = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      let isSingle = (byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/")) && byte != before
      guard mayRepeat || isSingle else { return false }
    }
    before = byte
  }
  return true
}

private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  ASCII.isDigit(byte) || ASCII.isLowercase(byte)
}
