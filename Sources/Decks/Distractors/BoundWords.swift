import Facts
import Language

/// The bound that the words before an answer set where its key has no qualifier: "hotter than 460 °C".
enum BoundWords {
  /// The bound that the key or the words before it set; nil where the value is meant as it stands.
  static func oneSided(_ fact: Fact) -> Qualifier? {
    let qualifier: Qualifier? =
      switch fact.key.value {
      case .quantity(let quantity, _): quantity.qualifier ?? bound(of: fact)
      case .date(_, let qualifier): qualifier ?? bound(of: fact)
      default: nil
      }
    let bounds: [Qualifier] = [
      .moreThan, .atLeast, .after, .lessThan, .atMost, .before,
    ]
    return qualifier.flatMap { bounds.contains($0) ? $0 : nil }
  }

  /// Nil where the statement sets none, or the answer does not stand in it.
  static func bound(of fact: Fact) -> Qualifier? {
    guard let gap = Gap(of: fact.key.text, in: fact.statement) else { return nil }
    let words = gap.before.split(separator: " ").suffix(2).map { $0.lowercased() }
    guard let last = words.last else { return nil }
    let first = words.count > 1 ? words[0] : ""
    switch last {
    case "than", "als":
      return isLess(first) ? .lessThan : isMore(first) ? .moreThan : nil
    case "least", "mindestens", "wenigstens", "zumindest":
      // "since at least 1831" is true of every later year as well.
      if case .date = fact.key.value { return .before }
      return .atLeast
    case "most", "höchstens", "maximal": return .atMost
    case "to" where first == "up", "zu" where first == "bis": return .atMost
    default: return nil
    }
  }

  /// Whether the words before a date say that it is not exact: "um 1832", "around 1832".
  static func isVague(_ fact: Fact) -> Bool {
    guard let before = Gap(of: fact.key.text, in: fact.statement)?.before else { return false }
    let last = before.split(separator: " ").last?.lowercased() ?? ""
    return [
      "um", "etwa", "circa", "ca.", "gegen", "ungefähr", "rund", "about", "around", "roughly",
      "approximately", "c.",
    ].contains(last)
  }

  /// A comparative that grows: "hotter", "more", "länger".
  private static func isMore(_ word: String) -> Bool {
    word == "more" || word == "mehr" || word.hasSuffix("er")
  }

  private static func isLess(_ word: String) -> Bool { less.contains(word) }

  private static let less: Set<String> = [
    "less", "fewer", "smaller", "shorter", "younger", "colder", "lower", "cooler", "lighter",
    "slower",
    "weniger", "kleiner", "kürzer", "jünger", "kälter", "niedriger", "leichter", "langsamer",
    "geringer",
    "earlier", "früher",
  ]
}
