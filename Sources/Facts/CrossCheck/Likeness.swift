import Language

/// How far two passages are about the same thing.
///
/// They are where most stems of the shorter clause stand around the other figure, at least one of them
/// telling: not one of ``ContextWords/isGeneric(_:)`` and not one that stands all over the articles. A general
/// word such as `das Land` counts in full where both articles are about one subject.
struct Likeness: Sendable {
  /// Stems that stand all over the articles.
  let everywhere: Set<String>

  /// What two contexts have in common.
  struct Measure: Hashable, Sendable {
    /// The share of the shorter clause that stands around the other figure, 0 to 1.
    var share = 0.0
    /// How many stems both clauses have.
    var close = 0
    /// How many telling stems both have.
    var telling = 0
    /// How many deeds both clauses tell of.
    var deeds = 0
    /// Whether a clause says nothing of what the figure is the size of, so that the words prove little.
    var isLoose = false
    /// How many telling stems stand anywhere around both.
    var around = 0
    var hasSharedAspect = false
    /// Whether each clause names something that does not stand around the other figure.
    var areBothOpen = false
    /// Whether each names something and they have nothing telling in common: two villages are not one because
    /// both are villages.
    var areNamedApart = false
    /// Whether a clause names nothing but the article's subject: `Die Insel ist … groß`.
    var refersToSubject = false
  }

  /// What two contexts have in common; nil where their aspects exclude each other or one is about a part.
  ///
  /// `byClause`: only the clauses count, not what stands around them.
  func measure(
    _ left: ClaimContext, _ right: ClaimContext, isOneSubject: Bool, byClause: Bool = false
  ) -> Measure? {
    guard left.isPart == right.isPart, left.isChange == right.isChange, !exclude(left, right) else {
      return nil
    }
    var measure = Measure()
    measure.hasSharedAspect = !left.aspects.isDisjoint(with: right.aspects)
    let (leftAll, rightAll) =
      byClause ? (left.focus, right.focus) : (left.all, right.all)
    measure.close = left.focus.count { has(right.focus, $0) }
    let deeds = left.deeds.intersection(right.deeds)
    measure.deeds = deeds.count
    let done = min(1, Double(deeds.count))
    let leftWeight = weight(left.focus, isOneSubject) + done
    let rightWeight = weight(right.focus, isOneSubject) + done
    let leftFound = left.focus.filter { has(rightAll, $0) }
    let rightFound = right.focus.filter { has(leftAll, $0) }
    let leftShare = leftWeight > 0 ? (weight(leftFound, isOneSubject) + done) / leftWeight : 0
    let rightShare = rightWeight > 0 ? (weight(rightFound, isOneSubject) + done) / rightWeight : 0
    measure.share =
      leftWeight == rightWeight
      ? max(leftShare, rightShare) : leftWeight < rightWeight ? leftShare : rightShare
    measure.areBothOpen =
      left.focus.contains { isTelling($0) && !leftFound.contains($0) }
      && right.focus.contains { isTelling($0) && !rightFound.contains($0) }
    let shared = leftFound.count < rightFound.count ? rightFound : leftFound
    measure.telling = shared.count { isTelling($0) || isOneSubject && isGeneric($0) }
    measure.isLoose =
      (left.isElliptic || right.isElliptic) && byClause && !measure.hasSharedAspect
    let isNamed = [left, right].map { $0.focus.contains(where: isTelling) && !$0.isElliptic }
    measure.refersToSubject = isOneSubject && isNamed.contains(false)
    measure.areNamedApart =
      left.names.contains(where: isTelling) && right.names.contains(where: isTelling)
      && !left.isElliptic && !right.isElliptic
      && !left.names.contains { isTelling($0) && has(rightAll, $0) }
      && !right.names.contains { isTelling($0) && has(leftAll, $0) }
    measure.around = left.all.count { isTelling($0) && has(right.all, $0) }
    return measure
  }

  private func exclude(_ left: ClaimContext, _ right: ClaimContext) -> Bool {
    for aspect in left.aspects {
      let others = right.aspects(in: aspect.group)
      let own = left.aspects(in: aspect.group)
      if !others.isEmpty, own.isDisjoint(with: others),
        !own.contains(where: { one in others.contains { one.canBe($0) } })
      {
        return true
      }
    }
    return false
  }

  private func has(_ stems: Set<String>, _ stem: String) -> Bool {
    if stems.contains(stem) { return true }
    let bare = ContextWords.shown(stem)
    return bare.utf8.count >= 5 && stems.contains { Stems.areOne(ContextWords.shown($0), bare) }
  }

  private func weight(_ stems: Set<String>, _ isOneSubject: Bool) -> Double {
    stems.reduce(0) { sum, stem in
      sum + (everywhere.contains(stem) || isGeneric(stem) && !isOneSubject ? 0.3 : 1)
    }
  }

  private func isGeneric(_ stem: String) -> Bool { ContextWords.isGeneric(stem) }
  private func isTelling(_ stem: String) -> Bool { !everywhere.contains(stem) && !isGeneric(stem) }
}
