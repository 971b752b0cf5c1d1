/// Looks over YAML text before it is parsed, so that no file makes the parser run deep or for long.
enum YAMLGuard {
  private static let deepestIndentation = 240
  private static let mostIndicators = 32
  private static let mostBrackets = 64

  /// Throws for nesting beyond reason and for many anchors with many aliases; linear.
  static func check(_ text: String) throws(YAMLFault) {
    var scan = Scan()
    for byte in text.utf8 { try scan.take(byte) }
  }

  private struct Scan {
    var line = 1
    var column = 0
    /// Whether only spaces and list marks came so far in this line.
    var isLeading = true
    /// List marks at the beginning of this line.
    var indicators = 0
    var leadingSpaces = 0
    var brackets = 0
    var anchors = 0
    var aliases = 0
    var previous = UInt8(ascii: "\n")
    var beforePrevious = UInt8(ascii: "\n")

    mutating func take(_ byte: UInt8) throws(YAMLFault) {
      defer {
        beforePrevious = previous
        previous = byte
      }
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        if byte == UInt8(ascii: "\n") { line += 1 }
        column = 0
        isLeading = true
        indicators = 0
        leadingSpaces = 0
        return
      }
      column += 1
      try nesting(byte)
      try references(byte)
    }

    private mutating func nesting(_ byte: UInt8) throws(YAMLFault) {
      switch byte {
      case UInt8(ascii: " "): break
      case UInt8(ascii: "-") where isLeading && previous == UInt8(ascii: "-"): isLeading = false
      case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
        if isLeading { indicators += 1 }
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        brackets += 1
        isLeading = false
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        brackets = max(0, brackets - 1)
        isLeading = false
      default: isLeading = false
      }
      if column == leadingSpaces + 1, byte == UInt8(ascii: " ") { leadingSpaces += 1 }
      let isDeep =
        brackets > YAMLGuard.mostBrackets || indicators > YAMLGuard.mostIndicators
        || (leadingSpaces > YAMLGuard.deepestIndentation && byte != UInt8(ascii: " "))
      if isDeep { throw YAMLFault(reason: .tooDeep, line: line, column: column) }
    }

    private mutating func references(_ byte: UInt8) throws(YAMLFault) {
      let isName =
        (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
        || byte == UInt8(ascii: "_")
      guard isName, " \n[{,".utf8.contains(beforePrevious) else { return }
      if previous == UInt8(ascii: "&") { anchors += 1 }
      if previous == UInt8(ascii: "*") { aliases += 1 }
      if anchors > 4, aliases > 16 {
        throw YAMLFault(reason: .anchor, line: line, column: max(1, column - 1))
      }
    }
  }
}
