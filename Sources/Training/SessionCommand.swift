/// What a learner can ask for at the prompt instead of answering.
package enum SessionCommand: Hashable, Sendable {
  case help, hint, source, open, why, undo, skip, suspend, bury, accept, refuse, easy, quit
  case report(String)
  /// How sure the learner is, 1 to 4; nil where they did not say it in figures.
  case sure(Int?)
  /// Brings cards back that are suspended or set aside; nil asks which there are.
  case resume(Resumed?)

  /// Which of the cards set aside come back.
  package enum Resumed: Hashable, Sendable {
    /// Their place in the list, counted from 1.
    case number(Int)
    case all
  }

  /// Whether a typed line asks for something: a lone `?`, or a word after a colon.
  ///
  /// German and English words, or as many of their first letters as no other has; the first word wins
  /// where two begin alike. `::` begins an answer with one colon.
  package static func reading(_ line: String) -> Line {
    let trimmed = line.trimmed
    if trimmed == "?" { return .command(.help) }
    guard trimmed.hasPrefix(":") else { return .answer(line) }
    guard !trimmed.hasPrefix("::") else { return .answer(String(trimmed.dropFirst())) }
    let parts = trimmed.dropFirst().split(maxSplits: 1) { $0 == " " || $0 == "\t" }
    let word = parts.first.map { $0.lowercased() } ?? ""
    guard let name = SessionCommand.name(for: word) else { return .unknown(word) }
    let text = parts.count > 1 ? String(parts[1]).trimmed : ""
    switch name {
    case .report: return .command(.report(text))
    case .sure: return .command(.sure(Int(text).flatMap { 1...4 ~= $0 ? $0 : nil }))
    case .resume: return .command(.resume(Resumed(text)))
    default: return .command(name)
    }
  }

  /// What a typed line turned out to be.
  package enum Line: Hashable, Sendable {
    case answer(String)
    case command(SessionCommand)
    /// A word after a colon that is none of the commands.
    case unknown(String)
  }

  /// Every word with its command, in the order in which beginnings are tried.
  package static let words: [(word: String, command: SessionCommand)] = [
    ("help", .help), ("hilfe", .help), ("?", .help),
    ("source", .source), ("quelle", .source),
    ("undo", .undo), ("zurück", .undo), ("zurueck", .undo),
    ("quit", .quit), ("ende", .quit), ("exit", .quit),
    ("hint", .hint), ("tipp", .hint),
    ("ok", .accept), ("richtig", .accept),
    ("no", .refuse), ("nein", .refuse), ("falsch", .refuse),
    ("why", .why), ("warum", .why),
    ("open", .open), ("absatz", .open),
    ("skip", .skip), ("weiter", .skip),
    ("bury", .bury), ("morgen", .bury),
    ("suspend", .suspend), ("aussetzen", .suspend),
    ("easy", .easy), ("leicht", .easy),
    ("report", .report("")), ("melden", .report("")),
    ("sure", .sure(nil)), ("sicher", .sure(nil)),
    ("resume", .resume(nil)), ("wieder", .resume(nil)),
  ]

  private static func name(for word: String) -> SessionCommand? {
    guard !word.isEmpty else { return nil }
    let exact = words.first { $0.word == word }
    let shortcut: [String: SessionCommand] = ["h": .hint, "q": .quit, "k": .skip, "s": .source]
    return exact?.command ?? shortcut[word] ?? words.first { $0.word.hasPrefix(word) }?.command
  }
}

extension SessionCommand.Resumed {
  /// A number, or the word for all in either language; nil for anything else.
  fileprivate init?(_ text: String) {
    switch text.lowercased() {
    case "all", "alle": self = .all
    default:
      guard let number = Int(text) else { return nil }
      self = .number(number)
    }
  }
}

extension String {
  /// Without white space at both ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
