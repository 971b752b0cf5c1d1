import Testing

@testable import Terminal

@Suite("Difference")
struct DifferenceTests {
  @Test(
    "marks the characters of the right answer that the typed one lacks",
    arguments: [
      ("Tokajev", "Tokajew", "      ^"), ("1600 Kilometer", "7600 Kilometer", "^"),
      ("Nursultan", "Nur-Sultan", "   ^"), ("東ア", "東京ア", "  ^^"),
    ])
  func lacking(typed: String, right: String, marks: String) {
    let difference = Difference(typed: typed, right: right)
    #expect(difference?.marks == marks)
    #expect(difference?.isUnderTyped == false)
  }

  @Test("marks what the typed answer has too many")
  func surplus() {
    let difference = Difference(typed: "Kasachstann", right: "Kasachstan")
    #expect(difference?.marks == "         ^" || difference?.marks == "          ^")
    #expect(difference?.isUnderTyped == true)
  }

  @Test(
    "says nothing where marks would not help",
    arguments: [
      ("Almaty", "Nur-Sultan"), ("", "Nur-Sultan"), ("Nur-Sultan", "Nur-Sultan"),
      (String(repeating: "x", count: 10_000), "x"), ("nur-sultan", "Nur-Sultan"),
    ])
  func silent(typed: String, right: String) {
    #expect(Difference(typed: typed, right: right) == nil)
  }
}
