/// Units of measurement, currencies and counted things, by any of their names.
package struct MeasureUnit: Hashable, Sendable {
  /// The unit all of its kind are measured in: `m`, `kg`, `%`, `EUR`, or `#soldat` for counted things.
  package let base: String
  /// How many of the base one of these is.
  package let factor: Double

  package init(base: String, factor: Double = 1) {
    self.base = base
    self.factor = factor
  }

  package var isMoney: Bool {
    base.utf8.count == 3 && base.utf8.allSatisfy { $0 >= 65 && $0 <= 90 }
  }
  package var isCounted: Bool { base.hasPrefix("#") }

  /// The unit that `name` belongs to and how many of it one `name` is; nil for unknown names.
  ///
  /// Worked values: `Kilometern` is ("m", 1000), `US-Dollar` ("USD", 1), `Soldaten` ("#soldat", 1).
  package static func canonical(_ name: String) -> (unit: String, factor: Double)? {
    named(name).first.map { ($0.base, $0.factor) }
  }

  /// All units that go by `name`, the likeliest first: "Pfund" is money and a mass.
  package static func named(_ name: String) -> [MeasureUnit] {
    guard name.utf8.count <= 80 else { return [] }
    let trimmed = trim(name)
    if let units = symbols[trimmed] { return units }
    let folded = Folding.folded(trimmed)
    if let units = lookUp(folded) { return units }
    if folded.contains("-"), let units = lookUp(folded.filter { $0 != "-" }) { return units }
    return []
  }

  private static func lookUp(_ folded: String) -> [MeasureUnit]? {
    if let units = names[folded] { return units }
    if let group = counted[folded] { return [MeasureUnit(base: group)] }
    for ending in endings where folded.hasSuffix(ending) {
      let stem = String(folded.dropLast(ending.count))
      if stem.utf8.count > 2, let units = names[stem] { return units }
    }
    return nil
  }

  /// Endings that are taken off a name before a second look.
  static let endings = ["s", "n", "en", "e", "es", "er"]

  /// Every name a unit or a counted thing goes by.
  static var allNames: [String] { Array(symbols.keys) + Array(names.keys) + Array(counted.keys) }

  private static func trim(_ name: String) -> String {
    var scalars = Substring(name).unicodeScalars
    while let last = scalars.last, last == "." || Folding.isSpace(last) { scalars.removeLast() }
    while let first = scalars.first, Folding.isSpace(first) { scalars.removeFirst() }
    return String(scalars)
  }

  /// Whether a noun counts people of any kind: "Menschen", "people".
  package static func isPeople(_ name: String) -> Bool {
    let folded = Folding.folded(name)
    return Lexicon.german.people.contains(folded) || Lexicon.english.people.contains(folded)
  }

  /// Whether a counted unit's things are people.
  package var countsPeople: Bool {
    isCounted
      && (Lexicon.german.kindsOfPeople.contains(String(base.dropFirst()))
        || Lexicon.english.kindsOfPeople.contains(String(base.dropFirst())))
  }

  private static let counted: [String: String] = {
    var groups: [String: String] = [:]
    for lexicon in [Lexicon.english, .german] {
      for group in lexicon.countedNouns {
        for noun in group { groups[noun] = "#" + (group.first ?? noun) }
      }
    }
    return groups
  }()
}
