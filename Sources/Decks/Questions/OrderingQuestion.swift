import Basics
import Facts
import Language

/// Three or four facts to be put in order: events by date, quantities of one unit and topic by size.
struct OrderingQuestion {
  static let sizes = 3...4
  /// How much larger each quantity must be than the one before.
  static let leastRatio = 1.15
  /// How much alike the sentences of quantities must be, so that they say something of the same kind.
  static let leastLikeness = 0.3

  /// The facts of the question in the sheet's order of ids; the first gives the card its id.
  let facts: [CheckedFact]
  let question: Question
  let key: AnswerKey
  /// The right order in words, for the feedback.
  let statement: String

  /// The questions of a deck, by the fact that gives each its id; every fact is used once at most, and the
  /// order of `facts` does not matter.
  static func questions(
    from facts: [CheckedFact], language: WritingLanguage, seed: UInt64
  ) -> [FactID: OrderingQuestion] {
    let things = facts.compactMap { Thing($0, language: language) }
      .sorted { $0.checked.fact.id < $1.checked.fact.id }
    let first = groups(things) { "\($0.checked.fact.topic) \($0.scale)" }
    let used = Set(first.joined().map(\.checked.fact.id))
    let rest = things.filter { $0.isDate && !used.contains($0.checked.fact.id) }
    var questions: [FactID: OrderingQuestion] = [:]
    for group in first + groups(rest, by: \.scale) {
      guard let anchor = group.first else { continue }
      questions[anchor.checked.fact.id] = OrderingQuestion(
        group, anchor: anchor, language: language, seed: seed)
    }
    return questions
  }

  /// Things of one name, in groups of three or four whose order is beyond doubt.
  private static func groups(_ things: [Thing], by name: (Thing) -> String) -> [[Thing]] {
    var open: [String: [[Thing]]] = [:]
    var names: [String] = []
    for thing in things {
      let key = name(thing)
      if open[key] == nil { names.append(key) }
      var groups = open[key] ?? []
      let last = groups.indices.suffix(3).first { index in
        groups[index].count < sizes.upperBound && groups[index].allSatisfy(thing.isApart)
      }
      if let last { groups[last].append(thing) } else { groups.append([thing]) }
      open[key] = groups
    }
    return names.flatMap { (open[$0] ?? []).filter { sizes.contains($0.count) } }
  }

  private init(_ group: [Thing], anchor: Thing, language: WritingLanguage, seed: UInt64) {
    facts = group.map(\.checked)
    let ordered = group.sorted { $0.measure < $1.measure }
    let items = ordered.enumerated().map { index, thing in
      OrderingItem(text: thing.label, place: index + 1, value: thing.value)
    }
    var chance = SeededGenerator(
      seed: seed ^ SeededGenerator.seed(from: anchor.checked.fact.id.text + "/ordering"))
    var shown = items.shuffled(using: &chance)
    if shown == items { shown.append(shown.removeFirst()) }
    let stem: String
    switch (language, anchor.isDate) {
    case (.german, true):
      stem = "In welcher zeitlichen Reihenfolge stehen diese Ereignisse, das früheste zuerst?"
    case (.german, false):
      stem =
        "In welcher Reihenfolge stehen diese Angaben nach ihrer Größe, die kleinste Zahl zuerst?"
    case (_, true): stem = "In which order did these happen, the earliest first?"
    case (_, false): stem = "Which order is right by size, the smallest number first?"
    }
    question = .ordering(stem: stem, items: shown)
    key = AnswerKey(
      value: .list(
        items.map { AnswerKey(value: .phrase, text: $0.text, language: language) }, ordered: true),
      text: items.map { "\($0.text) (\($0.value))" }.joined(separator: "; "), language: language)
    statement = items.map { "\($0.value): \($0.text)" }.joined(separator: "; ") + "."
  }
}

/// A fact that can be put in an order: its sentence without the value, and the value.
private struct Thing {
  let checked: CheckedFact
  let label: String
  let value: String
  let measure: Double
  let frame: Frame
  /// `date`, or the unit.
  let scale: String
  let isDate: Bool

  /// Nil where the fact has no plain date or quantity, or the rest of its sentence would not stand alone.
  init?(_ checked: CheckedFact, language: WritingLanguage) {
    let fact = checked.fact
    guard checked.status == .supported || checked.status == .corroborated,
      fact.ask?.contains(QuestionKind.ordering.rawValue) ?? true,
      !fact.reject.contains(where: { $0.kind == QuestionKind.ordering.rawValue }),
      let gap = Gap(of: fact.key.text, in: fact.statement),
      let measure = KeyNotation.measure(of: fact.key.value)
    else { return nil }
    let text: String
    switch fact.key.value {
    case .date(let date, nil):
      guard let plain = Thing.dateless(gap, hasDay: date.day != nil, language) else { return nil }
      text = plain
      scale = "date"
      isDate = true
    case .quantity(let quantity, _):
      guard [nil, .about, .almost, .slightlyMore].contains(quantity.qualifier),
        let pattern = KeyNotation(fact.key).number, !UnitClass.name(quantity.unit).isEmpty
      else { return nil }
      text = gap.narrowed(to: pattern).filled(with: "…")
      scale = UnitClass.name(quantity.unit)
      isDate = false
    default: return nil
    }
    let words = Wording.words(text)
    guard words.count >= 4, !words.contains(where: { $0.count == 4 && Int($0) != nil }) else {
      return nil
    }
    self.checked = checked
    label = text.hasSuffix(".") ? String(text.dropLast()) : text
    value = fact.key.qualifiedText
    self.measure = measure
    frame = Frame(text)
  }

  /// Whether the order of the two is beyond doubt: other years, or clearly another size.
  func isApart(_ other: Thing) -> Bool {
    guard label != other.label else { return false }
    if !isDate, Wording.likeness(frame.words, other.frame.words) < OrderingQuestion.leastLikeness {
      return false
    }
    if isDate { return Int(measure / 372) != Int(other.measure / 372) }
    return max(measure, other.measure) >= min(measure, other.measure) * OrderingQuestion.leastRatio
  }

  /// The sentence without its date and the words that lead to it, where it stays a sentence: the date stands
  /// neither first nor after a word that needs it.
  private static func dateless(_ gap: Gap, hasDay: Bool, _ language: WritingLanguage) -> String? {
    var before = gap.before.split(separator: " ").map { String($0) }
    let leads: [[String]] =
      language == .german
      ? (hasDay ? [["am"]] : [["im", "Jahr"], ["im", "Jahre"]]) : [[hasDay ? "on" : "in"]]
    if let lead = leads.first(where: { before.suffix($0.count).elementsEqual($0) }) {
      before.removeLast(lead.count)
    } else if language != .german || hasDay {
      return nil
    }
    guard before.count >= 2, let last = before.last, !needing.contains(last.lowercased()),
      !last.hasSuffix(",")
    else { return nil }
    let after = gap.after.hasPrefix(" ") || gap.after.isEmpty ? gap.after : " \(gap.after)"
    let isEnd = gap.after.first.map { ".,;".contains($0) } ?? true
    return before.joined(separator: " ") + (isEnd ? gap.after : after)
  }

  private static let needing: Set<String> = [
    "seit", "bis", "ab", "vor", "nach", "am", "im", "in", "von", "vom", "zum", "zur", "um", "gegen",
    "für", "des", "der", "dem", "den", "anfang", "mitte", "ende", "und", "zwischen", "jahr",
    "jahre",
    "since", "until", "from", "to", "by", "before", "after", "and", "late", "early", "mid", "of",
  ]
}
