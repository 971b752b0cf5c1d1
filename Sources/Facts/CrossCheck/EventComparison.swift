import Articles
import Basics
import Language

/// Compares the dates of events in all articles.
struct EventComparison {
  private let claims: [EventClaim]
  private let pairs: EventPairs
  private let everywhere: Set<String>

  init(_ all: ArticleClaims, likeness: Likeness) {
    claims = all.events
    everywhere = likeness.everywhere
    pairs = EventPairs(likeness: likeness, subjects: all.subjects)
  }

  func findings() -> CrossFindings {
    var uses: [EventUse: Int] = [:]
    for claim in claims { uses[EventUse(claim), default: 0] += 1 }
    var conflicts: [SheetConflict] = []
    var agreements: Set<Agreement> = []
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
        if !conflicts.contains(where: { $0.claims == conflict.claims }) {
          conflicts.append(conflict)
        }
      }
    }
    // Where one sentence agrees with another, its other events are told by the way.
    let settled = Set(agreements.map { [$0.left.place, $0.right.place] })
    return CrossFindings(
      conflicts: conflicts.filter { conflict in
        !settled.contains { pair in
          pair.map(\.article) == conflict.claims.map(\.article)
            && pair.map(\.paragraph) == conflict.claims.map(\.paragraph)
        }
      },
      agreements: agreements.sorted {
        $0.left.place.sentence.lowerBound < $1.left.place.sentence.lowerBound
      })
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
    var seen: Set<[Int]> = []
    var found: [[Int]] = []
    for members in groups.values where members.count <= CrossCheck.commonLimit {
      for (place, left) in members.enumerated() {
        for right in members.dropFirst(place + 1) where left != right {
          let pair = [min(left, right), max(left, right)]
          if seen.insert(pair).inserted { found.append(pair) }
        }
      }
    }
    return found.sorted { $0.lexicographicallyPrecedes($1) }.map { (claims[$0[0]], claims[$0[1]]) }
  }
}
