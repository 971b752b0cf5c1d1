import Facts
import Language
import Testing

@testable import Decks

@Suite("An English question")
struct EnglishQuestionTests {
  private static func quantity(_ value: Double, _ unit: String) -> AnswerValue {
    .quantity(Quantity(value: value, unit: unit, qualifier: nil), unitNamed: false)
  }

  private static func date(_ iso: String) -> AnswerValue {
    PartialDate(iso: iso).map { .date($0, qualifier: nil) } ?? .phrase
  }

  @Test(
    "is made with did and does, by what the answer is",
    arguments: [
      (
        "Apollo 11 landed on the Moon on 20 July 1969.", "20 July 1969", date("1969-07-20"),
        "On which day did Apollo 11 land on the Moon?"
      ),
      (
        "In 1959 the Soviet probe became the first to reach the Moon.", "1959", date("1959"),
        "In which year did the Soviet probe become the first to reach the Moon?"
      ),
      (
        "In 2013 Croatia became the 28th member of the Union.", "Croatia", .place,
        "Which country became the 28th member of the Union in 2013?"
      ),
      (
        "Buzz Aldrin followed Armstrong onto the surface.", "Buzz Aldrin", .person,
        "Who followed Armstrong onto the surface?"
      ),
      (
        "The French foreign minister Robert Schuman proposed the Community in 1950.",
        "Robert Schuman",
        .person, "Who proposed the Community in 1950?"
      ),
      ("The lunar module was called Eagle.", "Eagle", .term, "What was the lunar module called?"),
      (
        "The Maastricht Treaty created the European Union.", "European Union", .organisation,
        "Which organisation did the Maastricht Treaty create?"
      ),
      (
        "The European Central Bank has its headquarters in Frankfurt.", "Frankfurt", .place,
        "Where does the European Central Bank have its headquarters?"
      ),
      (
        "The crew collected 21.5 kilograms of lunar material.", "21.5 kilograms",
        quantity(21.5, "kilograms"), "How many kilograms of lunar material did the crew collect?"
      ),
      (
        "In the referendum of 2016, 51.9 percent of voters chose to leave.", "51.9 percent",
        quantity(51.9, "percent"),
        "What percentage of voters chose to leave in the referendum of 2016?"
      ),
      (
        "The Moon is on average 384,400 kilometres away from the Earth.", "384,400 kilometres",
        quantity(384_400, "kilometres"),
        "How many kilometres away from the Earth is the Moon on average?"
      ),
      (
        "The Union was awarded the Nobel Peace Prize in 2012.", "Nobel Peace Prize", .term,
        "What was the Union awarded in 2012?"
      ),
    ])
  func questions(statement: String, text: String, value: AnswerValue, expected: String) throws {
    let key = AnswerKey(value: value, text: text, language: .english)
    let fact = try SampleFacts.fact("probe", statement, key: key)
    #expect(
      QuestionPattern.question(for: fact, status: .supported, language: .english) == expected)
  }

  @Test(
    "finds the base form of a past",
    arguments: [
      ("landed", "land"), ("created", "create"), ("collected", "collect"), ("stopped", "stop"),
      ("carried", "carry"), ("joined", "join"), ("proposed", "propose"), ("announced", "announce"),
      ("entered", "enter"), ("stayed", "stay"), ("signed", "sign"), ("measured", "measure"),
      ("invited", "invite"), ("visited", "visit"), ("settled", "settle"), ("failed", "fail"),
      ("called", "call"), ("defined", "define"), ("gained", "gain"), ("opened", "open"),
      ("included", "include"), ("loaded", "load"), ("succeeded", "succeed"),
      ("described", "describe"),
      ("remained", "remain"), ("reached", "reach"), ("published", "publish"),
      ("combined", "combine"),
      ("completed", "complete"), ("contributed", "contribute"), ("released", "release"),
      ("produced", "produce"), ("discovered", "discover"), ("returned", "return"),
      ("killed", "kill"),
      ("passed", "pass"), ("explored", "explore"), ("named", "name"), ("claimed", "claim"),
      ("performed", "perform"), ("worked", "work"), ("looked", "look"), ("expanded", "expand"),
    ])
  func bases(past: String, base: String) {
    #expect(EnglishVerbs.base(ofPast: past) == base)
  }
}
