import Testing

@testable import Language

@Suite("Edit distance")
struct EditDistanceTests {
  @Test(
    "counts slips up to the limit",
    arguments: [
      ("Merkel", "Merkle", 2, 1), ("Parlament", "Parlamnet", 2, 1), ("Iran", "Irak", 1, 1),
      ("Belarus", "Bulgarien", 2, nil), ("", "ab", 2, 2), ("abc", "abc", 0, 0), ("", "", 0, 0),
      ("ca", "abc", 3, 3), ("kitten", "sitting", 3, 3), ("ab", "ba", 1, 1), ("a", "b", 0, nil),
    ] as [(String, String, Int, Int?)])
  func counts(left: String, right: String, limit: Int, distance: Int?) {
    #expect(EditDistance.between(left, right, limit: limit) == distance)
    #expect(EditDistance.between(right, left, limit: limit) == distance)
  }

  @Test("allows by length", arguments: [(0, 0), (3, 0), (4, 1), (9, 1), (10, 2), (100, 2)])
  func tolerance(length: Int, slips: Int) {
    #expect(EditDistance.tolerance(length: length) == slips)
  }

  @Test("takes a megabyte in its stride", .timeLimit(.minutes(1)))
  func huge() {
    let long = String(repeating: "ab", count: 100_000)
    #expect(EditDistance.between(long, long + "c", limit: 2) == 1)
    #expect(EditDistance.between(long, "x", limit: 2) == nil)
  }
}
