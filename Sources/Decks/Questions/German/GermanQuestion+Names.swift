import Facts
import Language

extension GermanQuestion {
  /// "Welche Partei", "Bei welchem Unternehmen", "Von wem".
  var organisationText: String? {
    if let naming = apposition({
      GermanHeads.isBody($0) || EntityClass.heads.contains(where: $0.lowercased().hasSuffix)
    }) {
      return naming
    }
    guard lead.noun == nil, lead.adjectives.isEmpty else { return nil }
    let noun =
      EntityClass.of(fact.key).map { GermanClassNoun($0) }
      ?? GermanClassNoun("Organisation", .feminine)
    if let preposition = lead.preposition {
      let hangs = lead.followsNoun && !isPassiveAgent(preposition) && preposition != "gegen"
      guard !hangs, !clause.isInFront || isFront,
        let grammaticalCase = GermanInterrogative.fixedCase(of: preposition)
      else { return nil }
      // "Gegen wen", "Von wem" read better than "Gegen welche Organisation".
      if EntityClass.of(fact.key) == nil, ["gegen", "von", "mit"].contains(preposition) {
        let who = grammaticalCase == .dative ? "wem" : "wen"
        return clause.asked("\(preposition) \(who)", replacing: whole)
      }
      return clause.asked("\(preposition) \(noun.asked(grammaticalCase))", replacing: whole)
    }
    if isFront {
      guard GermanVerbs.isSingular(clause.verb) else { return nil }
      return clause.asked(noun.asked(.nominative), replacing: whole)
    }
    guard !clause.isInFront, GermanVerbs.isSingular(clause.verb) else { return nil }
    let before = clause.rest[..<lead.start].filter { !GermanWords.clitics.contains($0) }
    if before.isEmpty, clause.isAdverbial, lead.article != "den", lead.article != "dem" {
      return clause.asked(noun.asked(.nominative), replacing: whole)
    }
    guard isObject(before) else { return nil }
    return clause.asked(noun.asked(.accusative), replacing: whole)
  }

  /// Whether the answer behind the verb is what somebody in the nominative acts on.
  func isObject(_ before: [String]) -> Bool {
    guard !GermanVerbs.copulas.contains(clause.verb), !GermanVerbs.withDative.contains(clause.verb),
      lead.article != "der", lead.article != "dem"
    else { return false }
    if clause.isAdverbial {
      guard let end = GermanClause.nounPhraseEnd(before), before.first != "die",
        before.first != "das"
      else { return false }
      return end == before.count || Self.isFreeStanding(before[end...])
    }
    guard let first = clause.front.first,
      !["den", "dem", "einen", "einem"].contains(first.lowercased())
    else { return false }
    return Self.isFreeStanding(before[...])
  }

  /// Only years, adverbs and "im Jahr …": nothing that the answer might belong to.
  static func isFreeStanding(_ words: ArraySlice<String>) -> Bool {
    let text = words.filter { !["im", "Jahr"].contains($0) }
    return text.allSatisfy { word in
      word.allSatisfy(\.isNumber) || GermanWords.adverbs.contains(word)
    }
  }

  // MARK: Places

