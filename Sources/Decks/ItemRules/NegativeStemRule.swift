/// Rule 17: a negation in the question itself stands in capitals: NICHT, KEIN.
///
/// What stands between quotation marks is quoted, not asked.
/// A negation in a clause beside the question ("dass die Grenze nicht gut gesichert ist") is content.
struct NegativeStemRule: CardRule {
  static let number = 17
  static let code = "negative-stem"

  private static let negations: Set<String> = [
    "nicht", "kein", "keine", "keinen", "keinem", "keiner", "keines", "not", "no", "except",
  ]

  /// What follows these is content, not the question.
  private static let subordinating: Set<String> = [
    "although", "because", "that", "while", "since", "unless", "if", "whether",
  ]

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    guard case .choice(let stem, _) = card.question else { return [] }
    for clause in Self.unquoted(stem).split(separator: ",") {
      let words = clause.split(whereSeparator: { !$0.isLetter }).map { String($0) }
        .prefix { !Self.subordinating.contains($0) }
      guard words.contains(where: isInterrogative),
        let found = words.first(where: Self.negations.contains)
      else { continue }
      return [
        error(
          card, setting,
          de:
            "Die Verneinung „\(found)“ wird leicht überlesen; bitte „\(found.uppercased())“ schreiben.",
          en: "the negation “\(found)” is easily missed; please write “\(found.uppercased())”.")
      ]
    }
    return []
  }

  private static func unquoted(_ stem: String) -> String {
    var depth = 0
    return String(
      stem.filter { letter in
        if letter == "„" || (letter == "“" && depth == 0) {
          depth += 1
        } else if letter == "“" || letter == "”" {
          depth = max(0, depth - 1)
        }
        return depth == 0
      })
  }

  private func isInterrogative(_ word: String) -> Bool {
    let word = word.lowercased()
    return word.hasPrefix("welch") || word.hasPrefix("wo") && word.count <= 6
      || [
        "wer", "wen", "wem", "was", "wie", "wann", "warum", "wessen", "which", "who", "what",
        "when",
        "where", "why", "how",
      ].contains(word)
  }
}
