import Basics
import Language

/// Reads what the words around a figure or a date say it is about; one for each sentence.
struct ContextReader {
  let sentence: [Unicode.Scalar]
  let words: [WrittenWord]
  /// The stems of the sentence before.
  let previous: Set<String>
  /// The last year named before this sentence.
  let era: Int?
  let language: WritingLanguage
  /// The stem of each word; nil for words that say nothing.
  private let stems: [String?]
  private let mentions: [Aspect.Mention]

  init(
    sentence: [Unicode.Scalar], words: [WrittenWord], stems: [String?], previous: Set<String>,
    era: Int?, language: WritingLanguage
  ) {
    self.stems = stems
    self.sentence = sentence
    self.words = words
    self.previous = previous
    self.era = era
    self.language = language
    mentions = Aspect.mentions(in: words, language: language)
  }

  /// The stem of a word; nil for one that says nothing.
  func stem(_ index: Int) -> String? { stems[index] }

  /// The context of a stretch of the sentence; `unit` is the noun it counts, if any.
  func context(of range: Range<Int>, unit: String = "") -> ClaimContext {
    let clause = clause(around: range)
    let inside = words.indices.filter {
      clause.contains(words[$0].range.lowerBound) && !range.overlaps(words[$0].range)
    }
    let named = Set(mentions.flatMap { Array($0.words) })
    let measured = Set(
      mentions.filter { $0.aspect.group != .event }.flatMap { Array($0.words) })
    var context = ClaimContext()
    for index in inside where !named.contains(index) {
      if let stem = stems[index] {
        context.focus.insert(stem)
      }
    }
    if let noun = peopleStem(unit) { context.focus.insert(noun) }
    if context.focus.isEmpty, let antecedent = relativeAntecedent(of: clause) {
      context.focus = [antecedent]
    }
    context.names =
      language == .german
      ? context.focus
      : Set(inside.filter { !named.contains($0) && isName($0) }.compactMap { stems[$0] })
    context.surroundings = Set(stems.compactMap(\.self))
    if takesUpPrevious(clause) {
      let before = words.prefix { $0.range.upperBound <= clause.lowerBound }.count
      let antecedent = before == 0 ? previous : Set(stems[..<before].compactMap(\.self))
      context.surroundings.formUnion(antecedent)
      if context.focus.isEmpty {
        context.focus = antecedent
        context.isElliptic = true
      }
    } else if context.focus.isEmpty {
      context.focus = sentenceStems(but: range, named)
      context.isElliptic = true
    }
    context.aspects = nearestAspects(to: range, in: clause)
    context.scope = scope(inside)
    context.era = era
    let first = words.first { clause.contains($0.range.lowerBound) }?.lower ?? ""
    context.isChange = isChange(range, inside)
    context.isPart =
      ContextReader.partOpeners.contains(first)
      || first == "of" && ContextReader.partPronouns.contains(second(in: clause))
    context.deeds = DeedStems.stems(
      inside.filter { !measured.contains($0) }.map { words[$0] }, language)
    context.governor = governor(of: range, in: clause)
    context.marks = ScopeReader(words: words, language: language).marks(of: range, in: clause)
    return context
  }

  /// The stretch between two commas, colons, dashes, brackets or semicolons; marks inside a figure part
  /// nothing.
  func clause(around range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, !parts(at: start - 1) { start -= 1 }
    var end = range.upperBound
    while end < sentence.count, !parts(at: end) { end += 1 }
    return (adverbialStart(before: start) ?? start)..<end
  }

  /// Where the adverbial begins that opens the sentence and belongs to what follows its comma:
  /// `In the neighbouring borough, turnout was 28 per cent`.
  private func adverbialStart(before start: Int) -> Int? {
    guard start > 0, sentence[start - 1] == "," else { return nil }
    let opening = words.prefix { $0.range.upperBound < start }
    guard let first = opening.first, opening.count <= 9,
      ContextReader.adverbialOpeners.contains(first.lower),
      !sentence[first.range.lowerBound..<start - 1].indices.contains(where: parts)
    else { return nil }
    return first.range.lowerBound
  }

  private static let adverbialOpeners: Set<String> = [
    "in", "at", "among", "on", "across", "for", "during", "by", "after", "before", "im", "am",
    "bei",
  ]

