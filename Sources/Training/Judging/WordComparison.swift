import Language

/// Compares typed words with those of one right answer.
struct WordComparison: Sendable {
  let lexicon: Lexicon
  private let slips: SlipRule
  /// Words that carry nothing for this kind of answer, such as "Republik" for places.
  let idle: Set<String>
  /// Whether the order of the words matters little and words may be missing or more: phrases.
  let isLoose: Bool
  /// Whether it is a name that other languages may spell otherwise.
  let isName: Bool

  init(
    language: WritingLanguage, idle: Set<String> = [], isLoose: Bool = false, isName: Bool = false
  ) {
    self.isName = isName
    lexicon = Lexicon.of(language)
    slips = SlipRule(language: language)
    self.idle = idle
    self.isLoose = isLoose
  }

  /// `allowingSlips`: false where the typed text is known to be another answer.
  func match(_ typed: WordForm, _ key: WordForm, allowingSlips: Bool = true) -> WordMatch {
    guard !typed.words.isEmpty, !key.words.isEmpty, typed.words.count <= 400 else {
      return .different
    }
    if typed.words == key.words { return sameWords(typed, key) }
    if typed.negationCount(lexicon.negations) != key.negationCount(lexicon.negations) {
      return .negated
    }
    if isOpposite(typed, key) { return .different }
    if typed.compact == key.compact { return .spelling }
    if typed.romanised == key.romanised { return .same }
    if typed.respelled == key.respelled || isInitials(typed, of: key) { return .spelling }
    if hasOtherNumeral(typed, key) { return .different }
    if typed.bare == key.bare || typed.bare.joined() == key.bare.joined() { return .spelling }
    if let aligned = align(typed, key, allowingSlips: allowingSlips) { return aligned }
    if isName, allowingSlips, Transliteration.areEqual(typed.compact, key.compact) {
      return .spelling
    }
    let typedCore = core(typed)
    let keyCore = core(key)
    if allowingSlips || !isName, typedCore != typed.words || keyCore != key.words,
      typedCore == keyCore
    {
      return .same
    }
    if typed.words.count > 1, typed.words.sorted() == key.words.sorted() { return .spelling }
    if allowingSlips, let split = splitSlip(typed, key) { return split }
    guard allowingSlips || !isName else { return .different }  // another place
    return coverage(typed, key, allowingSlips: allowingSlips)
  }

  /// Whether capitals stand for the key's words: WHO, or WWII with its numeral; two letters could be much else.
  private func isInitials(_ typed: WordForm, of key: WordForm) -> Bool {
    guard typed.written.count == 1, WordForm.isAbbreviation(typed.written[0]),
      (2...12).contains(key.words.count)
    else { return false }
    let initials = key.words.filter { !carriesNothing($0) }.map { word in
      Numeral.roman(word) == nil ? String(word.prefix(1)) : word
    }
    return initials.count > 2 && initials.joined() == typed.romanised
  }

  private func sameWords(_ typed: WordForm, _ key: WordForm) -> WordMatch {
    typed.cleaned == key.cleaned ? .same : .spelling
  }

  private func core(_ form: WordForm) -> [String] {
    let core = form.words.filter { !idle.contains($0) && !lexicon.articles.contains($0) }
    return core.isEmpty ? form.words : core
  }

  /// Whether a numeral was typed that the key lacks: "World War I" for "World War II".
  private func hasOtherNumeral(_ typed: WordForm, _ key: WordForm) -> Bool {
    typed.words.indices.contains { index in
      let word = typed.words[index]
      let isNumeral =
        word.unicodeScalars.contains { $0.properties.numericType != nil }
        || index > 0 && index == typed.words.count - 1 && Numeral.roman(word) != nil
          && typed.written[index].allSatisfy(\.isUppercase)
      guard isNumeral, !key.words.contains(word) else { return false }
      return !key.words.contains { areOneNumeral(word, $0) }
    }
  }

