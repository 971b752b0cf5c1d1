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

  /// Up to this many figures of one class all are compared; of more only those that share a stem.
  private static let smallClass = 150
  /// Stems in so many figures of a larger class single out nothing.
  private static let commonLimit = 50

  private struct Use: Hashable {
    let article: ArticleID
    let measure: MeasureClass
    let aspects: Set<Aspect>
  }

  init(_ claims: [FigureClaim], likeness: Likeness, subjects: [ArticleID: ArticleSubject]) {
    self.claims = claims
    self.likeness = likeness
    self.subjects = subjects
    for claim in claims { uses[FigurePairs.use(claim), default: []].insert(claim.value) }
  }

  private static func use(_ claim: FigureClaim) -> Use {
    Use(article: claim.article, measure: claim.measure, aspects: claim.context.aspects)
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
        || left.context.aspects(in: .people).isEmpty && right.context.aspects(in: .people).isEmpty,
      isEnough(measure, left, isOneSubject) || isOnlyOne(measure, left, right)
        || measure.telling >= 1 && measure.share >= 0.3
          && FigureAgreement.areGarbled(left, right),
      !haveSubjectsApart(left, right)
    else { return nil }
    return measure.share + 0.3 * Double(measure.close) + 0.2 * Double(measure.telling)
      + (measure.hasSharedAspect ? 0.5 : 0)
      + (agree ? 0.5 : 0)
  }

  private func isEnough(
    _ measure: Likeness.Measure, _ claim: FigureClaim, _ isOneSubject: Bool
  ) -> Bool {
    guard measure.telling >= 1 else { return false }
    switch claim.measure {
    case .unit("%"): return measure.share >= (measure.hasSharedAspect ? 0.5 : 0.75)
    case .unit:
      return measure.share >= (measure.hasSharedAspect && isOneSubject ? 0.3 : 0.5)
    case .people, .things:
      return measure.share >= (measure.areBothOpen ? 0.6 : 0.5)
        && (measure.telling >= 2 || measure.hasSharedAspect)
    case .score: return measure.share >= 0.5 && measure.telling >= 2
    }
  }

  /// Whether both articles are about one subject and have just one figure of this kind.
  private func isOnlyOne(
    _ measure: Likeness.Measure, _ left: FigureClaim, _ right: FigureClaim
  ) -> Bool {
    guard measure.refersToSubject, left.context.aspects == right.context.aspects,
      uses[FigurePairs.use(left)]?.count == 1, uses[FigurePairs.use(right)]?.count == 1
    else { return false }
    switch left.measure {
    case .score: return false
    case .people, .unit("%"): return measure.hasSharedAspect
    case .unit, .things: return true
    }
  }

  /// Whether each is about something that the other article does not know at all: `das Theater`, `die Oper`.
  private func haveSubjectsApart(_ left: FigureClaim, _ right: FigureClaim) -> Bool {
    guard let first = subjects[left.article], let second = subjects[right.article] else {
      return false
    }
    return first.names(in: left.context.all).contains { !second.knows($0) }
      && second.names(in: right.context.all).contains { !first.knows($0) }
  }
}
