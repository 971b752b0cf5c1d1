#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Many card ids in one piece of memory, in the order in which they were added: no text is made until one is asked for.
///
/// Together at most 4 GiB long.
package struct CardIDList: RandomAccessCollection, Equatable, Sendable {
  /// All ids, one after the other.
  package private(set) var bytes: [UInt8] = []
  /// Where each id ends in ``bytes``.
  package private(set) var ends: [UInt32] = []

  package init() {}

  package init(_ ids: some Sequence<CardID>) {
    for id in ids { append(id) }
  }

  /// Ids written down before; nil where the ends are no ends or the bytes cannot be those of ids.
  package init?(bytes: [UInt8], ends: [UInt32]) {
    var last: UInt32 = 0
    for end in ends {
      guard end > last else { return nil }
      last = end
    }
    guard Int(last) == bytes.count, bytes.allSatisfy(CardID.mayContain) else { return nil }
    (self.bytes, self.ends) = (bytes, ends)
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { ends.count }

  package subscript(place: Int) -> CardID {
    bytes.withUnsafeBufferPointer { CardID(known: text(at: place, of: $0)) }
  }

  /// Makes room for so many ids.
  package mutating func reserveCapacity(_ count: Int) {
    ends.reserveCapacity(count)
    bytes.reserveCapacity(count * 24)
  }

  /// Adds an id.
  package mutating func append(_ id: CardID) {
    bytes += id.text.utf8
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
  }

  /// Adds an id from its bytes; false, and nothing added, where they are none.
  package mutating func append(utf8 text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard CardID.isValid(text), bytes.count + text.count <= UInt32.max else { return false }
    bytes.append(contentsOf: text)
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
    return true
  }

  /// Adds an id of another list.
  package mutating func append(_ place: Int, of other: CardIDList) {
    other.bytes.withUnsafeBufferPointer {
      bytes.append(contentsOf: other.text(at: place, of: $0))
    }
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
  }

  /// Adds all ids of another list.
  package mutating func append(contentsOf other: CardIDList) {
    let start = UInt32(truncatingIfNeeded: bytes.count)
    bytes += other.bytes
    ends += other.ends.map { start + $0 }
  }

  /// Hands over the bytes of an id.
  package func withBytes<Value>(
    at place: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Value
  ) -> Value {
    bytes.withUnsafeBufferPointer { body(text(at: place, of: $0)) }
  }

  /// Below, at or above 0 as an id comes before, is, or comes after some bytes.
  package func compare(_ place: Int, _ other: UnsafeBufferPointer<UInt8>) -> Int {
    bytes.withUnsafeBufferPointer { difference(text(at: place, of: $0), other) }
  }

  /// The same with an id of another list.
  package func compare(_ place: Int, _ other: CardIDList, _ otherPlace: Int) -> Int {
    bytes.withUnsafeBufferPointer { own in
      other.bytes.withUnsafeBufferPointer { others in
        difference(text(at: place, of: own), other.text(at: otherPlace, of: others))
      }
    }
  }

  /// All places, in the order of the ids.
  package var sortedPlaces: [Int32] {
    indices.map { Int32(truncatingIfNeeded: $0) }.sorted { compare(Int($0), self, Int($1)) < 0 }
  }

  /// For each id here its place among those of another list that lie in `range` and are in order; −1 where it has none.
  ///
  /// `sorted` are the places here in the order of the ids. Linear.
  package func places(
    sorted: [Int32], in other: CardIDList, _ range: Range<Int>
  ) -> [Int32] {
    var found = [Int32](repeating: -1, count: count)
    var next = range.lowerBound
    for place in sorted {
      var difference = -1
      while next < range.upperBound {
        difference = other.compare(next, self, Int(place))
        guard difference < 0 else { break }
        next += 1
      }
      if difference == 0, next < range.upperBound {
        found[Int(place)] = Int32(truncatingIfNeeded: next)
      }
    }
    return found
  }

  /// The place of an id among those that lie in `range` and are in order; nil where it has none.
  package func place(of id: CardID, in range: Range<Int>) -> Int? {
    var text = id.text
    return text.withUTF8 { wanted in
      var (low, high) = (range.lowerBound, range.upperBound)
      while low < high {
        let middle = low + (high - low) / 2
        let difference = compare(middle, wanted)
        if difference == 0 { return middle }
        if difference < 0 { low = middle + 1 } else { high = middle }
      }
      return nil
    }
  }

  private func text(
    at place: Int, of bytes: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    let start = place == 0 ? 0 : Int(ends[place - 1])
    return UnsafeBufferPointer(rebasing: bytes[start..<Int(ends[place])])
  }

  private func difference(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Int {
    guard let one = left.baseAddress, let other = right.baseAddress else {
      return left.count - right.count
    }
    let difference = Int(memcmp(one, other, Swift.min(left.count, right.count)))
    return difference != 0 ? difference : left.count - right.count
  }
}