  /// Whether two words are one numeral.
  ///
  /// "2", "two" and "second" stand for "II", and the other way round: "2. Weltkrieg" for "Zweiter Weltkrieg".
  private func areOneNumeral(_ typed: String, _ key: String) -> Bool {
    let isFigure = { (word: String) in
      Numeral.roman(word) != nil || word.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard isFigure(key) || isFigure(typed), let value = Numeral.value(of: key) else { return false }
    return Numeral.value(of: typed) == value
  }

  /// Whether one says "vor" or "Anstieg" where the other says "nach" or "Rückgang".
  private func isOpposite(_ typed: WordForm, _ key: WordForm) -> Bool {
    let left = Set(typed.words)
    let right = Set(key.words)
    let missing = right.subtracting(left)
    guard !missing.isEmpty, missing.count <= 40 else { return false }
    return left.subtracting(right).prefix(40).contains { word in
      missing.contains { Antonyms.areOpposite(word, $0) }
    }
  }

  /// Word by word, where both have as many.
  private func align(_ typed: WordForm, _ key: WordForm, allowingSlips: Bool) -> WordMatch? {
    guard typed.words.count == key.words.count else { return nil }
    var result = WordMatch.same
    for index in key.words.indices {
      let match = word(
        typed, index, key, index, isLast: index == key.words.count - 1,
        allowingSlips: allowingSlips)
      guard match > .negated else { return nil }
      result = min(result, match)
    }
    return result
  }

  func word(
    _ typed: WordForm, _ i: Int, _ key: WordForm, _ j: Int, isLast: Bool, allowingSlips: Bool
  ) -> WordMatch {
    let left = typed.words[i]
    let right = key.words[j]
    if left == right || areOneNumeral(left, right) { return .same }
    if typed.bare[i] == key.bare[j] { return .spelling }
    if !isLast, let stem = stem(left), stem == self.stem(right), stem.count >= 3 { return .same }
    if isName, isShortened(left, right, isFirst: i == 0 && j == 0) { return .same }
    guard allowingSlips else { return .different }
    if isInflected(left, right) { return .spelling }
    if WordForm.isAbbreviation(key.written[j]) || Gazetteer.isAbbreviation(right) {
      return isNearAbbreviation(left, right) ? .near(.abbreviation) : .different
    }
    return slips.isSlip(typed.written[i], for: key.written[j])
      ? .slip(expected: key.written[j]) : .different
  }

  /// Whether it is the key's word in short: St for Sankt at the head, a and M for am Main behind it.
  private func isShortened(_ typed: String, _ key: String, isFirst: Bool) -> Bool {
    if isFirst { return saints.contains(typed) && saints.contains(key) }
    return typed.count == 1 && key.hasPrefix(typed)
  }

  /// An adjective without its ending: international for internationaler.
  private func stem(_ word: String) -> String? {
    lexicon.adjectiveEndings.first { word.hasSuffix($0) }.map { String(word.dropLast($0.count)) }
      ?? word
  }

  /// A noun's case or plural by an ending of two letters, which no slip covers: Stalaktiten, processes.
  private func isInflected(_ typed: String, _ key: String) -> Bool {
    guard !isName, key.count >= 5, typed.count == key.count + 2, typed.hasPrefix(key) else {
      return false
    }
    return typed.hasSuffix(lexicon.language == .german ? "en" : "es")
  }

  /// Two letters swapped; or from four letters on, one letter wrong.
  private func isNearAbbreviation(_ typed: String, _ key: String) -> Bool {
    guard typed.first == key.first, !Gazetteer.isAbbreviation(typed), key.count >= 3 else {
      return false
    }
    if typed.count == key.count, typed.sorted() == key.sorted() { return true }
    // WWI is no slip of WWII.
    let ending: (String) -> Substring = { word in
      var rest = Substring(word)
      while let last = rest.last, "ivx".contains(last) { rest.removeLast() }
      return rest
    }
    guard ending(typed) != ending(key) else { return false }
    return key.count >= 4 && EditDistance.between(typed, key, limit: 1) != nil
  }

  /// A slip together with a space too many or too few.
  private func splitSlip(_ typed: WordForm, _ key: WordForm) -> WordMatch? {
    guard abs(typed.words.count - key.words.count) == 1, key.compact.count >= 8,
      typed.words.count == 1 || key.words.count == 1,
      !key.written.contains(where: WordForm.isAbbreviation),
      slips.isSlip(typed.written.joined(), for: key.written.joined())
    else { return nil }
    return .slip(expected: key.written.joined(separator: " "))
  }

  /// Words that a right answer may lack.
  func carriesNothing(_ word: String) -> Bool {
    idle.contains(word) || lexicon.articles.contains(word) || lexicon.prepositions.contains(word)
      || lexicon.listWords.contains(word)
  }
}

private let saints: Set<String> = ["sankt", "st", "skt", "sct", "saint", "sainte"]
