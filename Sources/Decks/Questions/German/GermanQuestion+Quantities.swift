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
    if before == "von", let measured = measured(unit, before: start - 1, qualifier) {
      return measured
    }
    var phrase: String
    if Self.quantityPrepositions.contains(before) {
      if start > 1, isAttribute(before, at: start - 1) { return nil }
      // "von 12 auf 2 Prozent": one end is not asked without the other's unit.
      if start > 1, clause.half[start - 2].contains(where: \.isNumber), start > 2,
        clause.half[start - 3].lowercased() == "von"
      {
        return nil
      }
      start -= 1
      let isAge = clause.isInFront && ["Jahre", "Jahren"].contains(unit)
      guard before != "mit" || MeasureUnit.canonical(unit) == nil || unit == "Prozent" || isAge
      else { return nil }
      let isDative = Self.dativePrepositions.contains(before) && many == "wie viele"
      phrase = [
        before, qualifier, isDative ? "wie vielen" : many, isDative ? Self.plural(unit) : unit,
      ].filter { !$0.isEmpty }.joined(separator: " ")
    } else {
      guard !GermanWords.determiners.contains(before), !GermanWords.prepositions.contains(before),
        !Self.taking.contains(before), standsFree(start)
      else { return nil }
      // "gehört 144 Mitgliedern": the owners stand in the dative; "Staaten" may be either case.
      let takesDative = GermanVerbs.withDative.contains(clause.verb) && !clause.isInFront
      let isDative = takesDative && ["ern", "eln"].contains(where: unit.hasSuffix)
      guard !takesDative || isDative || !unit.hasSuffix("n") else { return nil }
      phrase = [qualifier, isDative ? "wie vielen" : many, unit].filter { !$0.isEmpty }
        .joined(separator: " ")
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
  func standsFree(_ start: Int) -> Bool {
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
    // "17 Tage nach dem Planeten": how much of what follows belongs to the figure is not sure.
    if end < words.count, UnitClass.factor(from: unit, to: "Tage") != nil,
      ["vor", "nach", "später", "früher", "zuvor", "danach", "lang"].contains(words[end])
    {
      guard !["vor", "nach"].contains(words[end]) else { return nil }
      phrase += " " + words[end]
      end += 1
    }
    // "Sportler aus 121 Ländern": where they are from stays with them.
    if end + 2 < words.count, !clause.isInFront, words[end] == "aus",
      words[end + 1].first?.isNumber == true, words[end + 2].first?.isUppercase == true
    {
      phrase += " " + words[end...(end + 2)].joined(separator: " ")
      end += 3
    }
    if end < words.count, !clause.isInFront {
      if ["von", "vom", "und", "oder", "bis", "des"].contains(words[end]) { return nil }
      let isParticle = end == words.count - 1
      if ["an", "am", "aus"].contains(words[end]), Self.many(unit) == "wie viel", !isParticle {
        return nil
      }
    }
    return end
  }

  /// A noun before a preposition may have its phrase as an attribute: "ein Druck von 200 Bar"; a measure
  /// has none ("um 8 Prozent auf 31 Millionen").
  func isAttribute(_ preposition: String, at index: Int) -> Bool {
    if preposition == "von" { return true }
    let previous = clause.half[index - 1]
    guard previous.first?.isUppercase == true,
      ["in", "an", "für", "zu", "aus"].contains(preposition)
    else { return false }
    return !clause.isPassive && MeasureUnit.canonical(previous) == nil
  }

  /// Words that weigh a figure and say nothing of it.
  private static let particles: Set<String> = [
    "nur", "sogar", "lediglich", "gerade", "bloß", "immerhin", "stolze", "umgerechnet",
  ]
  private static let plain: Set<String> = [
    "rund", "etwa", "circa", "ca.", "ungefähr", "mindestens", "höchstens", "schätzungsweise",
  ]
  private static let adjectives: Set<String> = [
    "lang", "hoch", "breit", "tief", "groß", "alt", "weit", "schwer", "entfernt", "dick", "lange",
    "schnell", "warm", "kalt", "teuer",
  ]
  static let dativePrepositions: Set<String> = [
    "seit", "nach", "vor", "mit", "aus", "bei", "zu", "in", "an", "von",
  ]
  static let quantityPrepositions: Set<String> = dativePrepositions.union([
    "für", "um", "auf", "durch",
  ])
  /// Words that would be left without what belongs to them.
  private static let taking: Set<String> = [
    "und", "oder", "über", "unter", "zwischen", "anfang", "mitte", "ende", "bis", "alle", "nur",
    "noch", "als", "erst", "bereits", "schon", "je",
  ]
}
