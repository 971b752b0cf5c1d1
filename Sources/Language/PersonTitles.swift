/// Titles, forms of address and offices before a name, folded.
enum PersonTitles {
  /// Whether a word may stand before a name without being part of it: Dr., Frau, Altkanzlerin, Madame.
  static func isTitle(_ word: String) -> Bool {
    titles.contains(word) || offices.contains { word.hasSuffix($0) }
  }

  /// Whether a word is an office and no name as well: Stephen King.
  static func isOffice(_ word: String) -> Bool { isTitle(word) && !nameLike.contains(word) }

  private static let titles = Lexicon.german.titles.union(Lexicon.english.titles).union([
    "madame", "mme", "monsieur", "mlle", "rev", "reverend", "rabbi", "imam", "ayatollah", "scheich",
    "sheikh",
    "emir", "sultan", "schah", "shah", "comrade", "genosse", "genossin", "hon", "kaplan", "pfarrer",
    "bischof",
    "erzbischof", "kardinal", "cardinal", "bishop", "archbishop", "kronprinz", "kronprinzessin",
    "crown",
    "kommissar", "richter", "richterin", "justice", "judge", "lieutenant", "leutnant", "major",
    "sergeant",
    "baronin", "baroness", "count", "countess", "kosmonaut", "kosmonautin", "cosmonaut",
    "astronaut",
    "physiker", "physikerin", "chemiker", "chemikerin", "dichter", "dichterin", "komponist",
    "komponistin", "maler", "malerin", "schriftsteller", "schriftstellerin", "autor", "autorin",
    "philosoph", "philosophin", "politiker", "politikerin", "historiker", "historikerin",
    "feldmarschall", "kommandant", "chef", "physicist", "chemist", "poet", "composer", "painter",
    "writer", "author", "philosopher", "scientist", "politician", "historian", "actor", "actress",
    "singer", "director", "inventor", "explorer",
  ])

  /// Words for offices that stand at the end of longer ones: Altkanzlerin, UN-Generalsekretär.
  private static let offices = [
    "praesident", "praesidentin", "kanzler", "kanzlerin", "minister", "ministerin", "sekretaer",
    "sekretaerin",
    "buergermeister", "buergermeisterin", "kommissar", "kommissarin", "botschafter",
    "botschafterin",
    "vorsitzender", "vorsitzende", "beauftragter", "beauftragte", "direktor", "direktorin",
    "sprecher", "sprecherin",
  ]

  private static let nameLike: Set<String> = [
    "king", "queen", "prince", "lord", "lady", "sir", "general", "baron", "pope", "saint", "st",
    "the",
    "major", "marshal", "duke", "der", "die", "den", "dem", "des", "graf", "kaiser", "herzog",
    "papst",
    "fuerst", "zar", "prime", "foreign", "mag", "se", "dame", "leader", "expert", "former",
    "minister",
    "sultan", "judge", "justice", "imam", "emir", "bishop", "bischof", "richter", "crown",
    "cardinal",
    "kaplan", "pfarrer", "hon", "count", "maler", "dichter", "painter", "singer", "chef", "autor",
  ]
}
