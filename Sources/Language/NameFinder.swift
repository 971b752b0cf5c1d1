/// Finds the names of persons, bodies and places in running text.
///
/// A person is named by words with capitals side by side, of which the first is a known given name or an initial,
/// or by one word and more behind a title; the first must not follow an article. A body is a well-known abbreviation, a name with `AG` and the like at its end, or a long
/// form with its abbreviation in brackets; a place is a country or a known city.
struct NameFinder {
  private let text: TokenisedText
  private var tokens: [TextToken] { text.tokens }

  /// Words in one name.
  private static let longest = 6
  /// Tokens of a long form before its abbreviation.
  private static let longestForm = 14

  init(_ text: TokenisedText) { self.text = text }

  /// The names in their order, without overlaps; linear.
  func names() -> [Found<EntityName>] {
    var names: [Found<EntityName>] = []
    var index = 0
    var floor = 0
    while index < tokens.count {
      guard tokens[index].isWord, tokens[index].isCapitalised else {
        index += 1
        continue
      }
      if let found = longForm(around: index, floor: floor) {
        while let last = names.last, last.range.lowerBound >= found.name.range.lowerBound {
          names.removeLast()
        }
        names.append(found.name)
        index = found.end
        floor = index
        continue
      }
      guard let (name, tokens) = name(at: index) else {
        index += 1
        continue
      }
      names.append(Found(value: name, range: text.scalars(of: tokens)))
      index = tokens.upperBound
    }
    return names
  }

  private func name(at start: Int) -> (EntityName, Range<Int>)? {
    let token = tokens[start]
    if token.means(.body), isShouted(token) { return named(.organisation, start..<start + 1) }
    let run = run(at: start)
    if let body = body(run) { return named(.organisation, body) }
    if run.count == 1 || token.means(.country), token.means(.country) {
      return place(at: start)
    }
    let name = run.drop { isTitle($0) }
    guard let first = name.first else { return nil }
    let isTitled = name.count < run.count && !tokens[start].means(.article)
    guard let begin = isTitled ? first : givenName(in: name) else { return nil }
    let words = (begin..<run.upperBound).filter { tokens[$0].isWord }
    guard words.count <= NameFinder.longest, isTitled || words.count > 1 && !followsArticle(start),
      !words.allSatisfy({ Gazetteer.isPlace(tokens[$0].folded) })
    else { return nil }
    return named(.person, begin..<run.upperBound)
  }

  /// Where a known given name or an initial begins a name of two words and more: behind `Amtskollegen`.
  private func givenName(in name: Range<Int>.SubSequence) -> Int? {
    name.dropLast().first { index in
      tokens[index].isWord && !opensPlainly(index)
        && (isInitial(index) || GivenNames.isKnown(folded: tokens[index].folded))
    }
  }

  /// `Volkswagen AG`, without the article that begins a sentence.
  private func body(_ run: Range<Int>) -> Range<Int>? {
    guard tokens[run.upperBound - 1].means(.organisation) else { return nil }
    let start = tokens[run.lowerBound].means(.article) ? run.lowerBound + 1 : run.lowerBound
    return run.upperBound - start > 1 ? start..<run.upperBound : nil
  }

  private func named(_ kind: EntityName.Kind, _ range: Range<Int>) -> (EntityName, Range<Int>) {
    (EntityName(kind: kind, text: text.slice(tokens: range)), range)
  }

  /// `Kasachstans` names Kasachstan.
  private func place(at index: Int) -> (EntityName, Range<Int>) {
    var name = text.slice(tokens: index..<index + 1)
    if !Gazetteer.isCountry(tokens[index].folded) { name.removeLast() }
    return (EntityName(kind: .place, text: name), index..<index + 1)
  }

  /// Words with capitals side by side, initials and particles between them.
  private func run(at start: Int) -> Range<Int> {
    var end = start + 1
    while end < tokens.count {
      if belongs(end) {
        end += 1
      } else if tokens[end].isSign("."), !tokens[end].spaceBefore, isShort(end - 1),
        end + 1 < tokens.count, belongs(end + 1)
      {
        end += 2
      } else if let next = behindParticles(end) {
        end = next + 1
      } else {
        break
      }
    }
    return start..<end
  }

