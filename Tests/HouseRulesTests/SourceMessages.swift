/// The messages in a source text: every pair of expressions after `de:` and `en:`.
struct SourceMessages {
  /// A string literal: its own text, and what is put into it.
  struct Literal: Hashable {
    var text = ""
    /// The interpolated expressions without spaces, their own literals left out.
    var values: [String] = []
  }

  /// A message in both languages; more than one literal a language where it depends on something.
  struct Message: Hashable {
    let line: Int
    let german: [Literal]
    let english: [Literal]

    /// What is wrong with it; nil where nothing is, and where neither language is a literal.
    var fault: String? {
      if german.isEmpty, english.isEmpty { return nil }
      guard german.count == english.count else { return "has no equal in the other language" }
      for (german, english) in zip(german, english) {
        for literal in [german, english] where literal.text.isEmpty && literal.values.isEmpty {
          return "is empty"
        }
        let (left, right) = (Set(german.values.map(neutral)), Set(english.values.map(neutral)))
        if left != right {
          return "has \(left.symmetricDifference(right).sorted()) in one language only"
        }
      }
      return nil
    }

    /// An expression but for the language it is asked in.
    private func neutral(_ expression: String) -> String {
      ["german", "english", "German", "English"].reduce(expression) {
        $0.replacing($1, with: "language")
      }
    }
  }

  private enum Token: Equatable {
    case word(String)
    case mark(Character)
    case literal(Literal)
  }

  private(set) var messages: [Message] = []
  private let source: [Character]
  private var place = 0
  private var line = 1
  private var tokens: [(token: Token, line: Int)] = []

  init(_ source: String) {
    self.source = Array(source)
    while place < self.source.count { step() }
    for index in tokens.indices where isLabel("de", at: index) { collect(from: index) }
  }

  // Tokens

  private mutating func step() {
    let start = line
    switch source[place] {
    case _ where begins("//"): skip(past: "\n")
    case _ where begins("/*"): skip(past: "*/")
    case _ where begins("#/"): skip(past: "/#")
    case "\"": tokens.append((.literal(literal()), start))
    case let letter where letter.isLetter || letter == "_":
      var word = ""
      while place < source.count,
        source[place].isLetter || source[place].isNumber
          || source[place] == "_"
      { word.append(advance()) }
      tokens.append((.word(word), start))
    case let other:
      _ = advance()
      if !other.isWhitespace { tokens.append((.mark(other), start)) }
    }
  }

  private func begins(_ text: String) -> Bool { source[place...].starts(with: text) }

  private mutating func advance() -> Character {
    defer { place += 1 }
    if source[place] == "\n" { line += 1 }
    return source[place]
  }

  private mutating func skip(past end: String) {
    for _ in 0..<2 where place < source.count { _ = advance() }
    while place < source.count, !begins(end) { _ = advance() }
    for _ in end where place < source.count { _ = advance() }
  }

  private mutating func literal() -> Literal {
    let quote = begins("\"\"\"") ? "\"\"\"" : "\""
    for _ in quote { _ = advance() }
    var literal = Literal()
    while place < source.count, !begins(quote) {
      if begins("\\(") {
        literal.values.append(interpolation())
      } else if source[place] == "\\" {
        _ = advance()
        literal.text.append(advance())
      } else {
        literal.text.append(advance())
      }
    }
    for _ in quote where place < source.count { _ = advance() }
    return literal
  }

  private mutating func interpolation() -> String {
    for _ in 0..<2 { _ = advance() }
    var (text, depth) = ("", 1)
    while place < source.count {
      if source[place] == "\"" {
        _ = literal()
        continue
      }
      let next = advance()
      if next == "(" { depth += 1 }
      if next == ")" { depth -= 1 }
      if depth == 0 { break }
      if !next.isWhitespace { text.append(next) }
    }
    return text
  }

  // Messages

  private func isLabel(_ name: String, at index: Int) -> Bool {
    guard index > 0, index + 1 < tokens.count, tokens[index].token == .word(name),
      tokens[index + 1].token == .mark(":")
    else { return false }
    return tokens[index - 1].token == .mark("(") || tokens[index - 1].token == .mark(",")
  }

  private mutating func collect(from label: Int) {
    guard let (german, comma) = expression(from: label + 2), isLabel("en", at: comma + 1),
      let (english, _) = expression(from: comma + 3)
    else { return }
    messages.append(Message(line: tokens[label].line, german: german, english: english))
  }

  /// The literals of an expression, and the comma or bracket after it.
  private func expression(from start: Int) -> (literals: [Literal], end: Int)? {
    var (literals, depth): ([Literal], Int) = ([], 0)
    for index in start..<tokens.count {
      switch tokens[index].token {
      case .literal(let literal): literals.append(literal)
      case .mark("("), .mark("["), .mark("{"): depth += 1
      case .mark(")"), .mark("]"), .mark("}"):
        depth -= 1
        if depth < 0 { return (literals, index) }
      case .mark(",") where depth == 0: return (literals, index)
      case .mark, .word: break
      }
    }
    return nil
  }
}
