/// What one language's words mean where figures, dates and names are read; one file a language.
///
/// All words are written folded (``Folding/folded(_:)``); phrases have single spaces. A third language
/// is one more file with one more of these, and a case in ``of(_:)``.
package struct Lexicon: Sendable {
  package let language: WritingLanguage

  /// Phrases before (or after) a figure, and how they qualify it.
  let qualifiers: [String: Qualifier]
  /// The word a file writes for each qualifier.
  let qualifierWords: [Qualifier: String]

  /// The sign before exactly three digits that groups thousands; the other one marks decimals.
  let groupingSign: Unicode.Scalar
  /// Number words from 0 to 99 in one word, and their variants.
  let cardinals: [String: Double]
  /// Words for one that are articles too.
  let ones: Set<String>
  /// Multipliers that stand after a number as words of their own; plural and abbreviations included.
  let scales: [String: Double]
  /// Parts of one: half, third.
  let fractions: [String: Double]
  /// Words for a half before a scale or a unit: "eine halbe Million".
  let halves: Set<String>
  /// The words between a number and its decimal digits: Komma, point.
  let decimalWords: Set<String>
  let ordinals: [String: Int]
  let minusWords: Set<String>
  /// Words between the bounds of a range, and those before the first.
  package let rangeWords: Set<String>
  package let rangeOpeners: Set<String>
  /// Words in "3 von 4".
  let shareWords: Set<String>
  /// Words before an ordinal that make a share of it: "jeder vierte".
  let everyWords: Set<String>

  let months: [String: Int]
  package let weekdays: Set<String>
  /// Words that may stand before a bare year in running text.
  let yearOpeners: Set<String>

  /// What ends with a full stop that ends no sentence, and what a sentence begins with.
  let stops: SentenceStops
  /// Small words by which a text's language is told; none of them is one in another language here.
  let commonWords: Set<String>
  package let articles: Set<String>
  package let prepositions: Set<String>
  /// Words of an answer that carry nothing: "es sind … insgesamt".
  package let fillers: Set<String>
  package let negations: Set<String>
  /// Prefixes and endings that turn a word into its opposite.
  package let negatingPrefixes: [String]
  /// What people type when they do not know.
  package let unknownPhrases: Set<String>
  package let alternativeWords: Set<String>
  package let listWords: Set<String>
  package let titles: Set<String>
  /// Ends of words for an office or a calling that stand before a name like a title.
  let officeEndings: [String]
  /// Kinds of place or body before or around a name: "Stadt", "republic of".
  package let placeWords: Set<String>
  package let organisationWords: Set<String>
  package let adjectiveEndings: [String]
  /// Nouns that count the same things; the first names the group.
  let countedNouns: [[String]]
  /// Nouns for people of any kind: "Menschen", "people".
  let people: Set<String>
  /// Nouns that count people of some kind.
  let kindsOfPeople: Set<String>
  /// What figures measure and what happens once.
  let aspects: PhraseTable<Aspect>
  /// What tells that two figures are of different times or wholes.
  package let scopes: PhraseTable<ScopeMark>
  /// Words between a figure and the noun it is the size of: `die Dividende von`, `a budget of`.
  package let governingLinks: Set<String>
  /// Words before the earlier and the later of two figures: `von 31 auf 36`, `from 31 to 36`.
  package let earlierOpeners: Set<String>
  package let laterOpeners: Set<String>

  /// The lexicon of a language.
  package static func of(_ language: WritingLanguage) -> Lexicon {
    switch language {
    case .german: german
    case .english: english
    }
  }
}
