@_spi(_Unicode) import Swift

import Basics

/// Why a name cannot be part of a file name.
package enum NameFault: Hashable, Sendable {
  case empty, separator, dots, control, reserved
  case tooLong(limit: Int)
  case character(String)

  /// What is wrong, as part of a sentence: "it contains a slash".
  package func phrase(in language: InterfaceLanguage) -> String {
    switch self {
    case .empty: language(de: "er ist leer", en: "it is empty")
    case .separator:
      language(de: "er enthält / oder \\ oder :", en: "it contains / or \\ or :")
    case .dots:
      language(
        de: "er beginnt oder endet mit Punkt oder Leerzeichen",
        en: "it begins or ends with a dot or a space")
    case .control:
      language(
        de: "er enthält unsichtbare oder Steuerzeichen",
        en: "it contains invisible or control characters")
    case .reserved:
      language(
        de: "unter Windows ist er für ein Gerät vergeben", en: "Windows keeps it for a device")
    case .tooLong(let limit):
      language(
        de: "er hat mehr als \(limit) Zeichen", en: "it has more than \(limit) characters")
    case .character(let character):
      language(
        de: "„\(character)“ darf nicht vorkommen", en: "“\(character)” may not occur in it")
    }
  }
}

/// A learner's name: also the name of the learner's folder, on every system.
package struct LearnerName: Hashable, Sendable {
  /// In Unicode's NFC, so that names that look alike are the same.
  package let text: String

  /// How many code points a name may have.
  package static let limit = 64

  /// Checks a name: 1 to 64 code points that no system takes for a path, a device or a command.
  package init(_ name: String) throws(ProgressError) {
    let text = String(String.UnicodeScalarView(name._nfc))
    if let fault = LearnerName.fault(of: text) { throw .badLearner(name, fault) }
    self.text = text
  }

  private static func fault(of text: String) -> NameFault? {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last else { return .empty }
    if scalars.count > limit || text.utf8.count > 200 { return .tooLong(limit: limit) }
    if scalars.contains(where: { "/\\:".unicodeScalars.contains($0) }) { return .separator }
    if scalars.contains(where: isInvisible) || neutralised(text) != text { return .control }
    if [first, last].contains(where: { $0 == "." || $0.properties.isWhitespace }) { return .dots }
    if let bad = scalars.first(where: { "*?\"<>|".unicodeScalars.contains($0) }) {
      return .character(String(bad))
    }
    if first == "-" || first == "~" { return .character(String(first)) }
    return isReserved(text) ? .reserved : nil
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      true
    default: false
    }
  }
}

/// The name of a computer, part of its journal's file name: 1 to 40 of a–z, 0–9, `.`, `_` and `-`.
package struct DeviceName: Hashable, Sendable {
  package let text: String

  /// How many characters a name may have.
  package static let limit = 40

  /// Checks a name; begins and ends with a letter or digit.
  package init(_ text: String) throws(ProgressError) {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last else { throw .badDevice(text, .empty) }
    guard bytes.count <= DeviceName.limit else {
      throw .badDevice(text, .tooLong(limit: DeviceName.limit))
    }
    if let bad = text.unicodeScalars.first(where: { !DeviceName.isAllowed($0) }) {
      throw .badDevice(text, bad == "/" || bad == "\\" ? .separator : .character(String(bad)))
    }
    guard DeviceName.isPlain(first), DeviceName.isPlain(last), !text.contains("..") else {
      throw .badDevice(text, .dots)
    }
    self.text = text
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    ASCII.isDigit(byte) || ASCII.isLowercase(byte)
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.isASCII else { return false }
    return isPlain(UInt8(scalar.value)) || scalar == "." || scalar == "_" || scalar == "-"
  }
}

/// Names that Windows gives to devices, whatever extension follows.
private func isReserved(_ text: String) -> Bool {
  let stem = text.prefix { $0 != "." }.lowercased()
  if ["con", "prn", "aux", "nul"].contains(stem) { return true }
  guard stem.hasPrefix("com") || stem.hasPrefix("lpt") else { return false }
  let rest = stem.dropFirst(3)
  return rest.unicodeScalars.count == 1 && "0123456789¹²³".contains(rest)
}
