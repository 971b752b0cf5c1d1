import Language

/// What a figure or a date is about, as far as the words around it tell.
struct ClaimContext: Hashable, Sendable {
  /// The stems of the clause that holds it, without those that name an aspect.
  var focus: Set<String> = []
  /// Those of the clause's stems that name things: nouns.
  var names: Set<String> = []
  /// The stems of its whole sentence, with the one before where a pronoun takes that up.
  var surroundings: Set<String> = []
  /// The nearest aspect of each group.
  var aspects: Set<Aspect> = []
  /// Years, months and days of the week that its clause names.
  var scope: Set<String> = []
  /// The last year the article named up to here.
  var era: Int?
  /// Whether its clause names nothing itself, so that the focus is from what stands around it.
  var isElliptic = false
  /// Whether it is a change and no level: `um 12 Prozent`, `gained 30 seats`.
  var isChange = false
  /// Whether it is a part of something counted before: `davon 1200 am Stammsitz`.
  var isPart = false

  /// The stems of what its clause says is done: `zurückkehren`, `zerstört`; German only, where nouns are the focus.
  var deeds: Set<String> = []
  /// The stem of the noun that it is the size of: `Dividende` in `eine Dividende von 1,40 Euro`.
  var governor: String?
  /// What sets it apart from figures of other times and wholes.
  var marks: Set<ScopeMark> = []

  /// Everything around it.
  var all: Set<String> { focus.union(surroundings) }

  /// The aspects of one group.
  func aspects(in group: Aspect.Group) -> Set<Aspect> { aspects.filter { $0.group == group } }

  /// Whether one is of another time, another whole or another kind: `im Juli` and `im August`, a forecast and
  /// a result, a mean and a peak.
  func isOtherScope(than other: ClaimContext) -> Bool {
    let kinds = marks.symmetricDifference(other.marks).intersection(ScopeMark.kinds)
    if !kinds.isEmpty { return true }
    let periods = marks.intersection(ScopeMark.periods)
    let others = other.marks.intersection(ScopeMark.periods)
    if !periods.isEmpty, !others.isEmpty, periods.isDisjoint(with: others) { return true }
    return isOtherTime(than: other)
  }

  /// Whether both name times and none of them is the same: `im Juli`, `im August`.
  private func isOtherTime(than other: ClaimContext) -> Bool {
    for isYear in [true, false] {
      let left = scope.filter { ($0.first?.isNumber == true) == isYear }
      let right = other.scope.filter { ($0.first?.isNumber == true) == isYear }
      if !left.isEmpty, !right.isEmpty, left.isDisjoint(with: right) { return true }
    }
    return false
  }
}
