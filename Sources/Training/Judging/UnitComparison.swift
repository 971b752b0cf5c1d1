import Language

/// What a typed unit is to the key's.
enum UnitMatch: Sendable {
  /// One typed unit is `ratio` of the key's units.
  case same(ratio: Double)
  /// Right, but written or named otherwise.
  case similar(ratio: Double)
  case missing
  /// A noun nobody knows: perhaps right.
  case unclear
  case wrong
}

/// Compares units by what they measure and count.
struct UnitComparison: Sendable {
  let key: String?
  let language: WritingLanguage
  /// What a scale in the key's unit amounts to: "Milliarden Euro" is 1e9 Euro.
  let scale: Double
  /// The time that a rate is for, where the unit itself leaves it out: year of "US-Dollar im Jahr".
  let period: RatePeriod?
  private let keyName: String
  private let keyUnits: [MeasureUnit]

  init(key: String?, language: WritingLanguage) {
    self.language = language
    var words = (key ?? "").split(separator: " ")[...]
    var scale = 1.0
    while let first = words.first, let figure = UnitComparison.scale(String(first), language) {
      scale *= figure
      words = words.dropFirst()
    }
    self.scale = scale
    self.key = words.isEmpty ? nil : key  // "Millionen" alone is no unit
    keyName = words.joined(separator: " ")
    var units = MeasureUnit.named(keyName)
    while units.isEmpty, words.count > 1 {
      // "US-Dollar pro Jahr" is in dollars; of "russische Soldaten" the noun counts.
      let isRate = words.contains { ["pro", "je", "im", "per", "a", "in", "der"].contains($0) }
      words = isRate ? words.dropLast() : words.dropFirst()
      units = MeasureUnit.named(words.joined(separator: " "))
    }
    keyUnits = units
    period =
      MeasureUnit.named(keyName).isEmpty
      ? RatePeriod.named(in: keyName.split(separator: " ").map { Folding.folded(String($0)) }) : nil
  }

  /// Whether the key counts things or times; then the number alone says it.
  var isCounted: Bool { keyUnits.allSatisfy { $0.isCounted || $0.base == "×" } }
  /// Whether the key is no measure, so that "5m" are millions.
  var isCountedOrMoney: Bool {
    keyUnits.allSatisfy(\.isCounted) || keyUnits.contains(where: \.isMoney)
  }
  var isPercent: Bool { keyUnits.contains { $0.base == "%" } }

  private static func scale(_ word: String, _ language: WritingLanguage) -> Double? {
    let text = TokenisedText("1 " + word, language: language)
    guard let figure = FigureReader(text).figure(at: 0), figure.scale > 1 else {
      return nil
    }
    return figure.scale
  }

  func match(_ typed: String?, unitNamed: Bool) -> UnitMatch {
    guard let typed else { return key == nil ? .same(ratio: 1) : .missing }
    let typedUnits = MeasureUnit.named(typed)
    guard key != nil else {
      if typedUnits.isEmpty || typedUnits.allSatisfy(\.isCounted) { return .same(ratio: 1) }
      return unitNamed ? .similar(ratio: 1) : .unclear
    }
    for unit in typedUnits {
      if let own = keyUnits.first(where: { $0.base == unit.base }) {
        return .same(ratio: unit.factor / own.factor)
      }
    }
    if Folding.bare(typed) == Folding.bare(keyName) || stem(typed) == stem(keyName) {
      return .same(ratio: 1)
    }
    let lastWord = keyName.split(separator: " ").last.map(String.init) ?? keyName
    if stem(typed) == stem(lastWord) { return .same(ratio: 1) }
    if typedUnits.isEmpty {
      let slips = SlipRule(language: language)
      if slips.isSlip(typed, for: keyName) || slips.isSlip(typed, for: lastWord) {
        return .similar(ratio: 1)
      }
    }
    guard isCounted else { return .wrong }
    if MeasureUnit.isPeople(typed) {
      return keyUnits.isEmpty || keyUnits.contains(where: \.countsPeople)
        ? .similar(ratio: 1) : .wrong
    }
    guard typedUnits.isEmpty else { return .wrong }
    let left = Folding.folded(typed)
    let right = Folding.folded(lastWord)
    if left.count > 4, right.count > 4, left.hasSuffix(right) || right.hasSuffix(left) {
      return .similar(ratio: 1)
    }
    return unitNamed ? .similar(ratio: 1) : .unclear
  }

  /// A noun without umlaut and ending, for singular and plural.
  private func stem(_ noun: String) -> String {
    var stem = Folding.bare(noun)
    for ending in ["innen", "en", "er", "es", "n", "e", "s"]
    where stem.hasSuffix(ending) && stem.count - ending.count >= 3 {
      stem = String(stem.dropLast(ending.count))
      break
    }
    return stem
  }
}
