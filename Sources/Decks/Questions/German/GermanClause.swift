import Language

/// A German main clause with the answer cut out: what stands before its finite verb and what after it.
///
/// Worked value: "Im Jahr 2015 gründete A die Union." with the answer `2015` has the front `Im Jahr ￼`, the
/// verb `gründete` and the rest `A die Union`.
struct GermanClause {
  /// Stands for the answer.
  static let answer = "\u{FFFC}"

  let front: [String]
  let verb: String
  let rest: [String]
  /// Where the answer is, in the front or in the rest.
  let isInFront: Bool
  let at: Int

  /// Nil where the finite verb is not found for certain, or a comma parts it from the answer.
  init?(gap: Gap) {
    let quotes: Set<Character> = ["„", "“", "”", "\"", "»", "«", "‚", "‘"]
    var before = Substring(gap.before)
    var after = Substring(gap.after)
    if let last = before.last, let first = after.first, quotes.contains(last),
      quotes.contains(first)
    {
      before.removeLast()
      after.removeFirst()
    }
    guard after.last == "." else { return nil }
    let text = before + Self.answer + after.dropLast()
    let words = text.split(separator: " ").map { String($0) }
    guard let answer = words.firstIndex(of: Self.answer), let verb = Self.verbIndex(in: words),
      verb != answer, verb <= 16
    else { return nil }
    isInFront = answer < verb
    if !isInFront, words[verb..<answer].contains(where: { $0.hasSuffix(",") || $0.hasSuffix(":") })
    {
      return nil
    }
    front = Array(words[..<verb])
    self.verb = words[verb]
    rest = Array(words[(verb + 1)...])
    at = isInFront ? answer : answer - verb - 1
    if isInFront, front.contains(where: { $0.hasSuffix(",") }) { return nil }
  }

  /// The words of the half in which the answer stands.
  var half: [String] { isInFront ? front : rest }

  /// A word before the answer in small letters; empty before the first.
  func word(before distance: Int) -> String {
    at - distance >= 0 ? half[at - distance].lowercased() : ""
  }

  /// The first word in verb's place while no noun is awaited; behind a clause between commas, only directly
  /// after a comma.
  private static func verbIndex(in words: [String]) -> Int? {
    var awaitsNoun = false
    var hasComma = false
    for (index, word) in words.enumerated() {
      defer {
        if word.hasSuffix(",") {
          hasComma = true
          awaitsNoun = false
        }
      }
      let small = word.lowercased()
      if word == answer {
        awaitsNoun = false
        continue
      }
      let follows = index > 0 && (!hasComma || words[index - 1].hasSuffix(","))
      if index > 0, !awaitsNoun, follows, GermanVerbs.isFinite(word) { return index }
      if GermanWords.determiners.contains(small) || GermanWords.prepositions.contains(small) {
        awaitsNoun = true
      } else if let first = word.first, first.isNumber {
        awaitsNoun = !isYear(word)
      } else if index > 0, word.first?.isUppercase == true {
        awaitsNoun = false
      } else if index == 0, word.first?.isUppercase == true {
        awaitsNoun = isAdjective(word) && words.count > 1 && words[1].first?.isUppercase == true
      }
    }
    return nil
  }

  private static func isYear(_ word: String) -> Bool {
    let digits = word.filter { $0 != "," }
    return digits.count == 4 && Int(digits).map { (1000...2100).contains($0) } == true
  }

  static func isAdjective(_ word: String) -> Bool {
    ["e", "en", "er", "es", "em"].contains(where: word.hasSuffix)
  }

  // MARK: The question

  /// The question with the interrogative phrase in place of the words of `place`, which are in the answer's
  /// half; nil where more than those words stands before the verb, or the order of the rest is not sure.
  func asked(_ interrogative: String, replacing place: Range<Int>) -> String? {
    let opening = interrogative.prefix(1).uppercased() + interrogative.dropFirst()
    guard !isInFront else {
      guard place == 0..<front.count else { return nil }
      return Self.finished([opening, verb] + rest)
    }
    let remaining = Array(rest[..<place.lowerBound] + rest[place.upperBound...])
    guard let order = ordered(remaining) else { return nil }
    return Self.finished([opening, verb] + order)
  }

