import Basics

/// Reviews of a log that were left out for the same reason.
package struct SkippedReviews: Hashable, Sendable {
  package let reason: Reason
  package let count: Int
  /// The line of the one that comes first in time, counted from 1.
  package let firstLine: Int

  /// Why a review is left out.
  package enum Reason: CaseIterable, Hashable, Sendable {
    /// The same card, moment and rating stand in the log before.
    case duplicate
    /// Before 1987, when the first spaced repetition program was written: a clock that was never set.
    case tooEarly
    /// More than a day after now, while most of the log is not.
    case future
  }

  /// 1987-01-01T00:00:00Z in milliseconds since 1970.
  static let earliest = 536_457_600_000

  /// What was left out, as one sentence; `file` is the log's name.
  package func sentence(in language: InterfaceLanguage, file: String) -> String {
    let one = count == 1
    let why =
      switch reason {
      case .duplicate:
        language(
          de: one ? "steht doppelt" : "stehen doppelt", en: one ? "occurs twice" : "occur twice")
      case .tooEarly:
        language(
          de: one ? "liegt vor 1987" : "liegen vor 1987",
          en: one ? "lies before 1987" : "lie before 1987")
      case .future:
        language(
          de: one ? "liegt in der Zukunft" : "liegen in der Zukunft",
          en: one ? "lies in the future" : "lie in the future")
      }
    return language(
      de: "\(file), Zeile \(firstLine): \(count) \(one ? "Antwort" : "Antworten") \(why) und "
        + "\(one ? "bleibt" : "bleiben") unberücksichtigt.",
      en: "\(file), line \(firstLine): \(count) \(one ? "review" : "reviews") \(why) and "
        + "\(one ? "is" : "are") left out.")
  }
}

/// Counts what is left out, reason by reason.
struct SkipCounter {
  private var counts: [SkippedReviews.Reason: (count: Int, firstLine: Int)] = [:]

  mutating func add(_ review: ReviewLog.Review, as reason: SkippedReviews.Reason) {
    let line = counts[reason]?.firstLine ?? Int(review.line)
    counts[reason] = ((counts[reason]?.count ?? 0) + 1, line)
  }

  /// In the order of the reasons.
  var found: [SkippedReviews] {
    SkippedReviews.Reason.allCases.compactMap { reason in
      counts[reason].map {
        SkippedReviews(reason: reason, count: $0.count, firstLine: $0.firstLine)
      }
    }
  }
}
