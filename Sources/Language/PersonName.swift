/// A person's name in its parts, folded, without titles.
package struct PersonName: Hashable, Sendable {
  /// Hyphens cut: "Kassym-Schomart" is two.
  package let given: [String]
  /// With its particles: "von der Leyen"; of rulers all their names: "Johannes Paul" before "II.".
  package let surname: [String]
  /// All words in their order, without "Jr.".
  package let words: [String]
  /// Which one of that name: 2 of "Johannes Paul II.".
  package let numeral: Int?
  /// `jr` or `sr`, where it stands there.
  package let generation: String?
  /// Whether a comma put the surname first.
  package let isTurned: Bool

  /// Reads "Given Surname", "Surname, Given" or a single name.
  ///
  /// Titles of either language are left out, also behind the name; particles belong to the surname. Of
  /// names that Chinese or Korean order puts first ("Xi Jinping") the first word is the surname.
  package init(_ text: String) {
    let folded = Folding.folded(text)
    var parts = folded.split(separator: ",", maxSplits: 1).map(PersonName.words)
    generation = parts.joined().lazy.compactMap { generations[$0] }.first
    for index in parts.indices { parts[index].removeAll { generations[$0] != nil } }
    let first = parts.first ?? []
    var second = parts.count > 1 ? parts[1] : []
    if second.allSatisfy(PersonTitles.isTitle) { second = [] }
    isTurned = !first.isEmpty && !second.isEmpty
    if isTurned {
      surname = first
      given = second
      words = second + first
      numeral = nil
      return
    }
    let all = first.isEmpty ? second : first
    words = all
    if all.count >= 2, let last = all.last, let number = PersonName.numeral(last) {
      numeral = number
      surname = all.dropLast().filter { !regnalArticles.contains($0) }
      given = []
      return
    }
    numeral = nil
    if all.count >= 2, surnamesFirst.contains(all[0]) {
      surname = [all[0]]
      given = Array(all.dropFirst())
      return
    }
    var start = max(0, all.count - 1)
    while start > 1, particles.contains(all[start - 1]) { start -= 1 }
    if start == 1, particles.contains(all[0]) { start = 0 }
    surname = Array(all[start...])
    given = Array(all[..<start])
  }

  private static func words(_ text: Substring) -> [String] {
    var words = text.unicodeScalars.split { scalar in
      !scalar.properties.isAlphabetic && scalar.properties.numericType == nil && scalar != "'"
        && !(0x300...0x36F).contains(scalar.value)
    }.map { String($0).filter { $0 != "'" } }.filter { !$0.isEmpty }
    while words.count > 1, let first = words.first, PersonTitles.isTitle(first) {
      words.removeFirst()
    }
    // "der kasachische Präsident Tokajew": what stands before an office is no name.
    if let office = words.dropLast().lastIndex(where: PersonTitles.isOffice) {
      words.removeFirst(office + 1)
    }
    return words
  }

  /// The rank behind a ruler's name: `ii`, `2`, "zweite"; one letter may be an initial as well.
  private static func numeral(_ word: String) -> Int? {
    if let value = Numeral.roman(word) { return value }
    guard let value = Numeral.value(of: word), (1...39).contains(value) else { return nil }
    return value
  }

  private init(given: [String], surname: [String]) {
    self.given = given
    self.surname = surname
    words = given + surname
    numeral = nil
    generation = nil
    isTurned = false
  }

  /// The same surname with these given names.
  package func withGiven(_ given: [String]) -> PersonName {
    numeral == nil ? PersonName(given: given, surname: surname) : self
  }

  /// The name with its numeral read as a word: the initial of "Putin V.".
  package var withoutNumeral: PersonName {
    guard numeral != nil, let last = words.last else { return self }
    return PersonName(given: [last], surname: surname)
  }

  /// The surname without its particles.
  package var coreSurname: [String] {
    let core = surname.drop { particles.contains($0) }
    return core.isEmpty ? surname : Array(core)
  }

  /// Whether a word belongs to surnames without being one: von, van, de.
  package static func isParticle(_ word: String) -> Bool { particles.contains(word) }

  /// Whether two given names can be one: equal, transliterated, one an initial or another form of the other.
  package static func givenAgree(_ left: String, _ right: String) -> Bool {
    if left == right || Transliteration.areEqual(left, right) { return true }
    let (short, long) = left.utf8.count <= right.utf8.count ? (left, right) : (right, left)
    if short.count == 1 { return long.hasPrefix(short) }
    return GivenNames.areOne(left, right)
  }
}

private let particles: Set<String> = [
  "von", "van", "de", "der", "den", "zu", "zur", "vom", "di", "da", "del", "della", "la", "le",
  "ten", "ter", "du", "dos", "bin", "ibn", "al", "el", "ben", "af", "av", "mac", "st",
]

/// Between a ruler's name and the rank in words: "Ludwig der Vierzehnte".
private let regnalArticles: Set<String> = ["der", "die", "the"]

private let generations: [String: String] = [
  "jr": "jr", "jun": "jr", "junior": "jr", "sr": "sr", "sen": "sr", "senior": "sr",
]

private let surnamesFirst: Set<String> = [
  "xi", "mao", "deng", "hu", "kim", "moon", "yoon", "ban", "zhou", "chiang", "tschiang", "ho",
]
