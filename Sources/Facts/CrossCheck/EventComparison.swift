import Articles
import Basics
import Language

/// Compares the dates of events in all articles.
struct EventComparison {
  private let claims: [EventClaim]
  private let pairs: EventPairs
  private let everywhere: Set<String>

  /// Claims that share a word with so many others are not compared for it.
  private static let commonLimit = 50

  init(_ all: ArticleClaims, likeness: Likeness) {
    claims = all.events
    everywhere = likeness.everywhere
    pairs = EventPairs(all.events, likeness: likeness, subjects: all.subjects)
  }

  func findings() -> CrossFindings {
    var uses: [EventUse: Int] = [:]
    for claim in claims { uses[EventUse(claim), default: 0] += 1 }
    var conflicts: [SheetConflict] = []
    var told: Set<[SheetConflict.Claim]> = []
    var agreements: Set<Agreement> = []
    var pairs = pairs
    for (left, right) in candidates() {
      let isOnlyOne = uses[EventUse(left)] == 1 && uses[EventUse(right)] == 1
      guard pairs.areOne(left, right, isOnlyOne: isOnlyOne) else { continue }
      if left.agrees(with: right) {
        agreements.insert(
          Agreement(
            left: .init(place: left.place, text: left.text),
            right: .init(place: right.place, text: right.text),
            isExact: left.date == right.date))
      } else {
        let conflict = SheetConflict(
          found: .value, (left.place, left.text), (right.place, right.text),
          about: SheetConflict.about(
            left.context.all, right.context.all, left.subject.map { [$0] } ?? []))
        if told.insert(conflict.claims).inserted { conflicts.append(conflict) }
      }
    }
    // Where one sentence agrees with another, its other events are told by the way.
    let settled = Set(agreements.map { [Spot($0.left.place), Spot($0.right.place)] })
    return CrossFindings(
      conflicts: conflicts.filter { !settled.contains($0.claims.map(Spot.init)) },
      agreements: agreements.sorted {
        $0.left.place.sentence.lowerBound < $1.left.place.sentence.lowerBound
      })
  }

  /// A paragraph of an article.
  private struct Spot: Hashable {
    let article: ArticleID
    let paragraph: Int
    init(_ place: ClaimPlace) { (article, paragraph) = (place.article, place.paragraph) }
    init(_ claim: SheetConflict.Claim) { (article, paragraph) = (claim.article, claim.paragraph) }
  }

  private struct EventUse: Hashable {
    let article: ArticleID
    let event: Aspect?
    init(_ claim: EventClaim) {
      article = claim.article
      event = claim.event
    }
  }

  /// Claims of one event that share a stem or, where there are few, all of them.
  private func candidates() -> [(EventClaim, EventClaim)] {
    var groups: [String: [Int]] = [:]
    for (index, claim) in claims.enumerated() {
      let event = claim.event?.rawValue ?? "-"
      for stem in claim.context.all where !everywhere.contains(stem) {
        groups["\(event) \(stem)", default: []].append(index)
        groups["* \(stem)", default: []].append(index)
      }
      if let subject = claim.subject { groups["\(event) \(subject)", default: []].append(index) }
      if claim.event != nil { groups[event, default: []].append(index) }
    }
    var seen: Set<Int> = []
    for members in groups.values where members.count <= EventComparison.commonLimit {
      for (place, left) in members.enumerated() {
        for right in members.dropFirst(place + 1) where left != right {
          seen.insert(min(left, right) * claims.count + max(left, right))
        }
      }
    }
    return seen.sorted().map { (claims[$0 / claims.count], claims[$0 % claims.count]) }
  }
}
