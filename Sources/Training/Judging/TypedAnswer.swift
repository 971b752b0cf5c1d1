import Language

/// What a learner typed, cleaned once for all rules.
struct TypedAnswer: Sendable {
  /// How much of an answer is looked at; nobody types more.
  static let lengthLimit = 4000

  /// Trimmed, with single spaces and without a final full stop.
  let text: String
  let folded: String
  let isTooLong: Bool
  let isEmpty: Bool

  /// `keepingLines`: a line break separates the items of a list; elsewhere it is a space like any other.
  init(_ typed: String, keepingLines: Bool = false) {
    var cut = String.UnicodeScalarView()
    cut.append(contentsOf: typed.unicodeScalars.prefix(TypedAnswer.lengthLimit + 1))
    isTooLong = cut.count > TypedAnswer.lengthLimit
    let lines =
      keepingLines ? cut.split(whereSeparator: \.isLineBreak).map { String($0) } : [String(cut)]
    let texts = lines.map(TypedAnswer.cleaned).filter { !$0.isEmpty }
    text = texts.joined(separator: "\n")
    isEmpty = texts.isEmpty
    folded = Folding.folded(text)
  }

  private static func cleaned(_ line: String) -> String {
    var plain = String.UnicodeScalarView()
    plain.append(contentsOf: line.unicodeScalars.compactMap(\.plain))
    var words =
      plain
      .split(whereSeparator: { $0.properties.isWhitespace || $0.value < 0x20 })
      .map { String($0) }
    if let last = words.last, last.hasSuffix("."), !last.hasSuffix("..") {
      words[words.count - 1] = String(last.dropLast())
    }
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Unicode.Scalar {
  /// Full-width signs, digits of any script and small low digits as the plain ones; nil for what is invisible.
  fileprivate var plain: Unicode.Scalar? {
    if value < 0x80 { return self }
    if Folding.isInvisible(self) { return nil }
    if (0xFF01...0xFF5E).contains(value) { return Unicode.Scalar(value - 0xFEE0) }
    let isLow = (0x2080...0x2089).contains(value)
    guard isLow || properties.numericType == .decimal, let number = properties.numericValue,
      (0...9).contains(number)
    else { return self }
    return Unicode.Scalar(UInt8(0x30 + Int(number)))
  }

  fileprivate var isLineBreak: Bool { (0x0A...0x0D).contains(value) || value == 0x2028 }
}
