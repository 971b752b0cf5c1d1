import Basics
import Language

/// The stems of German verbs and participles; they say what became of things, not which things they are.
enum DeedStems {
  /// The stems of the words in small letters that can be verbs; none in English, where they are no other words.
  static func stems(_ words: [WrittenWord], _ language: WritingLanguage) -> Set<String> {
    guard language == .german else { return [] }
    return Set(words.lazy.filter { !$0.isCapital }.compactMap { stem($0.lower) })
  }

  /// Worked values: `zerstörte` and `zerstört` are `zerstoer`, `gestartet` and `startete` are `start`.
  static func stem(_ lower: String) -> String? {
    guard lower.utf8.count >= 6, !lower.utf8.contains(where: ASCII.isDigit) else { return nil }
    var stem = Folding.folded(lower)
    let isParticiple = stem.hasPrefix("ge") && (stem.hasSuffix("t") || stem.hasSuffix("en"))
    while let ending = endings.first(where: {
      stem.hasSuffix($0) && stem.utf8.count >= $0.utf8.count + 4
    }) {
      stem.removeLast(ending.count)
    }
    if isParticiple, stem.utf8.count >= 6 { stem.removeFirst(2) }
    return stem.utf8.count >= 4 && !empty.contains(stem) ? stem : nil
  }

  private static let endings = ["en", "er", "es", "em", "et", "e", "n", "t"]

  /// Stems of what is done to anything, and of what is no verb.
  private static let empty: Set<String> = [
    "werd", "word", "wurd", "hab", "hatt", "konn", "koenn", "soll", "woll", "muess", "muss",
    "duerf", "lieg", "steh", "geb", "komm", "komme", "mach", "lass", "bleib", "gehoer", "betrag",
    "betraeg", "belauf", "insgesam", "mindest", "zwisch", "gegenueb", "waehrend", "jedoch",
    "bereit",
    "weiter", "weit", "neu", "gross", "klein", "hoch", "lang", "unter", "ueber", "zusamm", "davon",
    "darunt", "dabei", "seitdem", "spaet", "frueh", "derzeit", "inzwischen", "rund", "knapp",
    "etwa",
    "eige", "eigen", "ander", "all", "viel", "mehr", "einig", "mehrer", "jed", "welch", "dies",
    "sein",
    "ihre", "nach", "hinter", "wied", "schon", "imm", "best", "erst", "letz", "zuletz", "naechs",
    "befind", "erreich", "zaehl", "halt", "steig", "stieg", "sink", "fall", "wachs", "erhoeh",
    "zehn",
    "gewes", "gewese", "geword", "weniger", "wenig", "sieb", "jaehrlich", "taeglich",
  ]
}
