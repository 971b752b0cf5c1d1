/// Finds the words that qualify a figure or a date: "mehr als", "Ende des Jahres", "or more".
struct QualifierFinder {
  private let text: TokenisedText
  private let manner: FigureFinder.Manner
  private var tokens: [TextToken] { text.tokens }
  private var phrases: [String: Qualifier] { text.vocabulary.lexicon.qualifiers }

  init(_ text: TokenisedText, manner: FigureFinder.Manner) {
    self.text = text
    self.manner = manner
  }

  // MARK: Figures

  /// The qualifier before a figure that begins at `start`, an article between them or none.
  func beforeFigure(_ start: Int, floor: Int) -> (qualifier: Qualifier, start: Int)? {
    for skipped in 0...1 {
      let end = start - skipped
      guard end > floor else { return nil }
      if skipped == 1, !tokens[end].means(.article) { return nil }
      if let found = phrase(endingAt: end, floor: floor) { return found }
    }
    return nil
  }

  private func phrase(endingAt end: Int, floor: Int) -> (qualifier: Qualifier, start: Int)? {
    var last = end - 1
    if case .sign(let sign) = tokens[last].kind {
      if let qualifier = qualifierSigns[sign] { return (qualifier, last) }
      // `ca. 5`: the full stop of an abbreviation.
      guard sign == ".", !tokens[last].spaceBefore, last > floor else { return nil }
      last -= 1
    }
    guard tokens[last].means(.qualifier) else { return nil }
    var first = last
    while first > floor, last - first < 3, tokens[first - 1].isWord { first -= 1 }
    for start in first...last {
      let phrase = words(start...last)
      if let qualifier = phrases[phrase], isForFigures(qualifier, phrase) {
        return (qualifier, start)
      }
    }
    return nil
  }

  private func words(_ range: ClosedRange<Int>) -> String {
    tokens[range].lazy.map(\.folded).joined(separator: " ")
  }

  private func isForFigures(_ qualifier: Qualifier, _ phrase: String) -> Bool {
    switch qualifier {
    case .early, .mid, .late, .since, .before, .after: false
    case .about where phrase == "um": false
    default: manner == .answer || !loosePhrases.contains(phrase)
    }
  }

  /// The qualifier behind a figure: "oder mehr"; in an answer also one word at its end.
  func afterFigure(_ end: Int) -> (qualifier: Qualifier, end: Int)? {
    for count in [2, 1] where end + count <= tokens.count {
      guard tokens[end..<end + count].allSatisfy(\.isWord),
        tokens[end + count - 1].means(.qualifier)
      else { continue }
      if count == 1, manner == .runningText || end + 1 < tokens.count { continue }
      if count == 2, !["oder", "und", "or", "and"].contains(tokens[end].folded) { continue }
      let phrase = words(end...end + count - 1)
      guard let qualifier = phrases[phrase], isForFigures(qualifier, phrase) else { continue }
      return (qualifier, end + count)
    }
    return nil
  }

  // MARK: Dates

  /// The qualifier before a date that begins at `index`: "Ende", "seit", "mid-".
  func beforeDate(_ index: Int, floor: Int) -> (qualifier: Qualifier, start: Int)? {
    if tokens[index].means(.joined), tokens[index].folded.hasPrefix("mid-") { return (.mid, index) }
    var end = index
    while end > floor, end > index - 3, dateFillers.contains(tokens[end - 1].folded) { end -= 1 }
    guard end > floor else { return nil }
    if tokens[end - 1].means(.qualifier) {
      for start in max(floor, end - 3)..<end where tokens[start..<end].allSatisfy(\.isWord) {
        let phrase = words(start...end - 1)
        if let qualifier = phrases[phrase], isForDates(qualifier, phrase) {
          return (qualifier, start)
        }
      }
    }
    if tokens[end - 1].isSign("~") { return (.about, end - 1) }
    guard end > floor + 1 else { return nil }
    if tokens[end - 1].isSign("-"), tokens[end - 2].folded == "mid" { return (.mid, end - 2) }
    if tokens[end - 1].isSign("."), tokens[end - 2].folded == "ca" { return (.about, end - 2) }
    return nil
  }

  private func isForDates(_ qualifier: Qualifier, _ phrase: String) -> Bool {
    switch qualifier {
    case .before: manner == .answer || !["bis", "bis zum", "until", "till"].contains(phrase)
    case .early, .mid, .late, .since, .after: true
    case .about: phrase != "some"
    default: false
    }
  }
}

private let qualifierSigns: [Unicode.Scalar: Qualifier] = [
  "~": .about, "±": .about, ">": .moreThan, "<": .lessThan, "≥": .atLeast, "≤": .atMost,
]

/// Words that qualify a figure in an answer, but in running text are mostly something else.
private let loosePhrases: Set<String> = [
  "ab", "gegen", "c", "minimal", "maximal", "minimum", "maximum", "exceeding",
]

/// Words between a qualifier and its date: "Ende des Jahres 1994", "the end of the year 1994".
private let dateFillers: Set<String> = [
  "des", "jahres", "jahre", "jahr", "dem", "the", "year", "of", "im", "in",
]
