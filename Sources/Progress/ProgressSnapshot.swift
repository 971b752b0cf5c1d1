import Basics
import Memory

/// The state of every card as `progress.json` keeps it: readable, and thrown away whenever it does not
/// fit the journals.
struct ProgressSnapshot {
  /// The version of the format; a file of another version is rebuilt.
  static let version = 3

  var state: LearnerState
  /// The journals it was made from, sorted by name.
  var marks: [JournalMark]
  /// The latest event it knows of; nil where the journals are empty.
  var latest: EventKey?
  /// What the due days were worked out with.
  var schedulers: Schedulers

  /// The whole file, one card a line, the same bytes for the same state.
  var document: [UInt8] {
    var text = "{\n  \"version\": \(ProgressSnapshot.version),\n"
    let weights = schedulers.usual.model.weights.values
    text += "  \"wantedRetention\": \(schedulers.usual.wantedRetention.probability),\n"
    text += "  \"weights\": [\(weights.map { "\($0)" }.joined(separator: ", "))],\n"
    text += "  \"decks\": \(JSONWriter.line(LearnerSettings.json(of: schedulers.decks))),\n"
    let through = latest.map { "{\"at\": \($0.milliseconds), \"id\": \"\($0.id.text)\"}" }
    text += "  \"latest\": \(through ?? "null"),\n"
    let awaited = state.awaited.sorted().map { "\"\($0.text)\"" }
    text += "  \"awaited\": [\(awaited.joined(separator: ", "))],\n"
    text += "  \"journals\": [\n" + marks.map(line).joined(separator: ",\n") + "\n  ],\n"
    text += "  \"cards\": [\n"
    var bytes = Array(text.utf8)
    bytes.reserveCapacity(bytes.count + state.cards.count * 240)
    let cards = state.cards.sorted {
      $0.key.deck != $1.key.deck ? $0.key.deck < $1.key.deck : $0.key.card < $1.key.card
    }
    for (index, (card, progress)) in cards.enumerated() {
      if index > 0 { bytes += ",\n".utf8 }
      bytes += line(card, progress).utf8
    }
    bytes += "\n  ]".utf8
    let sum = Checksum(of: bytes)
    bytes += ",\n  \"sum\": \"\(sum.hex)\"\n}\n".utf8
    return bytes
  }

  private func line(_ mark: JournalMark) -> String {
    let (damaged, newer) = (mark.damage.damaged, mark.damage.newer)
    return "    {\"name\": \(JSONWriter.line(.string(mark.name))), \"bytes\": \(mark.bytes),"
      + " \"lines\": \(mark.lines), \"digest\": \"\(mark.digest.hex)\","
      + " \"damaged\": \(damaged.count), \"firstDamaged\": \(damaged.first),"
      + " \"newer\": \(newer.count), \"firstNewer\": \(newer.first)}"
  }

  private func line(_ card: CardReference, _ progress: CardProgress) -> String {
    var text = "    {\"deck\": \"\(card.deck.text)\", \"card\": \"\(card.card.text)\""
    if case .seen(let state, let last) = progress.memory {
      text += ", \"stability\": \(state.stability.days), \"difficulty\": \(state.difficulty.value)"
      text += ", \"last\": \"\(last.iso)\""
    }
    if let began = progress.began { text += ", \"began\": \"\(began.iso)\"" }
    if let missed = progress.missedOn { text += ", \"missed\": \"\(missed.iso)\"" }
    if let due = progress.due { text += ", \"due\": \"\(due.iso)\"" }
    text += ", \"reviews\": \(progress.reviews), \"lapses\": \(progress.lapses)"
    if let rating = progress.lastRating { text += ", \"rating\": \(rating.rawValue)" }
    if let key = progress.key { text += ", \"key\": \"\(key.text)\"" }
    switch progress.method {
    case nil: break
    case .leitner(let state): text += ", \"box\": \(state.box)"
    case .superMemo2(let state):
      text += ", \"ease\": \(state.ease), \"repetitions\": \(state.repetitions)"
      text += ", \"interval\": \(state.interval)"
    }
    text += ", \"suspended\": \(progress.isSuspended)"
    if let day = progress.buriedOn { text += ", \"buried\": \"\(day.iso)\"" }
    if let latest = progress.latest { text += ", \"latest\": \"\(latest.rfc3339)\"" }
    return text + "}"
  }
}
