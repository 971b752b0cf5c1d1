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

  /// Whether one date is the other with its digits in disorder or another month: `1963` and `1936`.
  func isGarbled(with other: EventClaim) -> Bool {
    guard tolerance == 0, other.tolerance == 0 else { return false }
    let (one, two) = (date, other.date)
    if one.year == two.year {
      return one.day != nil && one.day == two.day && one.month != two.month
    }
    guard String(one.year).sorted() == String(two.year).sorted() else { return false }
    return one.month == nil || two.month == nil || one.month == two.month && one.day == two.day
  }

  /// Whether it is still to come for both articles, which are of one time.
  func isAhead(with other: EventClaim) -> Bool {
    guard let issued = place.issued, let otherIssued = other.place.issued,
      abs(issued.year - otherIssued.year) <= 1
    else { return false }
    return date.year > issued.year && other.date.year > otherIssued.year
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
  /// All dates that an article tells of.
  private let dates: [ArticleID: Set<PartialDate>]

  init(_ claims: [EventClaim], likeness: Likeness, subjects: [ArticleID: ArticleSubject]) {
    self.likeness = likeness
    self.subjects = subjects
    together = SubjectPairs(subjects)
    dates = claims.reduce(into: [:]) { $0[$1.article, default: []].insert($1.date) }
  }

  /// Whether either article has the other's date too, so that it is of something else.
  private func knowsBoth(_ left: EventClaim, _ right: EventClaim) -> Bool {
    dates[left.article]?.contains(right.date) ?? false
      || dates[right.article]?.contains(left.date) ?? false
  }

  /// Whether two claims of different articles are about one event.
  mutating func areOne(_ left: EventClaim, _ right: EventClaim, isOnlyOne: Bool) -> Bool {
    guard left.article != right.article,
      left.event == right.event || left.event == nil || right.event == nil
    else { return false }
    if left.event == right.event, let subject = left.subject, let other = right.subject {
      return subject == other
    }
    let isSlip = left.isGarbled(with: right) && !knowsBoth(left, right)
    guard let leftSubject = subjects[left.article], let rightSubject = subjects[right.article]
    else { return false }
    let isOneSubject = together.areOne(left.article, right.article)
    var (first, second) = (left.context, right.context)
    first.aspects = left.event.map { [$0] } ?? []
    second.aspects = right.event.map { [$0] } ?? []
    // What happened is the event itself.
    if left.event != nil || right.event != nil {
      first.deeds = []
      second.deeds = []
    }
    // Of `die Partei` and `die Zeitung`, founded in one town, the general words count in full.
    guard let measure = likeness.measure(first, second, isOneSubject: isOneSubject),
      !measure.areNamedApart || isSlip && left.event != nil,
      let share = likeness.measure(first, second, isOneSubject: true)?.share
    else { return false }
    guard left.event != nil, right.event != nil else {
      if isSlip, measure.telling >= 1, share >= 0.6 { return true }
      return measure.telling + min(measure.deeds, 1) >= 2 && share >= 0.75
        && (left.isHistory(with: right) || left.isAhead(with: right))
    }
    if measure.telling >= 1, share >= 0.6 || isSlip { return true }
    guard isOneSubject, isOnlyOne else { return false }
    if isSlip { return true }
    let subject = leftSubject.stems.intersection(rightSubject.stems)
    let shared = left.context.all.intersection(right.context.all)
    return measure.refersToSubject || !shared.isDisjoint(with: subject)
  }
}
