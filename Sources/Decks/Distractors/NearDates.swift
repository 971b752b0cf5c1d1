import Basics
import Facts
import Language

/// Dates near the key's in the same precision: years within ten, months and days within the same year.
struct NearDates: DistractorRule {
  static let name = "near-date"

  func candidates(for fact: Fact, in setting: DistractorSetting) -> [DistractorCandidate] {
    guard case .date(let date, _) = fact.key.value, let pattern = KeyNotation(fact.key).date else {
      return []
    }
    return Self.neighbours(of: date).compactMap { neighbour in
      guard let text = pattern.text(for: neighbour) else { return nil }
      return DistractorCandidate(
        text: text, rule: Self.name, origin: fact.key.text,
        measure: KeyNotation.measure(of: .date(neighbour, qualifier: nil)))
    }
  }

  private static func neighbours(of date: PartialDate) -> [PartialDate] {
    guard let month = date.month else {
      return [-3, 2, -1, 4, -5, 1, 3, -2, -7, 6, 9, -10].compactMap {
        PartialDate(year: date.year + $0)
      }
    }
    guard let day = date.day else {
      return [-2, 2, -1, 1, 3, -3, -5, 5].compactMap {
        PartialDate(year: date.year, month: month + $0)
      }
    }
    return [-3, 2, 5, -1, 1, -6, 9, -9].compactMap {
      PartialDate(year: date.year, month: month, day: day + $0)
    }
  }
}
