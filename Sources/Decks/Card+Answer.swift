import Basics
import Facts

extension Card {
  /// What the card wants to be answered, in short: another digest means another right answer.
  ///
  /// Aliases, known wrong answers, the language and the wording of a value leave it as it is; a statement that
  /// turns from true to false does not.
  package var keyDigest: KeyDigest {
    var answer = key.answer
    if case .trueFalse(_, let isTrue, _) = question { answer["isTrue"] = .bool(isTrue) }
    return KeyDigest(of: .object(answer))
  }
}

extension AnswerKey {
  /// The members of a key's JSON that say which answer is right.
  fileprivate var answer: JSONObject {
    var answer = json.object ?? JSONObject()
    for name in ["aliases", "wrong", "unitNamed", "language"] { answer[name] = nil }
    switch value {
    case .quantity, .range, .score, .date: answer["text"] = nil
    case .list(let items, _): answer["items"] = .array(items.map { .object($0.answer) })
    case .person, .place, .organisation, .term, .phrase: break
    }
    return answer
  }
}
