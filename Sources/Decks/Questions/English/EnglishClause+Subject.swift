/// The subject where it no longer begins the sentence: names keep their capital, other words lose it.
extension EnglishClause {
  /// The subject as it is written inside a sentence.
  var innerSubject: [String] {
    guard opening.isEmpty, let first = subject.first,
      Self.small.contains(first.lowercased()) || subject.count == 1 && Self.isCommon(first)
        || isDeed || startsWithAdjective
    else { return subject }
    return [first.lowercased()] + subject.dropFirst()
  }

  /// "Construction of the dam": what is done to a common noun is no name.
  private var isDeed: Bool {
    guard subject.count > 2, subject[1] == "of" else { return false }
    let noun = subject.dropFirst(2).first { !["the", "a", "an", "its", "their"].contains($0) }
    return ["tion", "sion", "ing", "ment"].contains(where: subject[0].hasSuffix)
      && noun?.first?.isLowercase == true
  }

  /// "Blue whales", "Commercial hunting": an adjective before a common noun is no name, unless it is one that
  /// keeps its capital.
  private var startsWithAdjective: Bool {
    guard subject.count > 1, subject[1].first?.isLowercase == true, let first = subject.first
    else { return false }
    let small = first.lowercased()
    return Self.adjectives.contains(small)
      || small.count > 5 && !Self.proper.contains(small)
        && ["al", "ous", "ful", "ive", "able", "ible", "less"].contains(where: small.hasSuffix)
  }

  private static let proper: Set<String> = [
    "provençal", "oriental", "occidental", "senegal", "montreal", "portugal", "transvaal", "nepal",
    "bengal", "constable",
  ]

  /// "Runners", "Light": a noun without an article that is no name, as far as its form tells.
  private static func isCommon(_ word: String) -> Bool {
    substances.contains(word.lowercased())
      || word.count > 5
        && ["ers", "ors", "ists", "ents", "ants", "ees", "holds", "ings", "tions", "ments", "ties"]
          .contains(where: word.hasSuffix)
  }

  private static let substances: Set<String> = [
    "light", "water", "sound", "gold", "silver", "iron", "copper", "steel", "coal", "oil", "gas",
    "air",
    "ice", "rice", "wheat", "coffee", "tea", "sugar", "salt", "wood", "glass", "paper", "wine",
    "beer",
    "hydrogen", "oxygen", "nitrogen", "helium", "carbon", "blood", "education", "trade", "industry",
    "agriculture", "tourism", "unemployment", "inflation", "smallpox", "measles", "cholera",
    "malaria",
  ]

  private static let adjectives: Set<String> = [
    "last", "first", "only", "second", "third", "new", "blue", "red", "green", "black",
    "white", "grey", "brown", "yellow", "old", "young", "adult", "female", "male", "wild", "early",
    "late", "modern", "ancient", "recent", "large", "small", "big", "high", "low", "long", "short",
    "fresh", "hot", "cold", "dry", "deep", "heavy", "light", "private", "human", "other",
    "further", "later", "former", "current", "annual", "strong", "raw", "solid", "liquid",
  ]
}
