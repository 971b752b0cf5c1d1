import Basics
import Facts
import Language

/// Values of a sheet's facts by kind and unit, ordered, so that near ones are found without reading all.
struct ValueIndex: Sendable {
  struct Entry: Sendable {
    let fact: FactID
    let key: AnswerKey
    let measure: Double
    let frame: Frame
  }

  private let entries: [String: [Entry]]

  init(facts: [Fact], frames: FactFrames = FactFrames()) {
    var entries: [String: [Entry]] = [:]
    for fact in facts {
      guard let group = Self.group(of: fact.key.value),
        let measure = KeyNotation.measure(of: fact.key.value)
      else { continue }
      entries[group, default: []].append(
        Entry(fact: fact.id, key: fact.key, measure: measure, frame: frames.of(fact)))
    }
    self.entries = entries.mapValues { list in
      list.sorted { ($0.measure, $0.fact.text) < ($1.measure, $1.fact.text) }
    }
  }

  /// Up to `count` entries on either side of the value, the nearest first.
  func near(_ value: AnswerValue, count: Int) -> [Entry] {
    guard let group = Self.group(of: value), let measure = KeyNotation.measure(of: value),
      let list = entries[group]
    else { return [] }
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle].measure < measure { low = middle + 1 } else { high = middle }
    }
    var above = low
    while above < list.count, list[above].measure == measure { above += 1 }
    let near = list[max(0, low - count)..<low] + list[above..<min(list.count, above + count)]
    return near.sorted {
      (abs($0.measure - measure), $0.fact.text) < (abs($1.measure - measure), $1.fact.text)
    }
  }

  /// The name under which comparable values are kept; nil for values that have no measure.
  private static func group(of value: AnswerValue) -> String? {
    switch value {
    case .quantity(let quantity, _): "quantity \(UnitClass.name(quantity.unit))"
    case .date(let date, _): "date \(date.month == nil ? 0 : date.day == nil ? 1 : 2)"
    default: nil
    }
  }
}
