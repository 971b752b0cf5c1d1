import Basics
import Language

/// Which words of a sentence say what it is about, as stems.
enum ContextWords {
  /// The stem of each of a sentence's nouns, nil for other words; in English, which writes them small, of
  /// all words of four letters and more but the small change of speech.
  static func stems(_ words: [WrittenWord], _ language: WritingLanguage) -> [String?] {
    words.map { stem($0, language) }
  }

  /// The stem of one word; nil for what says nothing.
  static func stem(_ word: WrittenWord, _ language: WritingLanguage) -> String? {
    guard word.lower.utf8.count >= 3, language == .english || word.isCapital,
      word.isCapital || word.lower.utf8.count >= 4,
      !word.lower.utf8.contains(where: ASCII.isDigit)
    else { return nil }
    let folded = Folding.folded(word.lower.replacing("’", with: "'").replacing("'s", with: ""))
    if small.contains(folded) { return nil }
    let stem = Stems.stem(folded, language: language)
    guard !empty.contains(stem), !Gazetteer.isCalendarWord(folded) else { return nil }
    let generic = language == .german ? germanGeneric : englishGeneric
    return generic.contains(stem) ? genericMark + stem : stem
  }

  /// Whether a stem names any thing of a kind, such as `das Land`: which one, the article's subject tells.
  static func isGeneric(_ stem: String) -> Bool { stem.hasPrefix(genericMark) }

  /// A stem as it is shown.
  static func shown(_ stem: String) -> String {
    isGeneric(stem) ? String(stem.dropFirst(genericMark.count)) : stem
  }

  private static let genericMark = "~"

  private static let germanGeneric = stemmed([
    "mensch", "person", "leute", "land", "laend", "staat", "stadt", "staedt", "gemeind", "ort",
    "dorf", "unternehm", "firma", "konzern", "betrieb", "fluss", "strom", "berg", "gipfel",
    "insel", "schiff", "film", "welt", "erde", "region", "gebiet", "brueck", "turm", "tuerm",
    "haus", "gebaeud", "verein", "partei", "regier", "regierung", "buch", "spiel", "werk",
    "hauptstadt", "projekt", "bau", "vorhab", "anlag", "bauwerk",
  ])
  private static let englishGeneric: Set<String> = [
    "company", "compan", "city", "country", "countr", "town", "village", "villag", "river",
    "mountain", "island", "people", "peopl", "person", "world", "region", "area", "film", "movi",
    "ship", "state", "building", "build", "book", "game", "project", "firm", "club", "part",
  ]

  /// Stems that say nothing of what a sentence is about.
  private static let empty = stemmed([
    "jahr", "jahrhundert", "tag", "monat", "woch", "stund", "minut", "sekund", "uhr", "prozent",
    "million", "milliard", "tausend", "hundert", "kilomet", "meter", "euro", "dollar", "angab",
    "zahl", "mal", "ende", "anfang", "mitt", "teil", "drittel", "viertel", "haelft", "rund",
    "quadratkilomet", "quadratmet", "hektar", "year", "day", "month", "week", "hour",
    "percent", "cent", "thousand", "billion", "metr", "kilometr", "mile", "feet", "foot", "half",
    "third", "quart", "pound", "number", "total", "figur", "time", "wert", "hoeh", "laeng", "summe",
    "form", "schnitt", "durchschnitt", "fall", "art", "herr", "frau",
  ])

  /// The words as they are and as German stems.
  private static func stemmed(_ words: [String]) -> Set<String> {
    Set(words + words.map { Stems.stem($0) })
  }

  /// Words that are written with a capital only because a sentence begins, and small English words.
  private static let small: Set<String> = [
    "mehr", "rund", "etwa", "knapp", "fast", "nach", "laut", "auch", "dies", "diese", "dieser",
    "dieses", "seit", "beim", "eine", "einen", "einer", "einem", "schon", "dort", "dann", "wegen",
    "mindestens", "insgesamt", "unter", "ueber", "zwischen", "doch", "aber", "ihre", "seine",
    "der", "die", "das", "den", "dem", "des", "ein", "und", "von", "vom", "zum", "zur", "bei",
    "mit", "auf", "aus", "als", "sie", "er", "es", "wir", "ich", "man", "nur", "bis", "vor", "fuer",
    "durch", "gegen", "ohne", "noch", "kein", "keine", "alle", "viele", "jeder", "jede", "jedes",
    "jaehrlich", "taeglich", "heute", "damals", "zuvor", "danach", "dabei", "davon", "darunter",
    "drei", "vier", "fuenf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwoelf", "zwei",
    "waehrend", "nachdem", "wenn", "weil", "obwohl", "sowie", "gegruendet", "in", "im", "am",
    "welche", "welcher", "welches", "welchen", "solche", "beide", "beiden", "weitere", "mehrere",
    "net", "drop", "per",
    "with", "from", "that", "this", "have", "has", "had", "were", "was", "been", "more", "than",
    "about", "some", "their", "which", "while", "would", "into", "over", "under", "also", "only",
    "most", "many", "according", "around", "nearly", "almost", "least", "there", "other", "after",
    "before", "the", "and", "for", "its", "his", "her", "she", "they", "them", "when", "where",
    "who", "whose", "will", "could", "should", "can", "may", "might", "not", "but", "all", "any",
    "are", "our", "out", "now", "new", "two", "three", "four", "five", "six", "seven", "eight",
    "nine", "ten", "eleven", "twelve", "every", "each", "during", "since", "until", "between",
    "above", "below", "across", "through", "against", "without", "within", "just", "still", "then",
    "these", "those", "such", "very", "much", "made", "make", "making", "taking", "giving",
    "bringing", "getting", "said", "says", "once",
    "carry", "carries", "carried", "run", "runs", "using", "used", "uses", "use", "take", "taken",
    "reach", "measure", "measures", "measured", "show", "shows", "include", "includes", "hold",
    "holds", "plan", "plans", "planned", "begin", "began", "remain", "remains", "expect",
    "expected", "grew", "fell", "fall", "increase", "increased", "worth", "large", "great",
    "amounted", "amounts", "climbed", "totalled", "early", "late", "announced", "reported",
    "last", "next", "first", "second", "third", "another", "both", "did", "does", "being", "half",
    "well", "even", "ever", "back", "down", "off", "per", "yet", "nor", "one", "put", "stood",
    "reached", "takes", "give", "gave", "became", "become", "came", "went", "today", "again",
  ]
}
