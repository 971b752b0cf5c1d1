import Language

/// Reads the ranks of one English sentence: `the third largest city`, `the second-longest river`.
enum EnglishRanks {
  static func ranks(in words: [WrittenWord]) -> [RankReader.Reading] {
    var ranks: [RankReader.Reading] = []
    for index in words.indices {
      if let placing = placing(at: index, words) {
        ranks.append(placing)
        continue
      }
      guard let (rank, best) = superlative(at: index, words),
        let head = noun(after: best.end, words)
      else { continue }
      ranks.append(
        RankReader.Reading(
          rank: max(rank, 1), words: index..<head.index + 1, dimension: best.stem, head: head.stem,
          isPlain: rank == 0))
    }
    return ranks
  }

  /// `finished fifth at`, `took third place`.
  private static func placing(at index: Int, _ words: [WrittenWord]) -> RankReader.Reading? {
    guard let rank = words[index].lower == "first" ? 1 : ordinals[words[index].lower], index > 0
    else { return nil }
    let next = index + 1 < words.count ? words[index + 1].lower : ""
    if next == "of", index + 3 < words.count, let row = cardinals[words[index + 2].lower] {
      let head = Stems.stem(words[index + 3].lower, language: .english)
      return RankReader.Reading(
        rank: rank, words: index..<index + 4, dimension: "of \(row)", head: head, isPlain: false)
    }
    let isPlace = next == "place"
    let isPlacing =
      placingVerbs.contains(words[index - 1].lower)
      && (next.isEmpty || stoppers.contains(next) || next == "overall"
        || words[index + 1].range.lowerBound > words[index].range.upperBound + 1)
    guard isPlace || isPlacing else { return nil }
    return RankReader.Reading(
      rank: rank, words: index..<index + (isPlace ? 2 : 1), dimension: nil, head: nil,
      isPlain: false)
  }

  private static let cardinals = [
    "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12,
  ]
  private static let placingVerbs: Set<String> = [
    "finished", "finishing", "came", "comes", "coming", "placed", "ranked", "ranks", "ranking",
    "was",
    "is", "finishes", "finish", "qualified",
  ]

  /// A superlative with its ordinal; rank 0 for one without.
  private static func superlative(
    at index: Int, _ words: [WrittenWord]
  ) -> (rank: Int, best: (stem: String, end: Int))? {
    let parts = words[index].lower.split(separator: "-").map(String.init)
    if parts.count == 2, let rank = ordinals[parts[0]], let stem = stem(parts[1]) {
      return (rank, (stem, index + 1))
    }
    if let rank = ordinals[words[index].lower], index + 1 < words.count {
      if let stem = stem(words[index + 1].lower) { return (rank, (stem, index + 2)) }
      let next = words[index + 1].lower
      if next == "most" || next.hasPrefix("most-"), index + 2 < words.count {
        return next == "most"
          ? (rank, (words[index + 2].lower, index + 3)) : (rank, (next, index + 2))
      }
      return nil
    }
    guard index > 0, let stem = stem(words[index].lower),
      ordinals[words[index - 1].lower] == nil
    else { return nil }
    return (0, (stem, index + 1))
  }

  private static func stem(_ lower: String) -> String? {
    known.contains(lower) ? String(lower.dropLast(3)) : nil
  }

  /// The next noun within three words; of `suspension bridge` the last.
  private static func noun(
    after end: Int, _ words: [WrittenWord]
  ) -> (stem: String, index: Int)? {
    var found: (stem: String, index: Int)?
    for index in end..<min(words.count, end + 3) {
      guard !stoppers.contains(words[index].lower) else { break }
      if index > end, words[index].range.lowerBound > words[index - 1].range.upperBound + 1 {
        break
      }
      found = (Stems.stem(words[index].lower, language: .english), index)
    }
    return found
  }

  private static let stoppers: Set<String> = [
    "in", "of", "on", "at", "to", "by", "and", "after", "with", "is", "was", "ever", "for", "since",
    "behind", "has", "had", "as", "from", "that", "which",
  ]
  private static let known: Set<String> = [
    "largest", "biggest", "longest", "highest", "tallest", "richest", "poorest", "smallest",
    "oldest", "deepest", "fastest", "busiest", "wealthiest", "youngest", "heaviest",
  ]
  private static let ordinals: [String: Int] = [
    "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5,
    "6th": 6, "7th": 7, "8th": 8, "9th": 9, "10th": 10,
  ]
}
