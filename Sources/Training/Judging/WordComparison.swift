import Language

/// How far typed words are from the words of a right answer.
enum WordMatch: Comparable, Sendable {
  /// Something else.
  case different
  /// A word of negation more or less.
  case negated
  /// Clearly meant, but not yet it: letters of an abbreviation swapped, the head alone.
  case near(NearReason)
  /// Right, with a slip of the finger.
  case slip(expected: String)
  /// Right, but written otherwise: dots, accents, hyphens, order.
  case spelling
  case same

  enum NearReason: Comparable, Sendable { case abbreviation, incomplete, surplus }

  private var rank: Int {
    switch self {
    case .different: 0
    case .negated: 1
    case .near: 2
    case .slip: 3
    case .spelling: 4
    case .same: 5
    }
  }

  static func < (left: WordMatch, right: WordMatch) -> Bool { left.rank < right.rank }
}

/// Compares typed words with those of one right answer.
struct WordComparison: Sendable {
  let lexicon: Lexicon
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
    self.idle = idle
    self.isLoose = isLoose
  }

  /// `allowingSlips`: false where the typed text is known to be another answer.
  func match(_ typed: WordForm, _ key: WordForm, allowingSlips: Bool = true) -> WordMatch {
    guard !typed.words.isEmpty, !key.words.isEmpty, typed.words.count <= 400 else {
      return .different
    }
    if typed.words == key.words { return sameWords(typed, key) }
    if isNegated(typed) != isNegated(key) { return .negated }
    if isOpposite(typed, key) || hasOtherNumeral(typed, key) { return .different }
    if typed.compact == key.compact { return .spelling }
    if typed.bare == key.bare || typed.bare.joined() == key.bare.joined() { return .spelling }
    if let aligned = align(typed, key, allowingSlips: allowingSlips) { return aligned }
    if isName, allowingSlips, Transliteration.areEqual(typed.compact, key.compact) {
      return .spelling
    }
    let typedCore = core(typed)
    let keyCore = core(key)
    if typedCore != typed.words || keyCore != key.words, typedCore == keyCore { return .same }
    if typed.words.count > 1, typed.words.sorted() == key.words.sorted() { return .spelling }
    if allowingSlips, let split = splitSlip(typed, key) { return split }
    return coverage(typed, key, allowingSlips: allowingSlips)
  }

  private func sameWords(_ typed: WordForm, _ key: WordForm) -> WordMatch {
    typed.cleaned == key.cleaned ? .same : .spelling
  }

  private func core(_ form: WordForm) -> [String] {
    let core = form.words.filter { !idle.contains($0) && !lexicon.articles.contains($0) }
    return core.isEmpty ? form.words : core
  }

  private func isNegated(_ form: WordForm) -> Bool {
    form.words.contains { lexicon.negations.contains($0) }
  }

  /// Whether a numeral was typed that the key lacks: "World War I" for "World War II".
  private func hasOtherNumeral(_ typed: WordForm, _ key: WordForm) -> Bool {
    typed.words.indices.contains { index in
      let word = typed.words[index]
      let isNumeral =
        word.unicodeScalars.contains { $0.properties.numericType != nil }
        || isRoman(word) && index > 0 && index == typed.words.count - 1
          && typed.written[index].allSatisfy(\.isUppercase)
      return isNumeral && !key.words.contains(word)
    }
  }

  /// Whether one says "vor" or "Anstieg" where the other says "nach" or "Rückgang".
  private func isOpposite(_ typed: WordForm, _ key: WordForm) -> Bool {
    let left = Set(typed.words)
    let right = Set(key.words)
    return opposites.contains { pair in
      let (one, other) = (pair.0, pair.1)
      return left.contains(one) && right.contains(other) && !left.contains(other)
        && !right.contains(one)
        || left.contains(other) && right.contains(one) && !left.contains(one)
          && !right.contains(other)
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

  private func word(
    _ typed: WordForm, _ i: Int, _ key: WordForm, _ j: Int, isLast: Bool, allowingSlips: Bool
  ) -> WordMatch {
    let left = typed.words[i]
    let right = key.words[j]
    if left == right { return .same }
    if typed.bare[i] == key.bare[j] { return .spelling }
    if !isLast, let stem = stem(left), stem == self.stem(right), stem.count >= 3 { return .same }
    guard allowingSlips else { return .different }
    if WordForm.isAbbreviation(key.written[j]) {
      return isNearAbbreviation(left, right) ? .near(.abbreviation) : .different
    }
    return isSlip(typed.written[i], for: key.written[j])
      ? .slip(expected: key.written[j]) : .different
  }

  /// An adjective without its ending: international for internationaler.
  private func stem(_ word: String) -> String? {
    lexicon.adjectiveEndings.first { word.hasSuffix($0) }.map { String(word.dropLast($0.count)) }
      ?? word
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

  /// Whether `typed` is `key` with as many slips as its length allows.
  ///
  /// Never where a figure is in it, the first letter differs, or both are known words.
  func isSlip(_ typed: String, for key: String) -> Bool {
    let left = Folding.folded(typed)
    let right = Folding.folded(key)
    let hasFigure: (String) -> Bool = {
      $0.unicodeScalars.contains { $0.properties.numericType != nil }
    }
    guard left.first == right.first, !hasFigure(left), !hasFigure(right) else { return false }
    guard !Lexicon.areConfusable(left, right), !isRoman(right) else { return false }
    if Gazetteer.isCalendarWord(left) && Gazetteer.isCalendarWord(right) { return false }
    if Gazetteer.isCountry(left) { return false }
    if lexicon.negations.contains(left) || lexicon.negations.contains(right) { return false }
    let bareKey = Folding.bare(key)
    let limit = EditDistance.tolerance(length: bareKey.count)
    guard limit > 0, Folding.bare(typed).count > 3, !isInhabitant(left, of: right) else {
      return false
    }
    return EditDistance.between(left, right, limit: limit) != nil
      || EditDistance.between(Folding.bare(typed), bareKey, limit: limit) != nil
  }

  /// Österreicher, Australian: a country and what belongs to it are two things.
  private func isInhabitant(_ typed: String, of key: String) -> Bool {
    guard Gazetteer.isCountry(key), typed.hasPrefix(key) else { return false }
    return ["er", "ern", "erin", "isch", "n", "an", "ian", "s'"].contains(
      String(typed.dropFirst(key.count)))
  }

  private func isRoman(_ word: String) -> Bool { word.allSatisfy { "ivxlcdm".contains($0) } }

  /// A slip together with a space too many or too few.
  private func splitSlip(_ typed: WordForm, _ key: WordForm) -> WordMatch? {
    guard abs(typed.words.count - key.words.count) == 1, key.compact.count >= 8,
      typed.words.count == 1 || key.words.count == 1,
      !key.written.contains(where: WordForm.isAbbreviation),
      isSlip(typed.written.joined(), for: key.written.joined())
    else { return nil }
    return .slip(expected: key.written.joined(separator: " "))
  }

  /// How many of the key's words are there, and what else.
  private func coverage(_ typed: WordForm, _ key: WordForm, allowingSlips: Bool) -> WordMatch {
    guard typed.words.count <= 100, key.words.count <= 100 else { return .different }
    var free = Array(typed.words.indices)
    var found = 0
    var wanted = 0
    var slips: String?
    var headFound = false
    for index in key.words.indices where !carriesNothing(key.words[index]) {
      wanted += 1
      let isLast = !isLoose && index == key.words.count - 1
      let match = { (other: Int) in
        word(typed, other, key, index, isLast: isLast, allowingSlips: allowingSlips)
      }
      guard let position = free.firstIndex(where: { match($0) > .near(.surplus) }) else { continue }
      if match(free[position]) < .same { slips = key.written[index] }
      free.remove(at: position)
      found += 1
      headFound = headFound || index == key.words.count - 1
    }
    let surplus = free.filter { !isEmptyWord(typed.words[$0]) }
    guard found > 0 else { return .different }
    if found == wanted {
      if surplus.isEmpty { return slips.map { .slip(expected: $0) } ?? .same }
      if isLoose, surplus.count <= max(4, wanted) { return .spelling }
      let knowsOther = surplus.contains { Gazetteer.isCountry(typed.words[$0]) }
      return surplus.count <= 3 && !knowsOther ? .near(.surplus) : .different
    }
    guard surplus.isEmpty || isLoose && surplus.count <= 2 else { return .different }
    if isLoose { return found * 5 >= wanted * 3 ? .near(.incomplete) : .different }
    return headFound && found * 2 >= wanted ? .near(.incomplete) : .different
  }

  /// Words that a right answer may lack.
  private func carriesNothing(_ word: String) -> Bool {
    idle.contains(word) || lexicon.articles.contains(word) || lexicon.prepositions.contains(word)
      || lexicon.listWords.contains(word)
  }

  /// Words that may stand in a right answer besides: also "das sind …".
  private func isEmptyWord(_ word: String) -> Bool {
    carriesNothing(word) || lexicon.fillers.contains(word)
  }
}

/// Words that turn an answer round, folded.
private let opposites: [(String, String)] = [
  ("vor", "nach"), ("fuer", "gegen"), ("mit", "ohne"), ("ueber", "unter"), ("in", "aus"),
  ("innerhalb", "ausserhalb"), ("rechts", "links"), ("mehr", "weniger"), ("hoch", "niedrig"),
  ("hohe", "niedrige"), ("gross", "klein"), ("steigende", "sinkende"), ("steigende", "fallende"),
  ("gestiegene", "gesunkene"), ("steigender", "sinkender"), ("gestiegener", "gesunkener"),
  ("anstieg", "rueckgang"), ("zunahme", "abnahme"), ("erhoehung", "senkung"), ("ja", "nein"),
  ("immer", "nie"), ("vorher", "nachher"), ("innen", "aussen"), ("oben", "unten"),
  ("before", "after"), ("for", "against"), ("over", "under"), ("inside", "outside"),
  ("left", "right"), ("more", "less"), ("more", "fewer"), ("high", "low"), ("higher", "lower"),
  ("rising", "falling"), ("increase", "decrease"), ("rise", "fall"), ("large", "small"),
  ("big", "small"), ("yes", "no"), ("true", "false"), ("always", "never"), ("above", "below"),
  ("wahr", "falsch"), ("richtig", "falsch"), ("erste", "letzte"), ("first", "last"),
]
