import Memory

/// The events of a ledger that stand after every undo and override, in the order of moment and id.
struct StandingDeeds: Sendable {
  let deeds: [Deed]
  let undone: Set<EventID>
  let overrules: [EventID: Rating]

  var count: Int { deeds.count }

  /// Calls `body` with every event about one of some cards; `act` is the one after overruling.
  ///
  /// Of lines that share an id the first counts, whichever card it is about.
  func forEach(of cards: Range<Int> = 0..<Int.max, _ body: (_ deed: Deed, _ act: Deed.Act) -> Void)
  {
    var last: EventID?
    for deed in deeds where deed.card >= 0 {
      if deed.id == last { continue }
      last = deed.id
      guard cards.contains(Int(deed.card)) else { continue }
      if !undone.isEmpty, undone.contains(deed.id) { continue }
      if !overrules.isEmpty, deed.act.rating != nil, let rating = overrules[deed.id] {
        body(deed, .init(rating))
      } else {
        body(deed, deed.act)
      }
    }
  }
}
