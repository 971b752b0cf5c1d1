import Basics
import Memory

/// What replay needs of one event: 40 bytes, so that a million of them fit anywhere.
struct Deed: Sendable {
  /// Milliseconds since 1970.
  let at: Int
  let id: EventID
  /// The card's index in the table of whoever collects; −1 for an undo or an override.
  let card: Int32
  let offsetMinutes: Int16
  let act: Act
  /// The digest of the key an answer was held against; nil where it is not known.
  let key: KeyDigest?
  private let days: Int8

  /// The shift that was chosen for an answer; nil where none was.
  var shift: Int? { days == .min ? nil : Int(days) }

  /// What was done, with the rating of an answer that counts.
  enum Act: UInt8 {
    case again = 1
    case hard, good, easy
    /// An answer in `cram` or `quiz`.
    case practised
    /// A report, settings, weights: nothing about how a card stands.
    case other
    case suspend, resume, bury, undo, override

    init(_ rating: Rating) {
      self =
        switch rating {
        case .again: .again
        case .hard: .hard
        case .good: .good
        case .easy: .easy
        }
    }

    /// The rating of an answer that counts; nil for everything else.
    var rating: Rating? { Rating(rawValue: Int(rawValue)) }
  }

  init(
    at: Instant, id: EventID, card: Int, act: Act, key: KeyDigest? = nil, shift: Int? = nil
  ) {
    self.at = at.milliseconds
    self.id = id
    self.card = Int32(truncatingIfNeeded: card)
    offsetMinutes = Int16(truncatingIfNeeded: at.offsetMinutes)
    self.act = act
    self.key = key
    days = shift.map { Int8(clamping: max($0, -Scheduler.mostShift)) } ?? .min
  }

  private init(_ deed: Deed, card: Int) {
    (at, id, act, offsetMinutes, key) = (deed.at, deed.id, deed.act, deed.offsetMinutes, deed.key)
    days = deed.days
    self.card = Int32(truncatingIfNeeded: card)
  }

  /// The same about a card that has another number.
  func about(card: Int) -> Deed { Deed(self, card: card) }

  var instant: Instant? { Instant(milliseconds: at, offsetMinutes: Int(offsetMinutes)) }

  var order: EventKey { EventKey(milliseconds: at, id: id) }

  /// The order of replay: by moment, then by id; the rest only so that two lines that share an id
  /// fall in the same order whichever file comes first.
  static func precedes(_ left: Deed, _ right: Deed) -> Bool {
    if left.at != right.at { return left.at < right.at }
    if left.id != right.id { return left.id < right.id }
    if left.act != right.act { return left.act.rawValue < right.act.rawValue }
    if left.offsetMinutes != right.offsetMinutes { return left.offsetMinutes < right.offsetMinutes }
    if left.key != right.key { return (left.key?.number ?? 0) < (right.key?.number ?? 0) }
    return left.days < right.days
  }
}

/// What events are ordered by: the moment, then the id.
struct EventKey: Hashable, Comparable, Sendable {
  let milliseconds: Int
  let id: EventID

  static func < (left: EventKey, right: EventKey) -> Bool {
    left.milliseconds != right.milliseconds
      ? left.milliseconds < right.milliseconds : left.id < right.id
  }
}

extension Event {
  var key: EventKey { EventKey(milliseconds: at.milliseconds, id: id) }
}
