import Basics
import Facts

/// What can be wrong with a deck, a whole sentence for each.
package enum DecksError: Reportable, Hashable {
  /// The file could not be read or written.
  case file(FileError)
  /// The file is not JSON.
  case notJSON(path: String, JSONError)
  /// The file is JSON, but no deck: it lacks the deck's marks.
  case notADeck(path: String)
  /// A newer program wrote it.
  case newer(path: String, version: Int)
  /// A field is missing or holds something else than it should.
  case field(path: String, fault: DeckFault)
  /// The file was written over while it was open.
  case changed(path: String)
  /// Two cards have the same id; positions count from 0, as in the path to a field.
  case duplicateCard(path: String, id: CardID, first: Int, second: Int)
  /// A preview was asked for a card that the deck does not have.
  case noSuchCard(path: String, id: String)

  package var exitCode: ExitCode {
    switch self {
    case .file(let error): error.exitCode
    case .noSuchCard: .noInput
    case .notJSON, .notADeck, .newer, .changed, .field, .duplicateCard: .badData
    }
  }

  package func sentence(in language: InterfaceLanguage) -> String {
    switch self {
    case .file(let error): error.sentence(in: language)
    case .notJSON(let path, let error):
      language(
        de: """
          \(path):\(error.line):\(error.column): Das ist kein gültiges JSON: \
          \(error.phrase(in: .german)); bitte den Stapel mit „kartei build“ neu erzeugen.
          """,
        en: """
          \(path):\(error.line):\(error.column): this is not valid JSON: \
          \(error.phrase(in: .english)); please make the deck anew with “kartei build”.
          """)
    case .notADeck(let path):
      language(
        de: "\(path): Das ist kein kartei-Stapel; erwartet wird eine Datei „NAME.deck.json“.",
        en: "\(path): this is not a kartei deck; expected is a file “NAME.deck.json”.")
    case .newer(let path, let version):
      language(
        de: """
          \(path): Der Stapel hat das Format \(version), dieses Programm kennt es bis \
          \(DeckFile.version); bitte kartei erneuern.
          """,
        en: """
          \(path): the deck has format \(version), this program knows formats up to \
          \(DeckFile.version); please update kartei.
          """)
    case .changed(let path):
      language(
        de: """
          \(path): Der Stapel wurde überschrieben, während er offen war; bitte noch einmal beginnen, \
          alle Antworten sind gespeichert.
          """,
        en: """
          \(path): the deck was written over while it was open; please begin anew, \
          all answers are saved.
          """)
    case .field(let path, .key(let error)):
      "\(path): \(error.sentence(in: language))"
    case .field(let path, .field(let fault)):
      language(
        de: """
          \(path): Bei „\(fault.field)“ steht \(fault.found(in: .german)), erwartet wird \
          \(fault.german); bitte den Stapel mit „kartei build“ neu erzeugen.
          """,
        en: """
          \(path): “\(fault.field)” holds \(fault.found(in: .english)), expected is \
          \(fault.english); please make the deck anew with “kartei build”.
          """)
    case .duplicateCard(let path, let id, let first, let second):
      language(
        de: """
          \(path): Die Karten cards[\(first)] und cards[\(second)] haben beide die Kennung \
          „\(id)“; jede Kennung darf nur einmal vorkommen.
          """,
        en: """
          \(path): the cards cards[\(first)] and cards[\(second)] both have the id “\(id)”; an id \
          may occur only once.
          """)
    case .noSuchCard(let path, let id):
      language(
        de: """
          \(path): Eine Karte „\(id)“ gibt es hier nicht; „kartei preview“ ohne Kennung zeigt alle.
          """,
        en: "\(path): there is no card “\(id)”; “kartei preview” without an id shows them all.")
    }
  }
}

/// What is wrong inside a deck.
package enum DeckFault: Error, Hashable, Sendable {
  case field(FieldFault)
  /// An answer key, or a part of one; the error's field begins at the document's root.
  case key(KeyError)
}

/// One field of a deck that is not as it should be.
package struct FieldFault: Hashable, Sendable {
  /// The way to it: `cards[3].key.value`.
  package let field: String
  package let value: Found
  /// What should stand there, as part of a sentence.
  package let german: String
  package let english: String

  /// What stands there.
  package enum Found: Hashable, Sendable {
    case nothing, null, truth(Bool), number(String), text(String), list(Int), object
  }

  func found(in language: InterfaceLanguage) -> String {
    switch value {
    case .nothing: language(de: "nichts", en: "nothing")
    case .null: "null"
    case .truth(let truth): truth ? "true" : "false"
    case .number(let number): language(de: "die Zahl \(number)", en: "the number \(number)")
    case .text(let text):
      language(de: "der Text „\(shortened(text))“", en: "the text “\(shortened(text))”")
    case .list(let count):
      language(de: "eine Liste mit \(count) Einträgen", en: "a list of \(count) items")
    case .object: language(de: "ein Objekt", en: "an object")
    }
  }

  private func shortened(_ text: String) -> String {
    text.unicodeScalars.count <= 40
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(40))) + "…"
  }
}
