import Testing

@testable import Language

@Suite("Number words")
struct NumberWordsTests {
  @Test(
    "reads German numbers in one word",
    arguments: [
      ("null", 0), ("eins", 1), ("siebzehn", 17), ("einundzwanzig", 21), ("hundert", nil),
      ("einhundert", 100), ("hunderteins", 101), ("hundertundeins", 101),
      ("siebentausendsechshundert", 7600),
      ("neunzehnhundertvierundneunzig", 1994), ("zweitausendzweiundzwanzig", 2022),
      ("anderthalb", 1.5),
      ("zwoelfeinhalb", 12.5), ("dreieinhalb", 3.5), ("zweihunderttausend", 200_000),
      ("eintausend", 1000),
      ("zweimillionen", 2e6), ("dreiundvierzigtausendfuenfhundertsechs", 43_506), ("haus", nil),
      ("", nil),
      ("tausendtausend", nil), ("hunderthundert", nil), ("und", nil), ("einhalb", nil),
    ] as [(String, Double?)])
  func german(word: String, value: Double?) {
    #expect(NumberWords.cardinal(word, language: .german) == value)
  }

  @Test(
    "reads English numbers in one word",
    arguments: [
      ("one", 1), ("seventy-six", 76), ("nought", 0), ("hundred", nil), ("house", nil),
    ] as [(String, Double?)])
  func english(word: String, value: Double?) {
    #expect(NumberWords.cardinal(word, language: .english) == value)
  }

  @Test("reads ranks")
  func ordinals() {
    #expect(NumberWords.ordinal("dritter", language: .german) == 3)
    #expect(NumberWords.ordinal("einundzwanzigste", language: .german) == 21)
    #expect(NumberWords.ordinal("thirty-first", language: .english) == 31)
  }

  @Test("is not led astray by a word of a megabyte")
  func huge() {
    let word = String(repeating: "tausend", count: 200_000)
    #expect(NumberWords.cardinal(word, language: .german) == nil)
  }
}
