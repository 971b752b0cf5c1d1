import Basics
import Facts
import Language

/// Three to five facts of one relation, their answers mixed and one more that belongs to none: who holds which
/// office, which country belongs to which organisation.
struct MatchingQuestion {
  static let sizes = 3...5
  /// Whose answers can be matched; dates and quantities are put in order instead.
  static let kinds: Set<AnswerKind> = [.person, .place, .organisation, .term]

  /// The facts of the question in the sheet's order of ids; the first gives the card its id.
  let facts: [CheckedFact]
  let question: Question
  let key: AnswerKey
  /// What belongs to what in words, for the feedback.
  let statement: String

  /// The questions of a deck, by the fact that gives each its id; every fact is used once at most, and the
  /// order of `facts` does not matter.
  static func questions(
    from facts: [CheckedFact], in setting: DistractorSetting
  ) -> [FactID: MatchingQuestion] {
    let candidates = facts.compactMap { MatchingCandidate($0, language: setting.language) }
      .sorted { $0.fact.id < $1.fact.id }
    var used: Set<FactID> = []
    var questions: [FactID: MatchingQuestion] = [:]
    for relation in MatchingRelation.all(among: candidates) {
      let free = relation.members.filter { !used.contains($0.candidate.fact.id) }
      guard free.count >= sizes.lowerBound else { continue }
      let pairs = free.map { MatchingPair($0.candidate, template: $0.template, in: setting) }
      for group in groups(pairs) {
        guard
          let question = MatchingQuestion(
            group, of: relation, among: pairs, in: setting)
        else { continue }
        used.formUnion(question.facts.map(\.fact.id))
        questions[question.facts[0].fact.id] = question
      }
    }
    return questions
  }

  /// Pairs in groups of at most five, each right for its own premise alone.
  private static func groups(_ pairs: [MatchingPair]) -> [[MatchingPair]] {
    var groups: [[MatchingPair]] = []
    for pair in pairs {
      let open = groups.indices.suffix(3).first { index in
        groups[index].count < sizes.upperBound && groups[index].allSatisfy(pair.goes)
      }
      if let open { groups[open].append(pair) } else { groups.append([pair]) }
    }
    return groups.filter { $0.count >= sizes.lowerBound }
  }

  /// Nil where no response is left over: the last one would be free.
  private init?(
    _ group: [MatchingPair], of relation: MatchingRelation, among all: [MatchingPair],
    in setting: DistractorSetting
  ) {
    var pairs = group
    if let extra = Self.extra(for: group, among: all, in: setting) {
      self.init(pairs, extra: extra, template: relation.template, in: setting)
    } else if group.count > Self.sizes.lowerBound, let last = pairs.popLast() {
      self.init(pairs, extra: last.spare, template: relation.template, in: setting)
    } else {
      return nil
    }
  }

  private init(
    _ pairs: [MatchingPair], extra: DistractorCandidate, template: String?,
    in setting: DistractorSetting
  ) {
    var chance = SeededGenerator(
      seed: setting.seed ^ SeededGenerator.seed(from: pairs[0].fact.id.text + "/matching"))
    let shown = pairs.shuffled(using: &chance)
    var responses = shown.enumerated().map { index, pair in
      MatchingResponse(text: pair.response, use: .premise(index, fact: pair.fact.id))
    }
    responses.append(
      MatchingResponse(text: extra.text, use: .none(rule: extra.rule, origin: extra.origin)))
    responses.shuffle(using: &chance)
    // The learner is shown "1a 2b 3c" as an example.
    if responses.indices.dropLast().allSatisfy({ responses[$0].premise == $0 }) {
      responses.append(responses.removeFirst())
    }
    facts = pairs.map(\.candidate.checked)
    question = .matching(
      stem: Self.stem(template, pairs[0].fact.key.value.kind, setting.language),
      premises: shown.map(\.premise), responses: responses)
    let solution = pairs.map { "\($0.premise) – \($0.response)" }
    key = AnswerKey(
      value: .list(
        solution.map { AnswerKey(value: .phrase, text: $0, language: setting.language) },
        ordered: false),
      text: solution.joined(separator: "; "), language: setting.language)
    statement =
      template == nil
      ? pairs.map(\.fact.statement).joined(separator: " ")
      : solution.joined(separator: "; ") + "."
  }

  /// A response that is wrong for every premise: the answer of another fact of the relation, else what would
  /// be a wrong option beside one of them.
  private static func extra(
    for group: [MatchingPair], among all: [MatchingPair], in setting: DistractorSetting
  ) -> DistractorCandidate? {
    let members = Set(group.map(\.fact.id))
    let start = Int(SeededGenerator.seed(from: group[0].fact.id.text) % UInt64(all.count))
    let other = (0..<min(all.count, 30)).lazy.map { all[(start + $0) % all.count] }
      .first { other in
        !members.contains(other.fact.id) && group.allSatisfy { $0.takesAsSpare(other) }
      }
    if let other { return other.spare }
    return group.lazy.compactMap { pair in
      Distractors.all(for: pair.fact, in: setting).first { distractor in
        group.allSatisfy { $0.refuses(distractor) }
      }
    }.first
  }

  private static func stem(
    _ template: String?, _ kind: AnswerKind, _ language: WritingLanguage
  ) -> String {
    let isGerman = language == .german
    if let template {
      let sentence = QuestionPattern.quoted(template, language)
      return isGerman
        ? "Was gehört zusammen: \(sentence)?" : "What belongs together: \(sentence)?"
    }
    switch kind {
    case .term:
      return isGerman
        ? "Welcher Begriff gehört in welchen Satz?" : "Which term belongs in which sentence?"
    default:
      return isGerman
        ? "Welcher Name gehört in welchen Satz?" : "Which name belongs in which sentence?"
    }
  }
}

extension MatchingPair {
  /// Its response as one that is left over.
  fileprivate var spare: DistractorCandidate {
    DistractorCandidate(
      text: response, rule: SameKindDistractors.name, origin: fact.id.text, measure: nil)
  }
}
