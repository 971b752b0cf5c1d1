import Articles
import Basics
import Language

/// Compares the figures of all articles: what differs, what agrees, what only looks alike.
struct FigureComparison {
  private let claims: [FigureClaim]
  private let pairs: [(Int, Int)]

  init(_ all: ArticleClaims, likeness: Likeness) {
    claims = all.figures
    pairs = FigurePairs(all.figures, likeness: likeness, subjects: all.subjects).pairs()
  }

  func findings() -> CrossFindings {
    var conflicts: [SheetConflict] = []
    var agreements: [Agreement] = []
    for (index, other) in pairs {
      let (left, right) = (claims[index], claims[other])
      if FigureAgreement.agree(left, right) {
        guard !left.context.isOtherTime(than: right.context) else { continue }
        agreements.append(
          Agreement(
            left: side(left), right: side(right),
            isExact: abs(left.value - right.value) <= 0.005 * abs(left.value)))
      } else {
        conflicts.append(conflict(FigureAgreement.kind(left, right), left, right))
      }
    }
    return CrossFindings(conflicts: conflicts + lookAlikes(), agreements: agreements)
  }

  private func side(_ claim: FigureClaim) -> Agreement.Side {
    Agreement.Side(place: claim.place, text: claim.text)
  }

  private func conflict(
    _ kind: ConflictKind, _ left: FigureClaim, _ right: FigureClaim
  ) -> SheetConflict {
    SheetConflict(
      found: kind, (left.place, left.text), (right.place, right.text),
      about: SheetConflict.about(left.nouns, right.nouns))
  }

  /// Figures that are about other things than they seem to be, as far as no closer pair holds them.
  private func lookAlikes() -> [SheetConflict] {
    var byTopic: [String: [Int]] = [:]
    for (index, claim) in claims.enumerated() {
      if claim.unit == "%" {
        for good in claim.goods { byTopic["%\(good)", default: []].append(index) }
      } else if claim.isCount || claim.unit.isEmpty, claim.value >= 10_000 {
        if let counted = claim.counted { byTopic[counted, default: []].append(index) }
        for noun in claim.nouns where noun != claim.counted {
          byTopic[noun, default: []].append(index)
        }
      }
    }
    let paired = Set(pairs.map { [$0, $1] })
    var found: Set<[Int]> = []
    for (_, members) in byTopic where members.count <= CrossCheck.commonLimit / 4 {
      for (place, index) in members.enumerated() {
        for other in members.dropFirst(place + 1)
        where !paired.contains([index, other])
          && LookAlikes.areAlike(claims[index], claims[other])
        {
          found.insert([index, other])
        }
      }
    }
    return found.sorted { $0.lexicographicallyPrecedes($1) }.map { pair in
      conflict(.dateOrScope, claims[pair[0]], claims[pair[1]])
    }
  }
}

/// Compares the ranks of all articles.
enum RankComparison {
  static func conflicts(_ claims: [RankClaim]) -> [SheetConflict] {
    let groups = Dictionary(grouping: claims) { "\($0.dimension ?? "") \($0.head ?? "")" }
    return groups.sorted { $0.key < $1.key }.flatMap { _, members in
      CrossCheck.pairs(members) { $0.isAboutTheSame(as: $1) && $0.rank != $1.rank }.map {
        left, right in
        SheetConflict(
          found: .value, (left.place, left.text), (right.place, right.text),
          about: SheetConflict.about(left.nouns, right.nouns, left.head.map { [$0] } ?? []))
      }
    }
  }
}

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