  private func parts(at index: Int) -> Bool {
    switch sentence[index] {
    case ";", "(", ")", "–", "—": return true
    case ",", ":":
      let isInFigure =
        index > 0 && index + 1 < sentence.count && isDigit(sentence[index - 1])
        && isDigit(sentence[index + 1])
      return !isInFigure
    default: return false
    }
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// The stems of the whole sentence without aspects, where its clause has none: `…, ragt 2110 Meter auf`.
  private func sentenceStems(but range: Range<Int>, _ named: Set<Int>) -> Set<String> {
    var found: Set<String> = []
    for (index, word) in words.enumerated()
    where !named.contains(index) && !range.overlaps(word.range) {
      if let stem = stems[index] { found.insert(stem) }
    }
    return found
  }

  /// The stem of the kind of people counted, where it is more than `Menschen` and names no aspect.
  private func peopleStem(_ unit: String) -> String? {
    guard let noun = unit.split(separator: " ").last.map(String.init), !MeasureUnit.isPeople(noun),
      let known = MeasureUnit.canonical(noun), MeasureUnit(base: known.unit).countsPeople
    else { return nil }
    let word = WrittenWord(lower: noun.lowercased(), range: 0..<1, isCapital: true)
    guard Aspect.mentions(in: [word], language: language).isEmpty else { return nil }
    return ContextWords.stem(word, language)
  }

  /// Whether an English word is a noun for sure: a capital that opens no sentence, or after an article.
  private func isName(_ index: Int) -> Bool {
    if words[index].isCapital, index > 0 || words.count > 1 && words[1].isCapital { return true }
    guard index > 0 else { return false }
    return Lexicon.of(language).articles.contains(words[index - 1].lower)
  }

  /// What a relative clause is about: the noun before its comma, as in `den Grünen, die 16 Prozent erhielten`.
  private func relativeAntecedent(of clause: Range<Int>) -> String? {
    guard clause.lowerBound > 0, sentence[clause.lowerBound - 1] == "," else { return nil }
    let before = words.prefix { $0.range.upperBound <= clause.lowerBound }.count
    guard before > 0, before < words.count,
      ContextReader.relatives.contains(words[before].lower)
    else { return nil }
    return stems[before - 1]
  }

  private static let relatives: Set<String> = [
    "der", "die", "das", "den", "dem", "deren", "dessen", "which", "who", "whose", "that",
  ]

  private func takesUpPrevious(_ clause: Range<Int>) -> Bool {
    let opening = words.filter { $0.range.lowerBound >= clause.lowerBound }.prefix(4)
    return opening.contains { ContextReader.pronouns.contains($0.lower) }
  }

  /// Of each group the aspect nearest to the figure, in its clause or else within six words.
  private func nearestAspects(to range: Range<Int>, in clause: Range<Int>) -> Set<Aspect> {
    var best: [Aspect.Group: (aspect: Aspect, distance: Int)] = [:]
    for mention in mentions {
      guard let first = mention.words.first else { continue }
      let start = words[first].range.lowerBound
      let isInside = clause.contains(start)
      var distance = distance(mention.words, range)
      if !isInside { distance += 100 }
      guard isInside || distance <= 106, distance < best[mention.aspect.group]?.distance ?? .max
      else { continue }
      best[mention.aspect.group] = (mention.aspect, distance)
    }
    return Set(best.values.map(\.aspect))
  }

  /// In words; what stands behind the figure is a little nearer.
  private func distance(_ mention: Range<Int>, _ range: Range<Int>) -> Int {
    let before = words.prefix { $0.range.upperBound <= range.lowerBound }.count
    let upTo = words.prefix { $0.range.lowerBound < range.upperBound }.count
    if mention.lowerBound >= upTo { return 2 * (mention.lowerBound - upTo + 1) }
    if mention.upperBound <= before { return 2 * (before - mention.upperBound + 1) + 1 }
    return 0
  }

  /// `um 12 Prozent`, `30 seats more`, `a drop of 35 percent`, `gained 30 seats`.
  private func isChange(_ range: Range<Int>, _ inside: [Int]) -> Bool {
    let before = words.filter { $0.range.upperBound <= range.lowerBound }.suffix(3).map(\.lower)
    let after = words.first { $0.range.lowerBound >= range.upperBound }?.lower ?? ""
    if ContextReader.changeClosers.contains(after) { return true }
    guard let last = before.last else { return false }
    if ["um", "plus", "minus", "gained"].contains(last) { return true }
    guard ["by", "of", "von"].contains(last), before.count > 1 else { return false }
    return ContextReader.changeWords.contains(before[before.count - 2])
  }

  private static let changeClosers: Set<String> = ["mehr", "weniger", "more", "fewer", "less"]
  private static let changeWords: Set<String> = [
    "rückgang", "anstieg", "zuwachs", "zunahme", "abnahme", "plus", "minus", "verlust", "drop",
    "increase", "decrease", "decline", "fall", "rise", "fell", "rose", "grew", "dropped",
    "increased", "decreased", "declined", "climbed", "shrank",
  ]

  private func scope(_ inside: [Int]) -> Set<String> {
    var scope: Set<String> = []
    for index in inside {
      let word = words[index]
      if word.range.count == 4, let year = Int(word.lower), (1000...2100).contains(year) {
        scope.insert(word.lower)
      } else if word.isCapital {
        let folded = Folding.folded(word.lower)
        if Gazetteer.isCalendarWord(folded) { scope.insert(String(folded.prefix(3))) }
      }
    }
    return scope
  }

  private static let pronouns: Set<String> = [
    "sie", "er", "es", "diese", "dieser", "dieses", "dies", "ihr", "ihre", "ihrem", "ihren",
    "sein", "seine", "seinem", "it", "they", "this", "these", "its", "their", "she", "he",
  ]
  private static let partOpeners: Set<String> = [
    "davon", "darunter", "deren", "dessen", "including", "among",
  ]
  private static let partPronouns: Set<String> = ["which", "whom", "them", "these", "those"]

  private func second(in clause: Range<Int>) -> String {
    words.lazy.filter { clause.contains($0.range.lowerBound) }.dropFirst().first?.lower ?? ""
  }

  /// The noun before a figure with nothing but small links between: `die Dividende auf 1,20 Euro`.
  private func governor(of range: Range<Int>, in clause: Range<Int>) -> String? {
    let links = Lexicon.of(language).governingLinks
    var index = words.prefix { $0.range.upperBound <= range.lowerBound }.count - 1
    var steps = 0
    while index >= 0, clause.contains(words[index].range.lowerBound), steps < 5 {
      if !links.contains(words[index].lower) {
        let isAspect = mentions.contains { $0.words.contains(index) }
        guard steps > 0, !isAspect, let stem = stems[index], !ContextWords.isGeneric(stem) else {
          return nil
        }
        return stem
      }
      index -= 1
      steps += 1
    }
    return nil
  }
}
