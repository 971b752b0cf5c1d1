import Facts
import Language

/// The English question for an answer, with "did" and "does" where the verb needs them.
///
/// Worked values: "Apollo 11 landed on 20 July 1969." asks "On which day did Apollo 11 land?"; "The module was
/// called Eagle." asks "What was the module called?".
struct EnglishQuestion {
  let fact: Fact
  let clause: EnglishClause

  init?(fact: Fact, gap: Gap) {
    guard let clause = EnglishClause(gap: gap) else { return nil }
    self.fact = fact
    self.clause = clause
  }

  /// Nil where the word order would have to be guessed.
  var text: String? {
    switch fact.key.value {
    case .date(let date, nil): dateText(date)
    case .date, .range: nil
    case .quantity(let quantity, _): quantityText(quantity)
    case .score: scoreText
    case .person: personText
    case .place: naming ?? placeText
    case .organisation: naming ?? organisationText
    case .term, .phrase: naming ?? termText
    case .list(let items, _): listText(items)
    }
  }

  var at: Int { clause.at }
  var own: Range<Int> { at..<(at + 1) }
  var isLast: Bool { at == clause.words.count - 1 }
  var hasArticle: Bool { clause.word(before: 1) == "the" }
  /// The answer with "the" before it.
  var withArticle: Range<Int> { (hasArticle ? at - 1 : at)..<(at + 1) }
  /// The answer, with "the" or not, is the whole subject.
  var isSubject: Bool {
    clause.half == .subject && withArticle == 0..<clause.subject.count
  }
  /// The answer, with "the" or not, stands directly behind the verb.
  var isBehindVerb: Bool { clause.half == .rest && withArticle.lowerBound == 0 }

  // MARK: Dates

  private func dateText(_ date: PartialDate) -> String? {
    let before = clause.word(before: 1)
    let next = at + 1 < clause.words.count ? clause.words[at + 1] : ""
    // "in 1972 and again in 1994": one of several.
    let isSecond = clause.words[..<max(0, at - 1)].suffix(2).contains {
      ["and", "or"].contains($0)
    }
    guard !["to", "and", "or", "until"].contains(next), !isSecond else { return nil }
    let place = (at - 1)..<(at + 1)
    if date.day != nil {
      return before == "on" ? clause.asked("On which day", replacing: place) : nil
    }
    let unit = date.month != nil ? "month and year" : "year"
    switch before {
    case "in": return clause.asked("In which \(unit)", replacing: place)
    case "since": return clause.asked("Since which \(unit)", replacing: place)
    default: return nil
    }
  }

  // MARK: Names

  private var personText: String? {
    if clause.half == .subject {
      guard at == clause.subject.count - 1 else { return nil }
      if at == 0 { return clause.asked("Who", replacing: own) }
      let title = clause.subject[..<at]
      let isTitle = title.allSatisfy { $0.allSatisfy { $0.isLetter || $0 == "-" } }
      guard isTitle, let first = title.first, title.count <= 4 else { return nil }
      // An office in the question would tell which of several persons is meant.
      let hasArticle = ["the", "The"].contains(first) && title.count > 1
      guard hasArticle || title.count == 1 && !EnglishClause.small.contains(first.lowercased())
      else { return nil }
      return clause.asked("Who", replacing: 0..<(at + 1))
    }
    guard clause.half == .rest else { return nil }
    if at == 0 {
      if EnglishVerbs.copulas.contains(clause.verb) {
        return isLast || startsAttribute ? predicate("Who") : nil
      }
      if case .full = clause.form { return clause.asked("Who", replacing: own) }
      return nil
    }
    if let office = byOffice { return office }
    guard clause.word(before: 1) == "by", clause.form == .auxiliary, at > 1,
      EnglishVerbs.isParticiple(clause.rest[at - 2]) || clause.rest[0].hasSuffix("ed")
    else { return nil }
    return clause.asked("By whom", replacing: (at - 1)..<(at + 1))
  }

  /// "was designed by the engineer X" asks "By whom": the office would tell who of several it was.
  private var byOffice: String? {
    guard clause.form == .auxiliary,
      let by = clause.rest[..<at].lastIndex(of: "by"), by > 0, at - by <= 5, at - by > 1,
      EnglishVerbs.isParticiple(clause.rest[by - 1]) || clause.rest[0].hasSuffix("ed"),
      ["the", "a", "an"].contains(clause.rest[by + 1]) || at - by == 2,
      clause.rest[(by + 1)..<at].allSatisfy({ word in
        word.allSatisfy { $0.isLetter || $0 == "-" } && !["of", "and", "in", "for"].contains(word)
      }), at + 1 == clause.rest.count || clause.rest[at + 1] != "and"
    else { return nil }
    return clause.asked("By whom", replacing: by..<(at + 1))
  }

  /// "was X from Y", "was X in 1990": what follows goes with the verb.
  private var startsAttribute: Bool {
    at + 1 < clause.rest.count && ["in", "from", "until", "at"].contains(clause.rest[at + 1])
  }

