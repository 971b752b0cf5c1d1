import Testing

@testable import Basics

@Suite("Checksum")
struct ChecksumTests {
  /// From zlib's `crc32`, by Python 3.13's `zlib` module; the first is the check value of the CRC catalogue.
  @Test(
    "is the CRC-32 of zlib",
    arguments: [
      ("123456789", "cbf43926"), ("", "00000000"), ("a", "e8b7be43"),
      ("The quick brown fox jumps over the lazy dog", "414fa339"),
      ("ÄÖÜ und ein Satz, der länger als sechzehn Bytes ist.", "dda30d7e"),
    ])
  func vectors(text: String, hex: String) {
    #expect(Checksum(of: text.utf8).hex == hex)
  }

  @Test(
    "changes with every single bit, whatever the length", arguments: [1, 7, 15, 16, 17, 33, 100])
  func flips(length: Int) {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    let sum = Checksum(of: bytes)
    for index in 0..<(length * 8) {
      var flipped = bytes
      flipped[index / 8] ^= 1 << UInt8(index % 8)
      #expect(Checksum(of: flipped) != sum)
    }
  }
}
