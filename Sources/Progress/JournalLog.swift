import Basics
import Memory

/// A journal as a review log, for measuring and fitting the memory model.
package enum JournalLog {
  /// Whether a file begins as journals do, with an array or an object; a CSV file never does.
  package static func isJournal(_ bytes: [UInt8]) -> Bool {
    let first = bytes.first { $0 != 0x0A && $0 != 0x0D && $0 != 0x20 }
    return first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
  }

  /// The answers in `learn` that stand after every undo and override, and what was set aside.
  ///
  /// `file` is named in messages; `now` is the present, nil where no answer counts as too late. Cards are
  /// called by deck and card with a slash between.
  package static func read(
    _ bytes: [UInt8], named file: String, now: Instant? = nil
  ) -> (log: ReviewLog, damage: JournalDamage) {
    var ledger = Ledger()
    var damage = JournalDamage(path: file)
    bytes.withUnsafeBufferPointer { all in
      var (start, number) = (0, 1)
      while start < all.count {
        let end = all[start...].firstIndex(of: 0x0A) ?? all.count
        switch ledger.add(line: UnsafeBufferPointer(rebasing: all[start..<end])) {
        case .counted, .blank: break
        case .newer: damage.newer.add(line: number)
        case .damaged: damage.damaged.add(line: number)
        }
        start = end + 1
        number += 1
      }
    }
    return (log(of: &ledger, now: now), damage)
  }

  /// The same of all journals in a learner's folder; a folder without journals gives an empty log.
  package static func read(
    folder: String, now: Instant? = nil
  ) throws(ProgressError) -> (log: ReviewLog, damages: [JournalDamage]) {
    var ledger = Ledger()
    var damages: [JournalDamage] = []
    for path in try FolderPath.journals(in: folder) {
      let name = FolderPath.name(of: path)
      let (_, damage) = try JournalScan.read(path, name: name, into: &ledger)
      if !damage.isEmpty { damages.append(damage) }
    }
    return (log(of: &ledger, now: now), damages)
  }

  private static func log(of ledger: inout Ledger, now: Instant?) -> ReviewLog {
    var reviews: [ReviewLog.Review] = []
    ledger.standingDeeds().forEach { deed, act in
      guard let rating = act.rating, let instant = deed.instant else { return }
      reviews.append(
        ReviewLog.Review(
          milliseconds: deed.at, card: Int(deed.card), day: StudyDay.of(instant),
          line: reviews.count + 1, rating: rating))
    }
    let names = (0..<ledger.table.count).map { number in
      let card = ledger.table[number]
      return "\(card.deck.text)/\(card.card.text)"
    }
    return ReviewLog(cards: names, reviews: reviews, now: now?.milliseconds)
  }
}