  /// "Wo", "Woher", "In welches Meer", "In welcher Stadt".
  var placeText: String? {
    if let naming = apposition({ word in
      EntityClass.placeHeads.contains(where: word.lowercased().hasSuffix)
    }) {
      return naming
    }
    guard lead.noun == nil else { return nil }
    let noun = EntityClass.of(fact.key).map { GermanClassNoun($0) }
    guard let preposition = lead.preposition else {
      guard isFront, let noun, lead.adjectives.isEmpty, GermanVerbs.isSingular(clause.verb) else {
        return nil
      }
      return clause.asked(noun.asked(.nominative), replacing: whole)
    }
    guard !clause.isInFront || isFront, !isAttribute else { return nil }
    if let article = lead.article, let which = GermanInterrogative.which(like: article) {
      if let noun {
        guard preposition == "in" || preposition == "aus" || preposition == "nach" else {
          return nil
        }
        let declined = Self.declined(which, noun.gender)
        guard let declined else { return nil }
        let words = [preposition, declined] + lead.adjectives + [noun.noun]
        return clause.asked(words.joined(separator: " "), replacing: whole)
      }
      guard lead.adjectives.isEmpty || preposition == "in" else { return nil }
      switch (preposition, article) {
      case ("in", "dem"), ("in", "der"): return clause.asked("Wo", replacing: whole)
      case ("in", "die"), ("in", "das"): return clause.asked("Wohin", replacing: whole)
      case ("aus", _): return clause.asked("Woher", replacing: whole)
      default: return nil
      }
    }
    guard lead.article == nil, lead.adjectives.isEmpty else { return nil }
    switch preposition {
    case "in": return clause.asked("Wo", replacing: whole)
    case "nach":
      return clause.asked(noun.map { "in \($0.asked(.accusative))" } ?? "Wohin", replacing: whole)
    case "aus":
      return clause.asked(noun.map { "aus \($0.asked(.dative))" } ?? "Woher", replacing: whole)
    case "an" where clause.verb.hasPrefix("grenz"):
      return noun.flatMap { clause.asked("an \($0.asked(.accusative))", replacing: whole) }
    default:
      guard let noun, let grammaticalCase = GermanInterrogative.fixedCase(of: preposition) else {
        return nil
      }
      return clause.asked("\(preposition) \(noun.asked(grammaticalCase))", replacing: whole)
    }
  }

  /// "im Stadion in Rio", "die Regierung in Wien": the place belongs to the noun before it.
  private var isAttribute: Bool {
    guard lead.followsNoun, lead.start >= 2 else { return false }
    let earlier = clause.half[..<(lead.start - 1)].last?.lowercased() ?? ""
    return GermanInterrogative.parts(of: earlier) != nil
      || GermanVerbs.copulas.contains(clause.verb)
        && !GermanVerbs.passives.contains(clause.verb)
      || ["von", "beim", "bei"].contains(earlier)
  }

  /// The interrogative as the class noun wants it; nil where article and gender do not agree.
  private static func declined(_ which: String, _ gender: GermanHeads.Gender) -> String? {
    switch (which, gender) {
    case ("welchem", .feminine): nil
    case ("welchem", _): "welchem"
    case ("welcher", .feminine): "welcher"
    // "in der Schweiz": the class noun is neuter.
    case ("welcher", .neuter), ("welcher", .masculine): "welchem"
    case ("welche", .neuter), ("welches", .neuter): "welches"
    case ("welche", .feminine): "welche"
    case ("welche", .masculine), ("welchen", .masculine): "welchen"
    case ("welchen", .neuter): "welchem"
    default: nil
    }
  }
}

extension EntityClass {
  /// Last parts of nouns that say what kind of body a name is.
  static let heads = [
    "firma", "unternehmen", "konzern", "partei", "verband", "verein", "klub", "club", "bank",
    "zeitung",
    "magazin", "sender", "agentur", "institut", "universität", "hochschule", "ministerium",
    "organisation", "bündnis", "behörde", "gruppe", "stiftung", "gewerkschaft", "orchester",
    "konkurrenten", "konkurrent", "hersteller", "anbieter", "betreiber", "portal", "museum",
    "reederei",
    "gesellschaft", "allianz", "union", "kommission", "team", "band", "mannschaft", "kette",
    "dienst",
    "blatt", "verlag", "labor", "riese", "riesen",
  ]
  /// The same for places.
  static let placeHeads = [
    "stadt", "dorf", "land", "insel", "region", "provinz", "gemeinde", "ort", "fluss", "see",
    "berg",
    "staat", "kanton", "bezirk", "stadtteil", "viertel", "gebirge", "republik", "straße", "tal",
    "wüste",
    "meer", "hafen", "planeten", "planet", "mond", "kontinent", "station", "flughafen", "bahnhof",
    "gebiet", "metropole", "siedlung", "vulkan", "nachbarland", "bundesstaat",
  ]
}
