import Basics

/// Something a check of a learner's folder came upon.
package enum FolderFinding: Hashable, Sendable {
  /// A line that is torn or changed; mendable where one flipped bit explains it.
  case damagedLine(path: String, line: Int, isMendable: Bool)
  /// A line whose checksum is right, but which says nothing that a journal can say.
  case invalidLine(path: String, line: Int)
  case newerLine(path: String, line: Int)
  /// A line whose moment lies before that of the line above it, by this many seconds: a clock was set back, or
  /// copies that went apart came together.
  case clockSetBack(path: String, line: Int, seconds: Int)
  /// A moment more than a day ahead of the present: a clock was wrong, then or now.
  case future(path: String, line: Int, at: Instant)
  case badSnapshot(path: String)
  case badProfile(ProgressError)
  /// A journal that cannot be read at all, such as a folder or a pipe in its place.
  case unreadable(ProgressError)
  /// A journal that is gone or shorter than it was when the snapshot was made of it.
  case shortened(path: String, bytes: Int, formerly: Int)
  /// The latest event that a snapshot or a backup of it knew is in no journal any more.
  case lostEvent(path: String, at: Instant)
  /// A journal under a name that does not count, with events that no counting journal has.
  case uncountedJournal(path: String, events: Int)
  /// Others than the owner may read or write; reachable where the learner's folder lets them in.
  case openToOthers(path: String, mode: Int, isReachable: Bool)
  /// A half-written file that a killed process left.
  case draft(path: String)
  case link(path: String)
  /// Cards with progress whose deck is not at hand.
  case unknownDeck(deck: String, count: Int)
  /// Cards with progress that their deck does not have any more.
  case unknownCards(deck: String, count: Int)

  /// Whether it is a fault and no mere remark.
  package var isProblem: Bool {
    switch self {
    case .newerLine, .clockSetBack, .unknownDeck, .unknownCards: false
    case .openToOthers(_, _, let isReachable): isReachable
    default: true
    }
  }

  /// Whether a repair puts it right.
  package var isRepairable: Bool {
    switch self {
    case .damagedLine, .invalidLine, .badSnapshot, .uncountedJournal, .openToOthers, .draft: true
    case .badProfile(.badProfile), .badProfile(.badProfileMember): true
    default: false
    }
  }

  /// A short name for other programs.
  package var code: String {
    switch self {
    case .damagedLine: "damaged-line"
    case .invalidLine: "invalid-line"
    case .newerLine: "newer-line"
    case .clockSetBack: "clock-set-back"
    case .future: "future"
    case .badSnapshot: "bad-snapshot"
    case .badProfile: "bad-profile"
    case .unreadable: "unreadable"
    case .shortened: "shortened-journal"
    case .lostEvent: "lost-event"
    case .uncountedJournal: "uncounted-journal"
    case .openToOthers: "open-to-others"
    case .draft: "draft"
    case .link: "link"
    case .unknownDeck: "unknown-deck"
    case .unknownCards: "unknown-cards"
    }
  }
}
