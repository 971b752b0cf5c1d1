import Basics

/// A sentence with gaps marked in it: `{{…}}`, `==…==` or `[…]`.
///
/// The marks of the first kind that occurs count and the others are text. `{{c1::Paris::city}}` is read as
/// Anki writes it: the number and the hint say nothing here.
struct GappedSentence: Hashable, Sendable {
  /// The sentence without the marks.
  let text: String
  /// What stands in each gap, in Unicode scalars of the text; in its order, without overlaps.
  let gaps: [Range<Int>]

  /// Why a sentence has no usable gaps.
  enum Fault: Error, Hashable, Sendable {
    case none
    case open(mark: String)
    case empty
    case tooMany(limit: Int)
  }

  static let gapLimit = 20

  /// Throws where no gap is marked, one is not closed or empty, or there are more than 20.
  init(_ marked: String) throws(Fault) {
    let scalars = Array(marked.unicodeScalars)
    let marks = GappedSentence.marks(in: scalars)
    var text: [Unicode.Scalar] = []
    var gaps: [Range<Int>] = []
    var index = 0
    while index < scalars.count {
      if scalars[index] == "\\", index + 1 < scalars.count,
        "[]{}=\\".unicodeScalars
          .contains(scalars[index + 1])
      {
        text.append(scalars[index + 1])
        index += 2
        continue
      }
      guard let marks, scalars[index...].starts(with: marks.open) else {
        text.append(scalars[index])
        index += 1
        continue
      }
      let start = index + marks.open.count
      guard let end = GappedSentence.place(of: marks.close, in: scalars, from: start),
        GappedSentence.place(of: marks.open, in: scalars, from: start) ?? end >= end
      else { throw .open(mark: String(scalars: marks.open)) }
      let filling = GappedSentence.filling(scalars[start..<end])
      guard !filling.isEmpty else { throw .empty }
      gaps.append(text.count..<text.count + filling.count)
      guard gaps.count <= GappedSentence.gapLimit else {
        throw .tooMany(limit: GappedSentence.gapLimit)
      }
      text += filling
      index = end + marks.close.count
    }
    guard !gaps.isEmpty else { throw .none }
    self.text = String(scalars: text)
    self.gaps = gaps
  }

  private typealias Marks = (open: [Unicode.Scalar], close: [Unicode.Scalar])

  private static func marks(in scalars: [Unicode.Scalar]) -> Marks? {
    let kinds: [Marks] = [(["{", "{"], ["}", "}"]), (["=", "="], ["=", "="]), (["["], ["]"])]
    return kinds.first { place(of: $0.open, in: scalars, from: 0) != nil }
  }

  /// Where a mark stands that no backslash precedes.
  private static func place(
    of mark: [Unicode.Scalar], in scalars: [Unicode.Scalar], from start: Int
  ) -> Int? {
    var index = start
    while index + mark.count <= scalars.count {
      if scalars[index] == "\\" {
        index += 2
      } else if scalars[index...].starts(with: mark) {
        return index
      } else {
        index += 1
      }
    }
    return nil
  }

  /// `c1::Paris::city` is `Paris`.
  private static func filling(_ scalars: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    var parts: [[Unicode.Scalar]] = [[]]
    var index = scalars.startIndex
    while index < scalars.endIndex {
      if scalars[index] == ":", index + 1 < scalars.endIndex, scalars[index + 1] == ":" {
        parts.append([])
        index += 2
      } else {
        parts[parts.count - 1].append(scalars[index])
        index += 1
      }
    }
    if parts.count > 1, parts[0].first == "c", parts[0].count > 1,
      parts[0].dropFirst().allSatisfy({ ("0"..."9").contains($0) })
    {
      parts.removeFirst()
    }
    return trimmed(parts[0])
  }

  private static func trimmed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let start = scalars.drop { $0.properties.isWhitespace }
    var kept = Array(start)
    while let last = kept.last, last.properties.isWhitespace { kept.removeLast() }
    return kept
  }
}
