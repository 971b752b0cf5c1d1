import Language

/// What German nouns stand for, told by their last part: "Nachbarland" is a Land.
enum GermanHeads {
  /// Grammatical gender.
  enum Gender: Hashable, Sendable { case masculine, feminine, neuter }

  /// Whether a noun names somebody by what he or she does or is: "Ingenieur", "Präsidentin".
  static func isPerson(_ noun: String) -> Bool {
    let small = noun.lowercased()
    guard noun.first?.isUppercase == true, small.count >= 4,
      !things.contains(where: small.hasSuffix)
    else { return false }
    // "dem Franzosen", "den Fürsten": weak nouns outside the nominative.
    let isWeak = small.hasSuffix("en") && weak.contains(where: { small.dropLast(2).hasSuffix($0) })
    return isWeak || persons.contains(where: small.hasSuffix)
  }

  /// Whether a noun names people who act together: "Bundestag", "Nordlicht AG".
  static func isBody(_ noun: String) -> Bool {
    let small = noun.lowercased()
    return noun.first?.isUppercase == true && bodies.contains(where: small.hasSuffix)
  }

  /// Whether a proper name may follow the noun as what it is called: "das Lampenmodell Fanal".
  static func isNamed(_ noun: String) -> Bool {
    let small = noun.lowercased()
    return noun.first?.isUppercase == true && named.contains(where: small.hasSuffix)
  }

  /// Whether a word that begins a sentence is an adjective and no name: "Deutsche", "Zahlreiche".
  static func isAdjective(_ word: String) -> Bool {
    let small = word.lowercased()
    guard let ending = ["en", "er", "es", "e"].first(where: small.hasSuffix) else { return false }
    let stem = String(small.dropLast(ending.count))
    return adjectives.contains(stem)
      || stem.count >= 5 && adjectiveEndings.contains { stem.hasSuffix($0) }
  }

  private static let adjectiveEndings = [
    "isch", "lich", "ig", "reich", "bar", "sam", "haft", "los", "voll", "end",
  ]
  private static let adjectives = GermanWords.list(
    """
    neu groß alt klein jung hoh stark schwer deutsch ander weiter erst zweit dritt letzt best kalt warm rot \
    blau grün schwarz weiß frei früh spät lang kurz breit tief reich arm gut schlecht
    """)

  /// Whether a word is a noun by its ending.
  static func isNoun(_ word: String) -> Bool {
    let small = word.lowercased()
    return ["ung", "heit", "keit", "schaft", "tion", "tät", "meister", "sieger", "nummer"]
      .contains(where: small.hasSuffix)
  }

  private static let persons = ends(
    """
    er or eur ör ent ant ist loge graf mann frau könig kaiser kanzler chef arzt koch sohn tochter bruder \
    schwester fürst zar papst star held pilot anwalt wirt in ende at al arch eut ot ier vorsitzende leute \
    herzog prinz bischof nachfahre kollege experte russe franzose pole däne schwede brite ire \
    herr ökonom astronom geograf biograf fotograf häuptling flüchtling lehrling neuling hauptmann
    """)
  private static let weak = [
    "fürst", "franzos", "graf", "held", "prinz", "präsident", "ist", "ent", "ant", "loge", "log",
    "soph", "nom", "graph", "schweiz", "russ", "pol", "schwed", "brit", "dän", "ir", "kolleg",
    "experte", "herr", "zar", "bot", "pilot", "anwält", "bischöf", "ökonom",
  ]
  private static let things = ends(
    """
    wasser meter liter sommer winter september oktober november dezember computer alter feuer silber kupfer \
    zimmer fenster theater orchester ufer lager fieber wetter muster opfer messer orden kloster motor \
    reaktor sektor faktor termin benzin berlin wien stein wein verein rhein main kontinent prozent talent \
    zement parlament monument argument dokument element kapital metall fall mal tal kanal quartal spital \
    staat land senat rat magistrat format quadrat apparat plakat monat april gott boot brot not papier \
    klavier tier turnier bier revier quartier siegtor stadttor eigentor wochenende steuer mauer dauer leiter körper himmel \
    charakter filter container ordner hafer zucker donner hunger eimer hammer kammer nummer sender
    """)
  private static let bodies = ends(
    """
    tag rat senat parlament regierung partei bund verband verein konzern firma unternehmen gesellschaft \
    ag gmbh bank komitee kommission union gericht amt ministerium jury versammlung gruppe mannschaft team \
    behörde stiftung agentur rat kongress gemeinde stadt staat land akademie kirche volk armee wähler
    """)
  private static let named = ends(
    """
    titel name namen begriff wort modell schiff element gas metall programm verfahren projekt spiel film \
    roman buch lied album rakete sonde kapsel satellit satelliten preis orden stoff währung sprache \
    krankheit virus art marke typ serie oper sinfonie gesetz vertrag motto spitznamen beinamen werk \
    gemälde stück drama gedicht system gerät fahrzeug flugzeug boot mineral zeitung magazin messe
    """)

  private static func ends(_ words: String) -> [String] {
    Array(Set(words.split(whereSeparator: \.isWhitespace).map { String($0) }))
  }
}
