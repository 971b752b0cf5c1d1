import Language

/// What speaks for two figures being about the same thing.
///
/// The words around them come first (``Likeness``). Where these are few, other signs count: the noun that both
/// are the size of, the same neighbour in the sentence, digits in disorder, being the only one of its kind.
struct FigureEvidence {
  let left: FigureClaim
  let right: FigureClaim
  let measure: Likeness.Measure
  /// Whether both articles are about one subject.
  let isOneSubject: Bool
  /// Whether both can be right.
  let agree: Bool
  /// Whether one is the other with its digits in disorder.
  let isGarbled: Bool
  /// Whether either article has just one figure of this class and aspect.
  let isOnlyOne: Bool
  /// Whether either article counts things of this kind just once.
  let isOnlyCount: Bool

  /// Whether either article has the other's figure as well, so that it knows both and they are of two things.
  let isKnownToBoth: Bool

  /// Whether it is sure enough.
  var isEnough: Bool {
    if agree, isExactMatch { return true }
    guard agree || FigureAgreement.areNear(left, right) else {
      return isEnoughByWords && measure.share >= 0.75
    }
    if isEnoughByWords { return true }
    guard agree || !isKnownToBoth else { return false }
    return isOnlyOneOfItsKind || isGarbledFigure || isOneSubject && hasStrongSign
  }

  /// Whether both articles are about one subject and give the same figure, one that is hardly the same by chance.
  private var isExactMatch: Bool {
    guard isOneSubject, left.value == right.value else { return false }
    let digits = FigureAgreement.digits(left.number).count
    return isSameCount ? left.number >= 10 && digits >= 2 : digits >= 3
  }

  /// Higher for what is more alike; to find each figure's most similar one.
  var score: Double {
    measure.share + 0.3 * Double(measure.close) + 0.2 * Double(measure.telling)
      + (measure.hasSharedAspect ? 0.5 : 0) + (agree ? 0.5 : 0) + (isGarbled ? 0.4 : 0)
      + (hasCompanion ? 0.5 : 0) + (hasSameGovernor ? 0.3 : 0) + (isSameCount ? 0.2 : 0)
      - (left.context.isOtherScope(than: right.context) ? 0.6 : 0)
  }

  /// Whether the words around them are alike.
  private var isEnoughByWords: Bool {
    guard measure.telling >= 1, !measure.areNamedApart, !measure.isLoose else { return false }
    switch left.measure {
    case .unit("%"): return measure.share >= (measure.hasSharedAspect ? 0.5 : 0.75)
    case .unit:
      return measure.share >= (measure.hasSharedAspect && isOneSubject ? 0.3 : 0.5)
    case .people, .things:
      return measure.share >= (measure.areBothOpen ? 0.6 : 0.5)
        && (measure.telling + min(measure.deeds, 1) >= 2 || measure.hasSharedAspect)
    case .score:
      return measure.share >= 0.6 && (measure.telling >= 2 || isOneSubject && measure.close >= 2)
    }
  }

  /// Whether both articles are about one subject, a clause names nothing else, and neither has another such figure.
  private var isOnlyOneOfItsKind: Bool {
    guard measure.refersToSubject, isOnlyOne, !measure.isLoose else { return false }
    switch left.measure {
    case .score: return false
    case .people, .unit("%"): return measure.hasSharedAspect
    case .unit, .things: return true
    }
  }

  private var isGarbledFigure: Bool {
    guard isGarbled else { return false }
    if measure.telling >= 1, measure.share >= 0.3, !measure.areNamedApart, !measure.isLoose {
      return true
    }
    guard isOneSubject else { return false }
    if isSameCount || isOnlyOne && (measure.hasSharedAspect || measure.around >= 2) { return true }
    guard FigureAgreement.areSurelyGarbled(left, right) else { return false }
    return measure.hasSharedAspect || isSameCount || hasSameGovernor || hasCompanion
      || measure.around + measure.deeds >= 1
  }

  private var hasStrongSign: Bool {
    if hasSameGovernor, !measure.areNamedApart { return true }
    if isAge, isOnlyOne, !left.context.all.isDisjoint(with: right.context.all) { return true }
    if hasCompanion, measure.hasSharedAspect || isSameCount || left.context.isChange { return true }
    return isOnlyCount && !measure.areNamedApart && (measure.deeds > 0 || !bothTellDeeds)
  }

  private var isAge: Bool {
    left.context.aspects.contains(.age) && right.context.aspects.contains(.age)
  }

  private var bothTellDeeds: Bool { !left.context.deeds.isEmpty && !right.context.deeds.isEmpty }

  /// Whether both are the size of the same noun: `eine Dividende von`.
  private var hasSameGovernor: Bool {
    guard let governor = left.context.governor, let other = right.context.governor else {
      return false
    }
    return governor == other
  }

  /// Whether their sentences have another figure in common, such as the 391 of whom 274 died.
  private var hasCompanion: Bool { !left.companions.isDisjoint(with: right.companions) }

  private var isSameCount: Bool {
    left.counted != nil && left.counted == right.counted && !left.unit.isEmpty
  }
}
