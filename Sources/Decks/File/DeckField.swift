import Articles
import Basics
import Facts
import Language

/// A value inside a deck's JSON together with the way that led to it, so that a refusal can name it.
struct DeckField {
  let value: JSONValue?
  let way: Way

  /// The way from the document's root; turned into text only when something is wrong.
  indirect enum Way {
    case root
    case member(Way, String)
    case item(Way, Int)

    var text: String {
      var steps: [String] = []
      var way = self
      while true {
        switch way {
        case .root: return steps.reversed().joined()
        case .member(let parent, let name):
          if case .root = parent { steps.append(name) } else { steps.append("." + name) }
          way = parent
        case .item(let parent, let index):
          steps.append("[\(index)]")
          way = parent
        }
      }
    }
  }

  init(root: JSONValue) {
    value = root
    way = .root
  }

  /// A card by itself, at its place in the deck's list.
  init(card: JSONValue, at index: Int) {
    value = card
    way = .item(.member(.root, "cards"), index)
  }

  private init(value: JSONValue?, way: Way) {
    self.value = value
    self.way = way
  }

  /// The member of that name; a missing one, or one of something that is no object, holds nothing.
  subscript(name: String) -> DeckField {
    DeckField(value: value?[name], way: .member(way, name))
  }

  var isMissing: Bool { value == nil }

  func fault(expected german: String, _ english: String) -> DeckFault {
    let found: FieldFault.Found =
      switch value {
      case nil: .nothing
      case .null: .null
      case .bool(let truth): .truth(truth)
      case .integer(let number): .number("\(number)")
      case .number(let number): .number("\(number)")
      case .string(let text): .text(text)
      case .array(let items): .list(items.count)
      case .object: .object
      }
    return .field(
      FieldFault(field: way.text, value: found, german: german, english: english))
  }

  func object() throws(DeckFault) -> JSONObject {
    guard let object = value?.object else { throw fault(expected: "ein Objekt", "an object") }
    return object
  }

  func items() throws(DeckFault) -> [DeckField] {
    guard let items = value?.array else { throw fault(expected: "eine Liste", "a list") }
    return items.enumerated().map { DeckField(value: $1, way: .item(way, $0)) }
  }

  func text() throws(DeckFault) -> String {
    guard let text = value?.string else { throw fault(expected: "ein Text", "a text") }
    return text
  }

  func nonEmptyText() throws(DeckFault) -> String {
    guard let text = value?.string, !text.isEmpty else {
      throw fault(expected: "ein nicht leerer Text", "a text that is not empty")
    }
    return text
  }

  func truth() throws(DeckFault) -> Bool {
    guard let truth = value?.bool else { throw fault(expected: "true oder false", "true or false") }
    return truth
  }

  func whole(in range: ClosedRange<Int>) throws(DeckFault) -> Int {
    guard let number = value?.integer, range.contains(number) else {
      throw fault(
        expected: "eine ganze Zahl von \(range.lowerBound) bis \(range.upperBound)",
        "a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// A word from a fixed list, such as a status.
  func word<Word: RawRepresentable & CaseIterable>(
    of type: Word.Type
  ) throws(DeckFault) -> Word where Word.RawValue == String {
    guard let text = value?.string, let word = Word(rawValue: text) else {
      let words = Word.allCases.map(\.rawValue)
      throw fault(
        expected: "eines von: \(words.joined(separator: ", "))",
        "one of: \(words.joined(separator: ", "))")
    }
    return word
  }

  func identifier<Owner>() throws(DeckFault) -> Identifier<Owner> {
    guard let text = value?.string, let id = Identifier<Owner>(text) else {
      throw fault(
        expected: "eine Kennung aus a–z, Ziffern, „.“, „_“, „-“ und „/“",
        "an id of a–z, digits, “.”, “_”, “-” and “/”")
    }
    return id
  }

  func hash() throws(DeckFault) -> ContentHash {
    guard let text = value?.string, let hash = ContentHash(hex: text) else {
      throw fault(
        expected: "ein SHA-256 aus 64 Hexadezimalziffern", "a SHA-256 of 64 hexadecimal digits")
    }
    return hash
  }

  /// The answer key it holds.
  func answerKey() throws(DeckFault) -> AnswerKey {
    do throws(KeyError) {
      return try AnswerKey(json: value ?? .null, defaultLanguage: .german)
    } catch {
      let inner = error.field.isEmpty ? "" : "." + error.field
      throw .key(KeyError(field: way.text + inner, fault: error.fault))
    }
  }

  /// The citation it holds.
  func citation() throws(DeckFault) -> Citation {
    guard let value, let citation = CitationJSON.citation(value) else {
      throw fault(
        expected: "eine Quelle als CSL-JSON mit eigener Kennung",
        "a source as CSL-JSON with an id of its own")
    }
    return citation
  }

  /// A date as precise as it is written; nil where the field is missing.
  func partialDate() throws(DeckFault) -> PartialDate? {
    if isMissing { return nil }
    guard let date = PartialDate(iso: try text()) else {
      throw fault(
        expected: "ein Datum wie „2022“, „2022-01“ oder „2022-01-06“",
        "a date such as “2022”, “2022-01” or “2022-01-06”")
    }
    return date
  }
}
