import Facts
import Language

/// All answers of a deck by name and value, so that another card's answer is told from a slip.
struct DeckAnswers: Sendable {
  private var names: [String: Set<String>] = [:]
  private var persons: [String: [PersonName]] = [:]
  private var values: [DeckValue: Int] = [:]

  private struct DeckValue: Hashable {
    let value: Double
    let base: String
  }

  init(keys: [AnswerKey]) {
    for key in keys { add(key) }
  }

  private mutating func add(_ key: AnswerKey) {
    switch key.value {
    case .list(let items, _): for item in items { add(item) }
    case .person, .place, .organisation, .term, .phrase:
      let own = WordForm(key.text).joined
      for name in [key.text] + key.aliases {
        names[DeckAnswers.form(name, key.language), default: []].insert(own)
      }
      if case .person = key.value {
        let name = PersonName(key.text)
        let surname = name.coreSurname.joined(separator: " ")
        if !(persons[surname]?.contains(name) ?? false) {
          persons[surname, default: []].append(name)
        }
      }
    case .quantity(let quantity, _):
      values[DeckAnswers.value(quantity), default: 0] += 1
    case .range, .score, .date: break
    }
  }

  private static func form(_ name: String, _ language: WritingLanguage) -> String {
    WordForm(name, dropping: Lexicon.of(language).articles).joined
  }

  private static func value(_ quantity: Quantity) -> DeckValue {
    let unit = quantity.unit.flatMap { MeasureUnit.canonical($0) }
    return DeckValue(
      value: quantity.value * (unit?.factor ?? 1), base: unit?.unit ?? quantity.unit ?? "")
  }

  /// Whether a typed text is the name of another answer and none of this key's.
  func namesAnother(_ typed: String, than key: AnswerKey) -> Bool {
    let own = WordForm(key.text).joined
    guard let owners = names[DeckAnswers.form(typed, key.language)] else { return false }
    return !owners.contains(own)
  }

  /// Whether a surname belongs to other persons of the deck only.
  func surnameOfAnother(_ surname: [String], than name: PersonName) -> Bool {
    guard let owners = persons[surname.joined(separator: " ")] else { return false }
    return owners.allSatisfy { !DeckAnswers.areOne($0, name) }
  }

  /// Whether another person of the deck has the same surname.
  func hasNamesake(of name: PersonName) -> Bool {
    guard !name.given.isEmpty else { return false }
    let owners = persons[name.coreSurname.joined(separator: " ")] ?? []
    return owners.contains { !DeckAnswers.areOne($0, name) }
  }

  private static func areOne(_ left: PersonName, _ right: PersonName) -> Bool {
    guard left.coreSurname == right.coreSurname else { return false }
    if left.given.isEmpty || right.given.isEmpty { return true }
    return left.given.contains { one in right.given.contains { PersonName.givenAgree(one, $0) } }
  }

  /// Whether exactly this value is another card's answer.
  func isAnotherValue(_ quantity: Quantity) -> Bool {
    values[DeckAnswers.value(quantity)] != nil
  }
}
