import Facts
import Language

extension GermanQuestion {
  /// "Wer", "Wen", "Wem", "Von wem", "Welcher Bürgermeister".
  var personText: String? {
    if ["heißt", "hieß"].contains(clause.verb) { return namingText }
    if let together = togetherText { return together }
    if let office = officeText { return office }
    if let noun = lead.noun {
      // "wählte der Bundestag X": the noun before the name is somebody else.
      guard lead.preposition == nil, !GermanHeads.isPerson(noun) else { return nil }
    } else {
      if let preposition = lead.preposition { return withPerson(preposition) }
      guard lead.article == nil, lead.adjectives.isEmpty else { return nil }
    }
    if isFront { return clause.asked("Wer", replacing: own) }
    guard !clause.isInFront, !hasAttribute else { return nil }
    return subject.map { clause.asked($0, replacing: own) } ?? nil
  }

  /// "Der Arzt Edward Jenner impfte" asks "Wer": an office in the question would tell which of several persons
  /// is meant.
  private var officeText: String? {
    guard let noun = lead.noun, GermanHeads.isPerson(noun) || isSurelyOffice else { return nil }
    if let preposition = lead.preposition {
      guard !lead.followsNoun || isPassiveAgent(preposition), !clause.isInFront || isFront,
        preposition != "laut",
        let grammaticalCase = GermanInterrogative.fixedCase(of: preposition)
      else { return nil }
      return clause.asked(
        "\(preposition) \(grammaticalCase == .dative ? "wem" : "wen")", replacing: whole)
    }
    if isFront { return officeInFront(noun) }
    guard !clause.isInFront, let article = lead.article, !hasAttribute else { return nil }
    let isFeminine = noun.hasSuffix("in")
    let isPredicative = clause.isPredicate || GermanVerbs.copulas.contains(clause.verb)
    switch article {
    case "den": return clause.asked("Wen", replacing: whole)
    case "dem": return clause.asked("Wem", replacing: whole)
    case "der" where !isFeminine, "die" where isFeminine && (clause.isAdverbial || isPredicative):
      let isNext = clause.rest[..<lead.start].allSatisfy { GermanWords.adverbs.contains($0) }
      guard article == "der" || isNext else { return nil }
      return clause.asked("Wer", replacing: whole)
    default: return nil
    }
  }

  /// "Zusammen mit dem Chemiker X entwickelte …" asks "Zusammen mit wem".
  private var togetherText: String? {
    guard clause.isInFront, lead.preposition == "mit", lead.start == 1,
      clause.at == clause.front.count - 1, let first = clause.front.first,
      ["Zusammen", "Gemeinsam"].contains(first)
    else { return nil }
    return clause.asked("\(first) mit wem", replacing: 0..<clause.front.count)
  }

  /// "Der Ombudsmann X verlangte …", "vom Ombudsmann X": before the verb, and behind a preposition with an
  /// article, the noun and the name are one thing.
  private var isSurelyOffice: Bool {
    guard lead.article != nil, lead.article != "des" else { return false }
    return isFront && lead.preposition == nil || lead.preposition == "von" && clause.isPassive
  }

  /// "Den Räuber X ließ der Rat …" asks "Wen"; where little else is said the office stays: "Welcher Bürgermeister
  /// wurde 1537 hingerichtet?".
  private func officeInFront(_ noun: String) -> String? {
    switch lead.article {
    case "den": return clause.asked("Wen", replacing: whole)
    case "dem": return clause.asked("Wem", replacing: whole)
    case "der", "die", nil:
      let said = Wording.contentWords(([clause.verb] + clause.rest).joined(separator: " "))
        .filter { Int($0) == nil }
      let which = noun.hasSuffix("in") ? "Welche" : "Welcher"
      let words =
        said.count < 3 ? ([which] + lead.adjectives + [noun]).joined(separator: " ") : "Wer"
      return clause.asked(words, replacing: whole)
    default: return nil
    }
  }

  /// "war X vom Verein Y": what follows belongs to the name.
  private var hasAttribute: Bool {
    guard clause.at + 1 < clause.rest.count, !clause.isPassive else { return false }
    return ["von", "vom", "aus", "und"].contains(clause.rest[clause.at + 1])
  }

