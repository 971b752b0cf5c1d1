import Facts
import Language

extension EnglishQuestion {
  /// "How many kilometres long is …?", "What percentage of voters …?".
  func quantityText(_ quantity: Quantity) -> String? {
    guard let pattern = KeyNotation(fact.key).number, pattern.before.isEmpty, quantity.value != 1
    else { return nil }
    let unit =
      UnitWord(after: pattern.after, language: .english)?.text
      ?? pattern.after.split(separator: " ").joined(separator: " ")
    let isPercent = UnitClass.name(unit) == "%"
    guard let first = unit.first, first.isLetter, unit.split(separator: " ").count <= 3 else {
      return nil
    }
    var start = at
    var qualifier = takeQualifier(&start)
    while qualifier.isEmpty, start > 0,
      ["only", "just"].contains(clause.words[start - 1].lowercased())
    {
      start -= 1
    }
    if start > 1, qualifier.isEmpty, clause.words[start - 1] == "to",
      clause.words[start - 2].lowercased() == "up"
    {
      qualifier = "up to "
      start -= 2
    }
    let before = start > 0 ? clause.words[start - 1].lowercased() : ""
    var preposition = ""
    if ["for", "at", "by", "to", "on"].contains(before) {
      guard qualifier.isEmpty || qualifier == "about " else { return nil }
      // "up to", "a cost of": what belongs to a noun before stays.
      if start > 1, clause.half != .rest || EnglishQuestion.nounLike(clause.words[start - 2]) {
        return nil
      }
      preposition = before + " "
      start -= 1
    } else if Self.taking.contains(before) {
      return nil
    }
    var phrase =
      preposition + qualifier + (isPercent ? "what percentage" : "how many \(unit)")
    guard let end = takeAttributes(unit, &phrase) else { return nil }
    // "The population is 245 people": nobody asks "How many people is the population".
    if clause.half == .rest, ["is", "was"].contains(clause.verb), start == 0, end == at + 1 {
      return nil
    }
    if clause.half == .subject {
      guard start == 0 else { return nil }
      let more = clause.subject[end...]
      return clause.asked(
        ([phrase] + more).joined(separator: " "), replacing: 0..<clause.subject.count)
    }
    guard clause.half == .rest else { return nil }
    return clause.asked(phrase, replacing: start..<end)
  }

  private func takeQualifier(_ start: inout Int) -> String {
    let word = start > 0 ? clause.words[start - 1].lowercased() : ""
    if ["about", "roughly", "around", "approximately"].contains(word) {
      start -= 1
      return word + " "
    }
    if ["almost", "nearly", "some", "estimated"].contains(word) {
      start -= 1
      if word == "estimated", start > 0,
        ["an", "the"].contains(clause.words[start - 1].lowercased())
      {
        start -= 1
      }
      return "about "
    }
    let first = start > 1 ? clause.words[start - 2].lowercased() : ""
    if word == "than", ["more", "less", "fewer"].contains(first) {
      start -= 2
      return first + " than "
    }
    if ["least", "most"].contains(word), first == "at" {
      start -= 2
      return "at \(word) "
    }
    return ""
  }

  /// Takes an adjective and a genitive along: "tall", "away from the Earth", "of voters".
  private func takeAttributes(_ unit: String, _ phrase: inout String) -> Int? {
    let words = clause.words
    var end = at + 1
    guard end < words.count else { return end }
    if words[end] == "away", end + 1 < words.count, words[end + 1] == "from" {
      phrase += " " + words[end...].joined(separator: " ")
      return words.count
    }
    // "17 days after the planet itself", "20 kilometres north of the town" stay whole.
    if Self.starting.contains(words[end]) {
      guard clause.half == .rest, end + 1 < words.count,
        !words[end...].contains(where: { $0.hasSuffix(",") || ["and", "or"].contains($0) })
      else { return nil }
      phrase += " " + words[end...].joined(separator: " ")
      return words.count
    }
    if Self.adjectives.contains(words[end]) {
      phrase += " " + words[end]
      end += 1
    } else if words[end] == "of", clause.half == .rest {
      var stop = end + 1
      // "of the cost of a stove": an article behind "of" opens no new phrase.
      while stop < words.count,
        !Self.prepositions.contains(words[stop]) || words[stop] == "a" && words[stop - 1] == "of"
      { stop += 1 }
      guard stop > end + 1, !words[(end + 1)..<stop].contains(where: { $0.hasSuffix(",") }) else {
        return nil
      }
      phrase += " " + words[end..<stop].joined(separator: " ")
      end = stop
    }
    if end < words.count, clause.half == .rest, ["of", "and", "or"].contains(words[end]) {
      return nil
    }
    return end
  }

  private static func nounLike(_ word: String) -> Bool {
    EnglishVerbs.form(of: word, before: nil) == nil && !EnglishClause.small.contains(word)
      && !EnglishVerbs.isParticiple(word)
  }

  private static let adjectives: Set<String> = [
    "long", "high", "wide", "deep", "large", "old", "tall", "away", "thick", "later",
  ]
  private static let starting: Set<String> = [
    "after", "before", "north", "south", "east", "west", "above", "below", "from", "off",
  ]
  private static let prepositions: Set<String> = [
    "in", "on", "at", "by", "from", "for", "to", "since", "with", "every", "each", "per", "a",
    "annually",
  ]
  private static let taking: Set<String> = [
    "the", "a", "an", "of", "in", "from", "with", "and", "or", "between", "since", "until", "than",
    "least",
    "most", "over", "under", "only", "just", "another", "its", "their", "first", "last",
  ]
}

/// The English noun for a class of names.
enum EnglishClassNoun {
  /// Nil where the name does not tell its class, or has that very word in it.
  static func of(_ key: AnswerKey) -> String? {
    guard let entity = EntityClass.of(key) else { return nil }
    let noun = entity == .mountains ? "mountain range" : entity.rawValue
    return Wording.words(key.text).contains(noun) ? nil : noun
  }
}
