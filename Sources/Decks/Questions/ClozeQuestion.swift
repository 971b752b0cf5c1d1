import Facts
import Language

/// The fact's sentence with a gap where its answer stands.
package enum ClozeQuestion {
  /// How many words of meaning must remain.
  static let fewestContentWords = 3
  /// How many words a gap may have.
  static let longestGap = 5

  /// Why a sentence cannot be asked with a gap.
  package enum Refusal: Hashable, Sendable {
    case notOnce, longGap, littleContext, givenAway
  }

  /// The question and the key that fits the gap: where the unit stays visible, a bare number is a full
  /// answer.
  static func question(for fact: Fact) -> Result<(Question, AnswerKey), ClozeRefusal> {
    guard let whole = Gap(of: fact.key.text, in: fact.statement) else {
      return .failure(ClozeRefusal(.notOnce))
    }
    var key = fact.key
    var gap = whole
    if case .quantity(let quantity, _) = key.value, let pattern = KeyNotation(key).number,
      pattern.before.isEmpty, !pattern.after.isEmpty
    {
      gap = whole.narrowed(to: pattern)
      key.value = .quantity(quantity, unitNamed: true)
    }
    guard Wording.words(gap.text).count <= longestGap else {
      return .failure(ClozeRefusal(.longGap))
    }
    let rest = Wording.contentWords(gap.filled(with: " "))
    guard rest.count >= fewestContentWords else { return .failure(ClozeRefusal(.littleContext)) }
    guard !givesAway(rest, key: fact.key) else { return .failure(ClozeRefusal(.givenAway)) }
    return .success((.cloze(before: gap.before, after: gap.after), key))
  }

  /// Whether the answer, or another name of it, stands in the rest of the sentence.
  private static func givesAway(_ rest: [String], key: AnswerKey) -> Bool {
    let text = SpokenText(words: rest)
    var names = [key.text] + key.aliases
    // "Moore's law is named after …": the surname alone tells.
    if case .person = key.value, let last = key.text.split(separator: " ").last, last.count >= 4 {
      names.append(String(last))
    }
    return names.contains { name in
      let words = Wording.contentWords(name)
      return !words.isEmpty && text.contains(SpokenText(words: words))
    }
  }
}

/// The reason as an error, since `Result` wants one.
struct ClozeRefusal: Error, Hashable {
  let reason: ClozeQuestion.Refusal
  init(_ reason: ClozeQuestion.Refusal) { self.reason = reason }
}
