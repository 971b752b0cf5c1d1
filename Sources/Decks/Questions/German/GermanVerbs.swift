/// Tells finite verbs of German main clauses from other words, by lists of strong forms and by endings.
enum GermanVerbs {
  /// Whether a word is a finite verb by itself, in a place where no noun is awaited.
  static func isFinite(_ word: String) -> Bool {
    guard word.first?.isLowercase == true, word.allSatisfy(\.isLetter),
      !GermanWords.closed.contains(word)
    else { return false }
    return isStrong(word) || isWeak(word)
  }

  /// Whether the subject is one thing: "zahlte", "liegt"; false for "zahlten", "liegen".
  static func isSingular(_ verb: String) -> Bool { !verb.hasSuffix("en") && verb != "sind" }

  /// Forms of sein, werden, bleiben: what stands on both sides is in the nominative.
  static let copulas: Set<String> = [
    "ist", "war", "sind", "waren", "wurde", "wurden", "wird", "werden", "bleibt", "blieb",
    "bleiben", "blieben",
  ]
  static let passives: Set<String> = ["wurde", "wurden", "wird", "werden"]
  /// Verbs whose object is in the dative: "Wem folgte …?".
  static let withDative: Set<String> = [
    "folgt", "folgte", "folgten", "folgen", "half", "halfen", "hilft", "dankte", "dankten",
    "gratulierte", "gratulierten", "gehört", "gehörte", "gehörten", "gehören", "gelang", "gelingt",
    "gelangen", "diente", "dienten", "dient", "begegnete", "begegneten", "widersprach",
    "widersprachen", "unterlag", "unterlagen", "verfiel", "vertraute", "gefiel", "fehlte",
    "fehlten",
    "schadete", "drohte", "drohten", "entstammt", "entstammte", "gebührt", "glich", "gleicht",
  ]

  /// Whether a word has the form of a past participle: "gegründet", "festgenommen", "bestiegen".
  static func isParticiple(_ word: String) -> Bool {
    let small = word.lowercased()
    guard small.count >= 6, small.hasSuffix("t") || small.hasSuffix("en"),
      !participleLike.contains(small)
    else { return false }
    return ["ge", "be", "ver", "er", "ent", "zer", "über"].contains(where: small.hasPrefix)
      || separable.contains { small.hasPrefix($0 + "ge") } || small.hasSuffix("iert")
      || small.hasSuffix("berechtigt")
  }

  private static func isStrong(_ word: String) -> Bool {
    if strong.contains(word) { return true }
    return prefixes.contains { prefix in
      word.hasPrefix(prefix) && strong.contains(String(word.dropFirst(prefix.count)))
    }
  }

  /// The regular endings: -te, -ten, -t and the plural's -en; -rn as in "erinnern".
  private static func isWeak(_ word: String) -> Bool {
    guard word.count >= 4 else { return false }
    return word.hasSuffix("te") || word.hasSuffix("ten") || word.hasSuffix("t")
      || word.hasSuffix("en") || word.hasSuffix("ern") || word.hasSuffix("eln")
  }

  private static let separable = [
    "ab", "an", "auf", "aus", "bei", "ein", "fest", "fort", "her", "hin", "los", "mit", "nach",
    "nieder", "statt", "teil", "um", "vor", "weg", "weiter", "wieder", "zu", "zurück", "zusammen",
    "ur", "frei", "still", "bereit", "bekannt",
  ]
  private static let participleLike: Set<String> = [
    "bericht", "gebiet", "gesicht", "gewalt", "gewicht", "gericht", "verlust", "gedicht",
    "geschäft",
    "betten", "gestalt", "geburt", "bergen", "gesellschaft", "verbot", "beamten", "gebieten",
  ]
  private static let prefixes = [
    "be", "ver", "ent", "er", "zer", "ge", "miss", "über", "unter", "durch", "um", "wider",
    "hinter",
  ]

