import Articles
import Basics
import Language

/// Writes one more alias of an answer into a sheet's text and touches nothing else: comments and layout stay.
package enum AliasAddition {
  /// The sheet's bytes with `alias` among the aliases of a fact's answer.
  ///
  /// Throws for a sheet that cannot be read, a fact that is not in it, an answer that is compared by value,
  /// and a layout in which one more alias would change anything else. No error: an alias that stands there
  /// already, with which nothing changes. `path` is for sentences.
  package static func added(
    _ alias: String, to id: FactID, in bytes: [UInt8], path: String
  ) throws(AliasError) -> [UInt8] {
    guard !MarkdownDeckFile.isMarkdown(path) else { throw .markdown(path: path, alias: alias) }
    let sheet = try sheet(bytes, path: path)
    guard let index = sheet.facts.firstIndex(where: { $0.id == id }) else {
      throw .noFact(path: path, id: id.text)
    }
    let key = sheet.facts[index].key
    guard AliasAddition.takesAliases(key) else {
      throw .comparedByValue(path: path, line: sheet.facts[index].answerPlace.line)
    }
    if ([key.text] + key.aliases).contains(alias) { return bytes }
    var wanted = sheet
    wanted.facts[index].key.aliases.append(alias)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let body = bytes.starts(with: mark) ? bytes[3...] : bytes[...]
    var text = SheetText(String(decoding: body, as: UTF8.self))
    guard let answer = AliasAddition.answer(of: id, in: text), text.add(alias, to: answer) else {
      throw .layout(path: path, line: sheet.facts[index].answerPlace.line)
    }
    let changed = (body.startIndex > 0 ? mark : []) + Array(text.string.utf8)
    // Whatever the layout: the sheet must say what it said, and the alias.
    guard let read = try? FactSheetFile.sheet(from: changed, path: path),
      read.withoutPlaces == wanted.withoutPlaces
    else { throw .layout(path: path, line: sheet.facts[index].answerPlace.line) }
    return changed
  }

  /// Whether an answer is compared by its words, so that another wording can be right.
  package static func takesAliases(_ key: AnswerKey) -> Bool {
    switch key.value {
    case .person, .place, .organisation, .term, .phrase: true
    case .quantity, .range, .score, .date, .list: false
    }
  }

  private static func sheet(_ bytes: [UInt8], path: String) throws(AliasError) -> FactSheet {
    do throws(FactsError) { return try FactSheetFile.sheet(from: bytes, path: path) } catch {
      throw .sheet(error)
    }
  }

  private static func answer(of id: FactID, in text: SheetText) -> MarkedNode? {
    let facts = (try? MarkedYAML.read(text.string))?["facts"]?.list
    return facts?.first { $0["id"]?.text == id.text }?["answer"]
  }
}

/// Why an alias could not be written into a sheet.
package enum AliasError: Reportable, Hashable {
  case sheet(FactsError)
  case noFact(path: String, id: String)
  case comparedByValue(path: String, line: Int)
  case layout(path: String, line: Int)
  /// A Markdown deck, which only its author writes into.
  case markdown(path: String, alias: String)

  package var exitCode: ExitCode {
    switch self {
    case .sheet(let error): error.exitCode
    case .noFact: .noInput
    case .comparedByValue, .layout, .markdown: .badData
    }
  }

  package func sentence(in language: InterfaceLanguage) -> String {
    switch self {
    case .sheet(let error): error.sentence(in: language)
    case .noFact(let path, let id):
      language(
        de: "\(path): Den Fakt „\(id)“ gibt es dort nicht; bitte das Faktenblatt des Decks nennen.",
        en: "\(path): there is no fact “\(id)”; please name the deck's fact sheet.")
    case .comparedByValue(let path, let line):
      language(
        de: """
          \(path):\(line): Zahlen, Daten und Listen gelten nach ihrem Wert; bitte den Wert im \
          Faktenblatt ändern, wenn er falsch ist.
          """,
        en: """
          \(path):\(line): figures, dates and lists count by their value; please change the value in \
          the fact sheet if it is wrong.
          """)
    case .markdown(let path, let alias):
      language(
        de:
          "\(path): In ein Markdown-Deck schreibt kartei nicht; bitte „Also: \(alias)“ unter die Karte setzen.",
        en:
          "\(path): kartei does not write into a Markdown deck; please put “Also: \(alias)” below the card."
      )
    case .layout(let path, let line):
      language(
        de: """
          \(path):\(line): In diese Schreibweise lässt sich kein Alias einfügen, ohne anderes zu \
          ändern; bitte von Hand unter „aliases“ eintragen.
          """,
        en: """
          \(path):\(line): no alias can be put into this layout without changing something else; \
          please write it under “aliases” by hand.
          """)
    }
  }
}

extension FactSheet {
  /// The sheet without where things stand in its file, to be compared with another.
  fileprivate var withoutPlaces: FactSheet {
    let nowhere = SheetPlace(line: 1, column: 1)
    var sheet = self
    sheet.hash = ContentHash(of: [])
    for index in sheet.facts.indices {
      sheet.facts[index].place = nowhere
      sheet.facts[index].statementPlace = nowhere
      sheet.facts[index].answerPlace = nowhere
      for number in sheet.facts[index].evidence.indices {
        sheet.facts[index].evidence[number].place = nowhere
        sheet.facts[index].evidence[number].paragraphPlace = nowhere
      }
    }
    return sheet
  }
}
