/// What a line of a Markdown deck says, by the word before its colon.
enum CardField: Hashable, Sendable {
  case question, answer, cloze, source
  /// Equally right answers, and known wrong ones.
  case also, wrong
  case id, kind, ask
  /// When it was so, and whose claim it is.
  case asOf, by
  /// For people only: passed over.
  case note

  /// The names of all fields, in small letters, as writers of such decks have them in German and English.
  static let names: [String: CardField] = [
    "q": .question, "question": .question, "f": .question, "frage": .question,
    "a": .answer, "answer": .answer, "antwort": .answer,
    "c": .cloze, "cloze": .cloze, "l": .cloze, "lücke": .cloze, "lückentext": .cloze,
    "source": .source, "quelle": .source,
    "also": .also, "auch": .also, "aliases": .also,
    "wrong": .wrong, "falsch": .wrong,
    "id": .id, "kind": .kind, "art": .kind, "ask": .ask,
    "asof": .asOf, "as of": .asOf, "stand": .asOf,
    "by": .by, "laut": .by,
    "note": .note, "notes": .note, "notiz": .note, "anmerkung": .note, "tags": .note,
  ]

  /// The names that a message proposes.
  static let proposed = [
    "Q", "A", "C", "Source", "Also", "Wrong", "Id", "Kind", "Ask", "AsOf", "By", "Note",
  ]

  var opensCard: Bool { self == .question || self == .cloze }
}
