import Testing

@testable import Basics

@Suite("Flipped bit")
struct FlippedBitTests {
  @Test("is found wherever it is, by what it does to the checksum", arguments: 1...50)
  func found(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...FlippedBit.reach, using: &chance)
    var bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &chance) }
    let before = Checksum(of: bytes)
    let index = Int.random(in: 0..<count, using: &chance)
    let mask: UInt8 = 1 << UInt8.random(in: 0..<8, using: &chance)
    bytes[index] ^= mask
    let flip = try #require(FlippedBit(from: Checksum(of: bytes), to: before))
    #expect(flip.bytesBehind == count - 1 - index && flip.mask == mask)
  }

  @Test("is none where nothing changed, or more than one bit did")
  func none() {
    let bytes = Array("kartei".utf8)
    #expect(FlippedBit(from: Checksum(of: bytes), to: Checksum(of: bytes)) == nil)
    for (one, other) in [(1, 2), (1, 32), (8, 16)] as [(UInt8, UInt8)] {
      var changed = bytes
      changed[1] ^= one
      changed[4] ^= other
      #expect(FlippedBit(from: Checksum(of: changed), to: Checksum(of: bytes)) == nil)
    }
  }
}
