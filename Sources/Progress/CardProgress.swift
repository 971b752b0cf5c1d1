import Basics
import Memory

/// How one card stands with one learner: 80 bytes, so that 100,000 cards take 8 MB.
package struct CardProgress: Hashable, Sendable {
  /// 0 while the card is unseen.
  private var stability = 0.0
  private var difficulty = 0.0
  /// Of SM-2.
  private var ease = 0.0
  private var latestMilliseconds = Int64.min
  private var lastDay = CardProgress.noDay
  private var dueDay = CardProgress.noDay
  private var beganDay = CardProgress.noDay
  private var missedDay = CardProgress.noDay
  private var buriedDay = CardProgress.noDay
  private var reviewCount: UInt32 = 0
  private var lapseCount: UInt32 = 0
  private var keyNumber = UInt32.max
  /// The box of Leitner or the interval of SM-2.
  private var step: UInt32 = 0
  private var repetitions: UInt32 = 0
  private var methodNumber = MethodNumber.none
  private var latestOffset: Int16 = 0
  /// 0 without one.
  private var ratingNumber: UInt8 = 0
  package var isSuspended = false

  private static let noDay = Int32.min

  private enum MethodNumber: UInt8 { case none, leitner, superMemo2 }

  package init() {}

  package var memory: CardMemory {
    get {
      guard lastDay != CardProgress.noDay else { return .unseen }
      let state = MemoryState(
        stability: Stability(days: stability), difficulty: Difficulty(difficulty))
      return .seen(state, last: Day(number: Int(lastDay)))
    }
    set {
      switch newValue {
      case .unseen: (stability, difficulty, lastDay) = (0, 0, CardProgress.noDay)
      case .seen(let state, let last):
        stability = state.stability.days
        difficulty = state.difficulty.value
        lastDay = CardProgress.number(last)
      }
    }
  }

  /// The study day of the last answer in `learn`; nil while new.
  package var last: Day? { CardProgress.day(lastDay) }

  /// The study day on which it comes back; nil while new.
  package var due: Day? {
    get { CardProgress.day(dueDay) }
    set { dueDay = CardProgress.number(newValue) }
  }

  /// The study day of the first answer in `learn`; nil while new.
  package var began: Day? {
    get { CardProgress.day(beganDay) }
    set { beganDay = CardProgress.number(newValue) }
  }

  /// The study day of the latest answer that was Again; nil where there is none.
  package var missedOn: Day? {
    get { CardProgress.day(missedDay) }
    set { missedDay = CardProgress.number(newValue) }
  }

  /// The study day on which it comes back; nil while new or suspended.
  package var standingDue: Day? { isSuspended ? nil : due }

  /// What SM-2 or Leitner keeps of the card; nil under FSRS-6.
  package var method: MethodState? {
    get {
      switch methodNumber {
      case .none: nil
      case .leitner: .leitner(LeitnerBoxes.State(box: Int(step)))
      case .superMemo2:
        .superMemo2(
          SuperMemo2.State(ease: ease, repetitions: Int(repetitions), interval: Int(step)))
      }
    }
    set {
      switch newValue {
      case nil: (methodNumber, ease, repetitions, step) = (.none, 0, 0, 0)
      case .leitner(let state):
        (methodNumber, ease, repetitions) = (.leitner, 0, 0)
        step = UInt32(clamping: state.box)
      case .superMemo2(let state):
        (methodNumber, ease) = (.superMemo2, state.ease)
        repetitions = UInt32(clamping: state.repetitions)
        step = UInt32(clamping: state.interval)
      }
    }
  }

  /// Set aside on this study day.
  package var buriedOn: Day? {
    get { CardProgress.day(buriedDay) }
    set { buriedDay = CardProgress.number(newValue) }
  }

  /// Answers in `learn`, undone ones not counted.
  package var reviews: Int {
    get { Int(reviewCount) }
    set { reviewCount = UInt32(clamping: newValue) }
  }

  /// Times it was forgotten after the answer before had been right.
  package var lapses: Int {
    get { Int(lapseCount) }
    set { lapseCount = UInt32(clamping: newValue) }
  }

  package var lastRating: Rating? {
    get { Rating(rawValue: Int(ratingNumber)) }
    set { ratingNumber = UInt8(clamping: newValue?.rawValue ?? 0) }
  }

  /// The digest of the key that the last answer in `learn` was held against; nil where it is not known.
  package var key: KeyDigest? {
    get { KeyDigest(number: keyNumber) }
    set { keyNumber = newValue?.number ?? .max }
  }

  /// The moment of the latest event that counts here; nil for a card never met.
  package var latest: Instant? {
    get { Instant(milliseconds: Int(latestMilliseconds), offsetMinutes: Int(latestOffset)) }
    set {
      latestMilliseconds = newValue.map { Int64($0.milliseconds) } ?? .min
      latestOffset = Int16(truncatingIfNeeded: newValue?.offsetMinutes ?? 0)
    }
  }

  private static func day(_ number: Int32) -> Day? {
    number == noDay ? nil : Day(number: Int(number))
  }

  private static func number(_ day: Day?) -> Int32 {
    day.map { max(noDay + 1, Int32(clamping: $0.number)) } ?? noDay
  }
}
