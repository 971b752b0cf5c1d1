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
      if text.holds(", so ") || text.holds("“ so ") {
        cues.append(Cue(words: "so", kind: .source))
      }
    }
    return cues
  }

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
    "wisse", "finde", "spreche", "laufe", "handle", "handele", "bestehe", "brauche", "tue",
    "vertrete", "drohe", "diene", "gehöre", "trage", "bilde", "beginne", "zeige", "fühle",
  ]

  private static let germanSources = PhraseList([
    "laut", "zufolge", "nach angaben", "nach offiziellen angaben", "nach eigenen angaben",
    "nach informationen", "nach ansicht", "nach meinung", "nach einschätzung", "nach auffassung",
    "nach überzeugung", "nach darstellung", "nach aussage", "nach worten", "nach behördenangaben",
    "aus sicht", "aus der sicht", "in den augen", "seiner meinung nach", "ihrer meinung nach",
    "seiner ansicht nach", "ihrer ansicht nach",
  ])
  private static let germanSpeech = PhraseList([
    "sagt", "sagte", "sagten", "sagen", "erklärt",
    "erklärte", "erklärten", "meint", "meinte", "meinen", "berichtet", "berichtete", "berichteten",
    "berichten", "behauptet", "behauptete", "behaupteten", "betont", "betonte", "betonten",
    "schreibt", "schrieb", "kommentiert", "kommentierte", "urteilt", "urteilte",
    "zitiert", "zitierte", "hieß es", "heißt es", "heißt es weiter", "gab bekannt", "teilte",
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
    "according to", "in the view of", "in the eyes of", "in the opinion of", "estimated by",
  ])
  private static let englishReputation = PhraseList([
    "is considered", "are considered", "was considered", "is regarded", "are regarded",
  ])
  private static let englishSpeech = PhraseList([
    "said", "says", "say", "claimed", "claims", "claim", "reported", "reports",
    "told", "stated", "states", "argued", "argues", "announced", "declared", "believes", "believed",
    "wrote", "writes", "called", "calls",
    "denied", "denies", "insists", "insisted", "estimates", "added that", "quoted", "quotes",
    "accuses", "accused",
  ])
}
