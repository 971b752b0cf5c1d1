/// Forms of "welcher" and the prepositions before it.
enum GermanInterrogative {
  /// "welcher" as the article declines: `den` gives `welchen`; nil where the form would be ambiguous.
  static func which(like article: String) -> String? { forms[article] }

  /// The preposition and article in one word taken apart: `im` gives `in` and `dem`.
  static func parts(of contraction: String) -> (preposition: String, article: String)? {
    contractions[contraction]
  }

  /// "welcher" before a noun of this gender, in nominative, accusative or dative singular.
  static func which(_ gender: GermanHeads.Gender, _ grammaticalCase: GrammaticalCase) -> String {
    switch (grammaticalCase, gender) {
    case (.nominative, .masculine): "welcher"
    case (.accusative, .masculine): "welchen"
    case (.dative, .masculine), (.dative, .neuter): "welchem"
    case (.dative, .feminine): "welcher"
    case (_, .feminine): "welche"
    case (_, .neuter): "welches"
    }
  }

  /// The cases a question needs.
  enum GrammaticalCase: Hashable { case nominative, accusative, dative }

  /// The case a preposition takes; nil for those that take two, and for all others.
  static func fixedCase(of preposition: String) -> GrammaticalCase? {
    if ["aus", "bei", "mit", "nach", "seit", "von", "zu", "laut"].contains(preposition) {
      return .dative
    }
    return ["für", "durch", "gegen", "ohne", "um"].contains(preposition) ? .accusative : nil
  }

  /// "mit" gives "womit", "aus" gives "woraus": for things; nil where a thing is not asked for so.
  static func adverb(for preposition: String) -> String? {
    switch preposition {
    case "mit", "für", "durch", "gegen", "von", "zu", "nach", "bei": "wo" + preposition
    case "aus", "an", "auf", "über": "wor" + preposition
    default: nil
    }
  }

  private static let forms = [
    "der": "welcher", "die": "welche", "das": "welches", "den": "welchen", "dem": "welchem",
    "einen": "welchen", "einem": "welchem", "eine": "welche",
  ]
  private static let contractions = [
    "im": ("in", "dem"), "am": ("an", "dem"), "vom": ("von", "dem"), "zum": ("zu", "dem"),
    "zur": ("zu", "der"), "beim": ("bei", "dem"), "ins": ("in", "das"), "ans": ("an", "das"),
    "aufs": ("auf", "das"),
  ].mapValues { (preposition: $0.0, article: $0.1) }
}

/// What stands directly before the answer and belongs to it: preposition, article, adjectives, a noun that
/// says what it is.
struct GermanLead {
  /// The preposition in small letters, contractions taken apart.
  let preposition: String?
  let article: String?
  let adjectives: [String]
  /// The noun directly before the answer: "Ingenieur", "Stadt".
  let noun: String?
  /// Where all this begins in the answer's half.
  let start: Int
  /// The word before it; empty at the beginning.
  let previous: String

  init(_ clause: GermanClause) {
    let words = clause.half
    var index = clause.at
    var noun: String?
    if index > 0, words[index - 1].first?.isUppercase == true,
      words[index - 1].allSatisfy({ $0.isLetter || $0 == "-" }),
      index > 1 || !GermanWords.closed.contains(words[index - 1].lowercased())
    {
      noun = words[index - 1]
      index -= 1
    }
    var adjectives: [String] = []
    while index > 0, GermanClause.isAdjective(words[index - 1]),
      words[index - 1].first?.isLowercase == true
        || noun != nil && words[index - 1].hasSuffix("er"),
      !GermanWords.closed.contains(words[index - 1].lowercased()),
      !(index - 1 == 0 && clause.isInFront)
    {
      adjectives.insert(words[index - 1], at: 0)
      index -= 1
    }
    var preposition: String?
    var article: String?
    if index > 0 {
      let word = words[index - 1].lowercased()
      if let parts = GermanInterrogative.parts(of: word) {
        (preposition, article) = (parts.preposition, parts.article)
        index -= 1
      } else if GermanInterrogative.which(like: word) != nil
        || ["ein", "des", "einer"].contains(word)
      {
        article = word
        index -= 1
      }
    }
    if preposition == nil, index > 0 {
      let word = words[index - 1].lowercased()
      if GermanWords.prepositions.contains(word) {
        preposition = word
        index -= 1
      }
    }
    self.preposition = preposition
    self.article = article
    self.adjectives = adjectives
    self.noun = noun
    start = index
    previous = index > 0 ? words[index - 1] : ""
  }

  /// Nothing before the answer belongs to it.
  var isBare: Bool { preposition == nil && article == nil && adjectives.isEmpty && noun == nil }

  /// Whether the preposition's phrase may belong to the noun before it rather than to the verb.
  var followsNoun: Bool { previous.first?.isUppercase == true && previous != GermanClause.answer }
}
