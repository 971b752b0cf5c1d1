import Basics
import Facts
import Language

/// Persons, places, organisations and terms of a sheet, each once, with where they come from.
struct EntityPool: Sendable {
  struct Entity: Hashable, Sendable {
    let kind: AnswerKind
    let text: String
    /// The id of the fact it answers.
    let origin: String
    /// The topic of that fact; the same topic makes a better distractor.
    let topic: String
    /// Content words of its fact's question; see ``Frame``.
    let frame: Set<String>
  }

  private let entities: [AnswerKind: [Entity]]

  /// The pool of a sheet's answers, list items included.
  init(facts: [Fact]) {
    var entities: [AnswerKind: [Entity]] = [:]
    var seen: Set<String> = []
    for fact in facts {
      let frame = Frame.words(of: fact)
      for key in Self.namedKeys(of: fact.key)
      where seen.insert("\(key.value.kind) \(Folding.folded(key.text))").inserted {
        entities[key.value.kind, default: []].append(
          Entity(
            kind: key.value.kind, text: key.text, origin: fact.id.text, topic: fact.topic,
            frame: frame))
      }
    }
    self.entities = entities.mapValues { $0.sorted { ($0.text, $0.origin) < ($1.text, $1.origin) } }
  }

  /// Up to twenty entities of the fact's kind, the same topic first, in an order that depends on the seed
  /// and the fact alone.
  func others(like fact: Fact, seed: UInt64) -> [Entity] {
    guard let all = entities[fact.key.value.kind], !all.isEmpty else { return [] }
    var chance = SeededGenerator(seed: seed ^ SeededGenerator.seed(from: fact.id.text))
    let frame = Frame.words(of: fact)
    let start = Int(chance.next() % UInt64(all.count))
    var near: [Entity] = []
    var far: [Entity] = []
    for offset in 0..<min(all.count, 60) {
      let entity = all[(start + offset) % all.count]
      guard entity.origin != fact.id.text, entity.text != fact.key.text,
        Wording.likeness(entity.frame, frame) < Frame.sameFrom
      else { continue }
      if entity.topic == fact.topic { near.append(entity) } else { far.append(entity) }
    }
    near.shuffle(using: &chance)
    far.shuffle(using: &chance)
    return Array((near + far).prefix(20))
  }

  private static func namedKeys(of key: AnswerKey) -> [AnswerKey] {
    switch key.value {
    case .person, .place, .organisation, .term: [key]
    case .list(let items, _): items.flatMap(namedKeys)
    default: []
    }
  }
}
