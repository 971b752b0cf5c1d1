import Basics
import Facts
import Language

/// Decides which proposed wrong answers may stand beside a fact's key.
///
/// Out goes whatever a source might bear out, equals or overlaps the key, is given away or excluded by the
/// question, or differs in kind or notation.
struct DistractorFilter {
  private let fact: Fact
  private let measure: Double?
  private let tolerance: Double
  private let bound: Qualifier?
  private let isVague: Bool
  private let relation: NamedRelation?
  /// Texts that are right: key, aliases, values of evidence that supports.
  private let right: [SpokenText]
  /// Numbers that some source gives, apart from those a ruling has called wrong.
  private let rightMeasures: [Double]
  private let newest: Double?
  /// Question, statement and supporting quotes.
  private let named: [SpokenText]
  private let sentences: ArticleSentences
  private let frame: Frame

  init(fact: Fact, setting: DistractorSetting) {
    self.fact = fact
    measure = KeyNotation.measure(of: fact.key.value)
    tolerance = Self.tolerance(of: fact.key)
    bound = BoundWords.oneSided(fact)
    isVague = BoundWords.isVague(fact)
    relation = Gap(of: fact.key.text, in: fact.statement).flatMap {
      NamedRelation(of: fact, gap: $0)
    }
    let supporting = fact.evidence.filter { $0.stance == .supports }
    let values = supporting.compactMap(\.value) + Self.parts(of: fact.key)
    right = (values.flatMap { [$0.text] + $0.aliases }).map { SpokenText($0) }
    rightMeasures = supporting.compactMap { $0.value }.compactMap {
      KeyNotation.measure(of: $0.value)
    }
    newest = setting.newest.map { date in
      KeyNotation.measure(of: .date(Self.latestDay(of: date), qualifier: nil)) ?? .infinity
    }
    sentences = setting.sentences
    frame = setting.frames.of(fact)
    named =
      [SpokenText((fact.question ?? "") + " " + fact.statement)]
      + supporting.map { SpokenText($0.quote) }
  }

  /// How many good ones are enough, so that the work stays linear.
  private static let enough = 16

  /// The candidates that are good, in their order, each text once.
  func passing(_ candidates: [DistractorCandidate]) -> [DistractorCandidate] {
    var spoken: [SpokenText] = []
    var measures: [Double] = []
    var good: [DistractorCandidate] = []
    for candidate in candidates where good.count < Self.enough {
      let text = SpokenText(candidate.text)
      guard isGood(candidate, text), !spoken.contains(where: text.overlaps) else { continue }
      if let value = candidate.measure, isQuantity {
        guard measures.allSatisfy({ abs($0 - value) >= apart(value) }) else { continue }
        measures.append(value)
      }
      spoken.append(text)
      good.append(candidate)
    }
    return good
  }

  /// Whether a name is not one of the right answers, and stands nowhere in question, statement and quotes.
  func isOther(_ text: SpokenText) -> Bool {
    !text.isEmpty && !right.contains(where: text.overlaps) && !isNamed(text)
  }

  private func isGood(_ candidate: DistractorCandidate, _ text: SpokenText) -> Bool {
    guard !text.isEmpty, !right.contains(where: text.overlaps) else { return false }
    switch fact.key.value {
    case .quantity: return isGoodQuantity(candidate, text)
    case .date: return isGoodDate(candidate, text)
    default: return isGoodName(candidate, text)
    }
  }

  private func isGoodQuantity(_ candidate: DistractorCandidate, _ text: SpokenText) -> Bool {
    guard let measure, let value = candidate.measure, value > 0 else { return false }
    guard respectsBound(value, measure) else { return false }
    guard abs(value - measure) >= apart(measure) else { return false }
    let ratio = value / measure
    let plausible =
      (0.4...2.5).contains(ratio) && abs(digits(value) - digits(measure)) <= 1
      && isAsRound(value, measure)
    guard plausible || candidate.isGiven else { return false }
    if isShare, value > 100 { return false }
    if isAge, measure <= 105, value > 105 { return false }
    return !rightMeasures.contains { abs($0 - value) < apart($0) }
      && !isNamed(text)
  }

