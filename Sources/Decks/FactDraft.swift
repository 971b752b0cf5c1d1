import Facts
import Language

/// Where the right answers of a fact's questions stand, counted from 0.
struct DraftPlaces: Hashable {
  var choice = 0
  var source = 0
}

/// One fact on its way to cards: what each kind of question would consist of, before the deck as a whole
/// has decided where keys stand and which statements are false.
struct FactDraft {
  let checked: CheckedFact
  /// Multiple choice, where it is wanted and there are enough wrong answers.
  let offer: ChoiceQuestion.Offer?
  /// The value a false statement would have; nil where true/false is not asked.
  let falseValue: DistractorCandidate?
  /// The question about its sources, where it is wanted and safe.
  let source: SourceQuestion.Offer?
  let skipped: [SkippedQuestion]

  private let kinds: [QuestionKind]
  private let gap: Gap?
  private let typedStem: String?
  /// The stem of the choice: where no question can be made, the sentence with its gap.
  private let choiceStem: String?
  private let typedKey: AnswerKey
  private let cloze: (question: Question, key: AnswerKey)?

  init(_ checked: CheckedFact, setting: DistractorSetting) {
    let fact = checked.fact
    self.checked = checked
    let chosen = QuestionKinds(fact: fact, status: checked.status)
    var kinds = chosen.wanted
    var skipped = chosen.refused.map {
      SkippedQuestion(fact: fact, kind: $0.kind, reason: $0.reason)
    }
    func leaveOut(_ kind: QuestionKind, _ reason: SkippedQuestion.Reason) {
      guard kinds.contains(kind) else { return }
      kinds.removeAll { $0 == kind }
      skipped.append(SkippedQuestion(fact: fact, kind: kind, reason: reason))
    }
    if let word = DanglingStart.word(of: fact.statement, language: setting.language) {
      kinds.removeAll { fact.question == nil || ($0 != .typed && $0 != .choice) }
      skipped.append(SkippedQuestion(fact: fact, kind: nil, reason: .notAlone(word)))
    }
    gap = Gap(of: fact.key.text, in: fact.statement)
    let isMade = fact.question == nil
    let stem =
      fact.question
      ?? QuestionPattern.question(
        for: fact, status: checked.status, language: setting.language)
    typedKey = isMade ? QuestionPattern.key(of: fact) : fact.key
    let gapStem =
      stem == nil
      ? QuestionPattern.withGap(for: fact, status: checked.status, language: setting.language) : nil
    choiceStem = stem ?? gapStem
    // Lists and phrases have no cloze, so that the gap is asked about instead.
    typedStem = stem ?? (kinds.contains(.cloze) ? nil : gapStem)
    if typedStem == nil { leaveOut(.typed, gapStem == nil ? .noQuestion : .askedWithGap) }
    if choiceStem == nil { leaveOut(.choice, .noQuestion) }
    let needsDistractors = kinds.contains(.choice) || kinds.contains(.trueFalse)
    let candidates = needsDistractors ? Distractors.all(for: fact, in: setting) : []
    let offer = ChoiceQuestion.offer(fact, candidates: candidates)
    if BoundWords.oneSided(fact) != nil { leaveOut(.choice, .oneSided) }
    if offer == nil { leaveOut(.choice, .fewDistractors(candidates.count)) }
    self.offer = kinds.contains(.choice) ? offer : nil
    let falseValue = gap.flatMap { _ in
      TrueFalseQuestion.replacement(for: fact, candidates: candidates, seed: setting.seed)
    }
    if falseValue == nil { leaveOut(.trueFalse, gap == nil ? .cloze(.notOnce) : .noFalseStatement) }
    if case .failure(let refusal) = ClozeQuestion.question(for: fact), refusal.reason == .givenAway
    {
      leaveOut(.trueFalse, .cloze(.givenAway))
    }
    self.falseValue = kinds.contains(.trueFalse) ? falseValue : nil
    switch ClozeQuestion.question(for: fact) {
    case .success(let made): cloze = made
    case .failure(let refusal):
      cloze = nil
      leaveOut(.cloze, .cloze(refusal.reason))
    }
    let source = kinds.contains(.source) ? SourceQuestion.offer(for: checked, in: setting) : nil
    if source == nil { leaveOut(.source, .noSourceQuestion) }
    self.source = source
    self.kinds = kinds
    self.skipped = skipped
  }

  /// The finished questions with the key that fits each, easy kinds first.
  func questions(
    places: DraftPlaces, isTrue: Bool, seed: UInt64
  ) -> [(kind: QuestionKind, question: Question, key: AnswerKey)] {
    kinds.compactMap { kind in
      switch kind {
      case .typed: return typedStem.map { (kind, .typed(stem: $0), typedKey) }
      case .cloze: return cloze.map { (kind, $0.question, $0.key) }
      case .choice:
        guard let choiceStem, let offer else { return nil }
        let options = ChoiceQuestion.options(of: offer, position: places.choice, seed: seed)
        return (kind, .choice(stem: choiceStem, options: options), checked.fact.key)
      case .trueFalse:
        guard let gap, let falseValue else { return nil }
        let question = TrueFalseQuestion.question(
          gap: gap, statement: checked.fact.statement, isTrue: isTrue, replacement: falseValue)
        return (kind, question, checked.fact.key)
      case .source:
        return source.map { ($0.question(keyPlace: places.source, seed: seed), $0.key) }
          .map { (kind, $0.0, $0.1) }
      case .ordering, .matching: return nil
      }
    }
  }
}
