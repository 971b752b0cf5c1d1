import Basics
import Facts

/// Answers to other facts of the sheet: quantities of the same unit, dates of the same precision, names
/// of the same class.
struct SameKindDistractors: DistractorRule {
  static let name = "same-kind"

  func candidates(for fact: Fact, in setting: DistractorSetting) -> [DistractorCandidate] {
    switch fact.key.value {
    case .quantity, .date: measured(fact, setting)
    case .person, .place, .organisation, .term: named(fact, setting)
    default: []
    }
  }

  private func measured(_ fact: Fact, _ setting: DistractorSetting) -> [DistractorCandidate] {
    let notation = KeyNotation(fact.key)
    let frame = setting.frames.of(fact)
    return setting.values.near(fact.key.value, count: 12).compactMap { entry in
      guard entry.fact != fact.id, !entry.frame.isLike(frame),
        let (text, measure) = notation.adapted(entry.key)
      else { return nil }
      return DistractorCandidate(
        text: text, rule: Self.name, origin: entry.fact.text, measure: measure)
    }
  }

  private func named(_ fact: Fact, _ setting: DistractorSetting) -> [DistractorCandidate] {
    setting.pool.others(like: fact, seed: setting.seed).map { entity in
      DistractorCandidate(
        text: entity.text, rule: Self.name, origin: entity.origin, measure: nil)
    }
  }
}
