/// A language's lexicon, ready for reading: every word of it with what it can mean, found by its bytes.
///
/// One hash over the folded bytes of a word and one look into a table answer all questions that a scan has
/// about it; nearly all words of a text are in none of the lexicon's lists, and cost no more.
final class Vocabulary: Sendable {
  /// A word of the lexicon.
  struct Entry: Sendable {
    let word: String
    var senses: WordSenses = []
    var cardinal = 0.0
    var scale = 0.0
    var fraction = 0.0
    var ordinal = 0
    var month = 0
  }

  let lexicon: Lexicon
  private let entries: [Entry]
  private let hashes: [UInt32]
  /// A power of two; 0 for a free slot, else one more than an entry's place.
  private let slots: [Int32]
  private let mask: Int

  static func of(_ language: WritingLanguage) -> Vocabulary {
    switch language {
    case .german: german
    case .english: english
    }
  }

  private static let german = Vocabulary(.german)
  private static let english = Vocabulary(.english)

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
    entries = VocabularyWords.entries(of: lexicon)
    var size = 1024
    while size < entries.count * 4 { size *= 2 }
    var slots = [Int32](repeating: 0, count: size)
    hashes = entries.map { Vocabulary.hash(Array($0.word.utf8)[...]) }
    for (place, hash) in hashes.enumerated() {
      var slot = Int(hash) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(place + 1)
    }
    self.slots = slots
    mask = size - 1
  }

  /// What the word with these folded bytes can mean; nil for a word of no list.
  func entry(_ bytes: ArraySlice<UInt8>) -> Entry? {
    let hash = Vocabulary.hash(bytes)
    var slot = Int(hash) & mask
    while slots[slot] != 0 {
      let place = Int(slots[slot]) - 1
      if hashes[place] == hash, entries[place].word.utf8.elementsEqual(bytes) {
        return entries[place]
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The same for a folded word.
  func entry(_ word: String) -> Entry? { entry(Array(word.utf8)[...]) }

  /// FNV-1a, its upper half mixed in.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811c_9dc5
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return hash ^ (hash >> 15)
  }
}

/// Gathers a lexicon's lists into one entry a word.
private struct VocabularyWords {
  private var byWord: [String: Vocabulary.Entry] = [:]

  static func entries(of lexicon: Lexicon) -> [Vocabulary.Entry] {
    var words = VocabularyWords()
    words.takeNumbers(lexicon)
    words.takePhrases(lexicon)
    words.takeUnits()
    words.takeNames(lexicon)
    return words.byWord.values.sorted { $0.word < $1.word }
  }

  private mutating func add(
    _ word: String, _ senses: WordSenses, _ change: (inout Vocabulary.Entry) -> Void = { _ in }
  ) {
    var entry = byWord[word] ?? Vocabulary.Entry(word: word)
    entry.senses.formUnion(senses)
    change(&entry)
    byWord[word] = entry
  }

  private mutating func takeNumbers(_ lexicon: Lexicon) {
    for word in lexicon.ones {
      add(word, .one)
      if !lexicon.grammar.countingArticles.contains(word) {
        add(word, .cardinal) { $0.cardinal = 1 }
      }
    }
    for (word, number) in lexicon.cardinals { add(word, .cardinal) { $0.cardinal = number } }
    for (word, scale) in lexicon.scales { add(word, .scale) { $0.scale = scale } }
    for (word, part) in lexicon.fractions { add(word, .fraction) { $0.fraction = part } }
    for word in lexicon.halves { add(word, .half) }
    for (word, rank) in lexicon.ordinals { add(word, .ordinal) { $0.ordinal = rank } }
    for word in lexicon.everyWords { add(word, .every) }
    for (word, month) in lexicon.months { add(word, .month) { $0.month = month } }
    for word in lexicon.weekdays { add(word, .weekday) }
    for word in ["b", "m", "t"] { add(word, .scale) }
  }

  private mutating func takePhrases(_ lexicon: Lexicon) {
    for phrase in lexicon.qualifiers.keys {
      if let last = phrase.split(separator: " ").last { add(String(last), .qualifier) }
      if !phrase.contains(" ") { add(phrase, .joint) }
    }
    for word in lexicon.alternativeWords.union(lexicon.listWords).union(lexicon.rangeWords)
      .union(lexicon.negations)
    { add(word, .joint) }
    for word in lexicon.commonWords { add(word, .common) }
    for word in lexicon.articles { add(word, .article) }
    for word in lexicon.fillers { add(word, .filler) }
  }

  /// The first word of every unit's name, with the endings that a look-up takes off.
  private mutating func takeUnits() {
    for name in MeasureUnit.allNames {
      let letters = Folding.folded(name).unicodeScalars.prefix {
        !ScalarTraits.of($0).isDisjoint(with: [.letter, .joiner, .tail, .digit])
      }
      let first = letters.last == "-" ? String(letters.dropLast()) : String(letters)
      guard !first.isEmpty else { continue }
      for ending in [""] + MeasureUnit.endings { add(first + ending, .unit) }
    }
  }

  private mutating func takeNames(_ lexicon: Lexicon) {
    for word in lexicon.titles { add(word, .title) }
    for word in lexicon.organisationWords { add(word, .organisation) }
    for name in Gazetteer.allCountries where !name.contains(" ") {
      add(name, .country)
      add(name + "s", .country)
    }
    for name in Gazetteer.allBodies { add(name, .body) }
  }
}