  /// "Who was the trainer?" where the answer is what the subject was.
  private func predicate(_ interrogative: String) -> String? {
    clause.asked(interrogative, replacing: withArticle)
  }

  private var organisationText: String? {
    let noun = EnglishClassNoun.of(fact.key) ?? "organisation"
    if isSubject { return clause.asked("Which \(noun)", replacing: 0..<clause.subject.count) }
    if isBehindVerb, case .full = clause.form {
      return clause.asked("Which \(noun)", replacing: withArticle)
    }
    return nil
  }

  private var placeText: String? {
    let noun = EnglishClassNoun.of(fact.key)
    if isSubject {
      return noun.flatMap { clause.asked("Which \($0)", replacing: 0..<clause.subject.count) }
    }
    guard clause.half != .subject else { return nil }
    let start = withArticle.lowerBound
    let before = start > 0 ? clause.words[start - 1].lowercased() : ""
    if clause.half == .rest, at + 1 < clause.rest.count,
      ["in", "of", "and"].contains(clause.rest[at + 1])
    {
      return nil
    }
    if isBehindVerb, EnglishVerbs.copulas.contains(clause.verb), isLast { return predicate("What") }
    if let noun, clause.half == .rest, ["into", "through", "to", "from"].contains(before),
      start == 1
    {
      return clause.asked("\(before) which \(noun)", replacing: 0..<(at + 1))
    }
    guard before == "in" else { return nil }
    if clause.half == .opening { return clause.asked("Where", replacing: (start - 1)..<(at + 1)) }
    let isAttribute =
      start >= 2 && EnglishVerbs.copulas.contains(clause.verb)
      && !EnglishVerbs.isParticiple(clause.rest[start - 2]) && Int(clause.rest[start - 2]) == nil
    let isNested =
      start >= 3 && ["of", "in", "at", "from"].contains(clause.rest[start - 3])
      && Int(clause.rest[start - 2]) == nil
    // "takes its name from a village in X": the place belongs to the noun.
    guard !isAttribute, !isNested, !hangsOnPhrase(start - 1) else { return nil }
    return clause.asked("Where", replacing: (start - 1)..<(at + 1))
  }

  /// "to a water pump in X": a preposition, an article and a noun with up to two adjectives stand before.
  private func hangsOnPhrase(_ end: Int) -> Bool {
    let earlier = clause.rest[..<end].suffix(5)
    guard let article = earlier.lastIndex(where: { ["a", "an", "the"].contains($0) }),
      article > earlier.startIndex, article < end - 1,
      earlier[(article + 1)...].allSatisfy({ $0.first?.isLowercase == true })
    else { return false }
    return ["of", "in", "at", "from", "to", "with"].contains(clause.rest[article - 1])
  }

  // MARK: Terms and lists

  /// "What was the module called?", "What is it known as?".
  private var naming: String? {
    guard clause.half == .rest, isLast, at > 0 else { return nil }
    let before = clause.word(before: 1)
    if ["called", "named", "dubbed"].contains(before), clause.form == .auxiliary, at == 1 {
      return clause.asked("What", replacing: own)
    }
    if before == "as", clause.word(before: 2) == "known", clause.form == .auxiliary {
      return clause.asked("What", replacing: own)
    }
    return nil
  }

  private var termText: String? {
    guard fact.key.text.first?.isUppercase == true || hasArticle else { return nil }
    if isSubject {
      if case .auxiliary = clause.form,
        !["is", "was", "can", "could", "will", "would", "must", "may"].contains(clause.verb)
      {
        return nil
      }
      return clause.asked("What", replacing: 0..<clause.subject.count)
    }
    guard isBehindVerb || isAwarded else { return nil }
    if EnglishVerbs.copulas.contains(clause.verb), !isAwarded {
      return isLast ? predicate("What") : nil
    }
    return clause.asked("What", replacing: withArticle)
  }

  /// "was awarded the prize".
  private var isAwarded: Bool {
    clause.half == .rest && withArticle.lowerBound == 1
      && ["awarded", "given", "offered", "granted"].contains(clause.rest[0])
  }

  private func listText(_ items: [AnswerKey]) -> String? {
    guard clause.half == .rest, isLast else { return nil }
    let isPeople = items.allSatisfy { [.person, .place, .organisation].contains($0.value.kind) }
    let word = isPeople ? "Who" : "What"
    if at == 0, ["are", "were"].contains(clause.verb) { return clause.asked(word, replacing: own) }
    if clause.word(before: 1) == "of", at == 1, ["consisted", "consists"].contains(clause.verb) {
      return clause.asked(word, replacing: own)
    }
    return nil
  }

  /// "By what score did … win …?".
  private var scoreText: String? {
    guard clause.half == .rest, ["won", "lost", "beat", "defeated"].contains(clause.verb) else {
      return nil
    }
    let start = clause.word(before: 1) == "by" ? at - 1 : at
    guard start == 0 || !["in", "of", "the", "a", "to"].contains(clause.rest[start - 1]) else {
      return nil
    }
    let base = clause.verb == "beat" ? "beat" : nil
    guard base == nil else { return nil }
    return clause.asked("By what score", replacing: start..<(at + 1))
  }
}
