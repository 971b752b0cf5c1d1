import Basics
import Yams

/// What is wrong with YAML text, and where.
package struct YAMLFault: Error, Hashable, Sendable {
  package let reason: Reason
  /// Counted from 1.
  package let line: Int
  package let column: Int
  /// Whether the line already counts in the file and not in the excerpt.
  let isShifted: Bool

  /// The kinds of fault.
  package enum Reason: Hashable, Sendable {
    /// The parser's own words.
    case syntax(String)
    case controlCharacter
    case duplicateKey(String)
    case keyIsNoText
    case anchor
    case tooDeep, tooMany
    case severalDocuments
  }

  package init(reason: Reason, line: Int, column: Int, isShifted: Bool = false) {
    self.reason = reason
    self.line = line
    self.column = column
    self.isShifted = isShifted
  }

  /// What was found and what to do, without the place: a clause that follows a colon.
  package func clause(in language: InterfaceLanguage) -> String {
    switch reason {
    case .syntax(let words):
      language(
        de: "Das ist kein gültiges YAML (\(words)); bitte Einrückung und Anführungszeichen prüfen.",
        en: "this is not valid YAML (\(words)); please check indentation and quotation marks.")
    case .controlCharacter:
      language(
        de: "Hier steht ein Steuerzeichen, das YAML nicht erlaubt; bitte löschen.",
        en: "there is a control character that YAML does not allow; please delete it.")
    case .duplicateKey(let key):
      language(
        de: "Der Schlüssel „\(key)“ kommt doppelt vor; bitte einen der beiden streichen.",
        en: "the key “\(key)” occurs twice; please remove one of the two.")
    case .keyIsNoText:
      language(
        de: "Ein Schlüssel muss ein Text sein, keine Liste und kein Block.",
        en: "a key must be a text, not a list or a block.")
    case .anchor:
      language(
        de:
          "YAML-Anker (&name) und Verweise (*name) sind hier nicht erlaubt; bitte den Wert ausschreiben.",
        en: "YAML anchors (&name) and aliases (*name) are not allowed here; please write it out.")
    case .tooDeep:
      language(
        de:
          "Die Angaben sind zu tief verschachtelt (höchstens \(MarkedYAML.depthLimit) Ebenen); bitte flacher schreiben.",
        en:
          "the values are nested too deeply (\(MarkedYAML.depthLimit) levels at most); please write them flatter."
      )
    case .tooMany:
      language(
        de: "Die Datei hat mehr als \(MarkedYAML.nodeLimit) Angaben; bitte aufteilen.",
        en: "the file has more than \(MarkedYAML.nodeLimit) values; please split it.")
    case .severalDocuments:
      language(
        de: "Hier beginnt ein zweites YAML-Dokument; erlaubt ist eines je Datei.",
        en: "a second YAML document begins here; one per file is allowed.")
    }
  }

  func shifted(by lines: Int) -> YAMLFault {
    YAMLFault(reason: reason, line: line + lines, column: column, isShifted: true)
  }

  /// A parser's error, with its place in `text`.
  init(_ error: any Error, in text: String) {
    switch error as? YamlError {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let isAlias = problem.contains("alias") || problem.contains("anchor")
      let place = YAMLFault.inside(text, mark)
      self.init(
        reason: isAlias ? .anchor : .syntax(problem), line: place.line, column: place.column)
    case .duplicatedKeysInMapping(let keys, let context):
      let key = keys.first ?? ""
      let place = YAMLFault.second(key, in: text, after: context.mark)
      self.init(reason: .duplicateKey(key), line: place.line, column: place.column)
    case .reader(_, let offset, _, let yaml):
      let before = offset.map { yaml.prefix($0) } ?? ""
      let lines = before.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      self.init(
        reason: .controlCharacter, line: max(1, lines.count),
        column: (lines.last?.unicodeScalars.count ?? 0) + 1)
    default: self.init(reason: .syntax("\(error)"), line: 1, column: 1)
    }
  }

  /// A place behind the last line, where the text ends early, is the end of that line.
  private static func inside(_ text: String, _ mark: Mark) -> (line: Int, column: Int) {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    while lines.count > 1, lines.last?.isEmpty == true { lines.removeLast() }
    guard mark.line > lines.count else { return (mark.line, mark.column) }
    return (lines.count, (lines.last?.unicodeScalars.count ?? 0) + 1)
  }

  /// The parser names the map a key is twice in; this finds the second of the two.
  private static func second(
    _ key: String, in text: String, after mark: Mark
  ) -> (line: Int, column: Int) {
    var found = 0
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated().dropFirst(max(0, mark.line - 1)) {
      let lead = line.prefix { $0 == " " || $0 == "-" || $0 == "\"" || $0 == "'" }
      let rest = line.dropFirst(lead.count)
      let column = lead.unicodeScalars.count + 1
      guard column == mark.column, rest.hasPrefix(key),
        rest.dropFirst(key.count).first.map({ ":\"' ".contains($0) }) ?? false
      else { continue }
      found += 1
      if found == 2 { return (index + 1, column) }
    }
    return (mark.line, mark.column)
  }
}
