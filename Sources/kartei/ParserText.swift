/// What the argument parser says by itself, in German: headings, hints and errors that it knows in English only.
///
/// What it has no German for stays as it is.
enum ParserText {
  /// Help or an error, as the parser puts it, with its own words in German.
  static func german(_ text: String) -> String {
    var isUsage = false
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let german = ParserText.line(String(line))
      // What the usage goes on with stands under its beginning, which is longer by one.
      defer { isUsage = line.hasPrefix("USAGE: ") || isUsage && line.hasPrefix("       ") }
      return isUsage && line.hasPrefix("       ") ? " " + german : german
    }.joined(separator: "\n")
  }

  private static func line(_ line: String) -> String {
    for (english, german) in beginnings where line.hasPrefix(english) {
      let rest = String(line.dropFirst(english.count))
      return german + (english == "Error: " ? error(rest) : phrases(in: rest))
    }
    return phrases(in: line)
  }

  /// What a line begins with.
  private static let beginnings: [(english: String, german: String)] = [
    ("OVERVIEW: ", "ÜBERBLICK: "), ("USAGE: ", "AUFRUF: "), ("ARGUMENTS:", "ARGUMENTE:"),
    ("OPTIONS:", "OPTIONEN:"), ("SUBCOMMANDS:", "BEFEHLE:"), ("Error: ", "Fehler: "),
    ("Help:  ", "Hilfe:  "), ("Usage: ", "Aufruf: "),
  ]

  /// What may stand anywhere in help.
  private static let inside: [(english: String, german: String)] = [
    ("<subcommand>", "<Befehl>"), ("<options>", "<Optionen>"), ("(default:", "(sonst:"),
    ("; default:", "; sonst:"), ("(values:", "(möglich:"),
    ("Show the version.", "Die Version zeigen."),
    ("Show help information.", "Diese Hilfe zeigen."),
    ("Show subcommand help information.", "Die Hilfe zu einem Befehl zeigen."),
  ]

  private static func phrases(in line: String) -> String {
    var line = line
    // Where "default: x)" was wrapped to a line of its own.
    if let match = line.wholeMatch(of: #/( +)default:(.*)/#) {
      line = "\(match.1)sonst:\(match.2)"
    }
    for (english, german) in inside {
      line = line.replacing(english, with: german)
    }
    if let match = line.wholeMatch(of: #/  See '(.*)' for more information\./#) {
      return "  Mehr dazu: \(match.1)"
    }
    if let match = line.wholeMatch(of: #/  See '(.*)' for detailed help\./#) {
      return "  Ausführlich: \(match.1)"
    }
    return line
  }

  /// What is wrong with a call.
  private static func error(_ text: String) -> String {
    if let match = text.wholeMatch(of: #/Unknown option '(.*)'\. Did you mean '(.*)'\?/#) {
      return "Die Option „\(match.1)“ gibt es nicht. Ist „\(match.2)“ gemeint?"
    }
    if let match = text.wholeMatch(of: #/Unknown option '(.*)'/#) {
      return "Die Option „\(match.1)“ gibt es nicht."
    }
    if let match = text.wholeMatch(of: #/Missing value for '(.*)'/#) {
      return "Bei „\(match.1)“ fehlt der Wert."
    }
    if let match = text.wholeMatch(of: #/Missing expected argument '(.*)'/#) {
      return "Es fehlt die Angabe „\(match.1)“."
    }
    if let match = text.wholeMatch(of: #/Unexpected argument '(.*)'/#) {
      return "Mit „\(match.1)“ ist hier nichts anzufangen."
    }
    if let match = text.wholeMatch(of: #/(\d+) unexpected arguments: '(.*)'/#) {
      return "Mit \(match.1) Angaben ist hier nichts anzufangen: \(match.2)"
    }
    if let match = text.wholeMatch(
      of: #/The option '(.*)' does not take any value, but '(.*)' was specified\./#)
    {
      return "Die Option „\(match.1)“ nimmt keinen Wert, auch nicht „\(match.2)“."
    }
    if let match = text.wholeMatch(
      of: #/The value '(.*)' is invalid for '(.*)'(: (.*)|\. Please provide one of (.*)\.)?/#)
    {
      return invalid(
        value: match.1, option: match.2, reason: match.4, choices: match.5)
    }
    return text
  }

  private static func invalid(
    value: Substring, option: Substring, reason: Substring??, choices: Substring??
  ) -> String {
    let text = "„\(value)“ taugt nicht für „\(option)“"
    if case .some(.some(let reason)) = reason { return "\(text): \(reason)" }
    guard case .some(.some(let choices)) = choices else { return "\(text)." }
    let names = choices.replacing(" and ", with: " und ")
      .replacing(" or ", with: " oder ")
    return "\(text). Zur Wahl stehen \(names)."
  }
}
