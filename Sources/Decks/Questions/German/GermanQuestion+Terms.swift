import Facts
import Language

extension GermanQuestion {
  /// "Wie heißt …?", "Wie nennt man …?", "Wie lautet …?": what the sentence itself gives a name to.
  var namingText: String? {
    guard !clause.isInFront else { return namedSubject }
    let verb = clause.verb
    let isBare = lead.isBare
    switch verb {
    case "heißt", "hieß", "heißen", "hießen", "lautet", "lautete":
      return isBare ? clause.asked("Wie", replacing: own) : nil
    case "nennt", "nannte", "nennen", "nannten":
      guard lead.preposition == nil, clause.rest.contains("man") else { return nil }
      return clause.asked("Wie", replacing: own)
    case "wird", "wurde", "werden", "wurden":
      guard lead.preposition == nil, clause.rest.last == "genannt",
        clause.at == clause.rest.count - 2
      else {
        return nil
      }
      return clause.asked("Wie", replacing: own)
    case "ist", "war":
      let isNominative =
        lead.preposition == nil && lead.adjectives.isEmpty && lead.noun == nil
        && ["der", "die", "das"].contains(lead.article ?? "der")
      guard isNominative, isLast, let name = definiteFront else { return nil }
      let adverbs = Array(clause.rest[..<lead.start])
      guard Self.isFreeStanding(adverbs[...]) || adverbs.first == "seit" else { return nil }
      let heads = [verb == "ist" ? "heißt" : "hieß"] + adverbs + name
      return "Wie \(heads.joined(separator: " "))?"
    default: return nil
    }
  }

  /// "Astana ist die Hauptstadt": "Wie heißt die Hauptstadt?" where the name does not say what it is.
  private var namedSubject: String? {
    guard isFront, lead.isBare, ["ist", "war"].contains(clause.verb),
      EntityClass.of(fact.key) == nil,
      let first = clause.rest.first, ["die", "der", "das"].contains(first),
      !clause.rest.contains(where: { $0.hasSuffix(",") })
    else { return nil }
    if let last = clause.rest.last, last.hasPrefix("ge"), last.hasSuffix("t") { return nil }
    return "Wie \(clause.verb == "ist" ? "heißt" : "hieß") \(clause.rest.joined(separator: " "))?"
  }

  /// The front where it is "Der …", "Die …", "Das …".
  private var definiteFront: [String]? {
    guard let first = clause.front.first, ["Der", "Die", "Das"].contains(first) else { return nil }
    return clause.innerFront
  }

  /// "Was", "Woraus", "Den wievielten Platz", "Welchen Titel".
  var termText: String? {
    if let ordinal { return ordinal }
    if let naming = apposition(GermanHeads.isNamed) { return naming }
    // "neun Kilometer": a unit is no answer to "Was".
    let before = clause.word(before: 1)
    let isCounted =
      before.contains(where: \.isNumber)
      || NumberWords.firstNumber(in: before, language: .german) != nil
    guard lead.noun == nil, fact.key.value.kind == .term, !isCounted else { return nil }
    if let preposition = lead.preposition {
      guard !clause.isInFront || isFront, !lead.followsNoun || isMadeOf,
        let adverb = GermanInterrogative.adverb(for: preposition),
        preposition == "aus"
          || lead.article == nil && lead.adjectives.isEmpty && preposition != "zu"
      else { return nil }
      return clause.asked(adverb, replacing: whole)
    }
    guard lead.adjectives.isEmpty, GermanVerbs.isSingular(clause.verb) || !clause.isInFront,
      fact.key.text.first?.isUppercase == true
    else { return nil }
    if isFront { return clause.asked("Was", replacing: whole) }
    guard !clause.isInFront else { return nil }
    let others = clause.rest[..<lead.start].filter { !GermanWords.clitics.contains($0) }
    let after = clause.rest[(clause.at + 1)...]
    let isEnd = after.isEmpty || after.count == 1 && after.first?.first?.isLowercase == true
    if others.isEmpty, clause.isAdverbial, GermanVerbs.isSingular(clause.verb),
      lead.article != "den",
      GermanVerbs.passives.contains(clause.verb)
    {
      return clause.asked("Was", replacing: whole)
    }
    guard isEnd, isObject(others) else { return nil }
    return clause.asked("Was", replacing: whole)
  }

  /// "besteht zu 78 Prozent aus Stickstoff": the material belongs to the verb.
  private var isMadeOf: Bool {
    lead.preposition == "aus"
      && ["besteh", "bestand", "entsteh", "entstand", "stell"].contains(
        where: clause.verb.hasPrefix)
  }

  /// "den neunten Platz" gives "Den wievielten Platz".
  private var ordinal: String? {
    let text = fact.key.text
    guard let ending = ["ten", "ter", "tes", "tem", "te"].first(where: text.hasSuffix),
      Self.ordinalStems.contains(String(text.dropLast(ending.count))) || text == "dritten"
        || text == "dritte",
      clause.at + 1 < clause.half.count, clause.half[clause.at + 1].first?.isUppercase == true,
      clause.at > 0
    else { return nil }
    let article = clause.half[clause.at - 1].lowercased()
    let place = (clause.at - 1)..<(clause.at + 2)
    let noun = clause.half[clause.at + 1]
    guard ["der", "die", "das", "den", "dem"].contains(article),
      clause.at < 2 || !GermanWords.prepositions.contains(clause.half[clause.at - 2].lowercased())
    else { return nil }
    let which = "\(article) wieviel\(ending) \(noun)"
    if clause.isInFront {
      guard clause.at == 1, clause.front.count == 3 else { return nil }
      return clause.asked(which, replacing: 0..<3)
    }
    return clause.asked(which, replacing: place)
  }

  private static let ordinalStems: Set<String> = [
    "ers", "zwei", "drit", "vier", "fünf", "sechs", "sieb", "sieben", "ach", "neun", "zehn", "elf",
    "zwölf", "dreizehn", "vierzehn", "fünfzehn", "zwanzigs",
  ]

  /// Lists: "Wie heißen …?", "Woraus besteht …?", "In welchen Jahren …?".
  func listText(_ items: [AnswerKey]) -> String? {
    guard !clause.isInFront, lead.noun == nil, lead.adjectives.isEmpty else { return nil }
    switch clause.verb {
    case "heißen", "hießen": return lead.isBare ? clause.asked("Wie", replacing: own) : nil
    case "sind", "waren":
      guard lead.isBare, isLast, clause.at == 0, let name = definiteFront else { return nil }
      let isPeople = items.allSatisfy { $0.value.kind == .person }
      return "\(isPeople ? "Wer" : "Welches") \(clause.verb) \(name.joined(separator: " "))?"
    default: break
    }
    let isYears = items.allSatisfy { $0.text.count == 4 && Int($0.text) != nil }
    if isYears, lead.isBare || lead.preposition == "in" {
      return clause.asked("In welchen Jahren", replacing: whole)
    }
    guard let preposition = lead.preposition, lead.article == nil, !lead.followsNoun || isMadeOf
    else {
      return nil
    }
    if preposition == "aus", items.allSatisfy({ $0.value.kind == .term }) {
      return clause.asked("Woraus", replacing: whole)
    }
    if preposition == "in", items.allSatisfy({ $0.value.kind == .place }) {
      return clause.asked("Wo überall", replacing: whole)
    }
    return nil
  }
}
