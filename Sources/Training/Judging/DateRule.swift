import Facts
import Language

/// Dates are read, never compared as text; what is less precise is asked for, what is more, remarked.
struct DateRule: JudgingRule {
  func judge(_ typed: TypedAnswer, for key: AnswerKey, with judge: AnswerJudge) -> Judgement? {
    guard case .date(let date, let qualifier) = key.value else { return nil }
    let text = TokenisedText(DateRule.spaced(typed.text), language: key.language)
    let lexicon = Lexicon.of(key.language)
    if text.tokens.contains(where: { lexicon.negations.contains($0.folded) }) {
      return .negation
    }
    let isBefore = Era.isBeforeChrist(typed.text)
    let found = DateRule.dates(in: text, key.language)
    if isBefore, !found.isEmpty, !key.rightTexts.contains(where: Era.isBeforeChrist) {
      return Judgement(
        .reject, rule: "date-era", german: "Gemeint ist eine Zeit nach Christus.",
        english: "A time after Christ is meant.")
    }
    if !isBefore, !found.isEmpty, Era.isBeforeChrist(key.text) {
      return Judgement(
        .almost, rule: "date-era", german: "Vor oder nach Christus?",
        english: "Before or after Christ?")
    }
    let judgements = found.map { compare($0, date, qualifier, key) }
    guard let first = judgements.first else { return ask }
    if judgements.contains(where: { $0.verdict == .reject }) {
      return judgements.first { $0.verdict == .reject }
    }
    let covered = Set(found.flatMap { Array($0.tokens) })
    let hasLooseNumber = text.tokens.indices.contains {
      !covered.contains($0) && text.tokens[$0].number != nil && !isTimeOfDay($0, text)
    }
    return hasLooseNumber ? ask : judgements.first { $0.verdict == .almost } ?? first
  }

  /// The dates as the key's language writes them, else as the other one does: "January 6, 2022" in German.
  private static func dates(in text: TokenisedText, _ language: WritingLanguage) -> [FoundDate] {
    let found = DateFinder(text, manner: .answer).dates()
    let isMonthAlone = found.contains { if case .month = $0.reading { true } else { false } }
    guard found.isEmpty || isMonthAlone else { return found }
    let other: WritingLanguage = language == .german ? .english : .german
    let others = DateFinder(
      TokenisedText(text.slice(tokens: text.tokens.indices), language: other), manner: .answer
    ).dates()
    guard others.count == 1, case .date = others[0].reading else { return found }
    return others
  }

  /// "mid-July" in two words.
  private static func spaced(_ text: String) -> String {
    text.split(separator: " ").map { word in
      word.lowercased().hasPrefix("mid-") ? "mid " + word.dropFirst(4) : String(word)
    }.joined(separator: " ")
  }

  private func isTimeOfDay(_ index: Int, _ text: TokenisedText) -> Bool {
    let around = text.tokens[max(0, index - 2)..<min(text.tokens.count, index + 4)]
    return around.contains { $0.folded == "uhr" || $0.folded == ":" || $0.folded == "am" }
  }

  private var ask: Judgement {
    Judgement(
      .almost, rule: "date-unreadable", german: "Gefragt ist ein Datum.",
      english: "A date is wanted.")
  }

  private func compare(
    _ found: FoundDate, _ date: PartialDate, _ qualifier: Qualifier?, _ key: AnswerKey
  ) -> Judgement {
    switch found.reading {
    case .ambiguous(let readings):
      if readings.isEmpty {
        return Judgement(
          .reject, rule: "date-impossible", german: "Diesen Tag gibt es nicht.",
          english: "There is no such day.")
      }
      guard readings.contains(where: { agrees($0, date, isShort: found.isShortYear) }) else {
        return wrong
      }
      return Judgement(
        .almost, rule: "date-ambiguous",
        german: "Tag oder Monat zuerst? Bitte den Monat ausschreiben.",
        english: "Day or month first? Please write the month as a word.")
    case .month(let month):
      guard date.month == nil || date.month == month else { return wrong }
      return askForYear
    case .dayOfYear(let month, let day):
      guard date.month == nil || date.month == month, date.day == nil || date.day == day else {
        return wrong
      }
      return askForYear
    case .date(let typed):
      guard agrees(typed, date, isShort: found.isShortYear) else { return wrong }
      return compare(typed, date, qualifier: qualifier, typed: found.qualifier, key)
    }
  }

