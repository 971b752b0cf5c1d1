import Basics
import Facts

/// How two versions of a deck differ, card by card.
package struct DeckComparison: Hashable, Sendable {
  /// Cards only the new deck has.
  package let added: [CardID]
  /// Cards only the old deck has.
  package let retired: [CardID]
  /// Cards whose right answer is another one; learners should see them again soon.
  package let rekeyed: [CardID]
  /// Cards asked in other words or with other options.
  package let reworded: [CardID]
  /// Cards with other evidence, status, ruling or topic.
  package let resourced: [CardID]
  /// Whether title, language, topics, digests or the order of the cards differ.
  package let hasOtherFrame: Bool

  /// The differences in the order of the new deck, retired cards in that of the old; linear.
  package init(old: Deck, new: Deck) {
    let oldCards = Dictionary(old.cards.map { ($0.id, $0) }) { first, _ in first }
    let newIDs = Set(new.cards.map(\.id))
    var added: [CardID] = []
    var rekeyed: [CardID] = []
    var reworded: [CardID] = []
    var resourced: [CardID] = []
    for card in new.cards {
      guard let before = oldCards[card.id] else {
        added.append(card.id)
        continue
      }
      if before == card { continue }
      if before.keyDigest != card.keyDigest {
        rekeyed.append(card.id)
      } else if before.question != card.question || before.statement != card.statement
        || before.key != card.key
      {
        reworded.append(card.id)
      } else {
        resourced.append(card.id)
      }
    }
    self.added = added
    self.rekeyed = rekeyed
    self.reworded = reworded
    self.resourced = resourced
    retired = old.cards.map(\.id).filter { !newIDs.contains($0) }
    hasOtherFrame =
      old.id != new.id || old.title != new.title || old.language != new.language
      || old.topics != new.topics || old.builtFrom != new.builtFrom
      || old.cards.map(\.id).filter(newIDs.contains)
        != new.cards.map(\.id).filter { oldCards[$0] != nil }
  }

  package var isEmpty: Bool {
    added.isEmpty && retired.isEmpty && rekeyed.isEmpty && reworded.isEmpty && resourced.isEmpty
      && !hasOtherFrame
  }

  /// The same for programs; `differs` says whether the files do.
  package func json(differs: Bool) -> JSONValue {
    .object([
      "added": .strings(added.map(\.text)),
      "differs": .bool(differs),
      "otherEvidence": .strings(resourced.map(\.text)),
      "otherFrame": .bool(hasOtherFrame),
      "rekeyed": .strings(rekeyed.map(\.text)),
      "retired": .strings(retired.map(\.text)),
      "reworded": .strings(reworded.map(\.text)),
    ])
  }

  /// One line for each kind of difference, with the cards' ids.
  package func lines(in language: InterfaceLanguage) -> [String] {
    let groups: [(String, [CardID])] = [
      (language(de: "neu", en: "added"), added),
      (language(de: "entfallen", en: "retired"), retired),
      (language(de: "andere Antwort", en: "re-keyed"), rekeyed),
      (language(de: "anderer Wortlaut", en: "reworded"), reworded),
      (language(de: "andere Belege", en: "other evidence"), resourced),
    ]
    var lines = groups.filter { !$0.1.isEmpty }.map { name, cards in
      "\(name) (\(cards.count)): \(cards.map(\.text).joined(separator: ", "))"
    }
    if hasOtherFrame {
      lines.append(
        language(
          de: "Titel, Themen, Reihenfolge oder Prüfsummen der Quellen sind andere.",
          en: "title, topics, order or the digests of the sources differ."))
    }
    return lines
  }
}
