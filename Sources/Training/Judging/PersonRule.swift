import Facts
import Language

/// A person is named by the surname; a given name may be there but must not contradict.
struct PersonRule: JudgingRule {
  func judge(_ typed: TypedAnswer, for key: AnswerKey, with judge: AnswerJudge) -> Judgement? {
    guard case .person = key.value else { return nil }
    let lexicon = Lexicon.of(key.language)
    let form = WordForm(typed.text)
    if form.words.contains(where: { lexicon.negations.contains($0) }),
      !key.rightTexts.contains(where: { text in
        WordForm(text).words.contains { lexicon.negations.contains($0) }
      })
    {
      return Judgement(.reject, rule: "negation")
    }
    if key.aliases.contains(where: { WordForm($0).words == form.words }) {
      return namesake(PersonName(typed.text), key, judge) ?? Judgement(.accept, rule: "alias")
    }
    let name = PersonName(typed.text)
    guard !name.words.isEmpty, name.words.count <= 20 else {
      return Judgement(.reject, rule: "person-name")
    }
    guard name.words.allSatisfy({ !lexicon.listWords.contains($0) }) else {
      return Judgement(
        .reject, rule: "alternatives", german: "Bitte nur eine Person nennen.",
        english: "Please name one person only.")
    }
    // A surname alone among the aliases does not free the given name.
    let own = PersonName(key.text)
    let matches = key.rightTexts.map { text in
      let right = PersonName(text)
      return PersonMatch.of(
        name, right.given.isEmpty ? right.withGiven(own.given) : right)
    }
    let isOther =
      judge.deck.namesAnother(typed.text, than: key)
      || judge.deck.surnameOfAnother(name.coreSurname, than: PersonName(key.text))
    var best = PersonMatch.different
    for match in matches where match.rank > best.rank { best = match }
    if isOther, best.isBySlip || best.rank < PersonMatch.surname.rank {
      return Judgement(
        .reject, rule: "known-other", german: "Das ist jemand anderes.",
        english: "That is somebody else.")
    }
    return judgement(best, name, key, judge)
  }

  private func judgement(
    _ match: PersonMatch, _ name: PersonName, _ key: AnswerKey, _ judge: AnswerJudge
  ) -> Judgement {
    switch match {
    case .full: return Judgement(.accept, rule: "person-name")
    case .surname: return namesake(name, key, judge) ?? Judgement(.accept, rule: "person-surname")
    case .slip:
      return Judgement(
        .note, rule: "word-slip", german: "Richtig geschrieben: „\(key.text)“.",
        english: "Correct spelling: “\(key.text)”.")
    case .surnameSlip:
      return namesake(PersonName(key.text), key, judge)
        ?? Judgement(
          .note, rule: "word-slip", german: "Richtig geschrieben: „\(key.text)“.",
          english: "Correct spelling: “\(key.text)”.")
    case .givenOnly:
      return Judgement(
        .almost, rule: "person-given-only", german: "Und der Nachname?",
        english: "And the surname?")
    case .contradiction:
      return Judgement(
        .reject, rule: "person-given-name", german: "Der Vorname gehört zu jemand anderem.",
        english: "The given name is somebody else's.")
    case .halfSurname:
      return Judgement(
        .almost, rule: "person-half-surname", german: "Bitte den ganzen Nachnamen.",
        english: "The whole surname, please.")
    case .different: return Judgement(.reject, rule: "person-name")
    }
  }

  private func namesake(_ name: PersonName, _ key: AnswerKey, _ judge: AnswerJudge) -> Judgement? {
    guard name.words.count == name.coreSurname.count || name == PersonName(key.text),
      judge.deck.hasNamesake(of: PersonName(key.text)),
      name.given.isEmpty || name != PersonName(key.text)
    else { return nil }
    return Judgement(
      .almost, rule: "person-namesake", german: "Diesen Nachnamen tragen mehrere. Und der Vorname?",
      english: "Several people have that surname. And the given name?")
  }
}

/// How a typed name fits a right one.
enum PersonMatch: Sendable {
  case different, contradiction, givenOnly, halfSurname
  case surnameSlip(String)
  case slip(String)
  case surname, full

  var rank: Int {
    switch self {
    case .different: 0
    case .contradiction: 1
    case .givenOnly: 2
    case .halfSurname: 3
    case .surnameSlip: 4
    case .slip: 5
    case .surname: 6
    case .full: 7
    }
  }

  var isBySlip: Bool {
    switch self {
    case .slip, .surnameSlip: true
    default: false
    }
  }

  /// Compares typed words with a right name's parts.
  static func of(_ typed: PersonName, _ key: PersonName) -> PersonMatch {
    if typed.words == key.words || typed.words.joined() == key.words.joined() { return .full }
    let surname = key.coreSurname
    guard !surname.isEmpty else { return .different }
    let words = typed.words.filter { !PersonName.isParticle($0) || surname.contains($0) }
    if let (rest, slip) = without(surname, in: words) {
      return judge(rest, key, slip: slip ? surname.joined(separator: " ") : nil)
    }
    if !key.given.isEmpty,
      words.allSatisfy({ word in key.given.contains { agree(word, $0) != .no } })
    {
      return .givenOnly
    }
    if surname.count > 1,
      words.contains(where: { word in surname.contains { agree(word, $0) == .yes } })
    {
      return .halfSurname
    }
    return .different
  }

  /// The words without the surname's run, and whether a slip was in it; nil where it is not there.
  private static func without(
    _ surname: [String], in words: [String]
  ) -> (rest: [String], slip: Bool)? {
    guard words.count >= surname.count else { return nil }
    var found: (start: Int, slip: Bool)?
    for start in (0...(words.count - surname.count)).reversed() {
      let run = zip(words[start..<start + surname.count], surname).map { agree($0, $1) }
      if run.allSatisfy({ $0 == .yes }) {
        found = (start, false)
        break
      }
      if found == nil, run.allSatisfy({ $0 != .no }) { found = (start, true) }
    }
    guard let found else { return nil }
    var rest = words
    rest.removeSubrange(found.start..<found.start + surname.count)
    return (rest, found.slip)
  }

  private static func judge(_ rest: [String], _ key: PersonName, slip: String?) -> PersonMatch {
    guard !rest.isEmpty else { return slip.map { .surnameSlip($0) } ?? .surname }
    guard !key.given.isEmpty else { return slip.map { .slip($0) } ?? .full }
    var free = key.given
    var unmatched = 0
    var expected = slip
    for word in rest {
      let position =
        free.firstIndex { PersonName.givenAgree(word, $0) }
        ?? free.firstIndex { agree(word, $0) != .no || isShort(word, of: $0) }
      guard let position else {
        unmatched += 1
        continue
      }
      if !PersonName.givenAgree(word, free[position]) { expected = free[position] }
      free.remove(at: position)
    }
    // A second given name that the key leaves out is no contradiction.
    guard unmatched == 0 || free.count < key.given.count && free.isEmpty else {
      return .contradiction
    }
    return expected.map { .slip($0) } ?? .full
  }

  private static func isShort(_ word: String, of name: String) -> Bool {
    word.count >= 3 && name.count > word.count && name.hasPrefix(word)
  }

  private enum Agreement { case no, slip, yes }

  private static func agree(_ typed: String, _ key: String) -> Agreement {
    if typed == key || Transliteration.areEqual(typed, key) { return .yes }
    return WordComparison(language: .german).isSlip(typed, for: key) ? .slip : .no
  }
}
