import Facts
import Language
import Testing

@testable import Decks

@Suite("An English statement of any syntax")
struct EnglishPatternTests {
  @Test(
    "for a figure uses did and does, and keeps what belongs to it",
    arguments: [
      ("The lake covers [300 hectares].", "How many hectares does the lake cover?"),
      (
        "The crew brought back about [21.5 kilograms] of rock.",
        "About how many kilograms of rock did the crew bring back?"
      ),
      ("The tower stood [111 metres] tall.", "How many metres tall did the tower stand?"),
      ("In total, [12 people] crossed the ice.", "How many people crossed the ice in total?"),
      ("More than [600 people] watched the match.", "More than how many people watched the match?"),
      ("Blue whales can weigh up to [190 tonnes].", "Up to how many tonnes can blue whales weigh?"),
      ("More than [200 bridges] cross the river.", "More than how many bridges cross the river?"),
      (
        "[616 people] died in the outbreak in London.",
        "How many people died in the outbreak in London?"
      ),
      (
        "Triton was discovered only [17 days] after the planet itself.",
        "How many days after the planet itself was Triton discovered?"
      ),
      ("The union was founded by [6 countries].", "By how many countries was the union founded?"),
      (
        "Nearly [55 per cent] of voters rejected the plan.",
        "About what percentage of voters rejected the plan?"
      ),
      (
        "The reform added [10 new members] to the council.",
        "How many new members did the reform add to the council?"
      ),
    ])
  func quantities(marked: String, expected: String) throws {
    #expect(
      try PatternProbe.question(marked, PatternProbe.quantity(marked, .english), .english)
        == expected)
  }

  @Test(
    "for a date inverts the subject",
    arguments: [
      (
        "Commercial hunting of whales was banned in [1966].", "1966",
        "In which year was commercial hunting of whales banned?"
      ),
      ("Norway left the union in [1905].", "1905", "In which year did Norway leave the union?"),
      (
        "In [1961], the mayor promised a bridge.", "1961",
        "In which year did the mayor promise a bridge?"
      ),
      (
        "The treaty came into force in [November 1993].", "1993-11",
        "In which month and year did the treaty come into force?"
      ),
      (
        "The probe lost contact on [6 September 2019].", "2019-09-06",
        "On which day did the probe lose contact?"
      ),
      (
        "The coin has been in use since [2002].", "2002",
        "Since which year has the coin been in use?"
      ),
    ])
  func dates(marked: String, iso: String, expected: String) throws {
    let value = AnswerValue.date(try #require(PartialDate(iso: iso)), qualifier: nil)
    #expect(try PatternProbe.question(marked, value, .english) == expected)
  }

  @Test(
    "for a name asks who, whom, where or what",
    arguments: [
      ("[Neil Armstrong] walked on the Moon.", AnswerValue.person, "Who walked on the Moon?"),
      ("President [John Kennedy] promised a landing.", .person, "Who promised a landing?"),
      ("The second man was [Buzz Aldrin].", .person, "Who was the second man?"),
      ("The bridge was designed by [Ann Reed].", .person, "By whom was the bridge designed?"),
      (
        "The sewer was designed by the engineer [Joseph Bazalgette].", .person,
        "By whom was the sewer designed?"
      ),
      ("The road leads into [France].", .place, "Into which country does the road lead?"),
      (
        "Mary Shelley was born in [London] on 30 August 1797.", .place,
        "Where was Mary Shelley born on 30 August 1797?"
      ),
      ("The court is based in [Luxembourg].", .place, "Where is the court based?"),
      ("The capital is [Astana].", .place, "What is the capital?"),
    ])
  func names(marked: String, value: AnswerValue, expected: String) throws {
    #expect(try PatternProbe.question(marked, value, .english) == expected)
  }

  @Test(
    "is not made where the verb or what the answer hangs on is in doubt",
    arguments: [
      ("The treaty signed in Rome established the court in [1952].", "1952"),
      ("Norwegians voted in 1972 and again in [1994].", "1994"),
      ("The pact takes its name from a village in [Luxembourg].", nil),
      ("The doctor traced the outbreak to a water pump in [Soho].", nil),
      ("The parliament sits in Brussels and [Strasbourg].", nil),
    ] as [(String, String?)])
  func doubtful(marked: String, year: String?) throws {
    let date = year.flatMap { PartialDate(iso: $0) }
    let value = date.map { AnswerValue.date($0, qualifier: nil) } ?? .place
    #expect(try PatternProbe.question(marked, value, .english) == nil)
  }
}