  /// Front and rest as they follow the verb: a subject directly, an adverbial behind the subject where that
  /// is plain to see, a bare predicate noun ("Weltmeister war …") only there.
  private func ordered(_ remaining: [String]) -> [String]? {
    guard let inner = innerFront else { return nil }
    let clitics = remaining.prefix { GermanWords.clitics.contains($0) }
    let others = Array(remaining[clitics.count...])
    if isPredicate {
      if others.isEmpty || !clitics.isEmpty { return clitics + inner + others }
      guard var end = Self.nounPhraseEnd(others) ?? (isCopulaNominative ? 0 : nil) else {
        return nil
      }
      while end > 0, end < others.count, GermanWords.adverbs.contains(others[end]) { end += 1 }
      return clitics + others[..<end] + inner + others[end...]
    }
    if isAdverbial, let end = Self.nounPhraseEnd(others) {
      return clitics + others[..<end] + inner + others[end...]
    }
    return clitics + inner + others
  }

  /// The answer was the nominative beside the predicate, so that nothing else is the subject.
  private var isCopulaNominative: Bool {
    GermanVerbs.copulas.contains(verb) && at == 0
  }

  /// Whether what stands before the verb is a preposition's phrase, an adverb or a year.
  var isAdverbial: Bool {
    guard let first = front.first else { return false }
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
    guard GermanVerbs.passives.contains(verb), let last = rest.last, last.count > 4 else {
      return false
    }
    return last.first?.isLowercase == true && (last.hasSuffix("t") || last.hasSuffix("en"))
  }

  /// The front as it is written after the verb; nil where its first word may be an adjective.
  var innerFront: [String]? {
    guard let first = front.first else { return [] }
    var inner = front
    if let last = inner.last, last.hasSuffix(",") {
      inner[inner.count - 1] = String(last.dropLast())
    }
    if isPredicate, front.count == 1, !looksLikeNoun(first) {
      return [first.lowercased()]
    }
    if GermanWords.isSmall(first) {
      inner[0] = first.lowercased()
      return inner
    }
    let isAdjective =
      front.count > 1 && front[1].first?.isUppercase == true && Self.isAdjective(first)
      && !GermanHeads.isPerson(first) && !PersonGender.isGivenName(Folding.folded(first))
    // "Kurz vor dem Krieg" does not begin with a noun.
    let isAdverb = front.count > 1 && ["vor", "nach", "bei"].contains(front[1])
    return isAdjective || isAdverb ? nil : inner
  }

  private func looksLikeNoun(_ word: String) -> Bool {
    GermanHeads.isPerson(word) || GermanHeads.isNoun(word)
  }

  /// Where a noun phrase that begins a list of words ends: "die Nordlicht AG", "Marie Curie"; nil where it
  /// may go on, or there is none.
  static func nounPhraseEnd(_ words: [String]) -> Int? {
    guard let first = words.first else { return nil }
    var index = 0
    if ["der", "die", "das", "ein", "eine"].contains(first) {
      index = 1
      while index < words.count, words[index].first?.isLowercase == true,
        isAdjective(words[index]), !GermanWords.closed.contains(words[index])
      { index += 1 }
    }
    let start = index
    while index < words.count, words[index] != answer, words[index].first?.isUppercase == true {
      index += 1
      if words[index - 1].hasSuffix(",") { return nil }
    }
    guard index > start else { return nil }
    guard index < words.count else { return index }
    let next = words[index]
    if next == "des", index + 1 < words.count, words[index + 1].first?.isUppercase == true {
      return nounEnd(words, from: index + 1)
    }
    let goesOn =
      ["der", "von", "vom", "zum", "zur", "für", "aus", "und", "oder", "zu", "über"].contains(next)
    return goesOn ? nil : index
  }

  private static func nounEnd(_ words: [String], from start: Int) -> Int {
    var index = start
    while index < words.count, words[index].first?.isUppercase == true { index += 1 }
    return index
  }

  private static func finished(_ words: [String]) -> String {
    words.joined(separator: " ") + "?"
  }
}
