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
    let words = WrittenWords.words(in: text)
    let lists: [(PhraseList, Kind)] =
      language == .german
      ? [(germanSources, .source), (germanSpeech, .speech), (germanReputation, .reputation)]
      : [(englishSources, .source), (englishSpeech, .speech), (englishReputation, .reputation)]
    var cues = lists.flatMap { list, kind in
      list.places(in: words).map { place in
        Cue(words: words[place].map(\.lower).joined(separator: " "), kind: kind)
      }
    }
    if language == .german {
      cues += subjunctives(words).map { Cue(words: $0, kind: .subjunctive) }
      if namesBySo(words, in: Array(text.unicodeScalars)) {
        cues.append(Cue(words: "so", kind: .source))
      }
    }
    cues += parted(words, in: Array(text.unicodeScalars), language)
    return cues
  }

  /// `…, so die Ministerin`, `“ so Brenner`: after a mark or at the start, before a name or an article.
  private static func namesBySo(_ words: [WrittenWord], in text: [Unicode.Scalar]) -> Bool {
    words.indices.contains { index in
      guard words[index].lower == "so", !words[index].isCapital, index + 1 < words.count else {
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
    _ words: [WrittenWord], in text: [Unicode.Scalar], _ language: WritingLanguage
  ) -> [Cue] {
    let verbs = language == .german ? germanParted : englishParted
    return words.indices.compactMap { index in
      guard let (particles, kind) = verbs[words[index].lower] else { return nil }
      let reach = words[(index + 1)...].prefix(20)
      let end = reach.indices.first { at in
        guard particles.contains(words[at].lower) else { return false }
        guard language == .german else { return at + 1 < words.count }
        let after = text[words[at].range.upperBound...].first { $0 != " " }
        return after.map { ".,;:/!?\"“”»«)".unicodeScalars.contains($0) } ?? true
      }
      return end.map {
        Cue(words: "\(words[index].lower) … \(words[$0].lower)", kind: kind)
      }
    }
  }

  private static let germanParted: [String: ([String], Kind)] = [
    "wirft": (["vor"], .speech), "warf": (["vor"], .speech), "werfen": (["vor"], .speech),
    "warfen": (["vor"], .speech), "gibt": (["an", "bekannt"], .speech),
    "gab": (["an", "bekannt"], .speech), "geben": (["an", "bekannt"], .speech),
    "gaben": (["an", "bekannt"], .speech), "teilt": (["mit"], .speech),
    "führte": (["aus"], .speech), "räumt": (["ein"], .speech), "räumte": (["ein"], .speech),
    "stellt": (["fest"], .speech), "fügt": (["hinzu"], .speech),
  ]
  private static let englishParted: [String: ([String], Kind)] = [
    "put": (["at"], .source), "puts": (["at"], .source),
  ]

  /// Forms of the Konjunktiv I that cannot be anything else in the third person, and the forms of
  /// Konjunktiv II that stand in for it.
  private static func subjunctives(_ words: [WrittenWord]) -> [String] {
    words.indices.filter { index in
      let word = words[index].lower
      guard !words[index].isCapital || index == 0 else { return false }
      if word == "habe" || word == "werde" {
        return index == 0 || words[index - 1].lower != "ich"
      }
      return subjunctive.contains(word)
    }.map { words[$0].lower }
  }

  private static let subjunctive: Set<String> = [
    "sei", "seien", "hätte", "hätten", "wäre", "wären", "würde", "würden", "könne", "müsse",
    "solle", "wolle", "dürfe", "gebe", "gehe", "stehe", "komme",
    "lasse", "bleibe", "liege", "halte", "sehe", "nehme", "führe", "bringe", "gelte", "verfüge",
    "besitze", "leide", "bekomme", "erhalte", "koste", "betrage", "umfasse", "lebe",
    "arbeite", "fehle", "stamme", "biete", "plane", "wachse", "steige", "sinke", "zahle", "fordere",
    "hoffe", "glaube", "denke", "erwarte", "rechne", "seien", "existiere", "reiche",
    "wisse", "finde", "spreche", "laufe", "handle", "handele", "bestehe", "brauche", "tue",
    "vertrete", "drohe", "diene", "gehöre", "trage", "bilde", "beginne", "zeige", "fühle",
  ]

  private static let germanSources = PhraseList([
    "laut", "zufolge", "nach angaben", "nach offiziellen angaben", "nach eigenen angaben",
    "nach informationen", "nach ansicht", "nach meinung", "nach einschätzung", "nach auffassung",
    "nach überzeugung", "nach darstellung", "nach aussage", "nach worten", "nach behördenangaben",
    "nach schätzung", "nach schätzungen", "nach berichten", "medienberichten", "berichten zufolge",
    "unter berufung auf", "nach auskunft", "nach behauptung", "in den worten",
    "aus sicht", "aus der sicht", "in den augen", "seiner meinung nach", "ihrer meinung nach",
    "seiner ansicht nach", "ihrer ansicht nach",
  ])
  private static let germanSpeech = PhraseList([
    "sagt", "sagte", "sagten", "sagen", "erklärt",
    "erklärte", "erklärten", "meint", "meinte", "meinen", "berichtet", "berichtete", "berichteten",
    "berichten", "behauptet", "behauptete", "behaupteten", "betont", "betonte", "betonten",
    "schreibt", "schrieb", "kommentiert", "kommentierte", "urteilt", "urteilte",
    "zitiert", "zitierte", "hieß es", "heißt es", "es heißt", "es hieß", "beziffert", "bezifferte",
    "beziffern", "bezifferten", "beschuldigt*", "beschuldigen", "bezichtigt*", "verdächtigt*",
    "meldet", "meldete", "meldeten", "melden", "gab zu", "geht davon aus", "gehen davon aus",
    "ging davon aus", "gingen davon aus", "heißt es weiter", "gab bekannt", "teilte",
    "teilten", "verlauten", "vermeldet", "vermeldete", "verkündet", "verkündete", "bezeichnet",
    "bezeichnete", "bezeichnen", "bezeichneten", "nannte", "nennt", "nannten",
    "versichert",
    "versicherte", "beteuert", "beteuerte", "glaubt", "glaubte", "erzählt",
    "erzählte",
    "fügte hinzu", "prognostiziert", "schätzt", "schätzte", "räumte ein",
    "versprach", "verspricht", "stellte fest", "dementierte",
    "dementiert", "gibt an", "gab an",
    "bewertet", "bewertete", "wertet", "wertete", "beschreibt",
    "beschrieb",
    "sieht in", "sehen in", "sah in", "sahen in", "spricht von", "sprach von", "vorgeworfen",
    "angegeben",
  ])

  private static let germanReputation = PhraseList([
    "gilt", "gelten", "galt", "galten",
  ])

  private static let englishSources = PhraseList([
    "according to", "in the view of", "citing", "by some accounts", "by his own account",
    "by her own account", "by all accounts", "in the eyes of", "in the opinion of", "estimated by",
  ])
  private static let englishReputation = PhraseList([
    "is considered", "are considered", "was considered", "is regarded", "are regarded",
  ])
  private static let englishSpeech = PhraseList([
    "said", "says", "say", "claimed", "claims", "claim", "reported", "reports",
    "told", "stated", "states", "argued", "argues", "announced", "declared", "believes", "believed",
    "wrote", "writes", "called", "calls",
    "denied", "denies", "insists", "insisted", "estimates", "added that", "quoted", "quotes",
    "accuses", "accused", "accuse", "accusing", "alleges", "alleged", "asserted", "asserts",
    "maintains", "maintained", "explained", "explains", "blamed", "blames", "predicted",
    "predicts", "estimated that", "confirmed", "suggested", "suggests", "complained", "admitted",
    "warned", "warns", "boasted", "boasts", "insist", "argue", "describes", "described",
  ])
}
