import Language

/// The words of a question in their order.
extension GermanClause {
  /// The question with the interrogative phrase in place of the words of `place`, which are in the answer's
  /// half; nil where more than those words stands before the verb, or the order of the rest is not sure.
  func asked(_ interrogative: String, replacing place: Range<Int>) -> String? {
    let opening = interrogative.prefix(1).uppercased() + interrogative.dropFirst()
    guard !isInFront else {
      guard place == 0..<front.count else { return nil }
      return Self.finished([opening, verb] + rest)
    }
    let remaining = Array(rest[..<place.lowerBound] + rest[place.upperBound...])
    guard !pointsAhead, let order = ordered(remaining, from: place.lowerBound) else { return nil }
    return Self.finished([opening, verb] + order + trailing)
  }

  /// "Weil sie erkrankte, kehrte sie …": the clause in front stands at the end of a question.
  private var trailing: [String] { isSubordinate ? [","] + Self.lowered(front) : [] }

  /// "Obwohl der Berg raucht, besuchen ihn …": with the clause at the end, the pronoun would come before its noun.
  private var pointsAhead: Bool {
    let pronouns: Set<String> = ["er", "sie", "es", "ihn", "ihm", "ihr", "ihnen"]
    return isSubordinate && rest.contains(where: pronouns.contains)
  }

  private static func lowered(_ words: [String]) -> [String] {
    guard let first = words.first else { return [] }
    return [first.lowercased()] + words.dropFirst()
  }

  /// Front and rest as they follow the verb: a subject directly, an adverbial behind the subject where that
  /// is plain to see, a bare predicate noun ("Weltmeister war …") only there.
  private func ordered(_ remaining: [String], from start: Int) -> [String]? {
    guard let inner = innerFront else { return nil }
    if endsWithParticiple { return remaining + inner }
    if let actor = actorEnd(remaining, before: start) {
      return remaining[..<actor] + inner + remaining[actor...]
    }
    if isPerhapsObject(remaining, from: start) { return nil }
    let clitics = remaining.prefix { GermanWords.clitics.contains($0) }
    let others = Array(remaining[clitics.count...])
    if isPredicate {
      if others.isEmpty || !clitics.isEmpty { return clitics + inner + others }
      // "Bürgermeister der Stadt ist seit 2019 X": the time stands before the predicate.
      if isCopulaOrObject, Self.timeCount(others) == others.count { return others + inner }
      guard var end = Self.nounPhraseEnd(others) ?? (isCopulaNominative ? 0 : nil) else {
        return nil
      }
      while end > 0, end < others.count, GermanWords.adverbs.contains(others[end]) { end += 1 }
      return clitics + others[..<end] + inner + others[end...]
    }
    // "Beethovens Lehrer war anfangs X", "Den Preis erhielt 1929 X": adverb or year first.
    if !isAdverbial, others.allSatisfy({ GermanWords.adverbs.contains($0) || Self.isYear($0) }),
      !inner.isEmpty, isCopulaOrObject
    {
      return clitics + others + inner
    }
    if isAdverbial, let end = Self.nounPhraseEnd(others) {
      return clitics + others[..<end] + inner + others[end...]
    }
    if isAdverbial, !front.contains(where: { $0.contains(where: \.isNumber) }) {
      // "An Masern starben 2018": the time stands before other adverbials.
      let time = Self.timeCount(others)
      return clitics + others[..<time] + inner + others[time...]
    }
    return clitics + inner + others
  }

  /// "Ihr erstes Konzert gab Clara Schumann …": a person's name directly behind the verb acts on a thing in
  /// front; where the name ends, nil where there is none or the front may be a person.
  private func actorEnd(_ remaining: [String], before start: Int) -> Int? {
    guard !isAdverbial, !isPredicate, !GermanVerbs.copulas.contains(verb),
      !GermanVerbs.withDative.contains(verb), let first = front.first, let name = remaining.first,
      ["ihr", "sein", "das", "den", "ihre", "seine", "die"].contains(first.lowercased()),
      !front.contains(where: GermanHeads.isPerson), !front.contains(where: GermanHeads.isBody),
      GivenNames.isUsual(Folding.folded(name))
    else { return nil }
    let end = remaining.prefix { $0.first?.isUppercase == true && !$0.hasSuffix(",") }.count
    return end <= start ? end : nil
  }

  private var isCopulaOrObject: Bool {
    (GermanVerbs.copulas.contains(verb) && !isPassive)
      || ["Den", "Dem"].contains(front.first ?? "")
  }

