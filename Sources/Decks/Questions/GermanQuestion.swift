import Facts
import Language

/// The German interrogative for an answer, with the case that its preposition wants.
struct GermanQuestion {
  let fact: Fact
  let sentence: PatternSentence

  /// Nil where the answer's case or gender would have to be guessed.
  var text: String? {
    switch fact.key.value {
    case .date(let date, nil): return dateText(date)
    case .quantity(let quantity, _): return quantityText(quantity)
    case .person: return isSubject ? sentence.asked("Wer", replacing: at...at) : nil
    case .organisation: return organisationText
    case .place:
      return word(before: at) == "in" ? sentence.asked("Wo", replacing: (at - 1)...at) : nil
    default: return nil
    }
  }

  private var at: Int { sentence.answerIndex }
  private var isSubject: Bool { at == 0 && sentence.verbIndex == 1 }

  /// A word in small letters; nothing before the first.
  private func word(before index: Int) -> String {
    index > 0 ? sentence.words[index - 1].lowercased() : ""
  }

  private var organisationText: String? {
    if isSubject { return sentence.asked("Welche Organisation", replacing: at...at) }
    guard at == 1, sentence.verbIndex == 2, word(before: 1) == "die" else { return nil }
    return sentence.asked("Welche Organisation", replacing: 0...1)
  }

  private func dateText(_ date: PartialDate) -> String? {
    let before = word(before: at)
    if date.day != nil {
      return before == "am" ? sentence.asked("An welchem Tag", replacing: (at - 1)...at) : nil
    }
    if date.month != nil {
      return before == "im" ? sentence.asked("In welchem Monat", replacing: (at - 1)...at) : nil
    }
    if before == "jahr" || before == "jahre" {
      guard at > 1, word(before: at - 1) == "im" else { return nil }
      return sentence.asked("In welchem Jahr", replacing: (at - 2)...at)
    }
    switch before {
    case "seit": return sentence.asked("Seit welchem Jahr", replacing: (at - 1)...at)
    case "bis": return sentence.asked("Bis zu welchem Jahr", replacing: (at - 1)...at)
    case "ab": return sentence.asked("Ab welchem Jahr", replacing: (at - 1)...at)
    default:
      return Self.taking.contains(before)
        ? nil : sentence.asked("In welchem Jahr", replacing: at...at)
    }
  }

  private func quantityText(_ quantity: Quantity) -> String? {
    guard let pattern = KeyNotation(fact.key).number, pattern.before.isEmpty else { return nil }
    let unit = pattern.after.split(separator: " ")
    guard unit.count == 1, let noun = unit.first.map({ String($0) }),
      noun.first?.isUppercase == true, quantity.value != 1
    else { return nil }
    // "Vom Rohöl fließen 80 Prozent …" would be torn apart.
    if let first = sentence.words.first, ["Vom", "Von"].contains(first) { return nil }
    var start = at
    var qualifier = ""
    if Self.qualifiers.contains(word(before: start)) {
      qualifier = word(before: start) + " "
      start -= 1
    } else if word(before: start) == "als", ["mehr", "weniger"].contains(word(before: start - 1)) {
      qualifier = word(before: start - 1) + " als "
      start -= 2
    }
    var preposition = ""
    if Self.prepositions.contains(word(before: start)) {
      preposition = word(before: start) + " "
      start -= 1
    } else if Self.taking.contains(word(before: start)) {
      return nil
    }
    let many: String =
      ["Prozent", "Geld"].contains(noun)
      ? "wie viel"
      : Self.dative.contains(preposition.trimmingSpace) ? "wie vielen" : "wie viele"
    var phrase = "\(preposition)\(qualifier)\(many) \(noun)"
    var end = at
    if at + 1 < sentence.words.count, Self.adjectives.contains(sentence.words[at + 1]) {
      phrase += " " + sentence.words[at + 1]
      end += 1
    }
    // "40 Prozent des Urans": what belongs to the figure would be torn from it.
    if end + 1 < sentence.words.count, Self.belonging.contains(sentence.words[end + 1]) {
      return nil
    }
    return sentence.asked(phrase, replacing: start...end)
  }

  private static let belonging: Set<String> = [
    "des", "der", "von", "vom", "an", "am", "aus", "und",
  ]
  private static let qualifiers: Set<String> = [
    "rund", "etwa", "circa", "ca.", "knapp", "gut", "ungefähr", "mindestens", "höchstens",
    "schätzungsweise", "fast",
  ]
  private static let adjectives: Set<String> = [
    "lang", "hoch", "breit", "tief", "groß", "alt", "weit", "schwer", "entfernt", "dick",
  ]
  private static let prepositions: Set<String> = dative.union(["für", "um", "auf", "durch"])
  private static let dative: Set<String> = [
    "seit", "nach", "vor", "mit", "von", "aus", "bei", "zu", "in",
  ]
  /// Words that would be left without what belongs to them.
  private static let taking: Set<String> = prepositions.union([
    "der", "die", "das", "den", "dem", "des", "ein", "eine", "einem", "einen", "und", "oder",
    "über",
    "unter", "zwischen", "anfang", "mitte", "ende", "im", "am", "vom", "zum", "zur", "bis", "ab",
    "alle",
  ])
}

extension String {
  /// The text without a space at its end.
  fileprivate var trimmingSpace: String { hasSuffix(" ") ? String(dropLast()) : self }
}
