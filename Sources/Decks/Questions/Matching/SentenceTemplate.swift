import Basics
import Facts

/// A statement with two gaps, one for what it is about and one for its answer.
///
/// Statements of one template say the same of different things: "Kasachstan ist Mitglied der EAWU" and "Polen ist
/// Mitglied der EU" are both "… ist Mitglied der …".
struct SentenceTemplate {
  /// What the statement is about: one to four words that begin and end with a capital letter.
  let subject: String
  /// Equal for statements of one template; texts decide where two that differ have the same.
  let hash: UInt64
  private let before: ArraySlice<String>
  private let after: ArraySlice<String>

  /// What stands in the place of what is left out.
  static let gap = "…"
  /// More words than these are no sentence to be taken in at a glance.
  static let longest = 20

  /// The statement with both gaps: `… ist Mitglied der …`.
  var text: String {
    let words = before + [Self.gap] + after
    return words.joined(separator: " ").trimmingFullStop
  }

  /// Every way of seeing a statement as one about something; none where it is long.
  static func all(of gap: Gap) -> [SentenceTemplate] {
    let words = gap.filled(with: Self.gap).split(separator: " ").map { String($0) }
    guard (4...longest).contains(words.count) else { return [] }
    let hashes = words.map { SeededGenerator.seed(from: $0) }
    let heads = hashes.reduce(into: [UInt64(0)]) { $0.append(mixed($0[$0.count - 1], $1)) }
    let tails = hashes.reversed().reduce(into: [UInt64(1)]) {
      $0.append(mixed($0[$0.count - 1], $1))
    }
    return subjects(in: words).compactMap { range in
      let (before, after) = (words[..<range.lowerBound], words[range.upperBound...])
      guard Wording.contentWords((before + after).joined(separator: " ")).contains(where: isTelling)
      else { return nil }
      return SentenceTemplate(
        subject: words[range].joined(separator: " "),
        hash: mixed(heads[range.lowerBound], tails[words.count - range.upperBound]),
        before: before, after: after)
    }
  }

  private static func subjects(in words: [String]) -> [Range<Int>] {
    words.indices.filter { isNoun(words[$0]) }.flatMap { start in
      (start..<min(start + 4, words.count)).prefix { end in
        // Nothing runs over the gap or over a comma.
        !words[end].contains(gap) && words[end].allSatisfy { !",;:()".contains($0) }
      }
      .filter { isNoun(words[$0]) && !words[$0].hasSuffix(".") }
      .map { start..<($0 + 1) }
    }
  }

  private static func isNoun(_ word: String) -> Bool {
    word.first?.isUppercase == true && !word.contains(gap)
  }

  private static func isTelling(_ word: String) -> Bool { word.count >= 4 }

  private static func mixed(_ left: UInt64, _ right: UInt64) -> UInt64 {
    (left ^ right) &* 0x100_0000_01b3 &+ 0x9e37_79b9
  }
}

extension String {
  /// The text without the full stop at its end.
  var trimmingFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