  /// Whether a name behind the verb is the subject or an object, as far as the sentence tells.
  private var subject: String? {
    let before = clause.rest[..<clause.at].filter { !GermanWords.clitics.contains($0) }
    let object = GermanVerbs.withDative.contains(clause.verb) ? "Wem" : "Wen"
    // "Den Preis erhielt 1929 X": nobody else acts.
    if let first = clause.front.first, ["Den", "Dem"].contains(first),
      before.allSatisfy({ Self.isTime($0) || GermanWords.adverbs.contains($0) })
    {
      return singular("Wer")
    }
    // "Die Flucht gelang X": nobody acts.
    if ["gelang", "gelingt"].contains(clause.verb), !clause.isAdverbial, before.isEmpty {
      return "Wem"
    }
    guard !before.isEmpty else {
      if clause.isAdverbial || clause.isPredicate { return singular("Wer") }
      guard let first = clause.front.first?.lowercased() else { return nil }
      if GermanVerbs.copulas.contains(clause.verb), !GermanVerbs.passives.contains(clause.verb) {
        return singular("Wer")
      }
      if ["den", "dem", "einen", "einem", "zum"].contains(first) { return singular("Wer") }
      guard ["die", "das", "ein", "eine", "der"].contains(first) else { return nil }
      if first == "der" || clause.front.contains(where: GermanHeads.isBody) {
        return GermanVerbs.passives.contains(clause.verb) ? nil : object
      }
      return singular("Wer")
    }
    if clause.isPassive, clause.isAdverbial, before.allSatisfy(Self.isTime) {
      return singular("Wer")
    }
    if GermanVerbs.copulas.contains(clause.verb), !clause.isPassive, !clause.isAdverbial,
      before.allSatisfy({ GermanWords.adverbs.contains($0) || Self.isTime($0) })
    {
      return singular("Wer")
    }
    if hasNamedFront, !GermanVerbs.copulas.contains(clause.verb), endsFreely(before) {
      return object
    }
    if clause.isPredicate, let first = before.first, GermanWords.prepositions.contains(first) {
      return singular("Wer")
    }
    // "Zur Präsidentin wählten die Abgeordneten X": several act, the one is acted on.
    if clause.isAdverbial, !GermanVerbs.isSingular(clause.verb), before.first == "die",
      GermanClause.nounPhraseEnd(before) == before.count
    {
      return object
    }
    guard clause.isAdverbial, let end = GermanClause.nounPhraseEnd(before), end == before.count,
      let first = before.first, first != "das" || GermanHeads.isBody(before[end - 1])
    else { return nil }
    let acts = before.contains { GermanHeads.isPerson($0) || GermanHeads.isBody($0) }
    return first == "der" || acts || first.first?.isUppercase == true ? object : nil
  }

  /// "Robert Schumann heiratete …": a name without an article acts.
  private var hasNamedFront: Bool {
    guard let first = clause.front.first else { return false }
    return !clause.isAdverbial && GermanVerbs.isSingular(clause.verb)
      && GivenNames.isUsual(Folding.folded(first))
      && !["soll", "sollte", "kann", "konnte", "will", "wollte", "muss", "musste"].contains(
        clause.verb)
  }

  /// Whether a name may follow the words without belonging to the last of them: after a year, an adverb or a
  /// genitive.
  private func endsFreely(_ words: [String]) -> Bool {
    guard let last = words.last else { return true }
    if Self.isTime(last) || GermanWords.adverbs.contains(last) { return true }
    let article = words.dropLast().last ?? ""
    return ["des", "ihres", "seines", "eines"].contains(article)
  }

  private static func isTime(_ word: String) -> Bool {
    word.contains(where: \.isNumber) || Gazetteer.isCalendarWord(Folding.folded(word))
      || ["am", "im", "jahr", "jahre"].contains(word.lowercased())
  }

  private func singular(_ word: String) -> String? {
    GermanVerbs.isSingular(clause.verb) ? word : nil
  }

  private func withPerson(_ preposition: String) -> String? {
    guard lead.article == nil, lead.adjectives.isEmpty, !clause.isInFront || isFront,
      let grammaticalCase = GermanInterrogative.fixedCase(of: preposition),
      preposition != "seit", preposition != "nach"
    else { return nil }
    if lead.followsNoun, !isPassiveAgent(preposition) { return nil }
    guard !hasAttribute else { return nil }
    let who = grammaticalCase == .dative ? "wem" : "wen"
    return clause.asked("\(preposition) \(who)", replacing: whole)
  }

  /// "wurde das Werk von X gegründet": the agent of a passive, not an attribute.
  func isPassiveAgent(_ preposition: String) -> Bool {
    ["von", "durch"].contains(preposition) && clause.isPassive
  }
}
