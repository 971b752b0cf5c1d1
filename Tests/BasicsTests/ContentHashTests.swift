import Testing

@testable import Basics

@Suite("Content hash")
struct ContentHashTests {
  /// From FIPS 180-2, appendix B, and the empty message.
  @Test(
    "is SHA-256",
    arguments: [
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func vectors(text: String, hex: String) {
    #expect(ContentHash(of: text).hex == hex)
    #expect(ContentHash(of: text).short == String(hex.prefix(16)))
    #expect(ContentHash(hex: hex) == ContentHash(of: text))
  }

  @Test("is read back only where it is whole and in small letters", arguments: ["", "abc", "G"])
  func refused(text: String) {
    #expect(ContentHash(hex: text) == nil)
    #expect(ContentHash(hex: ContentHash(of: "x").hex.uppercased()) == nil)
  }
}