  /// Whether the front may be the object while the subject follows the verb, so that the order of a question
  /// would have to be guessed: "Die Oper komponierte Mozart …", "Die Pocken erklärte …".
  private func isPerhapsObject(_ remaining: [String], from start: Int) -> Bool {
    guard !isAdverbial, !isPredicate, !GermanVerbs.copulas.contains(verb), let first = front.first
    else { return false }
    // Where what is asked for follows the verb at once, front and verb leave only one order.
    if rest[..<start].allSatisfy({ GermanWords.adverbs.contains($0) || Self.isYear($0) }) {
      let tail = remaining.dropFirst(start)
      return tail.count > 1 && ["der", "ein"].contains(tail.first ?? "")
    }
    let small = first.lowercased()
    if ["den", "dem", "einen", "einem"].contains(small) { return true }
    guard let next = rest.first else { return false }
    if ["der", "ein"].contains(next) { return true }
    if ["ihr", "sein", "ihre", "seine"].contains(small), ["die", "das"].contains(next) {
      return true
    }
    let isArticle = ["die", "das", "eine", "ein"].contains(small)
    if isArticle, rest.count > 1, next.first?.isUppercase == true { return true }
    if isArticle, ["die", "das"].contains(next), GermanVerbs.isSingular(verb) != hasSingularFront {
      return true
    }
    // "Mozarts Requiem vollendete … sein Schüler": nobody has acted yet.
    return small.hasSuffix("s") && front.count > 1
      && rest.contains(where: { ["sein", "seine", "ihr", "ihre"].contains($0) })
  }

  /// "Die Pocken" is plural: no feminine noun ends in "en".
  private var hasSingularFront: Bool {
    let noun = front.first { $0.first?.isUppercase == true && $0 != front.first } ?? ""
    return !(front.first == "Die" && noun.hasSuffix("en"))
  }

  /// "Gegründet", "Erstmals bestiegen": what goes to the end of a question.
  var endsWithParticiple: Bool {
    guard GermanVerbs.copulas.contains(verb) || ["hat", "hatte", "haben", "hatten"].contains(verb),
      let last = front.last, GermanVerbs.isParticiple(last), !GermanHeads.isNoun(last)
    else { return false }
    return front.count == 1
      || last.first?.isLowercase == true
        && front.dropLast().allSatisfy { GermanWords.isSmall($0) }
  }

  /// How many words a time takes at the beginning: "1990", "im Jahr 1990", "am" with a day and a month.
  private static func timeCount(_ words: [String]) -> Int {
    guard let first = words.first else { return 0 }
    if isYear(first) { return 1 }
    guard ["am", "im", "seit", "ab"].contains(first) || partsOfTime.contains(first) else {
      return 0
    }
    var time = words.dropFirst().prefix { word in
      word.first?.isNumber == true || ["Jahr", "Jahre"].contains(word)
        || partsOfTime.contains(word) || Gazetteer.isCalendarWord(Folding.folded(word))
    }.count
    guard words[..<(time + 1)].contains(where: { $0.contains(where: \.isNumber) }) else { return 0 }
    let era = words.dropFirst(time + 1).prefix(2).joined(separator: " ")
    if eras.contains(era) { time += 2 }
    return time + 1
  }

  /// What stands before a year or a month without belonging to a noun phrase.
  private static let partsOfTime: Set<String> = ["Anfang", "Mitte", "Ende"]
  private static let eras: Set<String> = [
    "nach Christus", "vor Christus", "n. Chr.", "v. Chr.", "nach Christi", "vor Christi",
  ]

  /// The answer was the nominative beside the predicate, so that nothing else is the subject.
  private var isCopulaNominative: Bool {
    GermanVerbs.copulas.contains(verb) && at == 0
  }

  /// Where a noun phrase that begins a list of words ends: "die Nordlicht AG", "Marie Curie"; nil where it
  /// may go on, or there is none.
  static func nounPhraseEnd(_ words: [String]) -> Int? {
    guard let first = words.first, !partsOfTime.contains(first),
      !Gazetteer.isCalendarWord(Folding.folded(first))
    else { return nil }
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
    // "gab Zeiss … aus": the last word belongs to the verb.
    if index == words.count - 1, next != "zu", next.first?.isLowercase == true { return index }
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
    let text = words.joined(separator: " ").replacing(" , ", with: ", ")
    return (text.hasSuffix(",") ? String(text.dropLast()) : text) + "?"
  }
}
