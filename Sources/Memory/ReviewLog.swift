import Basics

/// A learner's reviews in the order of time, and the cards they belong to.
///
/// Knows of a card no more than its name in the log, of a moment only its study day and its order.
package struct ReviewLog: Sendable {
  /// The cards' names, in the order in which they first occur.
  package let cards: [String]
  /// Sorted by time; of reviews at the same moment the earlier line comes first.
  package let reviews: [Review]
  /// What was left out, and why.
  package let skipped: [SkippedReviews]

  /// One answer of the log.
  package struct Review: Hashable, Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    package let milliseconds: Int
    /// Index into ``ReviewLog/cards``.
    package let card: Int32
    /// The study day's number, within the years that ``Instant`` knows.
    package let day: Int32
    /// Where it stands in the file, counted from 1.
    package let line: Int32
    /// How long the answer took, in tenths of a second; 0 where that is not known.
    package let tenths: UInt16
    package let rating: Rating

    /// `duration` in milliseconds, 0 where it is not known.
    package init(
      milliseconds: Int, card: Int, day: Day, line: Int, rating: Rating, duration: Int = 0
    ) {
      self.milliseconds = milliseconds
      self.card = Int32(clamping: card)
      self.day = Int32(clamping: day.number)
      self.line = Int32(clamping: line)
      tenths = UInt16(clamping: duration / 100)
      self.rating = rating
    }

    private init(_ review: Review, card: Int32, line: Int32) {
      (milliseconds, day) = (review.milliseconds, review.day)
      (tenths, rating) = (review.tenths, review.rating)
      (self.card, self.line) = (card, line)
    }

    /// The same review for another number of the card, so many lines further down.
    func moved(toCard card: Int, lines: Int) -> Review {
      Review(self, card: Int32(clamping: card), line: Int32(clamping: Int(line) + lines))
    }
  }

  /// Sorts the reviews and leaves out those that cannot be meant, see ``SkippedReviews/Reason``.
  ///
  /// `now` is the present in milliseconds since 1970, nil where no review counts as too late. A review
  /// of a card that is not in `cards` is left out silently.
  package init(cards: [String], reviews: [Review], now: Int? = nil) {
    self.cards = cards
    let latest = now.map { $0.addingReportingOverflow(86_400_000) }.flatMap {
      $0.overflow ? nil : $0.partialValue
    }
    var skips = SkipCounter()
    var kept = reviews.filter { cards.indices.contains(Int($0.card)) }
    if !zip(kept, kept.dropFirst()).allSatisfy({ $0.milliseconds <= $1.milliseconds }) {
      kept.sort { ($0.milliseconds, $0.line) < ($1.milliseconds, $1.line) }
    }
    if let latest, let last = kept.last, last.milliseconds > latest {
      let late = kept.filter { $0.milliseconds > latest }
      // When most of a log lies in the future, the computer's clock is wrong and not the log.
      if late.count * 2 < kept.count {
        for review in late { skips.add(review, as: .future) }
        kept.removeAll { $0.milliseconds > latest }
      }
    }
    if let first = kept.first, first.milliseconds < SkippedReviews.earliest {
      for review in kept where review.milliseconds < SkippedReviews.earliest {
        skips.add(review, as: .tooEarly)
      }
      kept.removeAll { $0.milliseconds < SkippedReviews.earliest }
    }
    self.reviews = ReviewLog.withoutDuplicates(kept, &skips)
    skipped = skips.found
  }

  /// What of it had happened by a moment, in milliseconds since 1970.
  package func upTo(_ moment: Int) -> ReviewLog {
    let end = reviews.firstIndex { $0.milliseconds > moment } ?? reviews.count
    return ReviewLog(cards: cards, reviews: Array(reviews[..<end]))
  }

  private static func withoutDuplicates(
    _ reviews: [Review], _ skips: inout SkipCounter
  ) -> [Review] {
    let hasTwins = zip(reviews, reviews.dropFirst()).contains { $0.milliseconds == $1.milliseconds }
    guard hasTwins else { return reviews }
    var moment: Int?
    var seen: Set<Int> = []
    return reviews.filter { review in
      if review.milliseconds != moment {
        moment = review.milliseconds
        seen.removeAll(keepingCapacity: true)
      }
      guard seen.insert(Int(review.card) << 3 | review.rating.rawValue).inserted else {
        skips.add(review, as: .duplicate)
        return false
      }
      return true
    }
  }
}
