/// Numbers the cards of a log in the order in which their names first occur.
///
/// An open-addressing table whose slots hold names of up to 16 bytes themselves, so that no text is made per
/// line and one look at memory finds most cards. The hash is seeded anew each run, so that no file can slow
/// it down on purpose.
struct CardNames: Sendable {
  private(set) var texts: [String] = []
  private var slots = [Slot](repeating: Slot(), count: 1 << 10)
  /// The names' bytes one after the other, and where each stands.
  private(set) var bytes: [UInt8] = []
  private(set) var places: [Range<Int>] = []
  private let seed = UInt64(truncatingIfNeeded: Hasher().finalize()) | 1

  private static let longest = 200

  private struct Slot {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var length: UInt32 = 0
    /// −1 where the slot is free.
    var card: Int32 = -1
  }

  /// The number of a card whose name stands in some text; nil for one that is empty, too long or no UTF-8.
  mutating func index(of name: Range<Int>, in text: [UInt8]) -> Int? {
    guard !name.isEmpty, name.count <= CardNames.longest else { return nil }
    var key = key(of: name, in: text)
    var slot = place(of: key)
    while slots[slot].card >= 0 {
      let found = slots[slot]
      if found.low == key.low, found.high == key.high, found.length == key.length,
        name.count <= 16 || bytes[places[Int(found.card)]].elementsEqual(text[name])
      {
        return Int(found.card)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    guard let valid = String(validating: text[name], as: UTF8.self) else { return nil }
    key.card = Int32(texts.count)
    slots[slot] = key
    places.append(bytes.count..<bytes.count + name.count)
    bytes += text[name]
    texts.append(valid)
    if texts.count * 2 > slots.count { grow() }
    return texts.count - 1
  }

  /// The name itself, or two hashes of a long one.
  private func key(of name: Range<Int>, in bytes: [UInt8]) -> Slot {
    var slot = Slot(length: UInt32(name.count))
    if name.count <= 16 {
      for index in name {
        slot.high = slot.high << 8 | slot.low >> 56
        slot.low = slot.low << 8 | UInt64(bytes[index])
      }
    } else {
      var hasher = Hasher()
      bytes.withUnsafeBytes { hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: $0[name])) }
      slot.low = UInt64(truncatingIfNeeded: hasher.finalize())
    }
    return slot
  }

  private func place(of key: Slot) -> Int {
    var mixed = (key.low ^ seed) &* 0x9e37_79b9_7f4a_7c15
    mixed = (mixed ^ (mixed >> 32) ^ key.high) &* (seed &* 0xbf58_476d_1ce4_e5b9 | 1)
    return Int(truncatingIfNeeded: mixed ^ (mixed >> 29)) & (slots.count - 1)
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for entry in old where entry.card >= 0 {
      var slot = place(of: entry)
      while slots[slot].card >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }
}
