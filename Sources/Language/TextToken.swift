/// A word, a number in digits, or one sign of a text.
package struct TextToken: Sendable {
  /// What a token can be.
  package enum Kind: Sendable, Equatable {
    case word
    case number(DigitNumber)
    case sign(Unicode.Scalar)
  }

  package let kind: Kind
  /// Offsets in Unicode scalars.
  package let range: Range<Int>
  /// Folded; for a sign the plain form of it.
  package let folded: String
  package let spaceBefore: Bool
  package let isCapitalised: Bool
  /// What the lexicon says that a word can mean; nothing for numbers and signs.
  let senses: WordSenses

  package var isWord: Bool { if case .word = kind { true } else { false } }
  package var number: DigitNumber? { if case .number(let number) = kind { number } else { nil } }
  var isNumber: Bool { if case .number = kind { true } else { false } }

  func isSign(_ scalar: Unicode.Scalar) -> Bool {
    if case .sign(let sign) = kind { sign == scalar } else { false }
  }

  /// Whether it is a word with any of these senses.
  func means(_ any: WordSenses) -> Bool { !senses.isDisjoint(with: any) }
}