  private var wrong: Judgement { Judgement(.reject, rule: "date-value") }

  private var askForYear: Judgement {
    Judgement(
      .almost, rule: "date-year", german: "Bitte auch das Jahr nennen.",
      english: "Please give the year too.")
  }

  /// Whether two dates say the same as far as both go.
  private func agrees(_ typed: PartialDate, _ date: PartialDate, isShort: Bool) -> Bool {
    // "89" is short for 1989, not for 1789.
    let isShort = isShort && date.year >= 1900
    let sameYear = isShort ? typed.year % 100 == date.year % 100 : typed.year == date.year
    guard sameYear else { return false }
    if let month = typed.month, let wanted = date.month, month != wanted { return false }
    if let day = typed.day, let wanted = date.day, day != wanted { return false }
    return true
  }

  private func compare(
    _ typed: PartialDate, _ date: PartialDate, qualifier: Qualifier?,
    typed typedQualifier: Qualifier?,
    _ key: AnswerKey
  ) -> Judgement {
    if date.month != nil, typed.month == nil {
      return Judgement(
        .almost, rule: "date-precision",
        german: date.day == nil
          ? "Jahr richtig. Gemeint ist auch der Monat."
          : "Jahr richtig. Gemeint ist der genaue Tag.",
        english: date.day == nil
          ? "Right year. The month is wanted too." : "Right year. The exact day is wanted.")
    }
    if date.day != nil, typed.day == nil {
      return Judgement(
        .almost, rule: "date-precision",
        german: "Monat und Jahr richtig. Gemeint ist der genaue Tag.",
        english: "Right month and year. The exact day is wanted.")
    }
    let isFiner = date.month == nil && typed.month != nil || date.day == nil && typed.day != nil
    let remark = Judgement(
      .note, rule: isFiner ? "date-finer" : "date-qualifier",
      german: "Die Quelle sagt „\(key.qualifiedText)“.",
      english: "The source says “\(key.qualifiedText)”.")
    switch period(qualifier, typedQualifier, typed, date) {
    case .opposite:
      return Judgement(
        .reject, rule: "date-qualifier", german: "Die Quelle sagt „\(key.qualifiedText)“.",
        english: "The source says “\(key.qualifiedText)”.")
    case .other, .missing, .unclear: return remark
    case .same: return isFiner ? remark : Judgement(.accept, rule: "date-value")
    }
  }

  private func period(
    _ key: Qualifier?, _ typed: Qualifier?, _ typedDate: PartialDate, _ date: PartialDate
  ) -> QualifierMatch {
    if key == typed { return .same }
    switch (key, typed) {
    case (.early, nil), (.mid, nil), (.late, nil):
      guard date.month == nil, let month = typedDate.month else { return .missing }
      let months: [Qualifier: ClosedRange<Int>] = [.early: 1...4, .mid: 4...9, .late: 9...12]
      return key.flatMap { months[$0] }?.contains(month) ?? true ? .other : .opposite
    case (.early, .some), (.mid, .some), (.late, .some):
      return typed == .about ? .other : .opposite
    case (.since, nil), (.about, nil): return .same
    case (.before, nil), (.after, nil): return .missing
    case (.since, .after), (.after, .since): return .other
    case (nil, .since), (nil, .about), (nil, .early), (nil, .mid), (nil, .late): return .other
    case (.about, .before), (.about, .after), (nil, .before), (nil, .after): return .opposite
    case (.since, .before), (.before, .since), (.before, .after), (.after, .before):
      return .opposite
    default: return .other
    }
  }
}
