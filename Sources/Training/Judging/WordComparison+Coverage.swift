import Language

/// Which of a right answer's words were typed, in any order.
extension WordComparison {
  /// How many of the key's words are there, and what else.
  func coverage(_ typed: WordForm, _ key: WordForm, allowingSlips: Bool) -> WordMatch {
    guard typed.words.count <= 100, key.words.count <= 100 else { return .different }
    var free = Array(typed.words.indices)
    var coverage = Coverage()
    for index in key.words.indices where !carriesNothing(key.words[index]) {
      coverage.wanted += 1
      let isLast = !isLoose && index == key.words.count - 1
      let match = { (other: Int) in
        word(typed, other, key, index, isLast: isLast, allowingSlips: allowingSlips)
      }
      guard let position = free.firstIndex(where: { match($0) > .near(.surplus) }) else { continue }
      let found = match(free[position])
      if found < .same { coverage.slip = coverage.slip ?? key.written[index] }
      free.remove(at: position)
      coverage.found += 1
      let isHead = isHead(index, of: key)
      coverage.hasContent =
        coverage.hasContent || !lexicon.negations.contains(key.words[index])
      coverage.hasHead =
        coverage.hasHead || isHead && (found >= .spelling || !isName && key.words[index].count > 6)
    }
    let surplus = free.filter { !isEmptyWord(typed.words[$0]) }
    guard coverage.found > 0 else { return .different }
    return coverage.isWhole
      ? judge(coverage, surplus: surplus, typed, key)
      : judge(incomplete: coverage, hasSurplus: !surplus.isEmpty)
  }

  private struct Coverage {
    var wanted = 0
    var found = 0
    var slip: String?
    var hasHead = false
    /// Whether more than a negation was found.
    var hasContent = false
    var isWhole: Bool { found == wanted }
  }

  /// The word that names the thing: the last one, or in "Frankfurt am Main" the one before the preposition.
  private func isHead(_ index: Int, of key: WordForm) -> Bool {
    if isName, key.words.count > 2, lexicon.prepositions.contains(key.words[1]) {
      return index == 0
    }
    return index == key.words.count - 1
  }

  /// All is there: what more was typed may be harmless, too much, or a second answer.
  private func judge(
    _ coverage: Coverage, surplus: [Int], _ typed: WordForm, _ key: WordForm
  ) -> WordMatch {
    if isLoose,
      typed.words.dropFirst().contains(where: { turning.contains($0) && !key.words.contains($0) })
    {
      return .near(.surplus)
    }
    // "two thirds" for "a third"; one more word for one changes nothing.
    if surplus.contains(where: { Numeral.value(of: typed.words[$0]) ?? 1 != 1 }) {
      return .different
    }
    if surplus.isEmpty { return coverage.slip.map { .slip(expected: $0) } ?? .same }
    if isLoose, surplus.count <= max(4, coverage.wanted) { return .spelling }
    let knowsOther = surplus.contains { Gazetteer.isPlace(typed.words[$0]) }
    let isSecondAnswer =
      typed.words.contains { lexicon.listWords.contains($0) }
      && !key.words.contains { lexicon.listWords.contains($0) }
    return surplus.count <= 3 && !knowsOther && !isSecondAnswer ? .near(.surplus) : .different
  }

  /// Half of it with nothing else is worth a retry; a name needs the word that names it.
  private func judge(incomplete coverage: Coverage, hasSurplus: Bool) -> WordMatch {
    guard !hasSurplus, coverage.hasContent, coverage.found * 2 >= coverage.wanted else {
      return .different
    }
    return isLoose || coverage.hasHead ? .near(.incomplete) : .different
  }

  /// Words that may stand in a right answer besides: also "das sind …".
  private func isEmptyWord(_ word: String) -> Bool {
    carriesNothing(word) || lexicon.fillers.contains(word)
  }
}

/// Prepositions that make another thing of a phrase: "Schutz vor der Verfassung".
private let turning: Set<String> = ["vor", "gegen", "wider", "from", "against"]
