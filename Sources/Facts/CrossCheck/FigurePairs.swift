import Articles
import Basics
import Language

/// Finds, between each two articles, the figures that are about the same thing.
///
/// Two figures are a pair where each is the other's most similar one in the two articles, so that a
/// look-alike never hides an agreement and nothing is compared with its neighbour.
struct FigurePairs {
  private let claims: [FigureClaim]
  private let likeness: Likeness
  private let subjects: [ArticleID: ArticleSubject]
  /// The different figures of one class and aspect that an article has.
  private var uses: [Use: Set<Double>] = [:]
  /// The different figures that an article counts one kind of things with.
  private var counts: [Count: Set<Double>] = [:]
  /// All figures of one class that an article has.
  private var values: [ArticleID: [MeasureClass: Set<Double>]] = [:]

  /// Up to this many figures of one class all are compared; of more only those that share a stem.
  private static let smallClass = 150
  /// Stems in so many figures of a larger class single out nothing.
  private static let commonLimit = 50

  private struct Count: Hashable {
    let article: ArticleID
    let counted: String?
    let marks: Set<ScopeMark>
    init(_ claim: FigureClaim) {
      (article, counted, marks) = (claim.article, claim.counted, claim.context.marks)
    }
  }

  private struct Use: Hashable {
    let article: ArticleID
    let measure: MeasureClass
    let aspects: Set<Aspect>
    let marks: Set<ScopeMark>
    let isPart: Bool
  }

  init(_ claims: [FigureClaim], likeness: Likeness, subjects: [ArticleID: ArticleSubject]) {
    self.claims = claims
    self.likeness = likeness
    self.subjects = subjects
    for claim in claims {
      uses[FigurePairs.use(claim), default: []].insert(claim.value)
      if claim.counted != nil { counts[Count(claim), default: []].insert(claim.value) }
      values[claim.article, default: [:]][claim.measure, default: []].insert(claim.value)
    }
  }

  private static func use(_ claim: FigureClaim) -> Use {
    Use(
      article: claim.article, measure: claim.measure, aspects: claim.context.aspects,
      marks: claim.context.marks, isPart: claim.context.isPart)
  }

  /// The pairs as indices of the claims, ascending.
  func pairs() -> [(Int, Int)] {
    var best: [Int: [ArticleID: (index: Int, score: Double)]] = [:]
    var together = SubjectPairs(subjects)
    for (left, right) in candidates() {
      guard let score = score(claims[left], claims[right], &together) else { continue }
      note(right, score, for: left, in: &best)
      note(left, score, for: right, in: &best)
    }
    var pairs: [(Int, Int)] = []
    for (index, rivals) in best {
      for rival in rivals.values where rival.index > index {
        let back = best[rival.index]?[claims[index].article]?.index
        if back == index { pairs.append((index, rival.index)) }
      }
    }
    return pairs.sorted { $0 < $1 }
  }

  private func note(
    _ rival: Int, _ score: Double, for index: Int,
    in best: inout [Int: [ArticleID: (index: Int, score: Double)]]
  ) {
    let article = claims[rival].article
    if let known = best[index]?[article],
      known.score > score || known.score == score && known.index <= rival
    {
      return
    }
    best[index, default: [:]][article] = (rival, score)
  }

  // MARK: Candidates

  private func candidates() -> [(Int, Int)] {
    let classes = Dictionary(grouping: claims.indices) { claims[$0].measure }
    return classes.values.flatMap { members in
      members.count <= FigurePairs.smallClass ? all(members) : sharing(members)
    }.sorted { $0 < $1 }
  }

  private func all(_ members: [Int]) -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    for (place, left) in members.enumerated() {
      for right in members.dropFirst(place + 1)
      where claims[left].article != claims[right].article {
        pairs.append((left, right))
      }
    }
    return pairs
  }

  private func sharing(_ members: [Int]) -> [(Int, Int)] {
    var byStem: [String: [Int]] = [:]
    for index in members {
      for stem in claims[index].context.all where !likeness.everywhere.contains(stem) {
        byStem[stem, default: []].append(index)
      }
    }
    var seen: Set<Int> = []
    var pairs: [(Int, Int)] = []
    for left in members {
      seen.removeAll(keepingCapacity: true)
      for stem in claims[left].context.focus {
        guard let others = byStem[stem], others.count <= FigurePairs.commonLimit else { continue }
        for right in others
        where right != left && claims[left].article != claims[right].article
          && seen.insert(right).inserted
        {
          pairs.append(left < right ? (left, right) : (right, left))
        }
      }
    }
    return pairs
  }

  // MARK: Likeness

  /// How sure it is that two figures are about the same thing; nil where it is not sure enough.
  private func score(
    _ left: FigureClaim, _ right: FigureClaim, _ together: inout SubjectPairs
  ) -> Double? {
    let agree = FigureAgreement.agree(left, right)
    guard agree || !FigureAgreement.areFarApart(left, right) else { return nil }
    let isOneSubject = together.areOne(left.article, right.article)
    guard
      let measure = likeness.measure(
        left.context, right.context, isOneSubject: isOneSubject,
        byClause: left.measure == .unit("%")),
      left.measure != .people || measure.hasSharedAspect
        || left.context.aspects(in: .people).isEmpty && right.context.aspects(in: .people).isEmpty
    else { return nil }
    let evidence = FigureEvidence(
      left: left, right: right, measure: measure, isOneSubject: isOneSubject, agree: agree,
      isGarbled: isGarbled(left, right), isOnlyOne: isOnlyOne(left, right),
      isOnlyCount: isOnlyCount(left, right), isKnownToBoth: isKnownToBoth(left, right))
    guard evidence.isEnough, !haveSubjectsApart(left, right) else { return nil }
    return evidence.score
  }

  /// Whether one is the other with its digits in disorder, and neither article has the other's figure too.
  private func isGarbled(_ left: FigureClaim, _ right: FigureClaim) -> Bool {
    FigureAgreement.areGarbled(left, right) && !isKnownToBoth(left, right)
  }

  private func isKnownToBoth(_ left: FigureClaim, _ right: FigureClaim) -> Bool {
    values[left.article]?[left.measure]?.contains(right.value) ?? false
      || values[right.article]?[right.measure]?.contains(left.value) ?? false
  }

  /// Whether either article has just one figure of this kind.
  private func isOnlyOne(_ left: FigureClaim, _ right: FigureClaim) -> Bool {
    left.context.aspects == right.context.aspects
      && uses[FigurePairs.use(left)]?.count == 1 && uses[FigurePairs.use(right)]?.count == 1
  }

  /// Whether both count the same and neither article counts it twice: `drei Kinder`, `four children`.
  private func isOnlyCount(_ left: FigureClaim, _ right: FigureClaim) -> Bool {
    guard let counted = left.counted, counted == right.counted, !left.unit.isEmpty,
      left.measure == .people || left.isCount
    else { return false }
    return counts[Count(left)]?.count == 1 && counts[Count(right)]?.count == 1
  }

  /// Whether each is about something that the other article does not know at all: `das Theater`, `die Oper`.
  private func haveSubjectsApart(_ left: FigureClaim, _ right: FigureClaim) -> Bool {
    guard let first = subjects[left.article], let second = subjects[right.article] else {
      return false
    }
    return first.isForeign(left.context.all, to: second)
      && second.isForeign(right.context.all, to: first)
  }
}
