import Facts
import Language

/// Whether somebody is a woman or a man, as far as the given name or the sentence tells: among the options
/// of "Welche Ministerin …?" there are women only.
enum PersonGender: Hashable, Sendable {
  case female, male

  /// Nil where neither the given name nor a noun beside the name tells.
  static func of(_ name: String, in statement: String) -> PersonGender? {
    if let first = name.split(separator: " ").first.map({ Folding.folded(String($0)) }) {
      if GivenNames.women.contains(first) { return .female }
      if GivenNames.men.contains(first) { return .male }
      if name.contains(" "), femaleEndings.contains(where: first.hasSuffix) { return .female }
    }
    var found: Set<PersonGender> = []
    for word in statement.split(whereSeparator: { !$0.isLetter }).map({ String($0) }) {
      guard GermanHeads.isPerson(word), !name.contains(word) else { continue }
      found.insert(word.hasSuffix("in") ? .female : .male)
    }
    return found.count == 1 ? found.first : nil
  }

  /// Endings of given names that are nearly always women's; the exceptions stand among the men.
  private static let femaleEndings = ["a", "ine", "ette", "elle", "trud", "hild", "gard", "lind"]
}
