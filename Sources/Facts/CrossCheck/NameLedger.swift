import Articles
import Basics
import Language

/// The names of persons and places that all articles use, with where each spelling stands first.
///
/// A word counts as somebody's name where it follows a given name or a speech verb names it; what an
/// article or another determiner stands before is no name.
struct NameLedger {
  struct Place: Hashable {
    let article: ArticleID
    let paragraph: Int
  }

  /// One spelling of a surname in one article.
  struct Entry {
    var shown: String
    /// The words that stand directly before it with a capital, as written, with their first place.
    var given: [String: Place] = [:]
    var first: Place
    /// Whether it speaks or is quoted without a given name.
    var speaks = false
  }

  /// By article, then by spelling in small letters without a genitive's s.
  private(set) var persons: [ArticleID: [String: Entry]] = [:]
  /// By group of variants: each spelling with its first place in each article.
  private(set) var places: [Int: [(shown: String, place: Place)]] = [:]
  private(set) var determined: Set<String> = []
  private var seenPlaces: Set<String> = []

  /// Takes the words of one sentence; `text` is what their ranges count in.
  mutating func take(
    _ words: [WrittenWord], of text: [Unicode.Scalar], at place: Place
  ) {
    for index in words.indices where words[index].isCapital {
      let word = words[index]
      if let group = PlaceVariants.group(of: word.lower) ?? NameLedger.genitiveGroup(word.lower) {
        takePlace(word, group, text, place)
      }
      if index > 0, NameLedger.determiners.contains(words[index - 1].lower),
        !isRelative(words[index - 1], text)
      {
        determined.insert(NameLedger.base(word.lower))
      } else {
        takePerson(index, words, text, place)
      }
    }
  }

  /// `, die Toqajew anerkennt`: what follows a comma may be a relative pronoun.
  private func isRelative(_ word: WrittenWord, _ text: [Unicode.Scalar]) -> Bool {
    let start = word.range.lowerBound
    return word.lower.hasPrefix("d") && start >= 2 && text[start - 2] == ","
  }

  private static func genitiveGroup(_ lower: String) -> Int? {
    lower.utf8.last == 0x73 ? PlaceVariants.group(of: String(lower.dropLast())) : nil
  }

  private mutating func takePlace(
    _ word: WrittenWord, _ group: Int, _ text: [Unicode.Scalar], _ place: Place
  ) {
    var shown = String(scalars: text[word.range])
    if PlaceVariants.group(of: word.lower) == nil { shown.removeLast() }
    guard seenPlaces.insert("\(place.article) \(shown.lowercased())").inserted else { return }
    places[group, default: []].append((shown, place))
  }

  private mutating func takePerson(
    _ index: Int, _ words: [WrittenWord], _ text: [Unicode.Scalar], _ place: Place
  ) {
    let word = words[index]
    guard word.lower.utf8.count >= 5, !isJoined(index + 1, words, text) else { return }
    let isGiven = isJoined(index, words, text)
    let speaks = !isGiven && NameLedger.speaks(index, words)
    guard isGiven || speaks, !word.lower.utf8.contains(where: ASCII.isDigit) else { return }
    let base = NameLedger.base(word.lower)
    let shown = String(scalars: text[word.range].prefix(base.unicodeScalars.count))
    var entry =
      persons[place.article]?[base] ?? Entry(shown: shown, first: place)
    if isGiven {
      let before = String(scalars: text[words[index - 1].range])
      if entry.given.count < 50, entry.given[before] == nil { entry.given[before] = place }
    }
    if speaks { entry.speaks = true }
    persons[place.article, default: [:]][base] = entry
  }

  /// Whether a word and the one before are both capitals with one space between them.
  private func isJoined(_ index: Int, _ words: [WrittenWord], _ text: [Unicode.Scalar]) -> Bool {
    guard index > 0, index < words.count, words[index].isCapital, words[index - 1].isCapital,
      words[index].range.lowerBound == words[index - 1].range.upperBound + 1
    else { return false }
    return text[words[index].range.lowerBound - 1] == " "
  }

  private static func speaks(_ index: Int, _ words: [WrittenWord]) -> Bool {
    if index > 0, speech.contains(words[index - 1].lower) { return true }
    guard index + 1 < words.count else { return false }
    return speech.contains(words[index + 1].lower)
  }

  /// Without a genitive's s.
  static func base(_ lower: String) -> String {
    lower.utf8.count > 5 && lower.utf8.last == 0x73 ? String(lower.dropLast()) : lower
  }

  private static let speech: Set<String> = [
    "sagt", "sagte", "kommentiert", "kommentierte", "zufolge", "laut", "erklärt", "erklärte",
    "meint",
    "meinte", "betont", "betonte", "schreibt", "schrieb", "so", "urteilt", "behauptet",
    "behauptete",
    "says", "said", "wrote", "writes", "explained", "argues", "argued", "told",
  ]
  private static let determiners: Set<String> = [
    "der", "die", "das", "des", "dem", "den", "ein", "eine", "einer", "eines", "einem", "einen",
    "im", "am", "zum", "zur", "vom", "beim", "ins", "kein", "keine", "ihre", "ihr", "seine", "sein",
    "diese", "dieser", "dieses", "viele", "mehr", "alle", "the", "a", "an", "its", "his", "her",
    "their", "these", "this", "many",
  ]
}
