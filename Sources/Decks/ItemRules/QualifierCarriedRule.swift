import Facts
import Language

/// Rule 16: where the source says "rund" or "mehr als", the typed question says it too.
struct QualifierCarriedRule: CardRule {
  static let number = 16
  static let code = "qualifier-carried"

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    guard case .typed = card.question, case .quantity(let quantity, _) = card.key.value,
      let qualifier = quantity.qualifier, let words = Self.words[qualifier]
    else { return [] }
    guard !words.contains(where: read.stem.contains) else { return [] }
    let word = words.first ?? ""
    return [
      warning(
        card, setting, de: "Die Quelle sagt „\(word)“, die Frage nicht.",
        en: "the source says “\(word)”, the question does not.")
    ]
  }

  /// What a question may say, folded; the usual word first.
  private static let words: [Qualifier: [String]] = [
    .about: folded(
      "rund etwa ungefähr circa ca schätzungsweise about roughly around approximately"),
    .almost: folded("knapp fast beinahe almost nearly rund etwa about"),
    .slightlyMore: folded("gut rund etwa about"),
    .moreThan: folded("mehr über more over"),
    .atLeast: folded("mindestens wenigstens least"),
    .lessThan: folded("weniger unter less under fewer"),
    .atMost: folded("höchstens maximal most bis up"),
  ]

  private static func folded(_ words: String) -> [String] {
    words.split(separator: " ").map { Folding.folded(String($0)) }
  }
}
