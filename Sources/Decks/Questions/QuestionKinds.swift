import Facts
import Language

/// Which kinds of question a fact gets, from its value, its status and what the sheet asks for.
struct QuestionKinds {
  let fact: Fact
  let status: FactStatus

  /// The kinds in the order a learner meets them, the easy ones first.
  var wanted: [QuestionKind] {
    Self.order.filter { kind in
      fits(kind) && !isRejected(kind) && (asked?.contains(kind.rawValue) ?? isUsual(kind))
    }
  }

  /// The kinds that the sheet asks for and does not get.
  var refused: [(kind: QuestionKind?, reason: SkippedQuestion.Reason)] {
    (fact.ask ?? []).compactMap { name in
      guard let kind = QuestionKind(rawValue: name) else { return (nil, .unknownKind(name)) }
      return fits(kind) ? nil : (kind, .doesNotFit)
    }
      + fact.reject.map { rejected in
        QuestionKind(rawValue: rejected.kind).map { ($0, .rejected(rejected.why)) }
          ?? (nil, .unknownKind(rejected.kind))
      }
  }

  private func isRejected(_ kind: QuestionKind) -> Bool {
    fact.reject.contains { $0.kind == kind.rawValue }
  }

  private static let order: [QuestionKind] = [
    .choice, .trueFalse, .cloze, .typed, .ordering, .matching, .source,
  ]

  private var asked: Set<String>? { fact.ask.map { Set($0) } }

  /// Whether a kind suits value and status.
  ///
  /// Lists are typed only. A statement may be put before the learner where the sources bear it out as a
  /// fact, or where it says itself whose claim it is or when it held; to judge such a claim true or false
  /// is asked only where the author wants it.
  private func fits(_ kind: QuestionKind) -> Bool {
    if kind == .source { return status == .attributed || status == .contested }
    if case .list = fact.key.value { return kind == .typed }
    if kind == .matching { return MatchingQuestion.kinds.contains(fact.key.value.kind) }
    switch kind {
    case .source, .matching: return false
    case .ordering: return KeyNotation.measure(of: fact.key.value) != nil
    case .typed, .choice: return true
    case .cloze: return isPlain || keepsItsFrame
    case .trueFalse: return isPlain || (keepsItsFrame && asked?.contains(kind.rawValue) == true)
    }
  }

  /// Without a wish of the sheet: phrases are hard to type word for word in a gap.
  private func isUsual(_ kind: QuestionKind) -> Bool {
    if case .phrase = fact.key.value { return kind != .cloze }
    return true
  }

  private var isPlain: Bool { status == .corroborated || status == .supported }

  private var keepsItsFrame: Bool {
    switch status {
    case .outdated: Wording.words(fact.statement).contains { $0.count == 4 && Int($0) != nil }
    case .attributed, .contested: ClaimFrame.isKept(in: fact.statement, to: fact.attributedTo)
    case .corroborated, .supported, .unsupported: false
    }
  }
}