  /// Whether a number is rounded like the key: 3000 beside 1141 would show which one was looked up.
  private func isAsRound(_ value: Double, _ measure: Double) -> Bool {
    guard let pattern = KeyNotation(fact.key).number, measure >= 100 * pattern.unit else {
      return true
    }
    return (0.09...11).contains(pattern.lastPlace(of: value) / pattern.lastPlace)
  }

  private func isGoodDate(_ candidate: DistractorCandidate, _ text: SpokenText) -> Bool {
    guard let measure, let value = candidate.measure, value != measure else { return false }
    // "um 1832" may be 1833 as well.
    guard !isVague || abs(value - measure) >= 5 * 372 else { return false }
    guard respectsBound(value, measure), candidate.isGiven || abs(value - measure) <= 10 * 372,
      value <= newest ?? .infinity || measure > newest ?? .infinity
    else { return false }
    return !rightMeasures.contains(value) && !isNamed(text)
  }

  /// "Mehr als 160" makes "mehr als 120" true as well, so that beside a lower bound only higher numbers are
  /// wrong, and beside an upper bound only lower ones.
  private func respectsBound(_ value: Double, _ measure: Double) -> Bool {
    switch bound {
    case .moreThan, .atLeast, .after: return value > measure
    case .lessThan, .atMost, .before: return value < measure
    default: return true
    }
  }

  /// Names: the same capital or small first letter, and not named by the question, the statement or the
  /// passage itself, nor by a sentence that might say it is right as well.
  private func isGoodName(_ candidate: DistractorCandidate, _ text: SpokenText) -> Bool {
    guard candidate.text.first?.isUppercase == fact.key.text.first?.isUppercase else {
      return false
    }
    if candidate.isGiven { return true }
    // One belongs to many things: what nobody says may be so all the same.
    return relation != .membership && isOther(text)
      && !sentences.mayBear(words: Wording.contentWords(candidate.text), frame: frame)
  }

  private func isNamed(_ text: SpokenText) -> Bool { named.contains { $0.contains(text) } }

  /// How far another number must be from `value`: outside the tolerance on both sides, and by a tenth.
  private func apart(_ value: Double) -> Double {
    max(tolerance * 1.9, value < 13 ? 1 : value * 0.1)
  }

  private var isQuantity: Bool { if case .quantity = fact.key.value { true } else { false } }

  /// Whether years are somebody's age: nobody is 145 years old.
  private var isAge: Bool {
    guard case .quantity(let quantity, _) = fact.key.value,
      UnitClass.name(quantity.unit) == UnitClass.name("Jahr")
    else { return false }
    let words = Set(Wording.words(fact.statement))
    return !words.isDisjoint(with: ["alter", "alt", "old", "age", "aged"])
  }

  private var isShare: Bool {
    if case .quantity(let quantity, _) = fact.key.value {
      UnitClass.isShare(quantity.unit)
    } else {
      false
    }
  }

  /// Half of the last significant place where the source says "rund", else nothing.
  private static func tolerance(of key: AnswerKey) -> Double {
    guard case .quantity(let quantity, _) = key.value else { return 0 }
    switch quantity.qualifier {
    case .about, .almost, .slightlyMore:
      return (KeyNotation(key).number?.lastPlace ?? 0) / 2
    default: return 0
    }
  }

  private static func parts(of key: AnswerKey) -> [AnswerKey] {
    if case .list(let items, _) = key.value { [key] + items } else { [key] }
  }

  private func digits(_ value: Double) -> Int {
    var count = 0
    var rest = value
    while rest >= 1, count < 20 {
      rest /= 10
      count += 1
    }
    return count
  }

  private static func latestDay(of date: PartialDate) -> PartialDate {
    guard date.day == nil else { return date }
    let month = date.month ?? 12
    let last = Day.length(ofMonth: month, year: date.year)
    return PartialDate(year: date.year, month: month, day: last) ?? date
  }
}
