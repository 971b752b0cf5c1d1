import Decks
import Language

/// Judges answers that pick: an option of several, or true and false.
package enum ChoiceJudge {
  /// The judgement on a picked option; nil where the text picks none.
  ///
  /// Picked by number from 1, by letter from a, or by its text; a part of the text is enough where no other
  /// option has it as whole words.
  package static func judge(_ typed: String, options: [ChoiceOption]) -> Judgement? {
    let text = Folding.folded(typed.trimmed)
    if isUnknown(text) { return Judgement(.unknown, rule: "unknown") }
    guard let index = pick(text, options: options.map { Folding.folded($0.text) }) else {
      return nil
    }
    return Judgement(options[index].isKey ? .accept : .reject, rule: "choice")
  }

  /// The option that a text picks, counted from 0; nil where it picks none.
  package static func picked(_ typed: String, options: [ChoiceOption]) -> Int? {
    pick(Folding.folded(typed.trimmed), options: options.map { Folding.folded($0.text) })
  }

  /// The judgement on "true" or "false"; nil where the text is neither.
  package static func judge(_ typed: String, isTrue: Bool) -> Judgement? {
    let text = Folding.folded(typed.trimmed)
    if isUnknown(text) { return Judgement(.unknown, rule: "unknown") }
    guard let said = truth(of: text) else { return nil }
    return Judgement(said == isTrue ? .accept : .reject, rule: "true-false")
  }

  /// The judgement on an order, typed as the numbers or letters of the things as shown: `2 1 3`, `213`,
  /// `b, a, c`; nil where the text is no such order.
  ///
  /// Of four or more, two neighbours exchanged are worth a second try.
  package static func judge(_ typed: String, items: [OrderingItem]) -> Judgement? {
    let text = Folding.folded(typed.trimmed)
    if isUnknown(text) { return Judgement(.unknown, rule: "unknown") }
    guard let order = order(in: text, count: items.count) else { return nil }
    let places = order.map { items[$0].place }
    let wrong = places.indices.filter { places[$0] != $0 + 1 }
    if wrong.isEmpty { return Judgement(.accept, rule: "ordering") }
    guard items.count >= 4, wrong.count == 2, wrong[1] == wrong[0] + 1 else {
      return Judgement(.reject, rule: "ordering")
    }
    return Judgement(
      .almost, rule: "ordering-neighbours", german: "Zwei Nachbarn sind vertauscht.",
      english: "Two neighbours are exchanged.")
  }

  /// Every place once, counted from 0, in the order typed.
  private static func order(in text: String, count: Int) -> [Int]? {
    let parts = text.split { !$0.isLetter && !$0.isNumber }.map { String($0) }
    let names =
      parts.count == 1 && count > 1
      ? text.filter { $0.isLetter || $0.isNumber }.map { String($0) } : parts
    let order = names.compactMap { name -> Int? in
      if let number = Int(name) { return number &- 1 }
      guard name.utf8.count == 1, let letter = name.utf8.first, letter >= 0x61 else { return nil }
      return Int(letter - 0x61)
    }
    return order.count == names.count && order.sorted() == Array(0..<count) ? order : nil
  }

  private static func pick(_ text: String, options: [String]) -> Int? {
    let marks: Set<Character> = [")", ".", "(", ":"]
    let bare = String(text.filter { !marks.contains($0) })
    if let exact = options.firstIndex(of: text) { return exact }
    if let number = Int(bare) { return options.indices.contains(number &- 1) ? number - 1 : nil }
    if bare.utf8.count == 1, let letter = bare.utf8.first, letter >= 0x61 {
      let index = Int(letter - 0x61)
      return options.indices.contains(index) ? index : nil
    }
    return matching(text, among: options)
  }

  /// The one option that has a folded text's words, as whole words, or is that text.
  static func matching(_ text: String, among options: [String]) -> Int? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard !words.isEmpty else { return nil }
    if let exact = options.firstIndex(of: text) { return exact }
    let matching = options.indices.filter { contains(words, in: options[$0]) }
    return matching.count == 1 ? matching[0] : nil
  }

  private static func contains(_ words: [Substring], in option: String) -> Bool {
    let parts = option.split { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "," }
    guard parts.count >= words.count else { return false }
    return (0...(parts.count - words.count)).contains { start in
      parts[start..<(start + words.count)].elementsEqual(words)
    }
  }

  private static func truth(of text: String) -> Bool? {
    switch text {
    case "1", "w", "r", "t", "j", "y", "wahr", "richtig", "ja", "true", "yes", "stimmt", "right",
      "correct":
      true
    case "2", "f", "n", "falsch", "nein", "false", "no", "wrong", "unwahr", "stimmt nicht": false
    default: nil
    }
  }

  /// Nothing typed, or that one does not know.
  static func isUnknown(_ folded: String) -> Bool {
    let phrases = [
      "weiss nicht", "weiss ich nicht", "ich weiss nicht", "ich weiss es nicht", "keine ahnung",
      "k.a.", "ka", "-", "don't know", "dont know", "i don't know", "i dont know", "no idea", "idk",
    ]
    return folded.isEmpty || phrases.map(Folding.folded).contains(folded)
  }
}
