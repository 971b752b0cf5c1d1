import Basics
import Language

/// Reads the ages that stand beside names: `Harrow, 52,`, `Anna Beispiel (52)`, `der 52-jährige Wirt`.
struct AgeReader {
  let context: ContextReader
  let place: ClaimPlace

  /// Years that a person can be old.
  private static let ages = 10...119

  func claims() -> [FigureClaim] {
    let words = context.words
    let unit = MeasureUnit.named("year").first ?? MeasureUnit(base: "month", factor: 12)
    return words.indices.compactMap { index in
      guard let age = appositive(index) ?? joined(index) else { return nil }
      var about = context.context(of: words[index].range)
      about.aspects = [.age]
      let names = names(beside: index)
      if !names.isEmpty {
        about.focus = names
        about.names = names
        about.isElliptic = false
      }
      // `Der 23-jährige Stürmer`: whom the sentence before names.
      if joined(index) != nil { about.surroundings.formUnion(context.previous) }
      return FigureClaim(
        place: place, text: String(scalars: context.sentence[words[index].range]),
        value: Double(age) * unit.factor, number: Double(age), qualifier: nil, unit: unit.base,
        tolerance: 0,
        context: about, counted: nil, measure: .unit("time \(unit.base)"))
    }
  }

  /// A bare number between two commas or in brackets, behind a name.
  private func appositive(_ index: Int) -> Int? {
    let (words, sentence) = (context.words, context.sentence)
    guard index > 0, words[index - 1].isCapital, let age = age(words[index].lower) else {
      return nil
    }
    let between = words[index - 1].range.upperBound..<words[index].range.lowerBound
    let behind = words[index].range.upperBound
    let before = String(scalars: sentence[between])
    let after: Unicode.Scalar = behind < sentence.count ? sentence[behind] : "."
    return before == ", " && [",", "."].contains(after) && !isList(index)
      || before == " (" && after == ")" ? age : nil
  }

  /// `Platz 3, 52, 71`: a row of numbers tells nobody's age.
  private func isList(_ index: Int) -> Bool {
    [index - 2, index + 1].contains { at in
      context.words.indices.contains(at) && age(context.words[at].lower) != nil
    }
  }

  /// `52-jährige`, `52-year-old`.
  private func joined(_ index: Int) -> Int? {
    let parts = context.words[index].lower.split(separator: "-")
    guard parts.count > 1, let age = age(String(parts[0])),
      parts[1].hasPrefix("jährig") || parts.dropFirst() == ["year", "old"]
    else { return nil }
    return age
  }

  private func age(_ text: String) -> Int? {
    guard text.utf8.count <= 3, let age = Int(text), AgeReader.ages.contains(age) else {
      return nil
    }
    return age
  }

  /// The capital words right before an apposition or right behind an adjective.
  private func names(beside index: Int) -> Set<String> {
    let isJoined = joined(index) != nil
    var names: Set<String> = []
    var at = isJoined ? index + 1 : index - 1
    while context.words.indices.contains(at), context.words[at].isCapital, names.count < 3 {
      if let stem = context.stem(at) { names.insert(stem) }
      at += isJoined ? 1 : -1
    }
    return names
  }
}
