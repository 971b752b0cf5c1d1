import Basics
import Language

/// Reads which time and which whole a figure is of, as the words of its clause mark it.
struct ScopeReader {
  let words: [WrittenWord]
  let language: WritingLanguage

  func marks(of range: Range<Int>, in clause: Range<Int>) -> Set<ScopeMark> {
    var marks: Set<ScopeMark> = []
    for mention in ScopeMark.mentions(in: words, language: language)
    where words[mention.words.lowerBound].range.lowerBound >= clause.lowerBound
      && words[mention.words.upperBound - 1].range.upperBound <= clause.upperBound
    {
      if isMarked(range, by: mention.meaning, at: mention.words) { marks.insert(mention.meaning) }
    }
    if isStart(range) { marks.insert(.earlier) }
    return marks
  }

  private func isMarked(_ range: Range<Int>, by mark: ScopeMark, at place: Range<Int>) -> Bool {
    switch mark {
    case .earlier:
      let isCompared =
        place.lowerBound > 0 && ScopeReader.comparing.contains(words[place.lowerBound - 1].lower)
      return !isCompared && !hasFigure(between: place, and: range)
    case .fresh:
      return words[place.lowerBound].range.lowerBound <= range.upperBound + 1
        && words[place.upperBound - 1].range.upperBound + 1 >= range.lowerBound
        || place.count > 1 && !hasFigure(between: place, and: range)
    case .average, .daily, .weekly, .monthly:
      return !hasFigure(between: place, and: range)
    case .yearly:
      // `im Jahr 2020` is no rate.
      let next = place.upperBound < words.count ? words[place.upperBound].lower : ""
      return Int(next) == nil && !hasFigure(between: place, and: range)
    case .forecast, .whole: return true
    }
  }

  /// Whether a mark stands nearer to another figure.
  private func hasFigure(between place: Range<Int>, and range: Range<Int>) -> Bool {
    let mark =
      words[place.lowerBound].range.lowerBound..<words[place.upperBound - 1].range.upperBound
    return words.contains { word in
      word.lower.utf8.contains(where: ASCII.isDigit)
        && (mark.upperBound <= word.range.lowerBound && word.range.upperBound <= range.lowerBound
          || range.upperBound <= word.range.lowerBound && word.range.upperBound <= mark.lowerBound)
    }
  }

  /// Whether it is where a change began: `von 31 auf 36 Prozent`, `from 31 to 36`.
  private func isStart(_ range: Range<Int>) -> Bool {
    let lexicon = Lexicon.of(language)
    let before = words.prefix { $0.range.upperBound <= range.lowerBound }.count
    guard before > 0, lexicon.earlierOpeners.contains(words[before - 1].lower) else { return false }
    let after = words.drop { $0.range.lowerBound < range.upperBound }.prefix(2)
    return after.indices.contains { index in
      lexicon.laterOpeners.contains(words[index].lower) && index + 1 < words.count
        && words[index + 1].lower.utf8.contains(where: ASCII.isDigit)
    }
  }

  private static let comparing: Set<String> = [
    "als", "gegenüber", "zum", "mit", "than", "with", "to", "from", "over", "dem",
  ]
}
