import Basics
import Facts
import Language

/// A statement to be judged: the fact's own, or the same with exactly one value replaced.
enum TrueFalseQuestion {
  /// The wrong value for a false statement; nil where none is safe.
  ///
  /// A value that another source gives is no good: the statement would be true there. Names stand with the
  /// article that the key has, see ``EntityTraits``.
  static func replacement(
    for fact: Fact, candidates: [DistractorCandidate], seed: UInt64
  ) -> DistractorCandidate? {
    guard mayBeFalse(fact.key.value), BoundWords.bound(of: fact) == nil else { return nil }
    let safe = candidates.filter {
      $0.rule != ContestingSourceDistractors.name && !contested($0, by: fact)
    }
    let near = safe.filter { isNear($0, fact.key.value) }
    guard !safe.isEmpty else { return nil }
    let choice = (SeededGenerator.seed(from: fact.id.text) ^ seed) >> 7
    let best = near.isEmpty ? safe : near
    return best[Int(choice % UInt64(min(3, best.count)))]
  }

  static func question(
    gap: Gap, statement: String, isTrue: Bool, replacement: DistractorCandidate
  ) -> Question {
    isTrue
      ? .trueFalse(statement: statement, isTrue: true, replaced: nil)
      : .trueFalse(
        statement: gap.filled(with: replacement.text), isTrue: false,
        replaced: replacement.distractor)
  }

  /// "Mehr als 160" stays true when a smaller number is put in: bounds are not judged.
  private static func mayBeFalse(_ value: AnswerValue) -> Bool {
    switch value {
    case .quantity(let quantity, _):
      [nil, .about, .almost, .slightlyMore].contains(quantity.qualifier)
    case .date(_, let qualifier): ![.before, .after].contains(qualifier)
    case .person, .place, .organisation, .term, .phrase, .range, .score: true
    case .list: false
    }
  }

  /// Half to double: a statement that nobody would believe teaches nothing.
  private static func isNear(_ candidate: DistractorCandidate, _ value: AnswerValue) -> Bool {
    guard case .quantity(let quantity, _) = value, let measure = candidate.measure else {
      return true
    }
    return (0.5...2).contains(measure / quantity.value)
  }

  private static func contested(_ candidate: DistractorCandidate, by fact: Fact) -> Bool {
    fact.evidence.contains { evidence in
      guard let value = evidence.value else { return false }
      if let measure = KeyNotation.measure(of: value.value), let own = candidate.measure {
        return abs(measure - own) < measure * 0.02
      }
      return SpokenText(value.text).overlaps(SpokenText(candidate.text))
    }
  }
}

/// Decides which statements are shown false: half of those that could be, by the order of their hashes, so
/// that a new fact turns over at most one old statement.
struct TruthShare {
  private let trueOnes: Set<FactID>

  init(facts: [FactID], seed: UInt64) {
    let ordered = facts.sorted {
      (Self.rank($0, seed), $0.text) < (Self.rank($1, seed), $1.text)
    }
    trueOnes = Set(ordered.prefix(facts.count / 2))
  }

  func isTrue(_ fact: FactID) -> Bool { trueOnes.contains(fact) }

  private static func rank(_ fact: FactID, _ seed: UInt64) -> UInt64 {
    var chance = SeededGenerator(seed: SeededGenerator.seed(from: fact.text) ^ seed)
    return chance.next()
  }
}
