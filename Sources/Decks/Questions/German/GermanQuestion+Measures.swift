import Facts
import Language

/// What has a name of its own, "einen Umsatz von …", what has two ends, and results.
extension GermanQuestion {
  /// "einen Umsatz von 5 Millionen Euro" gives "Welchen Umsatz in Euro …?", "von bis zu 2 Metern" adds
  /// "(höchstens)".
  func measured(_ unit: String, before: Int, _ qualifier: String) -> String? {
    if qualifier.isEmpty, let nested = nested(unit, before: before) { return nested }
    // "durch den Verkauf von 255 Bildern": things counted measure nothing, and a preposition rules the noun.
    guard let measure = MeasureUnit.named(unit).first, !measure.isCounted,
      before < 3 || !GermanWords.prepositions.contains(clause.half[before - 3].lowercased())
    else { return nil }
    guard !clause.isInFront, before >= 2,
      isLast || clause.rest[clause.at + 1].first?.isLowercase == true,
      ["einen", "eine", "die", "den", "das"].contains(clause.rest[before - 2]),
      let which = GermanInterrogative.which(like: clause.rest[before - 2]),
      clause.rest[before - 1].first?.isUppercase == true
    else { return nil }
    if clause.at + 1 < clause.rest.count,
      ["und", "oder", "der", "des", "von"].contains(clause.rest[clause.at + 1])
    {
      return nil
    }
    let noun = clause.rest[before - 1]
    let dative = unit.hasSuffix("er") ? unit + "n" : unit
    let extent = Self.extents[qualifier].map { " (\($0))" } ?? ""
    return clause.asked(
      "\(which) \(noun) in \(dative)\(extent)", replacing: (before - 2)..<(clause.at + 1))
  }

  /// What a qualifier says of a measure that is asked for by its name.
  private static let extents = [
    "rund": "ungefähr", "etwa": "ungefähr", "circa": "ungefähr", "ca.": "ungefähr",
    "ungefähr": "ungefähr", "schätzungsweise": "ungefähr", "mindestens": "mindestens",
    "mehr als": "mindestens", "höchstens": "höchstens", "bis zu": "höchstens",
    "weniger als": "höchstens", "durchschnittlich": "im Durchschnitt",
  ]

  /// "im Alter von 35 Jahren" asks "Im Alter von wie vielen Jahren", "in einer Tiefe von 40 Metern" "In welcher
  /// Tiefe in Metern".
  private func nested(_ unit: String, before: Int) -> String? {
    guard before >= 2, MeasureUnit.canonical(unit) != nil else { return nil }
    let noun = clause.half[before - 1]
    let article = clause.half[before - 2].lowercased()
    let place = (before - 2)..<(clause.at + 1)
    if article == "im", noun == "Alter" {
      return clause.asked("im Alter von wie vielen \(unit)", replacing: place)
    }
    let which = ["einer": "welcher", "einem": "welchem"][article]
    guard let which, before >= 3, noun.first?.isUppercase == true else { return nil }
    let preposition = clause.half[before - 3].lowercased()
    guard ["in", "bei", "mit", "aus", "auf", "an"].contains(preposition),
      clause.isInFront || before == 3 || standsFree(before - 3)
    else { return nil }
    return clause.asked(
      "\(preposition) \(which) \(noun) in \(Self.plural(unit))",
      replacing: (place.lowerBound - 1)..<place.upperBound)
  }

  /// "in Metern": the dative plural of a unit.
  static func plural(_ unit: String) -> String {
    // "Kilometern pro Stunde": the first word alone is declined.
    let words = unit.split(separator: " ", maxSplits: 1).map { String($0) }
    guard let noun = words.first else { return unit }
    let isDeclined = ["er", "e", "el"].contains(where: noun.hasSuffix)
    return ([isDeclined ? noun + "n" : noun] + words.dropFirst()).joined(separator: " ")
  }

  /// "Auf wie viel Grad (von … bis …) …?": both ends are wanted.
  func rangeText(_ unit: String?) -> String? {
    guard let unit, !clause.isInFront else { return nil }
    let words = fact.key.text.split(separator: " ").map { String($0) }
    let tail = words.reversed().prefix { $0.first?.isUppercase == true }.reversed()
      .joined(separator: " ")
    guard !tail.isEmpty, UnitClass.factor(from: unit, to: tail) != nil || tail == unit else {
      return nil
    }
    let before = clause.word(before: 1)
    let many = Self.many(tail)
    let span = "(von … bis …)"
    if Self.quantityPrepositions.contains(before) {
      if clause.at > 1, isAttribute(before, at: clause.at - 1) { return nil }
      let dative =
        Self.dativePrepositions.contains(before) && many == "wie viele" ? "wie vielen" : many
      return clause.asked(
        "\(before) \(dative) \(tail) \(span)", replacing: (clause.at - 1)..<(clause.at + 1))
    }
    guard !GermanWords.determiners.contains(before), !GermanWords.prepositions.contains(before)
    else {
      return nil
    }
    // "zwei bis drei Kilogramm Getreide": what is measured stays with its measure.
    let next = clause.at + 1 < clause.rest.count ? clause.rest[clause.at + 1] : ""
    // "acht bis zehn Tage nach der Ansteckung": how much belongs to the figure is not sure.
    guard !["nach", "vor"].contains(next) else { return nil }
    guard next.first?.isUppercase == true else {
      return clause.asked("\(many) \(tail) \(span)", replacing: own)
    }
    guard MeasureUnit.canonical(tail) != nil else { return nil }
    return clause.asked(
      "\(many) \(tail) \(next) \(span)", replacing: clause.at..<(clause.at + 2))
  }

  /// "Mit welchem Ergebnis …?".
  var scoreText: String? {
    guard !clause.isInFront else { return nil }
    if clause.word(before: 1) == "mit" {
      return clause.asked("Mit welchem Ergebnis", replacing: (clause.at - 1)..<(clause.at + 1))
    }
    let isFree = clause.at == 0 || !GermanWords.closed.contains(clause.word(before: 1))
    guard isFree,
      ["endete", "endet", "gewann", "verlor", "siegte", "besiegte", "schlug", "gewannen"]
        .contains(clause.verb)
    else { return nil }
    return clause.asked("Mit welchem Ergebnis", replacing: own)
  }
}
