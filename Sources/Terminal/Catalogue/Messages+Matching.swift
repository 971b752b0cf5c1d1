import Basics
import Decks

/// What a matching question says besides its own words.
extension Messages {
  func typeTheMatching(of count: Int) -> String {
    let example = (0..<max(1, count)).map { "\($0 + 1)\([MatchingResponse].letter($0))" }
      .joined(separator: " ")
    return language(
      de: "Zu jeder Zahl den Buchstaben eingeben, zum Beispiel \(example)",
      en: "Type the letter for each number, such as \(example)")
  }

  func notAMatching(premises: Int, responses: Int) -> String {
    let last = [MatchingResponse].letter(responses - 1)
    return language(
      de: "Bitte zu jeder Zahl von 1 bis \(premises) einen Buchstaben von a bis \(last) eingeben, "
        + "jeden höchstens einmal.",
      en: "Please type a letter from a to \(last) for each number from 1 to \(premises), "
        + "each at most once.")
  }
}
