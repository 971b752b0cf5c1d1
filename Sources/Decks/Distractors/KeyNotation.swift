import Facts
import Language

/// The notation of a key's text, and how other values look in it.
struct KeyNotation {
  let key: AnswerKey
  let number: NumberPattern?
  let date: DatePattern?

  init(_ key: AnswerKey) {
    self.key = key
    switch key.value {
    case .quantity(let quantity, _):
      number = NumberPattern(key.text, value: quantity.value, language: key.language)
      date = nil
    case .date(let value, _):
      number = nil
      date = DatePattern(key.text, value: value, language: key.language)
    default:
      number = nil
      date = nil
    }
  }

  /// The key's own number or day count.
  var measure: Double? { Self.measure(of: key.value) }

  /// Another key's value in this notation; nil where kind, unit or precision differ.
  func adapted(_ other: AnswerKey) -> (text: String, measure: Double?)? {
    switch (key.value, other.value) {
    case (.quantity(let own, _), .quantity(let quantity, _)):
      guard let number, let factor = UnitClass.factor(from: quantity.unit, to: own.unit),
        let text = number.text(for: quantity.value * factor)
      else { return nil }
      return (text, quantity.value * factor)
    case (.date, .date(let value, _)):
      return date?.text(for: value).map { ($0, Self.measure(of: other.value)) }
    case (.quantity, _), (.date, _), (.list, _): return nil
    default:
      return key.value.kind == other.value.kind
        ? (other.text, Self.measure(of: other.value)) : nil
    }
  }

  /// A text written by hand, brought into this notation; nil where it cannot be read as one.
  func adapted(_ text: String) -> (text: String, measure: Double?)? {
    switch key.value {
    case .quantity:
      guard let number, let value = Self.number(in: text, language: key.language),
        let adapted = number.text(for: value)
      else { return nil }
      return (adapted, value)
    case .date:
      guard let date, let value = Self.date(in: text, language: key.language),
        let adapted = date.text(for: value)
      else { return nil }
      return (adapted, Self.measure(of: .date(value, qualifier: nil)))
    default: return (text, nil)
    }
  }

  /// A number for ordering: a quantity's value, a date's days, a score's first number.
  static func measure(of value: AnswerValue) -> Double? {
    switch value {
    case .quantity(let quantity, _): quantity.value
    case .range(let low, let high, _): (low + high) / 2
    case .date(let date, _):
      Double(date.year) * 372 + Double((date.month ?? 1) - 1) * 31 + Double((date.day ?? 1) - 1)
    default: nil
    }
  }

  private static func number(in text: String, language: WritingLanguage) -> Double? {
    let scalars = Array(text.unicodeScalars)
    if let first = scalars.firstIndex(where: NumberPattern.isDigit) {
      return ParsedDigits(scalars, from: first, language: language)?.value
    }
    return NumberWords.firstNumber(in: text, language: language).map { Double($0) }
  }

  private static func date(in text: String, language: WritingLanguage) -> PartialDate? {
    PartialDate(iso: text) ?? DateScanner.dates(in: text, language: language).first?.value
  }
}
