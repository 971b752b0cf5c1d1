import Articles
import Decks
import Facts

/// A little help towards an answer; each step says more.
package enum Hint: Hashable, Sendable {
  /// What kind of answer is wanted, where one has to be written, and in which source it stands.
  case place(AnswerKind?, Citation?, paragraph: Int?)
  /// The answer with all but its first letters covered.
  case opening(String)
  /// What the source says, with a gap for the answer.
  case sentence(String)
  /// These options, counted from 0, are wrong.
  case without([Int])

  /// How many steps there are.
  package static let steps = 3

  /// The hint of a step from 1 to ``steps``; nil beyond, and where the next would give all away.
  package static func step(_ step: Int, for card: Card) -> Hint? {
    guard (1...steps).contains(step) else { return nil }
    if case .source(_, let options) = card.question {
      // Naming the source would answer the question.
      let wrong = options.indices.filter { !options[$0].isKey }
      return step < wrong.count ? .without(Array(wrong.prefix(step))) : nil
    }
    if step == 1 {
      let first = card.evidence.first
      return .place(
        card.question.isPicked ? nil : card.key.value.kind, first?.citation,
        paragraph: first?.paragraph)
    }
    switch card.question {
    case .typed(let stem):
      if step == 3, let sentence = card.gappedStatement, !stem.contains("____") {
        return .sentence(sentence)
      }
      return opening(of: card, share: step == 2 ? 0 : 0.5)
    case .cloze: return opening(of: card, share: step == 2 ? 0 : 0.5)
    case .ordering(_, let items):
      let known = step - 1
      guard items.count - known >= 2 else { return nil }
      let rest = Array(repeating: "·", count: items.count - known)
      return .opening((items.solutionNumbers.prefix(known) + rest).joined(separator: " "))
    case .matching(_, let premises, let responses):
      let known = step - 1
      guard premises.count - known >= 1 else { return nil }
      let pairs = responses.solutionLetters.prefix(known).enumerated().map { "\($0 + 1)\($1)" }
      let rest = (known..<premises.count).map { "\($0 + 1)·" }
      return .opening((pairs + rest).joined(separator: " "))
    case .choice(_, let options):
      let wrong = options.indices.filter { !options[$0].isKey }
      let gone = wrong.prefix(min(step - 1, wrong.count - 1))
      return gone.isEmpty ? nil : .without(Array(gone))
    case .trueFalse, .source: return nil
    }
  }

  /// Nil where nothing would stay covered, or nothing open.
  private static func opening(of card: Card, share: Double) -> Hint? {
    let opening = covered(card.key.text, share: share)
    return opening == card.key.text || !opening.contains(where: isCoverable)
      ? nil : .opening(opening)
  }

  /// Text with letters and digits covered, apart from the first of each word and a share of the rest.
  ///
  /// Of a number half of its digits at the most are open, and none of a single one, since the digits are the
  /// answer. Worked values: share 0 makes `Nur-Sultan` to `N··-S·····` and `7600 km` to `7··· k·`, share 0.5
  /// `Nur-Su····` and `76·· k·`.
  static func covered(_ text: String, share: Double) -> String {
    let letters = text.count { $0.isLetter }
    let digits = text.count { $0.isNumber }
    let open = max(1, Int((Double(letters) * share).rounded(.up)))
    let openDigits = max(digits > 1 ? 1 : 0, Int((Double(digits) * share).rounded(.down)))
    var (seen, seenDigits) = (0, 0)
    var isInside = false
    var result = ""
    for character in text {
      guard isCoverable(character) else {
        result.append(character)
        isInside = false
        continue
      }
      if character.isNumber {
        seenDigits += 1
        result.append(seenDigits <= openDigits ? character : "·")
      } else {
        seen += 1
        result.append(seen <= open || !isInside ? character : "·")
      }
      isInside = true
    }
    return result
  }

  private static func isCoverable(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}

extension Question {
  /// Whether the answer is picked instead of written.
  package var isPicked: Bool {
    switch self {
    case .choice, .trueFalse, .source, .ordering, .matching: true
    case .typed, .cloze: false
    }
  }
}
