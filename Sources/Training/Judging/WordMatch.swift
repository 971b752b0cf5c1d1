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
