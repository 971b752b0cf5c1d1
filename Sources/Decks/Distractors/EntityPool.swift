import Basics
import Facts
import Language

/// Persons, places, organisations and terms of a sheet, each once, with where they come from.
struct EntityPool: Sendable {
  struct Entity: Hashable, Sendable {
    let text: String
    /// The id of the fact it answers.
    let origin: String
    /// The topic of that fact; the same topic makes a better distractor.
    let topic: String
    let frame: Frame
    let traits: EntityTraits
  }

  private let entities: [AnswerKind: [Entity]]
  private let frames: FactFrames

  /// The pool of a sheet's answers, list items included.
  init(facts: [Fact], frames: FactFrames = FactFrames()) {
    self.frames = frames
    var entities: [AnswerKind: [Entity]] = [:]
    var seen: Set<String> = []
    for fact in facts {
      let keys = Self.namedKeys(of: fact.key)
      guard !keys.isEmpty else { continue }
      let frame = frames.of(fact)
      for key in keys
      where seen.insert("\(key.value.kind) \(Folding.folded(key.text))").inserted {
        entities[key.value.kind, default: []].append(
          Entity(
            text: key.text, origin: fact.id.text, topic: fact.topic, frame: frame,
            traits: EntityTraits(of: key, in: fact.statement)))
      }
    }
    self.entities = entities.mapValues { list in
      Self.fullNames(list).sorted { ($0.text, $0.origin) < ($1.text, $1.origin) }
    }
  }

  /// Without those that are the last word of a longer one: "Aldrin" beside "Buzz Aldrin".
  private static func fullNames(_ list: [Entity]) -> [Entity] {
    let lastWords = Set(
      list.compactMap { entity -> String? in
        let words = Wording.words(entity.text)
        return words.count > 1 ? words.last : nil
      })
    return list.filter { entity in
      let words = Wording.words(entity.text)
      return words.count != 1 || !lastWords.contains(words[0])
    }
  }

  /// Up to twenty entities of the fact's kind, the same topic first, in an order that depends on the seed
  /// and the fact alone.
  func others(like fact: Fact, seed: UInt64) -> [Entity] {
    guard let all = entities[fact.key.value.kind], !all.isEmpty else { return [] }
    var chance = SeededGenerator(seed: seed ^ SeededGenerator.seed(from: fact.id.text))
    let frame = frames.of(fact)
    let traits = EntityTraits(of: fact.key, in: fact.statement)
    let start = Int(chance.next() % UInt64(all.count))
    var near: [Entity] = []
    var far: [Entity] = []
    for offset in 0..<min(all.count, 60) {
      let entity = all[(start + offset) % all.count]
      guard entity.origin != fact.id.text, entity.text != fact.key.text,
        traits.allow(entity.traits), !entity.frame.isLike(frame), isComparable(entity, fact, frame)
      else { continue }
      if entity.topic == fact.topic { near.append(entity) } else { far.append(entity) }
    }
    near.shuffle(using: &chance)
    far.shuffle(using: &chance)
    return Array((near + far).prefix(20))
  }

  /// Terms may name anything: comparable are those that are asked for in like words, or end alike.
  private func isComparable(_ entity: Entity, _ fact: Fact, _ frame: Frame) -> Bool {
    guard case .term = fact.key.value else { return true }
    if Wording.likeness(entity.frame.words, frame.words) >= 0.25 { return true }
    let (left, right) = (entity.text.lowercased(), fact.key.text.lowercased())
    return left.count >= 6 && right.count >= 6 && left.suffix(5) == right.suffix(5)
  }

  private static func namedKeys(of key: AnswerKey) -> [AnswerKey] {
    switch key.value {
    case .person, .place, .organisation, .term: [key]
    case .list(let items, _): items.flatMap(namedKeys)
    default: []
    }
  }
}

/// What tells one name from another of its kind beside a question: its class, whether it is a woman's, and
/// the article or adjective that its sentence puts before it.
struct EntityTraits: Hashable, Sendable {
  private let entityClass: EntityClass?
  private let gender: PersonGender?
  private let isPerson: Bool
  private let lead: String
  /// Whether it looks like a plural where an article stands before it: "der Liparischen Inseln".
  private let isPlural: Bool
  private let isOneWord: Bool
  /// Whether it stands as a place where something is: "in X", "nach X".
  private let isWhere: Bool

  init(of key: AnswerKey, in statement: String) {
    entityClass = EntityClass.of(key)
    isOneWord = !key.text.contains(" ")
    isPlural = key.text.hasSuffix("en") || key.text.hasSuffix("ln") || key.text.hasSuffix("rn")
    isPerson = key.value.kind == .person
    if case .person = key.value {
      gender = PersonGender.of(key.text, in: statement)
      lead = ""
      isWhere = false
    } else {
      gender = nil
      let before = Gap(of: key.text, in: statement)?.before ?? ""
      lead = Self.lead(of: before)
      isWhere = Self.locating.contains(before.split(separator: " ").last?.lowercased() ?? "")
    }
  }

  /// A name that stands alone, without a sentence.
  init(name: String, kind: AnswerKind, language: WritingLanguage) {
    let value: AnswerValue = kind == .person ? .person : .place
    entityClass = EntityClass.of(AnswerKey(value: value, text: name, language: language))
    isOneWord = !name.contains(" ")
    isPlural = false
    isPerson = kind == .person
    gender = kind == .person ? PersonGender.of(name, in: "") : nil
    lead = ""
    isWhere = true
  }

  /// Whether the other one may stand in this one's place: the same class and article, no other gender.
  ///
  /// A given name that does not tell counts as a man's, since the lists know most women's.
  func allow(_ other: EntityTraits) -> Bool {
    guard isOfClass(other), lead == other.lead, lead.isEmpty || isPlural == other.isPlural else {
      return false
    }
    guard isPerson == other.isPerson, isPerson else { return isPerson == other.isPerson }
    return isOneWord == other.isOneWord && (gender ?? .male) == (other.gender ?? .male)
  }

  /// A name that does not tell its class is most likely a town's where something is "in" it.
  private func isOfClass(_ other: EntityTraits) -> Bool {
    if entityClass == other.entityClass { return entityClass != nil || isWhere == other.isWhere }
    return isWhere && other.isWhere && [nil, .city].contains(entityClass)
      && [nil, .city].contains(other.entityClass)
  }

  private static let locating: Set<String> = [
    "in", "nach", "aus", "bei", "from", "to", "near", "at", "von",
  ]

  private static func lead(of before: String) -> String {
    let words = before.split(separator: " ").suffix(2).map { $0.lowercased() }
    guard let last = words.last else { return "" }
    // "the county of X", "the city of Y": the noun says what it is.
    if last == "of" { return words.joined(separator: " ") }
    if GermanWords.determiners.contains(last) || ["the", "a", "an"].contains(last) { return last }
    let isAdjective =
      GermanClause.isAdjective(last) && !GermanWords.closed.contains(last)
      && before.split(separator: " ").last?.first?.isLowercase == true
    return isAdjective ? last : ""
  }
}
