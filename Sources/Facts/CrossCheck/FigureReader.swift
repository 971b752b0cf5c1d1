import Articles
import Basics
import Language

/// Reads the figures of one sentence with what they are about.
struct FigureReader {
  let context: ContextReader
  let place: ClaimPlace

  /// The figures that can be compared with others: with a unit, a thing counted or an aspect.
  func claims() -> [FigureClaim] {
    let sentence = context.sentence
    let quantities = QuantityScanner.quantities(
      in: TokenisedText(sentence, language: context.language))
    var claims: [FigureClaim] = []
    var counted = ""
    for (index, found) in quantities.enumerated() where found.range.upperBound <= sentence.count {
      if let next = quantities.dropFirst(index + 1).first, isPart(found, of: next) {
        counted = next.value.unit ?? counted
      }
      guard var claim = claim(found, countedBefore: counted) else { continue }
      if index > 0, isPart(quantities[index - 1], of: found) {
        claim.context.marks.insert(.whole)
      }
      if claim.counted != nil, claim.isCount || claim.measure == .people {
        counted = found.value.unit ?? counted
      }
      claims.append(claim)
    }
    claims += AgeReader(context: context, place: place).claims() + scores()
    guard claims.count > 1 else { return claims }
    let keys = claims.map(\.companionKey)
    for index in claims.indices {
      claims[index].companions = Set(keys.indices.compactMap { $0 == index ? nil : keys[$0] })
    }
    return claims
  }

  /// Whether one figure is of another: `41 der 136 Sitze`, `34 of the 60 seats`.
  private func isPart(_ part: Found<Quantity>, of whole: Found<Quantity>) -> Bool {
    guard part.value.unit == nil, whole.value.unit != nil,
      part.range.upperBound < whole.range.lowerBound,
      whole.range.upperBound <= context.sentence.count
    else { return false }
    let between = WrittenWords.words(
      in: Array(context.sentence[part.range.upperBound..<whole.range.lowerBound]))
    return (1...3).contains(between.count)
      && between.allSatisfy { FigureReader.partLinks.contains($0.lower) }
  }

  private static let partLinks: Set<String> = [
    "der", "von", "den", "ihrer", "seiner", "of", "the", "its", "her", "his", "out", "their",
  ]

  /// `countedBefore`: what the figure before counts, which a bare one counts too: `and 12,870 finished`.
  private func claim(_ found: Found<Quantity>, countedBefore: String) -> FigureClaim? {
    let isBare = found.value.unit == nil && found.value.value >= 10
    let unit = found.value.unit ?? (isBare ? countedBefore : "")
    let canonical = unit.isEmpty ? nil : MeasureUnit.canonical(unit)
    let last = unit.split(separator: " ").last.map(String.init) ?? ""
    let stem = Stems.stem(Folding.folded(last), language: context.language)
    let base = unit.isEmpty ? "" : canonical?.unit ?? "#" + stem
    guard !isYear(found, base: base) else { return nil }
    var about = context.context(of: found.range, unit: unit)
    guard let measure = measureClass(base, unit, about, value: found.value.value) else {
      return nil
    }
    about.aspects = about.aspects.filter { measure.canMeasure($0.group) }
    let factor = canonical?.factor ?? 1
    let value = found.value.value * factor
    guard value.isFinite else { return nil }
    let qualifier = found.qualifier ?? found.value.qualifier
    return FigureClaim(
      place: place, text: String(scalars: context.sentence[found.range]), value: value,
      number: found.value.value, qualifier: qualifier, unit: base,
      tolerance: FigureAgreement.tolerance(
        of: found.value.value, qualifier: qualifier, measure: measure) * factor,
      context: about, counted: unit.isEmpty ? nil : stem, measure: measure)
  }

  /// What the figure can be compared with; nil where that is nothing.
  private func measureClass(
    _ base: String, _ unit: String, _ about: ClaimContext, value: Double
  ) -> MeasureClass? {
    if FigureReader.durations.contains(base) || isDuration(unit) {
      return about.aspects(in: .time).isEmpty ? nil : .unit("time \(base)")
    }
    if base.isEmpty {
      if !about.aspects(in: .people).isEmpty { return value >= 3 ? .people : nil }
      return value >= 100_000 ? .things("") : nil
    }
    guard base.hasPrefix("#") else { return .unit(base) }
    if countsPeople(base, unit) { return .people }
    return value >= 2 ? .things(String(base.dropFirst())) : nil
  }

  /// Whether people of any kind are counted: by the lexicon, or since the noun names what became of them.
  private func countsPeople(_ base: String, _ unit: String) -> Bool {
    if MeasureUnit(base: base).countsPeople || MeasureUnit.isPeople(unit) { return true }
    let words = WrittenWords.words(in: unit).suffix(1)
    return Aspect.mentions(in: Array(words), language: context.language).contains {
      $0.aspect.group == .people
    }
  }

  /// `2020 offiziellen Angaben zufolge`: four bare digits before whatever comes next.
  private func isYear(_ found: Found<Quantity>, base: String) -> Bool {
    guard base.hasPrefix("#") || base.isEmpty, found.qualifier == nil,
      (1000...2100).contains(found.value.value), found.range.count >= 4
    else { return false }
    let digits = context.sentence[found.range].prefix(5)
    return digits.prefix(4).allSatisfy { ("0"..."9").contains($0) }
      && (base.isEmpty || !found.value.value.truncatingRemainder(dividingBy: 100).isZero)
  }

  private func isDuration(_ unit: String) -> Bool {
    let folded = Folding.folded(unit)
    return [
      "jahr", "monat", "woche", "tag", "stunde", "minute", "sekunde", "year", "month", "week",
      "day", "hour",
    ].contains { folded.hasPrefix($0) }
  }

  private static let durations: Set<String> = ["s", "min", "h", "d", "week", "month", "year", "a"]

  // MARK: Scores

  /// `4:2`, but no time of day: `4:17 Uhr`; in English `3-1` after a word of winning or losing.
  private func scores() -> [FigureClaim] {
    let words = context.words
    guard words.count > 1 else { return [] }
    let sentence = context.sentence
    return (0..<words.count - 1).compactMap { index in
      let (left, right) = (words[index], words[index + 1])
      guard let first = Int(left.lower), let second = Int(right.lower), (0...200).contains(first),
        (0...200).contains(second), right.range.lowerBound == left.range.upperBound + 1,
        sentence[left.range.upperBound] == ":",
        index + 2 >= words.count || !FigureReader.clockWords.contains(words[index + 2].lower)
      else { return nil }
      let range = left.range.lowerBound..<right.range.upperBound
      return FigureClaim(
        place: place, text: String(scalars: sentence[range]),
        value: Double(max(first, second) * 1000 + min(first, second)),
        number: Double(first * 1000 + second), qualifier: nil,
        unit: "score", tolerance: 0, context: context.context(of: range), counted: nil,
        measure: .score)
    }
  }

  private static let clockWords: Set<String> = ["uhr", "am", "pm", "gmt", "utc"]
}
