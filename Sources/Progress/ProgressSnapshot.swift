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

  /// The whole file, one card a line in the order of deck and card, the same bytes for the same state.
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
    text += ProgressSnapshot.cardsBegin
    var bytes = Array(text.utf8)
    let table = state.settled
    bytes.reserveCapacity(bytes.count + table.rows.count * SnapshotLine.usualLength)
    for (number, deck) in table.decks.enumerated() {
      if number > 0 { bytes += ",\n".utf8 }
      bytes += SnapshotLine.deckBegin(deck.id).utf8
      for place in deck.places {
        if place > deck.places.lowerBound { bytes += ",\n".utf8 }
        bytes += SnapshotLine.text(of: table.ids[place], table.rows[place]).utf8
      }
      bytes += SnapshotLine.deckEnd.utf8
    }
    bytes += ProgressSnapshot.cardsEnd.utf8
    let sum = bytes.withUnsafeBufferPointer { Checksum(of: $0) }
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

  /// What stands before the cards and behind them.
  static let cardsBegin =
    "  \"columns\": [\"card\", \"stability\", \"difficulty\", \"last\", \"due\", \"began\", \"missed\","
    + " \"buried\", \"reviews\", \"lapses\", \"rating\", \"key\", \"suspended\", \"latest\", \"offset\"],\n"
    + "  \"cards\": {\n"
  static let cardsEnd = "\n  }"
}
