import Facts
import Language

/// A relation that statements express in different words: who holds an office, who made a work.
enum NamedRelation: String, CaseIterable, Hashable, Sendable {
  case office, membership, work, capital

  /// The relation that a statement tells beside its answer; nil where no word says so.
  init?(of fact: Fact, gap: Gap) {
    let words = Wording.words(gap.before + " " + gap.after)
    guard words.count <= SentenceTemplate.longest,
      let relation = Self.allCases.first(where: { $0.fits(fact.key.value.kind, words) })
    else { return nil }
    self = relation
  }

  private func fits(_ kind: AnswerKind, _ words: [String]) -> Bool {
    switch self {
    case .office:
      // "Präsident Tokajew sagte …" is about what he said, not about his office.
      kind == .person && words.contains(where: Self.isOffice)
        && words.contains(where: Self.holding.contains)
    case .membership:
      (kind == .organisation || kind == .place) && words.contains(where: Self.belonging.contains)
    case .work: kind == .person && words.contains(where: Self.making.contains)
    case .capital: kind == .place && words.contains(where: Self.capitals.contains)
    }
  }

  /// Whether a folded word says more than which relation it is, or when: of whom, of what, of which place.
  static func isTelling(_ word: String) -> Bool {
    Int(word) == nil && !isOffice(word) && !common.contains(word)
  }

  private static let common = holding.union(belonging).union(making).union(capitals)
    .union(
      list("jahr jahre jahren beginn ende anfang januar februar märz april mai juni juli august")
    )
    .union(
      list("september oktober november dezember year years january february march may june july")
    )
    .union(list("october december"))

  private static func isOffice(_ word: String) -> Bool {
    offices.contains { word == $0 || word.hasSuffix($0) && word.count > $0.count + 2 }
  }

  private static let offices = list(
    """
    präsident präsidentin kanzler kanzlerin minister ministerin könig königin kaiser kaiserin zar papst \
    sekretär sekretärin vorsitzender vorsitzende chef chefin bürgermeister bürgermeisterin gouverneur \
    botschafter botschafterin direktor direktorin trainer trainerin kommandant intendant intendantin \
    president chancellor minister king queen emperor tsar pope secretary chairman chairwoman mayor governor \
    ambassador director coach commander
    """)
  private static let holding = Set(
    list("ist war wurde bleibt blieb wird is was became becomes remained served"))
  private static let belonging = Set(
    list("mitglied mitgliedstaat mitgliedsstaat angehört gehört member belongs joined"))
  private static let making = Set(
    list(
      """
      schrieb verfasste komponierte malte erfand entdeckte entwickelte konstruierte baute entwarf gründete \
      geschrieben verfasst komponiert gemalt erfunden entdeckt entwickelt konstruiert gebaut entworfen \
      gegründet wrote written composed painted invented discovered developed designed built founded
      """))
  private static let capitals = Set(list("hauptstadt capital"))

  private static func list(_ words: String) -> [String] {
    words.split(whereSeparator: \.isWhitespace).map { Folding.folded(String($0)) }
  }
}
