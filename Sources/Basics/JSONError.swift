/// Where JSON stopped being JSON, and why.
package struct JSONError: Error, Hashable, Sendable {
  package let reason: Reason
  /// Counted from 1.
  package let line: Int
  /// Counted from 1, in bytes of UTF-8.
  package let column: Int

  /// What JSON does not allow.
  package enum Reason: Hashable, Sendable {
    case unexpectedEnd, unexpectedCharacter, trailingText, expectedName, expected(String)
    case duplicateName(String), badEscape, loneSurrogate, controlCharacter, invalidUTF8
    case badNumber, numberTooLarge, tooDeep, byteOrderMark
  }

  package init(reason: Reason, line: Int, column: Int) {
    self.reason = reason
    self.line = line
    self.column = column
  }

  /// A short name of what is wrong, for other programs.
  package var code: String {
    switch reason {
    case .unexpectedEnd: "unexpected-end"
    case .unexpectedCharacter: "unexpected-character"
    case .trailingText: "trailing-text"
    case .expectedName: "expected-name"
    case .expected: "expected-sign"
    case .duplicateName: "duplicate-name"
    case .badEscape: "bad-escape"
    case .loneSurrogate: "lone-surrogate"
    case .controlCharacter: "control-character"
    case .invalidUTF8: "invalid-utf8"
    case .badNumber: "bad-number"
    case .numberTooLarge: "number-too-large"
    case .tooDeep: "too-deep"
    case .byteOrderMark: "byte-order-mark"
    }
  }

  /// What is wrong, as part of a sentence: "a string contains a control character".
  package func phrase(in language: InterfaceLanguage) -> String {
    switch reason {
    case .unexpectedEnd: language(de: "der Text endet zu früh", en: "the text ends too early")
    case .unexpectedCharacter: language(de: "hier fehlt ein Wert", en: "a value is missing here")
    case .trailingText:
      language(de: "nach dem Ende steht noch Text", en: "there is text after the end")
    case .expectedName:
      language(de: "hier fehlt ein Name in Anführungszeichen", en: "a quoted name is missing here")
    case .expected(let sign): language(de: "hier fehlt „\(sign)“", en: "“\(sign)” is missing here")
    case .duplicateName(let name):
      language(de: "der Name „\(name)“ steht zweimal", en: "the name “\(name)” occurs twice")
    case .badEscape:
      language(
        de: "nach \\ steht kein erlaubtes Zeichen", en: "the escape after \\ is not a valid one")
    case .loneSurrogate:
      language(de: "ein halbes Surrogatpaar", en: "half of a surrogate pair")
    case .controlCharacter:
      language(de: "ein Steuerzeichen in einem Text", en: "a control character inside a string")
    case .invalidUTF8: language(de: "kein gültiges UTF-8", en: "this is not valid UTF-8")
    case .badNumber: language(de: "keine gültige Zahl", en: "this is not a valid number")
    case .numberTooLarge: language(de: "die Zahl ist zu groß", en: "the number is too large")
    case .byteOrderMark:
      language(de: "am Anfang steht eine Bytefolgemarke", en: "there is a byte order mark in front")
    case .tooDeep:
      language(
        de: "mehr als \(JSONReader.depthLimit) Ebenen ineinander",
        en: "more than \(JSONReader.depthLimit) levels inside each other")
    }
  }
}
