import Facts
import Language

/// A person is named by the surname; a given name may be there but must not contradict.
struct PersonRule: JudgingRule {
  func judge(_ typed: TypedAnswer, for key: AnswerKey, with judge: AnswerJudge) -> Judgement? {
    guard case .person = key.value else { return nil }
    let lexicon = Lexicon.of(key.language)
    let form = WordForm(typed.text)
    if form.negationCount(lexicon.negations) > 0,
      !key.rightTexts.contains(where: { WordForm($0).negationCount(lexicon.negations) > 0 })
    {
      return .negation
    }
    if key.aliases.contains(where: { WordForm($0).words == form.words }) {
      return namesake(PersonName(typed.text), key, judge) ?? Judgement(.accept, rule: "alias")
    }
    let name = PersonRule.name(in: typed.text, for: key)
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

  /// The name in "es war Tokajew, glaube ich": words that only carry a sentence are left out.
  private static func name(in text: String, for key: AnswerKey) -> PersonName {
    let name = PersonName(text)
    let fillers = Lexicon.of(key.language).fillers
    let own = Set(key.rightTexts.flatMap { WordForm($0).words })
    // "Elizabeth I": her number, not the English word.
    let isFiller = { (word: String) in
      fillers.contains(word) && !own.contains(word) && (word != "i" || name.numeral == nil)
    }
    guard name.words.contains(where: isFiller), !name.words.allSatisfy(isFiller) else {
      return name
    }
    let words = WordForm(text).written.filter { !isFiller(Folding.folded($0)) }
    return PersonName(words.joined(separator: " "))
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
    case .numeralMissing:
      return Judgement(
        .almost, rule: "person-numeral", german: "Der wievielte dieses Namens?",
        english: "Which one of that name?")
    case .otherNumeral:
      return Judgement(
        .reject, rule: "person-numeral",
        german: "Name richtig, aber es ist ein anderer mit diesem Namen.",
        english: "Right name, but another one of that name.")
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
