/// The fields of one card as they are read, line by line.
struct CardDraft: Sendable {
  /// One field with all its lines joined.
  struct Entry: Hashable, Sendable {
    let field: CardField
    let name: String
    /// Where the field's name stands.
    let place: SheetPlace
    var value: MarkedText
    /// The items of a list below it.
    var items: [MarkedText] = []
    var isOrdered = false
  }

  let topic: String
  private(set) var entries: [Entry] = []
  /// Whether the next line still belongs to the last field.
  private(set) var isOpen = false
  /// Whether a field with a wrong name was among them, so that nothing else is called missing.
  var hasUnknown = false

  init(topic: String) { self.topic = topic }

  mutating func open(_ entry: Entry) {
    entries.append(entry)
    isOpen = true
  }

  /// A blank line: what follows is no longer part of the field.
  mutating func close() { isOpen = false }

  /// One more line of the last field.
  mutating func append(_ line: MarkedText) {
    guard isOpen, let last = entries.indices.last else { return }
    if entries[last].value.text.isEmpty, entries[last].items.isEmpty {
      entries[last].value = line
    } else if let item = entries[last].items.indices.last {
      entries[last].items[item].text += " " + line.text
    } else {
      entries[last].value.text += " " + line.text
    }
  }

  /// An item of a list below an answer; false where no answer is open.
  mutating func append(item: MarkedText, isOrdered: Bool) -> Bool {
    guard isOpen, let last = entries.indices.last,
      [.answer, .also, .wrong].contains(entries[last].field)
    else { return false }
    entries[last].items.append(item)
    entries[last].isOrdered = entries[last].isOrdered || isOrdered
    return true
  }

  /// A line of a quoted block, which belongs to the last source; false where there is none.
  mutating func append(quoted line: MarkedText) -> Bool {
    guard let last = entries.indices.last, entries[last].field == .source else { return false }
    entries[last].items.append(line)
    return true
  }

  func all(_ field: CardField) -> [Entry] { entries.filter { $0.field == field } }
}
