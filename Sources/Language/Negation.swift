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
  /// No denials: `nicht nur`, `nicht zuletzt`, `kein anderer` (which singles out), `nicht weniger als`.
  package static func denials(in text: String, language: WritingLanguage) -> [Denial] {
    let words = WrittenWords.words(in: text)
    let (deny, harmless) =
      language == .german ? (german, germanHarmless) : (english, englishHarmless)
    let spared = Set(harmless.places(in: words).flatMap { Array($0) })
    return deny.places(in: words).filter { !spared.contains($0.lowerBound) }.map { place in
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
    let list = language == .german ? germanOther : englishOther
    if !list.places(in: words).isEmpty { return true }
    return words.contains { word in
      (word.lower.hasPrefix("un") && word.lower.count > 5)
        || word.lower.hasSuffix("los") || word.lower.hasSuffix("lose")
        || word.lower.hasSuffix("frei")
    }
  }

  /// Verbs by which somebody rejects or fails: `lehnte … ab`, `scheiterte`, `refused`.
  package static func rejections(in text: String, language: WritingLanguage) -> [String] {
    let words = WrittenWords.words(in: text)
    let list = language == .german ? germanRejections : englishRejections
    return list.places(in: words).map { words[$0].map(\.lower).joined(separator: " ") }
  }

  private static let germanRejections = PhraseList([
    "lehnt", "lehnte", "lehnten", "lehnen", "ablehnt*", "ablehnen", "abgelehnt*", "verweiger*",
    "bestritt*", "bestreit*", "dementier*", "verbot", "verboten", "verbietet", "verhinder*",
    "scheiter*", "gescheitert", "untersag*", "leugn*", "zurückgewiesen*",
  ])
  private static let englishRejections = PhraseList([
    "reject*", "refus*", "denied", "denies", "deny", "failed to", "banned", "bans", "prevented",
    "forbade", "forbidden", "vetoed", "turned down", "voted down",
  ])

  private static let german = PhraseList([
    "nicht", "nichts", "kein", "keine", "keinen", "keinem", "keiner", "keines", "keinerlei", "nie",
    "niemals", "niemand", "niemanden", "niemandem", "nirgends", "nirgendwo", "weder", "ohne",
    "keineswegs", "mitnichten",
  ])
  private static let germanHarmless = PhraseList([
    "nicht nur", "nicht zuletzt", "nicht allein", "nicht bloß", "nicht weniger als",
    "nicht mehr als", "kein ander*", "keine ander*", "keinen ander*", "keinem ander*",
    "keiner ander*", "keiner der", "keiner seiner", "nicht ohne", "nichts geringeres",
    "ohne zweifel", "ohnehin", "keine geringere", "ohne weiteres", "noch nie", "noch nicht da",
    "nicht umsonst",
  ])
  private static let germanOther = PhraseList([
    "lehnt*", "ablehn*", "abgelehnt*", "fehlt*", "fehlen", "mangelt*", "verweiger*", "weiger*",
    "verzicht*", "dementier*", "bestritt*", "bestreit*", "kaum", "verbiet*", "verbot*", "leugn*",
    "widersprach*", "widersprich*", "statt", "anstatt", "enthielt", "enthalt*", "verlor*", "frei",
    "zurückgewiesen", "wies", "weist", "ausgeschlossen", "schließt", "schloss", "fernhielt",
    "abseits", "anders", "scheiter*", "untersag*", "verhinder*", "stoppt*", "gestoppt",
  ])

  private static let english = PhraseList([
    "not", "no", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "without",
    "cannot", "can't", "don't", "doesn't", "didn't", "isn't", "aren't", "wasn't", "weren't",
    "won't", "wouldn't", "hasn't", "haven't", "hadn't", "couldn't", "shouldn't",
  ])
  private static let englishHarmless = PhraseList([
    "not only", "not least", "no other", "no less than", "no fewer than", "no more than",
    "no doubt", "without doubt", "not merely", "nothing less than",
  ])
  private static let englishOther = PhraseList([
    "lack*", "refus*", "reject*", "denie*", "deny*", "fail*", "hardly", "barely", "unable",
    "forbid*", "forbade", "ban", "bans", "banned", "absent", "abstain*", "instead", "prevent*",
    "veto*", "turned down", "voted down", "opposed",
  ])
}
