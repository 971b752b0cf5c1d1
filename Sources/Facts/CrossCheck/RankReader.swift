import Basics
import Language

/// Reads the ranks of one German sentence.
enum RankReader {
  /// A rank, its place in the words, and what it ranks.
  struct Reading {
    let rank: Int
    let words: Range<Int>
    let dimension: String?
    let head: String?
    let isPlain: Bool
  }

  /// The ranks of a German sentence; linear, and quick for a sentence without any.
  static func ranks(in words: [WrittenWord]) -> [Reading] {
    var ranks: [Reading] = []
    for (index, word) in words.enumerated() {
      if placeWords.contains(word.lower) {
        if let reading = place(index, words) { ranks.append(reading) }
      } else if word.isCapital, index > 0, placingVerbs.contains(words[index - 1].lower),
        let rank = ordinal(word.lower)
      {
        ranks.append(
          Reading(
            rank: rank, words: index..<index + 1, dimension: nil, head: nil, isPlain: false))
      } else if word.lower.utf8.count > 6, let (rank, stem) = superlative(word.lower),
        rank > 0 || !word.isCapital
      {
        let head = noun(after: index, words)
        guard let head, rank > 1 || !isPlaceNamed(words) else { continue }
        ranks.append(
          Reading(
            rank: max(rank, 1), words: index..<head.index + 1, dimension: stem, head: head.stem,
            isPlain: rank == 0))
      }
    }
    return ranks
  }

  /// Before an ordinal that says who came in where: `wurde Fünfte`, `als Dritter`.
  private static let placingVerbs: Set<String> = ["wurde", "wurden", "wird", "als", "war", "ist"]
  private static let placeWords: Set<String> = ["stelle", "platz", "rang"]

  private static func isPlaceNamed(_ words: [WrittenWord]) -> Bool {
    words.contains { placeWords.contains($0.lower) }
  }

  /// `an dritter Stelle`, `den neunten Platz`, `Platz neun`.
  private static func place(_ index: Int, _ words: [WrittenWord]) -> Reading? {
    var rank: Int?
    var range = index..<index + 1
    if index > 0, let number = ordinal(words[index - 1].lower) {
      rank = number
      range = index - 1..<index + 1
    } else if index + 1 < words.count {
      let next = words[index + 1].lower
      rank = Int(next) ?? cardinals[next]
      range = index..<index + 2
    }
    guard let rank, (1...300).contains(rank) else { return nil }
    let best = words.indices.first { at in
      !words[at].isCapital && superlative(words[at].lower).map { $0.rank == 0 } == true
    }
    let dimension = best.flatMap { superlative(words[$0].lower)?.stem }
    return Reading(
      rank: rank, words: range, dimension: dimension,
      head: best.flatMap { noun(after: $0, words)?.stem }, isPlain: false)
  }

  /// The rank and the stem of a superlative, 0 for one without a number: `zehntreichste`, `größten`.
  private static func superlative(_ lower: String) -> (rank: Int, stem: String)? {
    let tail = Array(lower.utf8.suffix(3))
    guard tail.count == 3, tail[0] == 0x74 || tail[1] == 0x74,
      ["ste", "sten", "ster", "stes", "stem", "ßte", "ßten", "ßter", "ßtes", "ßtem"].contains(
        where: { lower.hasSuffix($0) })
    else { return nil }
    let folded = Folding.folded(lower)
    let ordinal = ordinals.first { folded.hasPrefix($0.0) && folded.count >= $0.0.count + 6 }
    let rest = ordinal.map { String(folded.dropFirst($0.0.count)) } ?? folded
    guard ordinal != nil || known.contains(where: { rest.hasPrefix($0) }) else { return nil }
    for ending in ["sten", "ster", "stes", "stem", "ste"] where rest.hasSuffix(ending) {
      return (ordinal?.1 ?? 0, String(rest.dropLast(ending.count)))
    }
    return nil
  }

  /// Superlatives that rank things without a number.
  private static let known = [
    "groess", "reichst", "laengst", "hoechst", "aeltest", "kleinst", "aermst", "tiefst",
    "bevoelkerungsreichst", "wichtigst",
  ]

  /// The next noun within four words, as a stem without umlaut: `Ländern` and `Land` are one.
  private static func noun(
    after index: Int, _ words: [WrittenWord]
  ) -> (stem: String, index: Int)? {
    guard index + 1 < words.count else { return nil }
    for at in index + 1..<min(words.count, index + 5) where words[at].isCapital {
      let bare = Folding.bare(words[at].lower)
      for ending in ["ern", "er", "en", "e", "n", "s"]
      where bare.hasSuffix(ending) && bare.count >= ending.count + 4 {
        return (String(bare.dropLast(ending.count)), at)
      }
      return (bare, at)
    }
    return nil
  }

  private static func ordinal(_ lower: String) -> Int? {
    let folded = Folding.folded(lower)
    if folded.hasPrefix("erste") { return 1 }
    guard let (stem, rank) = ordinals.first(where: { folded.hasPrefix($0.0) }) else { return nil }
    return ["e", "en", "er", "em", "es"].contains(String(folded.dropFirst(stem.count)))
      ? rank : nil
  }

  private static let ordinals = [
    ("zweit", 2), ("dritt", 3), ("viert", 4), ("fuenft", 5), ("sechst", 6), ("siebent", 7),
    ("siebt", 7), ("acht", 8), ("neunt", 9), ("zehnt", 10), ("elft", 11), ("zwoelft", 12),
  ]
  private static let cardinals = [
    "eins": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8,
    "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12,
  ]
}
