import Facts
import Language

extension GermanQuestion {
  /// "Wie viele Kilometer lang ist …?", "Auf wie viel Prozent stieg …?", "Welchen Umsatz in Euro …?".
  func quantityText(_ quantity: Quantity) -> String? {
    guard let pattern = KeyNotation(fact.key).number, pattern.before.isEmpty, quantity.value != 1,
      let unit = UnitWord(after: pattern.after, language: .german)?.text
    else { return nil }
    // "Vom Rohöl fließen 80 Prozent …" would be torn apart.
    if let first = clause.front.first, ["Vom", "Von"].contains(first), !clause.isInFront {
      return nil
    }
    var start = clause.at
    var qualifier = takeQualifier(&start)
    while start > 0, Self.particles.contains(clause.half[start - 1].lowercased()) { start -= 1 }
    if start > 0, clause.half[start - 1].lowercased() == "durchschnittlich" {
      qualifier = "durchschnittlich"
      start -= 1
    }
    let before = start > 0 ? clause.half[start - 1].lowercased() : ""
    let many = Self.many(unit)
    if before == "von", let measured = measured(unit, before: start - 1) { return measured }
    var phrase: String
    if Self.prepositions.contains(before), start != 1 || !clause.isInFront {
      if start > 1, isAttribute(before, at: start - 1) { return nil }
      // "von 12 auf 2 Prozent": one end is not asked without the other's unit.
      if start > 1, clause.half[start - 2].contains(where: \.isNumber), start > 2,
        clause.half[start - 3].lowercased() == "von"
      {
        return nil
      }
      start -= 1
      guard before != "mit" || MeasureUnit.canonical(unit) == nil || unit == "Prozent" else {
        return nil
      }
      let dative = Self.dative.contains(before) && many == "wie viele" ? "wie vielen" : many
      phrase = [before, qualifier, dative, unit].filter { !$0.isEmpty }.joined(separator: " ")
    } else {
      guard !GermanWords.determiners.contains(before), !GermanWords.prepositions.contains(before),
        !Self.taking.contains(before), standsFree(start)
      else { return nil }
      phrase = [qualifier, many, unit].filter { !$0.isEmpty }.joined(separator: " ")
    }
    guard let end = takeAttributes(of: unit, into: &phrase) else { return nil }
    if clause.isInFront {
      guard start == 0 else { return nil }
      let more = clause.front[end...]
      return clause.asked(
        ([phrase] + more).joined(separator: " "), replacing: 0..<clause.front.count)
    }
    return clause.asked(phrase, replacing: start..<end)
  }

  /// Whether a figure may follow the word before it without belonging to it: a noun, a figure or an adverb.
  private func standsFree(_ start: Int) -> Bool {
    guard start > 0 else { return true }
    let word = clause.half[start - 1]
    return word.first?.isUppercase == true || word.first?.isNumber == true || word.last == "“"
      || word.last == ")" || GermanWords.adverbs.contains(word)
  }

  /// "wie viel" of what is not counted: per cent, degrees, money.
  static func many(_ unit: String) -> String {
    let isMass = UnitWord(after: unit, language: .german)?.isMass ?? false
    return isMass || unit == "Geld" ? "wie viel" : "wie viele"
  }

  /// "rund", "mehr als" before the figure as the question says it; moves `start` in front of it.
  ///
  /// Nobody says "knapp wie viele", so that what is nearly or slightly more is "etwa".
  private func takeQualifier(_ start: inout Int) -> String {
    let word = start > 0 ? clause.half[start - 1].lowercased() : ""
    if Self.plain.contains(word) {
      start -= 1
      return word
    }
    if ["knapp", "gut", "fast", "beinahe"].contains(word) {
      start -= 1
      return "etwa"
    }
    let first = start > 1 ? clause.half[start - 2].lowercased() : ""
    if word == "als", ["mehr", "weniger"].contains(first) {
      start -= 2
      return first + " als"
    }
    if word == "zu", first == "bis" {
      start -= 2
      return "bis zu"
    }
    // "über 40 Gemeinden" after a verb or at the beginning is "mehr als 40".
    if word == "über", start == 1 || clause.half[start - 2].first?.isLowercase == true {
      start -= 1
      return "mehr als"
    }
    return ""
  }

