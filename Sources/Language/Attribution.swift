import Basics

/// Words by which a writer says whose claim it is: `laut`, `zufolge`, `sagte`, Konjunktiv I.
package enum Attribution {
  /// An attributing word or group of words, as it stands, in small letters.
  package struct Cue: Hashable, Sendable {
    package let words: String
    package let kind: Kind
    package init(words: String, kind: Kind) {
      self.words = words
      self.kind = kind
    }
  }

  /// How a cue attributes.
  package enum Kind: Hashable, Sendable {
    /// Names the source: `laut`, `nach Angaben`.
    case source
    /// Says that somebody speaks: `sagte`, `berichtete`.
    case speech
    /// Konjunktiv I, and the Konjunktiv II that stands in for it.
    case subjunctive
    /// Says what something passes for: `gilt als`.
    case reputation
  }

  /// The attributing words of a text; linear.
  package static func cues(in text: String, language: WritingLanguage) -> [Cue] {
    cues(in: text, lexicon: .of(language))
  }

  /// The same with the words of a lexicon.
  static func cues(in text: String, lexicon: Lexicon) -> [Cue] {
    let words = WrittenWords.words(in: text)
    let list = lexicon.attribution
    let lists: [(PhraseList, Kind)] = [
      (list.sources, .source), (list.speech, .speech), (list.reputation, .reputation),
    ]
    let spared = Set(list.notReporting.places(in: words).flatMap { Array($0) })
    var cues = lists.flatMap { list, kind in
      list.places(in: words).filter { !spared.contains($0.lowerBound) }.map { place in
        Cue(words: words[place].map(\.lower).joined(separator: " "), kind: kind)
      }
    }
    // `Ohne sie wäre …` says what did not come about, not what somebody says.
    let isUnreal = words.contains { lexicon.negation.withoutWords.contains($0.lower) }
    cues += subjunctives(words, list.subjunctive)
      .filter { !isUnreal || !lexicon.negation.unrealVerbs.contains($0) }
      .map { Cue(words: $0, kind: .subjunctive) }
    if namesBySo(words, in: Array(text.unicodeScalars), lexicon) {
      cues.append(Cue(words: "so", kind: .source))
    }
    cues += parted(words, in: Array(text.unicodeScalars), list)
    return cues
  }

  /// `…, so die Ministerin`, `“ so Brenner`: after a mark or at the start, before a name or an article.
  private static func namesBySo(
    _ words: [WrittenWord], in text: [Unicode.Scalar], _ lexicon: Lexicon
  ) -> Bool {
    words.indices.contains { index in
      guard lexicon.attribution.saidSo.contains(words[index].lower), !words[index].isCapital,
        index + 1 < words.count
      else {
        return false
      }
      let before = text[..<words[index].range.lowerBound].last { $0 != " " }
      guard before.map({ ",/\"“”»«–—'’‘".unicodeScalars.contains($0) }) ?? true else {
        return false
      }
      let next = words[index + 1]
      return next.isCapital
        || ["der", "die", "das", "ihr", "sein", "ein", "eine"].contains(next.lower)
          && index + 2 < words.count
    }
  }

  /// Verbs whose second part stands at the end of the clause: `wirft … vor`, `gab … an`, `put … at`.
  private static func parted(
    _ words: [WrittenWord], in text: [Unicode.Scalar], _ list: AttributionWords
  ) -> [Cue] {
    words.indices.compactMap { index in
      guard let (particles, kind) = list.parted[words[index].lower] else { return nil }
      let reach = words[(index + 1)...].prefix(20)
      let end = reach.indices.first { at in
        guard particles.contains(words[at].lower) else { return false }
        guard list.partsEndClauses else { return at + 1 < words.count }
        let after = text[words[at].range.upperBound...].first { $0 != " " }
        return after.map { ".,;:/!?\"“”»«)".unicodeScalars.contains($0) } ?? true
      }
      return end.map {
        Cue(words: "\(words[index].lower) … \(words[$0].lower)", kind: kind)
      }
    }
  }

  /// Forms of the Konjunktiv I that cannot be anything else in the third person, and the forms of
  /// Konjunktiv II that stand in for it.
  private static func subjunctives(
    _ words: [WrittenWord], _ subjunctive: Set<String>
  ) -> [String] {
    words.indices.filter { index in
      let word = words[index].lower
      guard !words[index].isCapital || index == 0 else { return false }
      guard subjunctive.contains(word) else { return false }
      if word == "habe" || word == "werde" {
        return index == 0 || words[index - 1].lower != "ich"
      }
      return true
    }.map { words[$0].lower }
  }
}

/// The words by which one language says whose claim something is.
struct AttributionWords: Sendable {
  var sources: PhraseList = PhraseList([])
  var speech: PhraseList = PhraseList([])
  var reputation: PhraseList = PhraseList([])
  /// Phrases with such words that report nothing: `bestreitet niemand`.
  var notReporting: PhraseList = PhraseList([])
  /// Verbs with the second parts that may follow them: `gab … an`.
  var parted: [String: ([String], Attribution.Kind)] = [:]
  /// Whether such a second part closes its clause.
  var partsEndClauses: Bool = false
  /// Verb forms that report.
  var subjunctive: Set<String> = []
  /// Words that name the speaker behind a mark: `…, so die Ministerin`.
  var saidSo: Set<String> = []
}
