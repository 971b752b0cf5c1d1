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
    var words = line.unicodeScalars
      .split(whereSeparator: { $0.properties.isWhitespace || $0.value < 0x20 })
      .map { String($0) }
    if let last = words.last, last.hasSuffix("."), !last.hasSuffix("..") {
      words[words.count - 1] = String(last.dropLast())
    }
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Unicode.Scalar {
  fileprivate var isLineBreak: Bool { (0x0A...0x0D).contains(value) || value == 0x2028 }
}