  /// Takes an adjective, what is measured and a genitive along: "lang", "Tonnen Güter", "Prozent der Stimmen";
  /// nil where something would be torn from the figure.
  private func takeAttributes(of unit: String, into phrase: inout String) -> Int? {
    let words = clause.half
    var end = clause.at + 1
    guard end < words.count else { return end }
    if Self.adjectives.contains(words[end]) {
      phrase += " " + words[end]
      end += 1
    } else if words[end].first?.isUppercase == true {
      // "Tonnen Güter": what is measured stays with its measure; of counted things nothing follows.
      guard MeasureUnit.canonical(unit) != nil else { return nil }
      phrase += " " + words[end]
      end += 1
    } else if ["der", "des"].contains(words[end]), !clause.isInFront {
      var stop = end + 1
      // "des Technischen Hilfswerks": an adjective may have a capital as well.
      while stop + 1 < words.count, GermanClause.isAdjective(words[stop]),
        words[stop].first?.isLowercase == true || words[stop + 1].first?.isUppercase == true
      { stop += 1 }
      guard stop < words.count, words[stop].first?.isUppercase == true,
        words[end] == "des" || Self.many(unit) == "wie viel"
      else { return nil }
      phrase += " " + words[end...stop].joined(separator: " ")
      end = stop + 1
    }
    if end < words.count, !clause.isInFront, words[end] == "und", end + 1 < words.count,
      GermanVerbs.isFinite(words[end + 1])
    {
      // "holte 73 Punkte und wurde Zweiter": the question ends before the second verb.
      return words.count
    }
    if end < words.count, !clause.isInFront {
      if ["von", "vom", "und", "oder", "bis", "des"].contains(words[end]) { return nil }
      if ["an", "am", "aus"].contains(words[end]), Self.many(unit) == "wie viel" { return nil }
    }
    return end
  }

  /// "einen Umsatz von 5 Millionen Euro" gives "Welchen Umsatz in Euro …?".
  private func measured(_ unit: String, before: Int) -> String? {
    if let nested = nested(unit, before: before) { return nested }
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
    return clause.asked("\(which) \(noun) in \(dative)", replacing: (before - 2)..<(clause.at + 1))
  }

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
  private static func plural(_ unit: String) -> String {
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
    if Self.prepositions.contains(before) {
      if clause.at > 1, isAttribute(before, at: clause.at - 1) { return nil }
      let dative = Self.dative.contains(before) && many == "wie viele" ? "wie vielen" : many
      return clause.asked(
        "\(before) \(dative) \(tail) \(span)", replacing: (clause.at - 1)..<(clause.at + 1))
    }
    guard !GermanWords.determiners.contains(before), !GermanWords.prepositions.contains(before)
    else {
      return nil
    }
    return clause.asked("\(many) \(tail) \(span)", replacing: own)
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

  /// A noun before a preposition may have its phrase as an attribute: "ein Druck von 200 Bar"; a measure
  /// has none ("um 8 Prozent auf 31 Millionen").
  private func isAttribute(_ preposition: String, at index: Int) -> Bool {
    if preposition == "von" { return true }
    let previous = clause.half[index - 1]
    guard previous.first?.isUppercase == true,
      ["in", "an", "für", "zu", "aus"].contains(preposition)
    else { return false }
    return !clause.isPassive && MeasureUnit.canonical(previous) == nil
  }

  /// Words that weigh a figure and say nothing of it.
  private static let particles: Set<String> = [
    "nur", "sogar", "lediglich", "gerade", "bloß", "immerhin", "stolze",
  ]
  private static let plain: Set<String> = [
    "rund", "etwa", "circa", "ca.", "ungefähr", "mindestens", "höchstens", "schätzungsweise",
  ]
  private static let adjectives: Set<String> = [
    "lang", "hoch", "breit", "tief", "groß", "alt", "weit", "schwer", "entfernt", "dick", "lange",
    "schnell", "warm", "kalt", "teuer",
  ]
  private static let dative: Set<String> = [
    "seit", "nach", "vor", "mit", "aus", "bei", "zu", "in", "an", "von",
  ]
  private static let prepositions: Set<String> = dative.union(["für", "um", "auf", "durch"])
  /// Words that would be left without what belongs to them.
  private static let taking: Set<String> = [
    "und", "oder", "über", "unter", "zwischen", "anfang", "mitte", "ende", "bis", "alle", "nur",
    "noch", "als", "erst", "bereits", "schon", "je",
  ]
}
