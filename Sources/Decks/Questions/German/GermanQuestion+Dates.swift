import Language

extension GermanQuestion {
  /// "In welchem Jahr …?", "An welchem Tag …?", with the preposition that the sentence has.
  func dateText(_ date: PartialDate) -> String? {
    let before = clause.word(before: 1)
    if !clause.isInFront, clause.half[..<clause.at].contains("von"), before == "bis" { return nil }
    if date.day != nil {
      if before == "am" { return asked("An welchem Tag", words: 1) }
      if before == "dem", clause.word(before: 2) == "seit" {
        return asked("Seit welchem Tag", words: 2)
      }
      if before == "zum", clause.word(before: 2) == "bis" {
        return asked("Bis zu welchem Tag", words: 2)
      }
      return nil
    }
    if date.month != nil {
      switch before {
      case "im": return asked("In welchem Monat", words: 1)
      case "seit": return asked("Seit welchem Monat", words: 1)
      case "ab": return asked("Ab welchem Monat", words: 1)
      default: return nil
      }
    }
    if before == "jahr" || before == "jahre" {
      return clause.word(before: 2) == "im" ? asked("In welchem Jahr", words: 2) : nil
    }
    switch before {
    case "seit": return asked("Seit welchem Jahr", words: 1)
    case "bis": return asked("Bis zu welchem Jahr", words: 1)
    case "ab": return asked("Ab welchem Jahr", words: 1)
    default: break
    }
    let isFree =
      before.isEmpty || before == clause.verb.lowercased()
      || !GermanWords.determiners.contains(before)
        && !GermanWords.prepositions.contains(before) && !Self.needing.contains(before)
    // "zwischen 1990 und 1995", "2005 bis 2010": a date that is half of something.
    let next = clause.at + 1 < clause.half.count ? clause.half[clause.at + 1] : ""
    guard isFree, !["bis", "und", "oder"].contains(next) else { return nil }
    return asked("In welchem Jahr", words: 0)
  }

  private func asked(_ interrogative: String, words: Int) -> String? {
    clause.asked(interrogative, replacing: (clause.at - words)..<(clause.at + 1))
  }

  private static let needing: Set<String> = [
    "anfang", "mitte", "ende", "und", "oder", "als", "jahr", "jahre", "jahres", "januar", "februar",
    "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
    "dezember",
    "frühjahr", "sommer", "herbst", "winter", "etwa", "circa", "ca.", "rund", "um",
  ]
}