  /// `J.`, which is no joule here.
  private func isInitial(_ index: Int) -> Bool {
    tokens[index].range.count == 1 && index + 1 < tokens.count && tokens[index + 1].isSign(".")
  }

  /// An initial or a title that ends with a full stop.
  private func isShort(_ index: Int) -> Bool {
    tokens[index].range.count == 1 || tokens[index].means(.title)
  }

  private func belongs(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.isWord && token.isCapitalised && token.spaceBefore
      && (isInitial(index)
        || !token.means([
          .month, .weekday, .unit, .scale, .cardinal, .fraction, .country, .body, .qualifier,
        ]))
  }

  /// The capital behind `von der`, `bin`, `de`; nil where none follows, or an article alone stands before it.
  private func behindParticles(_ start: Int) -> Int? {
    guard !tokens[start].means(.article) else { return nil }
    var index = start
    while index < start + 3, index < tokens.count, tokens[index].isWord, tokens[index].spaceBefore,
      PersonName.isParticle(tokens[index].folded)
    { index += 1 }
    return index > start && index < tokens.count && belongs(index) ? index : nil
  }

  private func isTitle(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.isSign(".") || token.means(.title) { return true }
    return text.vocabulary.lexicon.officeEndings.contains { token.folded.hasSuffix($0) }
  }

  private func followsArticle(_ index: Int) -> Bool {
    index > 0 && tokens[index - 1].means(.article)
  }

  /// A capital that only begins a sentence: an article, a preposition, a number, a month.
  private func opensPlainly(_ index: Int) -> Bool {
    let token = tokens[index]
    if isInitial(index) { return false }
    return token.means([
      .article, .qualifier, .filler, .joint, .month, .weekday, .scale, .cardinal, .fraction, .unit,
      .ordinal,
    ]) || text.vocabulary.lexicon.prepositions.contains(token.folded)
  }

  private func isShouted(_ token: TextToken) -> Bool {
    token.range.count >= 2
      && text.scalars[token.range].allSatisfy { ScalarTraits.of($0).contains(.upper) }
  }

  // MARK: Abbreviations with their long forms

  /// `Organisation des Vertrags über kollektive Sicherheit (OVKS)`, told from the bracket's word.
  private func longForm(
    around index: Int, floor: Int
  ) -> (name: Found<EntityName>, end: Int)? {
    guard index >= 2, tokens[index - 1].isSign("("), isShouted(tokens[index]),
      index + 1 < tokens.count, tokens[index + 1].isSign(")"),
      let start = formStart(before: index - 1, floor: floor, short: tokens[index])
    else { return nil }
    let range = text.scalars(of: start..<index - 1)
    let name = EntityName(
      kind: .organisation, text: text.slice(range), abbreviation: text.slice(tokens[index].range))
    return (
      Found(value: name, range: range.lowerBound..<tokens[index + 1].range.upperBound), index + 2
    )
  }

  /// The nearest word to the left from which initials, in their order, spell the abbreviation.
  private func formStart(before end: Int, floor: Int, short: TextToken) -> Int? {
    let letters = Array(short.folded.utf8)
    var start = end - 1
    while start >= max(floor, end - NameFinder.longestForm), tokens[start].isWord {
      if tokens[start].isCapitalised, tokens[start].folded.utf8.first == letters.first,
        spells(letters, start..<end)
      {
        return start
      }
      start -= 1
    }
    return nil
  }

  private func spells(_ letters: [UInt8], _ range: Range<Int>) -> Bool {
    var next = 0
    for index in range where next < letters.count {
      let word = Array(tokens[index].folded.utf8)
      guard word.first == letters[next] else { continue }
      next += 1
      // A compound gives several letters: `Nordatlantikpakt`.
      var place = 1
      while next < letters.count, place < word.count, index == range.upperBound - 1 {
        if word[place] == letters[next] { next += 1 }
        place += 1
      }
    }
    return next == letters.count
  }
}
