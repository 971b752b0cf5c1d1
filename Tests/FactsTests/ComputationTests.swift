import Testing

@testable import Facts

@Suite("A computation")
struct ComputationTests {
  @Test(
    "is right",
    arguments: [
      "7600 - 1600 = 6000", "7.600 − 1.600 = 6.000", "(12 + 3) / 5 = 3", "2022 - 30 = 1992",
      "0,5 * 4 = 2", "19 Mio - 3,5 Mio = 15,5 Mio", "10 / 3 ≈ 3,3", "100 % - 25 % = 75 %",
      "3 × 4 = 12",
    ])
  func right(text: String) {
    #expect(Computation(text)?.isRight == true)
  }

  @Test("is wrong", arguments: ["7600 - 1600 = 5000", "10 / 3 = 3,3", "10 / 3 ≈ 4"])
  func wrong(text: String) {
    #expect(Computation(text)?.isRight == false)
  }

  @Test("names its figures")
  func operands() {
    #expect(Computation("7.600 - 1600,5 = 5999,5")?.operands == [7600, 1600.5])
  }

  @Test("is none")
  func none() {
    let deep =
      String(repeating: "(", count: 200) + "1" + String(repeating: ")", count: 200) + " = 1"
    let huge = String(repeating: "9", count: 400)
    for text in [
      "", "=", "1", "1 = ", "1 + = 2", "1 / 0 = 1", "a = b", "1 = 1 = 1", "(1 = 1", deep, huge,
    ] {
      #expect(Computation(text) == nil, "\(text)")
    }
  }
}
