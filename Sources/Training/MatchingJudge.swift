import Decks
import Language

/// Judges which response was given to which premise.
package enum MatchingJudge {
  /// The judgement on an assignment such as `1c 2a 3b`; nil where the text is none.
  ///
  /// Also read: letters alone in the order of the premises (`cab`, `c, a, b`), the letter first (`c1 a2 b3`), any
  /// punctuation, and a response's text for its letter, with commas between (`1 EAWU, 2 EU`). What is left out
  /// counts as not known. A premise or a response named twice is no assignment.
  package static func judge(
    _ typed: String, premises count: Int, responses: [MatchingResponse]
  ) -> Judgement? {
    let text = Folding.folded(typed.trimmed)
    if ChoiceJudge.isUnknown(text) { return Judgement(.unknown, rule: "unknown") }
    let reading = Reading(count: count, responses: responses.map { Folding.folded($0.text) })
    guard let given = reading.assignment(in: text) else { return nil }
    let wrong = (0..<count).filter { premise in
      given[premise].map { responses[$0].premise != premise } ?? true
    }
    let right = count - wrong.count
    if wrong.isEmpty { return Judgement(.accept, rule: "matching") }
    let numbers = wrong.map { "\($0 + 1)" }.joined(separator: ", ")
    return Judgement(
      right > 0 ? .partial : .reject, score: Double(right) / Double(count), rule: "matching",
      german: right > 0 ? "\(right) von \(count) richtig; nicht richtig: \(numbers)." : "",
      english: right > 0 ? "\(right) of \(count) right; not right: \(numbers)." : "")
  }
}

/// Finds out which response a text gives to which premise.
private struct Reading {
  let count: Int
  /// Folded texts.
  let responses: [String]

  /// Places of responses by those of premises, both counted from 0; nil where the text says no such thing.
  func assignment(in text: String) -> [Int: Int]? { marks(in: text) ?? texts(in: text) }

  /// `1c 2a 3b`, `c1 a2 b3`, `cab`.
  private func marks(in text: String) -> [Int: Int]? {
    let marks = text.filter { $0.isLetter || $0.isNumber }
    guard text.allSatisfy({ !$0.isLetter || letter($0) != nil }), marks.count <= 2 * 9 else {
      return nil
    }
    if marks.allSatisfy(\.isLetter) {
      return marks.count == count ? pairs(marks.enumerated().map { ($0, letter($1)) }) : nil
    }
    let signs = Array(marks)
    guard signs.count.isMultiple(of: 2) else { return nil }
    return pairs(
      stride(from: 0, to: signs.count, by: 2).map { place in
        let (first, second) = (signs[place], signs[place + 1])
        return first.isNumber ? (number(first), letter(second)) : (number(second), letter(first))
      })
  }

  /// `1 EAWU, 2 EU`, or the texts alone in the order of the premises.
  private func texts(in text: String) -> [Int: Int]? {
    let pieces = text.split { ",;\n".contains($0) }
    let numbers = pieces.map { $0.drop { $0 == " " }.first.flatMap(number) }
    let rests = pieces.map { piece in
      ChoiceJudge.matching(String(piece.drop { !$0.isLetter }), among: responses)
    }
    if numbers.allSatisfy({ $0 == nil }), pieces.count == count {
      return pairs(rests.enumerated().map { ($0, $1) })
    }
    return pairs(Array(zip(numbers, rests)))
  }

  /// Nil where something is missing, out of range or named twice.
  private func pairs(_ pairs: [(Int?, Int?)]) -> [Int: Int]? {
    var given: [Int: Int] = [:]
    for case (let premise?, let response?) in pairs
    where (0..<count).contains(premise) && responses.indices.contains(response) {
      guard !given.values.contains(response), given.updateValue(response, forKey: premise) == nil
      else { return nil }
    }
    return given.count == pairs.count && !given.isEmpty ? given : nil
  }

  private func number(_ sign: Character) -> Int? {
    sign.isASCII ? sign.wholeNumberValue.map { $0 - 1 } : nil
  }

  private func letter(_ sign: Character) -> Int? {
    guard let value = sign.asciiValue, (0x61...0x7A).contains(value) else { return nil }
    return Int(value - 0x61)
  }
}
