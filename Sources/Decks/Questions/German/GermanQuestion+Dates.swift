import Language

extension GermanQuestion {
  /// "In welchem Jahr …?", "An welchem Tag …?", with the preposition that the sentence has.
  func dateText(_ date: PartialDate) -> String? {
    let before = clause.word(before: 1)
    let isSpan = clause.half[..<clause.at].contains { ["von", "vom", "Von", "Vom"].contains($0) }
    if isSpan, before == "bis" { return nil }
    // "brannte 1702 und erneut 1790": one of several.
    if ["und", "oder", "sowie"].contains(clause.word(before: 2)) { return nil }
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
      case "im": return asked("In welchem Monat und Jahr", words: 1)
      case "seit": return asked("Seit welchem Monat und Jahr", words: 1)
      case "ab": return asked("Ab welchem Monat und Jahr", words: 1)
      default: return nil
      }
    }
    if before == "jahr" || before == "jahre" {
      if clause.word(before: 2) == "dem", ["seit", "ab"].contains(clause.word(before: 3)) {
        return asked("\(clause.word(before: 3)) welchem Jahr", words: 3)
      }
      return clause.word(before: 2) == "im" ? asked("In welchem Jahr", words: 2) : nil
    }
    if ["anfang", "mitte", "ende"].contains(before) { return partText(clause.half[clause.at - 1]) }
    switch before {
    case "seit" where hangsOnNoun: return nil
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
    guard isFree, !["bis", "und", "oder"].contains(next),
      !Self.yearly.contains(where: before.hasSuffix) || before == clause.verb
    else { return nil }
    // "2008 wurde von der Union zum Jahr der Erde erklärt": the year is what is spoken of.
    if isFront, clause.isPassive, let first = clause.rest.first,
      ["von", "vom", "zum", "zur", "als"].contains(first)
    {
      return nil
    }
    // "begannen erst 1748": the particle goes with the year.
    var particles = 0
    while Self.particles.contains(clause.word(before: particles + 1)) { particles += 1 }
    return asked("In welchem Jahr", words: particles)
  }

  private static let particles: Set<String> = ["erst", "schon", "bereits", "noch"]

  /// "seit Anfang 2021" asks "Seit Anfang welchen Jahres".
  private func partText(_ part: String) -> String? {
    let lead = clause.word(before: 2)
    if ["seit", "ab", "bis"].contains(lead) {
      return asked("\(lead) \(part) welchen Jahres", words: 2)
    }
    guard clause.at == 1 || !GermanWords.prepositions.contains(lead) else { return nil }
    return asked("\(part) welchen Jahres", words: 1)
  }

  /// "zum ersten Mal seit 1949", "das höchste Ergebnis seit 1990": the time belongs to the noun.
  private var hangsOnNoun: Bool {
    guard clause.at >= 2, clause.half[clause.at - 2].first?.isUppercase == true else {
      return false
    }
    let words = clause.half[..<(clause.at - 1)].suffix(3)
    return words.contains { $0.hasSuffix("sten") || $0.hasSuffix("ste") || $0.hasSuffix("ten") }
  }

  /// The ends of nouns that take a year behind them: "Agenda 2010", "bei der Wahl 2021".
  private static let yearly = [
    "wahl", "wahlen", "spiele", "spielen", "meisterschaft", "meisterschaften", "saison", "turnier",
    "krise", "reform", "agenda", "konferenz", "gipfel", "messe", "expo", "haushalt", "programm",
    "wm",
    "em", "olympia", "festival", "ausstellung", "novelle",
  ]

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
