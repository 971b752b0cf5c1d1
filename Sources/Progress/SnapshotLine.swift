import Basics
import Memory

/// A card's line in the snapshot, and back: an array whose elements say by their place what they are.
///
/// `[card, stability, difficulty, last, due, began, missed, buried, reviews, lapses, rating, key, suspended, latest,
/// offset]`; days are whole numbers such as 20261121, 0 stands for what there is not. A card under another method than
/// FSRS-6 has one element more: `[box]` or `[ease, repetitions, interval]`. docs/formats.md, "Progress snapshot".
enum SnapshotLine {
  /// About how many bytes a card takes.
  static let usualLength = 130

  static func deckBegin(_ deck: DeckID) -> String { "\"\(deck.text)\":[\n" }
  static let deckEnd = "\n]"

  static func text(of card: CardID, _ progress: CardProgress) -> String {
    var text = "[\"\(card.text)\","
    if case .seen(let state, _) = progress.memory {
      text += "\(state.stability.days),\(state.difficulty.value),"
    } else {
      text += "0,0,"
    }
    for day in [progress.last, progress.due, progress.began, progress.missedOn, progress.buriedOn] {
      text += "\(number(of: day)),"
    }
    text += "\(progress.reviews),\(progress.lapses),\(progress.lastRating?.rawValue ?? 0),"
    text += "\"\(progress.key?.text ?? "")\",\(progress.isSuspended ? 1 : 0),"
    let latest = progress.latest ?? .epoch
    text += "\(latest.milliseconds),\(latest.offsetMinutes)"
    switch progress.method {
    case nil: break
    case .leitner(let state): text += ",[\(state.box)]"
    case .superMemo2(let state):
      text += ",[\(state.ease),\(state.repetitions),\(state.interval)]"
    }
    return text + "]"
  }

  /// Year, month and day as one number; 0 without one.
  private static func number(of day: Day?) -> Int {
    guard let (year, month, day) = day?.parts else { return 0 }
    return year * 10_000 + month * 100 + day
  }

  /// Reads the card whose line begins here, up to its end; nil where it is none.
  static func read(
    _ cursor: inout JSONCursor
  ) -> (card: UnsafeBufferPointer<UInt8>, progress: CardProgress)? {
    var progress = CardProgress()
    guard cursor.skip("[\""), let card = cursor.plainString(), cursor.skip(","),
      let stability = cursor.number(), cursor.skip(","), let difficulty = cursor.number(),
      let last = day(&cursor), let due = day(&cursor), let began = day(&cursor),
      let missed = day(&cursor), let buried = day(&cursor), cursor.skip(","),
      let reviews = cursor.natural(), cursor.skip(","), let lapses = cursor.natural(),
      cursor.skip(","), let rating = cursor.natural(), cursor.skip(",\""),
      let key = cursor.plainString(), cursor.skip(","), let isSuspended = cursor.natural(),
      cursor.skip(","), let moment = cursor.integer(), cursor.skip(","),
      let offset = cursor.integer(), let method = method(&cursor), cursor.skip("]"),
      let latest = Instant(milliseconds: moment, offsetMinutes: offset)
    else { return nil }
    if let last {
      progress.memory = .seen(
        MemoryState(stability: Stability(days: stability), difficulty: Difficulty(difficulty)),
        last: last)
    }
    (progress.due, progress.began, progress.missedOn, progress.buriedOn) = (
      due, began, missed, buried
    )
    (progress.reviews, progress.lapses) = (reviews, lapses)
    progress.lastRating = Rating(rawValue: rating)
    progress.key = KeyDigest(utf8: key)
    progress.isSuspended = isSuspended == 1
    progress.latest = latest
    progress.method = method
    return (card, progress)
  }

  /// What SM-2 or Leitner keeps; nil where it is damaged, nil inside where there is none.
  private static func method(_ cursor: inout JSONCursor) -> MethodState?? {
    guard cursor.skip(",[") else { return .some(nil) }
    guard let first = cursor.number() else { return nil }
    if cursor.skip("]") {
      guard let box = Int(exactly: first) else { return nil }
      return .some(.leitner(LeitnerBoxes.State(box: box)))
    }
    guard cursor.skip(","), let repetitions = cursor.natural(), cursor.skip(","),
      let interval = cursor.natural(), cursor.skip("]")
    else { return nil }
    return .some(
      .superMemo2(SuperMemo2.State(ease: first, repetitions: repetitions, interval: interval)))
  }

  /// A comma and a day; nil where that is not there, nil inside for 0.
  private static func day(_ cursor: inout JSONCursor) -> Day?? {
    guard cursor.skip(","), let number = cursor.natural() else { return nil }
    if number == 0 { return .some(nil) }
    guard let day = Day(year: number / 10_000, month: number / 100 % 100, day: number % 100) else {
      return nil
    }
    return .some(day)
  }
}
