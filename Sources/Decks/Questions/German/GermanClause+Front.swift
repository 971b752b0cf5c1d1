import Language

/// What stands before the verb, and how it is written inside a question.
extension GermanClause {
  /// Whether what stands before the verb is a preposition's phrase, an adverb or a year.
  var isAdverbial: Bool {
    guard let first = front.first else { return false }
    if isSubordinate { return true }
    let small = first.lowercased()
    if first.first?.isNumber == true { return front.count == 1 }
    return GermanWords.prepositions.contains(small) || GermanWords.adverbs.contains(small)
      || ["im", "am", "vom", "zum", "zur", "beim", "ins", "ans"].contains(small)
      || front.count == 1 && GermanWords.isSmall(first)
  }

  /// "Trainer der Mannschaft war …", "Bekannt wurde …": a noun without an article, or an adjective.
  var isPredicate: Bool {
    guard GermanVerbs.copulas.contains(verb), let first = front.first, !isAdverbial, !isPassive,
      !GermanWords.determiners.contains(first.lowercased()), first.first?.isNumber != true,
      first != Self.answer
    else { return false }
    if front.count > 1, ["der", "des", "von", "im", "in"].contains(front[1]) { return true }
    return front.count == 1
      && (looksLikeNoun(first) || GermanWords.closed.contains(first.lowercased()))
  }

  /// Whether a participle at the end makes it a passive: "wurde … gewählt".
  var isPassive: Bool {
    guard GermanVerbs.passives.contains(verb), let last = rest.last else { return false }
    if endsWithParticiple { return true }
    guard last.count > 4 else { return false }
    return last.first?.isLowercase == true && (last.hasSuffix("t") || last.hasSuffix("en"))
  }

  /// The front as it is written after the verb; nil where its first word may be an adjective.
  var innerFront: [String]? {
    guard let first = front.first else { return [] }
    if isSubordinate { return [] }
    var inner = front
    if inner.contains(where: { $0.hasSuffix(",") }), !hasRelativeClause { return nil }
    if endsWithParticiple { return [first.lowercased()] + inner.dropFirst() }
    if isPredicate, front.count == 1, !looksLikeNoun(first) {
      return [first.lowercased()]
    }
    if GermanWords.isSmall(first) {
      inner[0] = first.lowercased()
      return inner
    }
    let isAdjective =
      front.count > 1 && front[1].first?.isUppercase == true && Self.isAdjective(first)
      && !GermanHeads.isPerson(first) && !GivenNames.isUsual(Folding.folded(first))
    // "Kurz vor dem Krieg" does not begin with a noun.
    let isAdverb = front.count > 1 && ["vor", "nach", "bei"].contains(front[1])
    if isAdjective, GermanHeads.isAdjective(first) {
      inner[0] = first.lowercased()
      return inner
    }
    // "Charlie Chaplin drehte": before a singular verb it is a name, since a noun would have its article.
    let isDoubtful = isAdjective && !GermanVerbs.isSingular(verb)
    return isDoubtful || isAdverb ? nil : inner
  }

  /// "Weil sie erkrankte,": a whole clause stands before the verb, and the answer is not in it.
  var isSubordinate: Bool {
    guard !isInFront, let first = front.first?.lowercased(),
      front.last?.hasSuffix(",") == true, front.filter({ $0.hasSuffix(",") }).count == 1,
      let last = front.last?.dropLast()
    else { return false }
    if Self.subordinating.contains(first) { return true }
    // "Als Kind" and "Während des Krieges" are no clauses: those end in a verb.
    return ["als", "während", "seit", "bis"].contains(first) && front.count > 2
      && GermanVerbs.isFinite(String(last))
  }

  private static let subordinating: Set<String> = [
    "weil", "nachdem", "obwohl", "obgleich", "bevor", "wenn", "falls", "sobald", "solange",
    "seitdem", "da", "damit", "indem",
  ]

  /// "Der Brocken, der im Harz liegt,": a clause about the front's noun, and no other comma.
  private var hasRelativeClause: Bool {
    guard let comma = front.firstIndex(where: { $0.hasSuffix(",") }), comma + 1 < front.count,
      front.last?.hasSuffix(",") == true
    else { return false }
    let pronouns = ["der", "die", "das", "dem", "den", "deren", "dessen", "wo"]
    let next = front[comma + 1]
    return pronouns.contains(next)
      || GermanWords.prepositions.contains(next) && pronouns.contains(front[comma + 2])
  }

  private func looksLikeNoun(_ word: String) -> Bool {
    GermanHeads.isPerson(word) || GermanHeads.isNoun(word)
  }
}
