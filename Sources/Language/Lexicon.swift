/// What one language's words mean where figures, dates, names and claims are read.
///
/// Words are written folded (``Folding/folded(_:)``), phrases with single spaces; those of claims, aspects and
/// scopes in small letters as they stand. A list that is left out is empty. A third language is one more of
/// these (docs/architecture.md, "A third language").
package struct Lexicon: Sendable {
  package let language: WritingLanguage
  package let grammar: Grammar

  /// Phrases before (or after) a figure, and how they qualify it.
  var qualifiers: [String: Qualifier] = [:]
  /// The word a file writes for each qualifier.
  var qualifierWords: [Qualifier: String] = [:]

  /// The sign before exactly three digits that groups thousands; the other one marks decimals.
  var groupingSign: Unicode.Scalar = "."
  /// Number words from 0 to 99 in one word, and their variants.
  var cardinals: [String: Double] = [:]
  /// Words for one that are articles too.
  var ones: Set<String> = []
  /// Multipliers that stand after a number as words of their own; plural and abbreviations included.
  var scales: [String: Double] = [:]
  /// Parts of one: half, third.
  var fractions: [String: Double] = [:]
  /// Words for a half before a scale or a unit: "eine halbe Million".
  var halves: Set<String> = []
  /// The words between a number and its decimal digits: Komma, point.
  var decimalWords: Set<String> = []
  var ordinals: [String: Int] = [:]
  var minusWords: Set<String> = []
  /// Words between the bounds of a range, and those before the first.
  package var rangeWords: Set<String> = []
  package var rangeOpeners: Set<String> = []
  /// Words in "3 von 4".
  var shareWords: Set<String> = []
  /// Words before an ordinal that make a share of it: "jeder vierte".
  var everyWords: Set<String> = []

  var months: [String: Int] = [:]
  package var relativeDates: RelativeDateWords = RelativeDateWords()
  package var weekdays: Set<String> = []
  /// Words that may stand before a bare year in running text.
  var yearOpeners: Set<String> = []

  /// What ends with a full stop that ends no sentence, and what a sentence begins with.
  var stops: SentenceStops = SentenceStops()
  /// Small words by which a text's language is told; none of them is one in another language here.
  var commonWords: Set<String> = []
  package var articles: Set<String> = []
  package var prepositions: Set<String> = []
  /// Words of an answer that carry nothing: "es sind … insgesamt".
  package var fillers: Set<String> = []
  package var negations: Set<String> = []
  /// Prefixes and endings that turn a word into its opposite.
  package var negatingPrefixes: [String] = []
  /// What people type when they do not know.
  package var unknownPhrases: Set<String> = []
  package var alternativeWords: Set<String> = []
  package var listWords: Set<String> = []
  package var titles: Set<String> = []
  /// Ends of words for an office or a calling that stand before a name like a title.
  var officeEndings: [String] = []
  /// Kinds of place or body before or around a name: "Stadt", "republic of".
  package var placeWords: Set<String> = []
  package var organisationWords: Set<String> = []
  package var adjectiveEndings: [String] = []
  /// Nouns that count the same things; the first names the group.
  var countedNouns: [[String]] = []
  /// Nouns for people of any kind: "Menschen", "people".
  var people: Set<String> = []
  /// Nouns that count people of some kind.
  var kindsOfPeople: Set<String> = []
  /// How it denies, supposes, attributes and judges.
  var negation: NegationWords = NegationWords()
  var hedging: HedgeWords = HedgeWords()
  var attribution: AttributionWords = AttributionWords()
  var valuations: PhraseList = PhraseList([])
  /// What figures measure and what happens once.
  var aspects: PhraseTable<Aspect> = PhraseTable([:])
  /// What tells that two figures are of different times or wholes.
  package var scopes: PhraseTable<ScopeMark> = PhraseTable([:])
  /// Words between a figure and the noun it is the size of: `die Dividende von`, `a budget of`.
  package var governingLinks: Set<String> = []
  /// Words before the earlier and the later of two figures: `von 31 auf 36`, `from 31 to 36`.
  package var earlierOpeners: Set<String> = []
  package var laterOpeners: Set<String> = []

  /// The lexicon of a language.
  package static func of(_ language: WritingLanguage) -> Lexicon {
    switch language {
    case .german: german
    case .english: english
    }
  }
}
