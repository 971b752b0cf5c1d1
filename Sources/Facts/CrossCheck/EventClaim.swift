import Articles
import Basics
import Language

/// The date on which an article lets something happen once: `2002 gegründet`, `seit 30 Jahren Mitglied`.
struct EventClaim: Hashable, Sendable {
  let place: ClaimPlace
  let text: String
  /// What happened; nil where no word of the lexicon names it.
  let event: Aspect?
  let date: PartialDate
  /// Years either way; 0 for a year that is named.
  let tolerance: Int
  /// The abbreviation of the one body it is about.
  let subject: String?
  let context: ClaimContext

  var article: ArticleID { place.article }

  /// Whether both dates can be right: equal as far as both are known.
  func agrees(with other: EventClaim) -> Bool {
    guard abs(date.year - other.date.year) <= max(tolerance, other.tolerance) else { return false }
    guard date.year == other.date.year, let month = date.month, let otherMonth = other.date.month
    else { return true }
    guard month == otherMonth else { return false }
    guard let day = date.day, let otherDay = other.date.day else { return true }
    return day == otherDay
  }

  /// Whether it lies so far back for both articles that it is told as history.
  func isHistory(with other: EventClaim) -> Bool {
    [self, other].allSatisfy { claim in
      claim.date.year <= (claim.place.issued?.year ?? claim.date.year + 100) - 20
    }
  }
}

/// Finds, between two articles, the dates that are about the same event.
struct EventPairs {
  private let likeness: Likeness
  private let subjects: [ArticleID: ArticleSubject]
  private var together: SubjectPairs

  init(likeness: Likeness, subjects: [ArticleID: ArticleSubject]) {
    self.likeness = likeness
    self.subjects = subjects
    together = SubjectPairs(subjects)
  }

  /// Whether two claims of different articles are about one event.
  mutating func areOne(_ left: EventClaim, _ right: EventClaim, isOnlyOne: Bool) -> Bool {
    guard left.article != right.article,
      left.event == right.event || left.event == nil || right.event == nil
    else { return false }
    if left.event == right.event, let subject = left.subject, let other = right.subject {
      return subject == other
    }
    guard let leftSubject = subjects[left.article], let rightSubject = subjects[right.article]
    else { return false }
    let isOneSubject = together.areOne(left.article, right.article)
    var (first, second) = (left.context, right.context)
    first.aspects = left.event.map { [$0] } ?? []
    second.aspects = right.event.map { [$0] } ?? []
    // Of `die Partei` and `die Zeitung`, founded in one town, the general words count in full.
    guard let measure = likeness.measure(first, second, isOneSubject: isOneSubject),
      let share = likeness.measure(first, second, isOneSubject: true)?.share
    else { return false }
    guard left.event != nil, right.event != nil else {
      return measure.telling >= 2 && share >= 0.75 && left.isHistory(with: right)
    }
    if measure.telling >= 1, share >= 0.6 { return true }
    guard isOneSubject, isOnlyOne else { return false }
    let subject = leftSubject.stems.intersection(rightSubject.stems)
    let shared = left.context.all.intersection(right.context.all)
    return measure.refersToSubject || !shared.isDisjoint(with: subject)
  }
}
