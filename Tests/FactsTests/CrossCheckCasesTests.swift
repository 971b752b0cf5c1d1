import Facts
import Testing

@Suite("The cross-check of short articles")
struct CrossCheckCasesTests {
  @Test("finds what differs and nothing that only looks so", arguments: CrossCheckCase.names)
  func finds(name: String) throws {
    let sample = try CrossCheckCase(named: name)
    let found = CrossCheck(articles: sample.articles, language: sample.language).conflicts()
    let difference = sample.difference(from: found)
    #expect(difference.missing == [])
    #expect(difference.surplus == [])
  }
}
