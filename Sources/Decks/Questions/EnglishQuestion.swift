import Facts
import Language

/// The English interrogative for an answer; only around auxiliary verbs, which need no "do".
struct EnglishQuestion {
  let fact: Fact
  let sentence: PatternSentence

  /// Nil where the word order would have to be guessed.
  var text: String? {
    switch fact.key.value {
    case .date(let date, nil): return dateText(date)
    case .quantity(let quantity, _): return quantityText(quantity)
    case .person: return isSubject ? sentence.asked("Who", replacing: at...at) : nil
    case .organisation:
      if isSubject { return sentence.asked("Which organisation", replacing: at...at) }
      guard at == 1, sentence.verbIndex == 2, word(before: 1) == "the" else { return nil }
      return sentence.asked("Which organisation", replacing: 0...1)
    case .place:
      return word(before: at) == "in" ? sentence.asked("Where", replacing: (at - 1)...at) : nil
    default: return nil
    }
  }

  private var at: Int { sentence.answerIndex }
  private var isSubject: Bool { at == 0 && sentence.verbIndex == 1 }

  private func word(before index: Int) -> String {
    index > 0 ? sentence.words[index - 1].lowercased() : ""
  }

  private func dateText(_ date: PartialDate) -> String? {
    if date.day != nil {
      return word(before: at) == "on"
        ? sentence.asked("On which day", replacing: (at - 1)...at) : nil
    }
    guard word(before: at) == "in" else { return nil }
    return sentence.asked(
      date.month != nil ? "In which month" : "In which year", replacing: (at - 1)...at)
  }

  private func quantityText(_ quantity: Quantity) -> String? {
    guard let pattern = KeyNotation(fact.key).number, pattern.before.isEmpty, quantity.value != 1
    else { return nil }
    let unit = pattern.after.split(separator: " ")
    guard unit.count == 1, let noun = unit.first.map({ String($0) }), noun.first?.isLetter == true
    else { return nil }
    var start = at
    var qualifier = ""
    if ["about", "almost", "nearly", "roughly", "around"].contains(word(before: start)) {
      qualifier = word(before: start) + " "
      start -= 1
    } else if word(before: start) == "than",
      ["more", "less", "fewer"].contains(word(before: start - 1))
    {
      qualifier = word(before: start - 1) + " than "
      start -= 2
    }
    guard !Self.taking.contains(word(before: start)) else { return nil }
    let many = ["percent", "money"].contains(noun) ? "what" : "how many"
    var phrase = "\(qualifier)\(many) \(noun)"
    var end = at
    if at + 1 < sentence.words.count, Self.adjectives.contains(sentence.words[at + 1]) {
      phrase += " " + sentence.words[at + 1]
      end += 1
    }
    if end + 1 < sentence.words.count, ["of", "and"].contains(sentence.words[end + 1]) {
      return nil
    }
    return sentence.asked(phrase, replacing: start...end)
  }

  private static let adjectives: Set<String> = [
    "long", "high", "wide", "deep", "large", "old", "tall", "away", "thick",
  ]
  private static let taking: Set<String> = [
    "the", "a", "an", "of", "in", "on", "at", "for", "by", "to", "from", "with", "and", "or",
    "between",
    "since", "until", "than", "least", "most", "over", "under",
  ]
}
