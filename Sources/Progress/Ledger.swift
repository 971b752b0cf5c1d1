import Basics
import Memory

/// Collects events from any number of journals, in any order, and says which of them stand.
///
/// The outcome depends on the set of events alone: the same id counts once, the order is by moment and id,
/// and what was undone is left out.
struct Ledger: Sendable {
  var table = CardTable()
  private var deeds: [Deed] = []
  /// The latest deed's moment and id, undone ones included; nil while there is none.
  private(set) var latest: EventKey?
  private var targets: [EventID: Target] = [:]
  /// Every change of settings or weights, in the order of entering.
  private var changes: [Event] = []
  private var isSorted = true
  private var hasForeignTimes = false

  /// What an undo or an override points at.
  private struct Target: Hashable {
    let event: EventID
    /// Nil for an undo.
    let rating: Rating?
  }

  /// How many events were entered, repetitions included.
  var count: Int { deeds.count }

  /// The deed entered last.
  var newest: Deed? { deeds.last }

  mutating func add(_ event: Event) {
    switch event.kind {
    case .answer(let answer):
      add(
        Deed(
          at: event.at, id: event.id, card: table.index(of: answer.card),
          act: answer.mode == .learn ? .init(answer.rating) : .practised, key: answer.key,
          shift: answer.shift))
    case .undo(let target): addUndo(of: target, id: event.id, at: event.at)
    case .override(let target, let rating):
      addOverride(of: target, rating: rating, id: event.id, at: event.at)
    case .suspend(let card): add(card, .suspend, event)
    case .resume(let card): add(card, .resume, event)
    case .bury(let card): add(card, .bury, event)
    case .report(let card, _): add(card, .other, event)
    case .settings, .weights:
      changes.append(event)
      add(Deed(at: event.at, id: event.id, card: -1, act: .other))
    }
  }

  private mutating func add(_ card: CardReference, _ act: Deed.Act, _ event: Event) {
    add(Deed(at: event.at, id: event.id, card: table.index(of: card), act: act))
  }

  mutating func add(_ deed: Deed) {
    if isSorted, let last = deeds.last { isSorted = Deed.precedes(last, deed) }
    if deed.id.milliseconds != deed.at { hasForeignTimes = true }
    latest = max(latest ?? deed.order, deed.order)
    deeds.append(deed)
  }

  mutating func addUndo(of target: EventID, id: EventID, at: Instant) {
    add(Target(event: target, rating: nil), id: id, at: at, act: .undo)
  }

  mutating func addOverride(of target: EventID, rating: Rating, id: EventID, at: Instant) {
    add(Target(event: target, rating: rating), id: id, at: at, act: .override)
  }

  private mutating func add(_ target: Target, id: EventID, at: Instant, act: Deed.Act) {
    // Of two lines that share an id but not what they say, the same one must win in every order.
    targets[id] = targets[id].map { Ledger.precedes(target, $0) ? target : $0 } ?? target
    add(Deed(at: at, id: id, card: -1, act: act))
  }

  /// Enters everything that another ledger holds.
  mutating func add(_ other: Ledger) {
    guard count > 0 else { return self = other }
    let numbers = table.add(other.table)
    deeds.reserveCapacity(deeds.count + other.deeds.count)
    for deed in other.deeds {
      add(deed.card < 0 ? deed : deed.about(card: numbers[Int(deed.card)]))
    }
    for (id, target) in other.targets {
      targets[id] = targets[id].map { Ledger.precedes(target, $0) ? target : $0 } ?? target
    }
    changes += other.changes
  }

  private static func precedes(_ left: Target, _ right: Target) -> Bool {
    left.event != right.event
      ? left.event < right.event
      : (left.rating?.rawValue ?? 0) < (right.rating?.rawValue ?? 0)
  }

  /// Every event about a card that stands, in order, overruled ratings put in.
  mutating func standingDeeds() -> StandingDeeds {
    order()
    let undone = undoneEvents()
    return StandingDeeds(deeds: deeds, undone: undone, overrules: overrules(without: undone))
  }

  /// The changes of settings and weights that stand, each once, in the order of moment and id.
  var standingChanges: [Event] {
    let undone = undoneEvents()
    var seen: Set<EventID> = []
    return changes.sorted { $0.key < $1.key }
      .filter { !undone.contains($0.id) && seen.insert($0.id).inserted }
  }

  /// Whether everything here comes after `earlier`, and nothing here changes what was before.
  func follows(_ earlier: EventKey?, awaiting awaited: Set<EventID>) -> Bool {
    let own = targets.isEmpty ? [] : Set(deeds.map(\.id))
    return targets.values.allSatisfy { own.contains($0.event) }
      && deeds.allSatisfy { deed in
        earlier.map { $0 < deed.order } ?? true && !awaited.contains(deed.id)
      }
  }

  /// The events that are named by an undo or an override and are not there.
  var awaited: Set<EventID> {
    guard !targets.isEmpty else { return [] }
    var awaited = Set(targets.values.map(\.event))
    for deed in deeds where awaited.contains(deed.id) { awaited.remove(deed.id) }
    return awaited
  }

  /// Sorts, and leaves one of every id.
  private mutating func order() {
    if !isSorted {
      let table = table
      deeds.sort { Ledger.precedes($0, $1, table) }
    }
    isSorted = true
    guard hasForeignTimes else { return }
    var seen: Set<EventID> = []
    deeds.removeAll { !seen.insert($0.id).inserted }
  }

  private static func precedes(_ left: Deed, _ right: Deed, _ table: CardTable) -> Bool {
    if Deed.precedes(left, right) { return true }
    if Deed.precedes(right, left) || left.card == right.card || left.card < 0 || right.card < 0 {
      return false
    }
    let (one, other) = (table[Int(left.card)], table[Int(right.card)])
    return one.deck != other.deck ? one.deck < other.deck : one.card < other.card
  }

  /// The events that an undo that stands points at.
  ///
  /// An undo can itself be undone. Undos that point at each other in a circle have no effect.
  private func undoneEvents() -> Set<EventID> {
    let undos = targets.filter { $0.value.rating == nil }
    guard !undos.isEmpty else { return [] }
    var pointers: [EventID: Int] = [:]
    for target in undos.values where undos[target.event] != nil {
      pointers[target.event, default: 0] += 1
    }
    var undone: Set<EventID> = []
    var open = undos.keys.filter { pointers[$0] == nil }
    while let id = open.popLast() {
      guard let target = undos[id]?.event else { continue }
      if !undone.contains(id) { undone.insert(target) }
      guard let left = pointers[target] else { continue }
      pointers[target] = left - 1
      if left == 1 { open.append(target) }
    }
    return undone
  }

  /// The rating that the last override that stands gives to each overruled answer.
  private func overrules(without undone: Set<EventID>) -> [EventID: Rating] {
    var ratings: [EventID: Rating] = [:]
    for deed in deeds where deed.act == .override && !undone.contains(deed.id) {
      guard let target = targets[deed.id], let rating = target.rating else { continue }
      ratings[target.event] = rating
    }
    return ratings
  }
}
