/// Words by which a sentence denies: `nicht`, `kein`, `nie`, `ohne`; not those that only look so.
package enum Negation {
  /// One denying word and where it stands, in Unicode scalars of the text.
  package struct Denial: Hashable, Sendable {
    package let word: String
    package let range: Range<Int>
    package init(word: String, range: Range<Int>) {
      self.word = word
      self.range = range
    }
  }

  /// The denying words of a text in order.
  ///
  /// No denials: `ohne die 200 Helfer wäre …` (there were 200), `nicht nur`, `nicht zuletzt`, `kein anderer` (which singles out), `nicht weniger als`.
  package static func denials(in text: String, language: WritingLanguage) -> [Denial] {
    denials(in: text, lexicon: .of(language))
  }

  /// The same with the words of a lexicon.
  static func denials(in text: String, lexicon: Lexicon) -> [Denial] {
    let words = WrittenWords.words(in: text)
    let spared = Set(lexicon.negation.harmless.places(in: words).flatMap { Array($0) })
    let isUnreal = words.contains { lexicon.negation.unrealVerbs.contains($0.lower) }
    return lexicon.negation.denying.places(in: words).filter { place in
      !spared.contains(place.lowerBound)
        && !(isUnreal && lexicon.negation.withoutWords.contains(words[place.lowerBound].lower))
    }.map { place in
      Denial(
        word: words[place].map(\.lower).joined(separator: " "),
        range: words[place.lowerBound].range
          .lowerBound..<words[place.upperBound - 1].range.upperBound
      )
    }
  }

  /// Whether a text denies by a word that is no denying word: `lehnt ab`, `fehlt`, `dementiert`.
  package static func deniesInOtherWords(_ text: String, language: WritingLanguage) -> Bool {
    let words = WrittenWords.words(in: text)
    let negation = Lexicon.of(language).negation
    if !negation.inOtherWords.places(in: words).isEmpty { return true }
    return words.contains { word in
      negation.beginnings.contains { word.lower.hasPrefix($0) && word.lower.count > $0.count + 3 }
        || negation.endings.contains { word.lower.hasSuffix($0) }
    }
  }

  /// Verbs by which somebody rejects or fails: `lehnte … ab`, `scheiterte`, `refused`.
  package static func rejections(in text: String, language: WritingLanguage) -> [String] {
    let words = WrittenWords.words(in: text)
    return Lexicon.of(language).negation.rejections.places(in: words).map {
      words[$0].map(\.lower).joined(separator: " ")
    }
  }
}

/// The words by which one language denies.
struct NegationWords: Sendable {
  var denying: PhraseList = PhraseList([])
  /// Phrases with a denying word that deny nothing: `nicht nur`.
  var harmless: PhraseList = PhraseList([])
  /// Other words that deny: `lehnt ab`, `fehlt`.
  var inOtherWords: PhraseList = PhraseList([])
  /// How words begin and end that turn their meaning round.
  var beginnings: [String] = []
  var endings: [String] = []
  /// Verbs by which somebody rejects or fails.
  var rejections: PhraseList = PhraseList([])
  /// Words that deny nothing where a verb says what would have been: `ohne die Helfer wäre …`.
  var withoutWords: Set<String> = []
  var unrealVerbs: Set<String> = []
}