  private static let strong: Set<String> = {
    let singular = """
      ist war wird wurde ward hat hatte kann konnte soll sollte muss musste darf durfte mag mochte will \
      wollte tut tat weiß wusste ging stand kam nahm gab sah las trat bat lag saß maß aß fraß vergaß trug \
      schlug fuhr wusch grub lud schuf wuchs lief rief stieß riet schlief fiel hing fing hielt ließ blies \
      hieß sprach brach traf half warf starb warb verdarb barg galt schalt stahl befahl empfahl sang sprang \
      trank sank zwang drang rang stank band fand wand schwand gelang begann gewann spann rann schwamm \
      schloss floss goss schoss genoss verdross bot zog bog flog log verlor fror schob hob wog bewog focht \
      schwoll quoll erlosch molk schwor roch kroch griff ritt schnitt stritt litt glitt pfiff biss riss \
      wich glich strich schlich blieb schrieb schien stieg schwieg lieh mied rieb trieb wies pries verzieh \
      floh schritt schliff spross stritt geschah gebar buk empfing empfand empfahl spie brannte kannte nannte rannte sandte wandte dachte brachte
      """
    let present = "gibt nimmt sieht liest tritt isst lässt stößt heißt sind haben werden tun sein"
    let forms = (singular + " " + present).split(separator: " ").map { String($0) }
    return Set(forms + forms.map { $0 + "en" })
  }()
}

/// German words of the closed classes, in small letters: none of them is a finite verb, and each is written
/// small inside a sentence.
enum GermanWords {
  /// What opens a noun phrase: articles, pronouns used as such, prepositions that hold an article.
  static let determiners: Set<String> = list(
    """
    der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines im am \
    vom zum zur beim ins ans aufs ihr ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner seines \
    unser unsere unseren unserem unserer dieser diese dieses diesen diesem jener jene jenes jeder jede \
    jedes jeden jedem mancher manche alle allen aller beide beiden beider viele vielen vieler mehrere \
    mehreren mehrerer einige einigen einiger wenige wenigen solche solchen sämtliche zahlreiche zahlreichen
    """)

  static let prepositions: Set<String> = list(
    """
    in an auf aus bei mit nach seit von vor zu zwischen über unter um für durch gegen ohne wegen während \
    trotz neben hinter entlang laut gemäß innerhalb außerhalb binnen ab bis per pro dank anlässlich mithilfe \
    statt anstatt nahe unweit samt nebst entgegen
    """)

  /// Adverbs, particles, conjunctions, numbers: neither verb nor noun.
  static let adverbs: Set<String> = list(
    """
    nicht auch nur noch schon erst bereits fast rund etwa circa knapp gut ungefähr mindestens höchstens \
    schätzungsweise insgesamt zusammen zuletzt zuerst zunächst zuvor danach später früher damals heute \
    gestern morgen jetzt nun bald oft selten immer nie niemals meist meistens dort hier oben unten außen \
    innen vorn hinten allein selbst sogar etwas ganz sehr so wie als und oder aber sowie denn sondern doch \
    jedoch dabei dagegen dafür damit daraus darin daran dadurch deshalb daher trotzdem außerdem zudem \
    ebenfalls ebenso jährlich täglich monatlich wöchentlich stündlich weltweit bundesweit landesweit \
    europaweit erstmals mehrmals einst einmal zweimal dreimal sofort statt samt längst weit mehr weniger \
    viel wenig dann sonst bisher bislang seither seitdem inzwischen mittlerweile offiziell ursprünglich \
    schließlich anfangs endlich kurz lange zwei drei vier fünf sechs sieben acht neun zehn elf zwölf \
    hundert tausend zwanzig dreißig vierzig fünfzig dutzend sich man es er sie wir ihm ihn ihnen gegenüber \
    entfernt alt rot bekannt berühmt halb voll breit tief hoch lang gesamt direkt fort überhaupt
    """)

  static let closed = determiners.union(prepositions).union(adverbs)

  /// Pronouns and particles that stay right behind the verb.
  static let clitics: Set<String> = [
    "sich", "man", "es", "er", "sie", "ihm", "ihn", "ihr", "ihnen",
  ]

  /// Whether a word that begins a sentence is written small inside it, as far as its form tells.
  static func isSmall(_ word: String) -> Bool {
    let small = word.lowercased()
    if closed.contains(small) || starters.contains(small) { return true }
    return ["lich", "weise", "mals", "weit", "lings", "iert", "wärts"].contains(
      where: small.hasSuffix)
  }

  private static let starters = list(
    """
    produziert gegründet gebaut gebraucht geplant benannt entdeckt erfunden gewählt hergestellt gemessen \
    gefördert besonders vermutlich allerdings pro je nahe unweit südlich nördlich östlich westlich \
    derzeit momentan zurzeit gegenwärtig insbesondere rund ausgerechnet spätestens frühestens genau gerade neben kaum beinahe circa
    """)

  static func list(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map { String($0) })
  }
}
