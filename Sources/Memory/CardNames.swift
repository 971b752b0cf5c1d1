/// Numbers the cards of a log in the order in which their names first occur.
///
/// An open-addressing table over the file's own bytes, so that no text is made per line. Hashed with the
/// library's randomly seeded hash, so that no file can slow it down on purpose.
struct CardNames {
  private(set) var texts: [String] = []
  private var places: [(hash: Int, name: Range<Int>)] = []
  private var slots = [Int32](repeating: -1, count: 1 << 10)

  private static let longest = 200

  /// The number of a card; nil for a name that is empty, too long or no UTF-8.
  mutating func index(of name: Range<Int>, in bytes: [UInt8]) -> Int? {
    guard !name.isEmpty, name.count <= CardNames.longest else { return nil }
    let hash = CardNames.hash(name, bytes)
    var slot = hash & (slots.count - 1)
    while slots[slot] >= 0 {
      let place = places[Int(slots[slot])]
      if place.hash == hash, bytes[place.name].elementsEqual(bytes[name]) {
        return Int(slots[slot])
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    guard let text = String(validating: bytes[name], as: UTF8.self) else { return nil }
    slots[slot] = Int32(places.count)
    places.append((hash, name))
    texts.append(text)
    if places.count * 2 > slots.count { grow() }
    return places.count - 1
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (index, place) in places.enumerated() {
      var slot = place.hash & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index)
    }
  }

  private static func hash(_ name: Range<Int>, _ bytes: [UInt8]) -> Int {
    var hasher = Hasher()
    bytes.withUnsafeBytes { hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: $0[name])) }
    return hasher.finalize()
  }
}
