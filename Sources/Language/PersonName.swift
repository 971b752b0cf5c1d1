/// A person's name in its parts, folded, without titles.
package struct PersonName: Hashable, Sendable {
  /// Hyphens cut: "Kassym-Schomart" is two.
  package let given: [String]
  /// With its particles: "von der Leyen".
  package let surname: [String]
  /// All words in their order.
  package let words: [String]
  /// Whether a comma put the surname first.
  package let isTurned: Bool

  /// Reads "Given Surname", "Surname, Given" or a single name.
  ///
  /// Titles of either language are left out, also behind the name; particles belong to the surname. Of
  /// names that Chinese or Korean order puts first ("Xi Jinping") the first word is the surname.
  package init(_ text: String) {
    let folded = Folding.folded(text)
    let parts = folded.split(separator: ",", maxSplits: 1).map(PersonName.words)
    let first = parts.first ?? []
    var second = parts.count > 1 ? parts[1] : []
    let titles = Lexicon.german.titles.union(Lexicon.english.titles)
    if second.allSatisfy({ titles.contains($0) }) { second = [] }
    isTurned = !first.isEmpty && !second.isEmpty
    if isTurned {
      surname = first
      given = second
      words = second + first
      return
    }
    let all = first.isEmpty ? second : first
    words = all
    if all.count >= 2, surnamesFirst.contains(all[0]) {
      surname = [all[0]]
      given = Array(all.dropFirst())
      return
    }
    var start = max(0, all.count - 1)
    while start > 1, suffixes.contains(all[start]) { start -= 1 }
    while start > 1, particles.contains(all[start - 1]) { start -= 1 }
    if start == 1, particles.contains(all[0]) { start = 0 }
    surname = Array(all[start...])
    given = Array(all[..<start])
  }

  private static func words(_ text: Substring) -> [String] {
    let titles = Lexicon.german.titles.union(Lexicon.english.titles)
    var words = text.unicodeScalars.split { scalar in
      scalar == " " || scalar == "." || scalar == "-" || scalar == "\"" || scalar == "("
        || scalar == ")" || scalar == ","
    }.map { String($0).filter { $0 != "'" } }.filter { !$0.isEmpty }
    while words.count > 1, let first = words.first, titles.contains(first) { words.removeFirst() }
    // "der kasachische Präsident Tokajew": what stands before an office is no name.
    if let office = words.dropLast().lastIndex(where: {
      titles.contains($0) && !nameLikeTitles.contains($0)
    }) {
      words.removeFirst(office + 1)
    }
    return words
  }

  private init(given: [String], surname: [String]) {
    self.given = given
    self.surname = surname
    words = given + surname
    isTurned = false
  }

  /// The same surname with these given names.
  package func withGiven(_ given: [String]) -> PersonName {
    PersonName(given: given, surname: surname)
  }

  /// The surname without its particles.
  package var coreSurname: [String] {
    let core = surname.drop { particles.contains($0) }
    return core.isEmpty ? surname : Array(core)
  }

  /// Whether a word belongs to surnames without being one: von, van, de.
  package static func isParticle(_ word: String) -> Bool { particles.contains(word) }

  /// Whether two given names can be one: equal, transliterated, or one an initial of the other.
  package static func givenAgree(_ left: String, _ right: String) -> Bool {
    if left == right || Transliteration.areEqual(left, right) { return true }
    let (short, long) = left.utf8.count <= right.utf8.count ? (left, right) : (right, left)
    if short.count == 1 { return long.hasPrefix(short) }
    return nicknames[short] == long || nicknames[long] == short
  }
}

private let particles: Set<String> = [
  "von", "van", "de", "der", "den", "zu", "zur", "vom", "di", "da", "del", "della", "la", "le",
  "ten", "ter", "du", "dos", "bin", "ibn", "al", "el", "ben", "af", "av", "mac", "st",
]

/// Titles that are names as well: Stephen King.
private let nameLikeTitles: Set<String> = [
  "king", "queen", "prince", "lord", "lady", "sir", "general", "baron", "pope", "saint", "st",
  "the",
  "major", "marshal", "duke", "der", "die", "den", "dem", "des", "graf", "kaiser", "herzog",
  "papst",
  "fuerst", "zar", "prime", "foreign", "mag", "se", "dame", "leader", "expert", "former",
  "minister",
]

private let suffixes: Set<String> = [
  "jr", "sr", "junior", "senior", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi",
  "xii", "xiii", "xiv", "xv", "xvi", "xxiii",
]

private let surnamesFirst: Set<String> = [
  "xi", "mao", "deng", "hu", "kim", "moon", "yoon", "ban", "zhou", "chiang", "tschiang", "ho",
]

private let nicknames: [String: String] = [
  "joe": "joseph", "bill": "william", "bob": "robert", "jim": "james", "mike": "michael",
  "tom": "thomas", "tony": "anthony", "hans": "johannes", "fritz": "friedrich", "sepp": "josef",
  "alex": "alexander", "max": "maximilian", "wolodja": "wladimir", "ed": "edward",
  "dick": "richard", "kate": "katherine", "liz": "elizabeth", "joschka": "joseph",
]
