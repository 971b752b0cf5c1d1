import Basics

/// Why a JSON value is no answer key: the field, what stands there, what was expected.
package struct KeyError: Reportable, Hashable {
  /// The path to the field, such as `value` or `items[2].qualifier`.
  package let field: String
  package let fault: Fault

  /// What is wrong with a field.
  package enum Fault: Hashable, Sendable {
    case missing(expected: Expectation)
    case wrong(found: String, expected: Expectation)
  }

  /// What a field should have held.
  package enum Expectation: Hashable, Sendable {
    case object, text, filledText, list, texts, number, truth, date, score, unit
    case lowNotAboveHigh, oneOf([String])
    case atMost(Int)
    case shallow
  }

  package init(field: String, fault: Fault) {
    self.field = field
    self.fault = fault
  }

  package var exitCode: ExitCode { .badData }

  /// The same error one level further out: `items[2]` before the field.
  func inside(_ outer: String) -> KeyError {
    KeyError(field: field.isEmpty ? outer : "\(outer).\(field)", fault: fault)
  }

  package func sentence(in language: InterfaceLanguage) -> String {
    let name =
      field.isEmpty
      ? language(de: "Der Antwortschlüssel", en: "The answer key")
      : language(de: "Das Feld „\(field)“", en: "The field “\(field)”")
    switch fault {
    case .missing(let expected):
      return language(
        de: "\(name) fehlt; erwartet wird \(expected.phrase(in: .german)).",
        en: "\(name) is missing; expected is \(expected.phrase(in: .english)).")
    case .wrong(let found, let expected):
      return language(
        de: "\(name) ist \(found); erwartet wird \(expected.phrase(in: .german)).",
        en: "\(name) is \(found); expected is \(expected.phrase(in: .english)).")
    }
  }
}

extension KeyError.Expectation {
  func phrase(in language: InterfaceLanguage) -> String {
    switch self {
    case .object:
      language(de: "ein Objekt in geschweiften Klammern", en: "an object in curly brackets")
    case .text: language(de: "ein Text", en: "a text")
    case .filledText: language(de: "ein nicht leerer Text", en: "a text that is not empty")
    case .list: language(de: "eine nicht leere Liste", en: "a list that is not empty")
    case .texts: language(de: "eine Liste von Texten", en: "a list of texts")
    case .number: language(de: "eine endliche Zahl", en: "a finite number")
    case .truth: language(de: "true oder false", en: "true or false")
    case .date:
      language(
        de: "ein Datum wie 2022, 2022-01 oder 2022-01-06",
        en: "a date such as 2022, 2022-01 or 2022-01-06")
    case .score:
      language(
        de: "eine Liste von mindestens zwei ganzen Zahlen ab 0 wie [3, 1]",
        en: "a list of at least two whole numbers from 0, such as [3, 1]")
    case .unit: language(de: "eine Einheit als Text", en: "a unit as text")
    case .lowNotAboveHigh:
      language(de: "eine Zahl, die nicht unter „low“ liegt", en: "a number not below “low”")
    case .oneOf(let allowed):
      language(
        de: "eines von: \(allowed.joined(separator: ", "))",
        en: "one of: \(allowed.joined(separator: ", "))")
    case .atMost(let limit):
      language(de: "höchstens \(limit) davon", en: "at most \(limit) of them")
    case .shallow:
      language(
        de: "eine Liste, deren Listen nicht noch tiefer ineinander stehen",
        en: "a list whose lists are not nested any deeper")
    }
  }
}
