/// A small text for JSON readers, and what RFC 8259 says of it.
///
/// Its name begins with `y_` where every reader has to accept it, with `n_` where none may, and with `i_` where the
/// standard leaves it to the reader or only warns (sections 4, 6, 7, 8.1, 8.2 and 9).
package struct JSONCase: Sendable, CustomStringConvertible {
  package let name: String
  package let bytes: [UInt8]
  /// Whether kartei accepts it.
  package let isAccepted: Bool

  package var description: String { name }

  /// Every case there is.
  package static let all = numbers + strings + encodings + structures + objects + depths

  /// A text that is accepted, under a name without its `y_`.
  static func yes(_ name: String, _ text: String) -> JSONCase { yes(name, Array(text.utf8)) }

  static func yes(_ name: String, _ bytes: [UInt8]) -> JSONCase {
    JSONCase(name: "y_\(name)", bytes: bytes, isAccepted: true)
  }

  /// A text that is refused, under a name without its `n_`.
  static func no(_ name: String, _ text: String) -> JSONCase { no(name, Array(text.utf8)) }

  static func no(_ name: String, _ bytes: [UInt8]) -> JSONCase {
    JSONCase(name: "n_\(name)", bytes: bytes, isAccepted: false)
  }

  /// A text that the standard lets readers accept or refuse.
  static func free(_ name: String, _ text: String, accepted: Bool) -> JSONCase {
    free(name, Array(text.utf8), accepted: accepted)
  }

  static func free(_ name: String, _ bytes: [UInt8], accepted: Bool) -> JSONCase {
    JSONCase(name: "i_\(name)", bytes: bytes, isAccepted: accepted)
  }
}
