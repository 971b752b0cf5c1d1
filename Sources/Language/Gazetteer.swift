/// Countries and well-known abbreviations, so that a slip is told from another entity.
package enum Gazetteer {
  /// Whether a folded name is a country, in German or English.
  package static func isCountry(_ folded: String) -> Bool { countries.contains(folded) }

  /// Whether a folded name is one of the well-known cities, in German or English.
  package static func isCity(_ folded: String) -> Bool { cityNames.contains(folded) }

  /// Whether a folded word is the abbreviation of a well-known body.
  package static func isAbbreviation(_ folded: String) -> Bool { bodies.contains(folded) }

  /// Whether a folded word names a month or a day of the week, in German or English.
  package static func isCalendarWord(_ folded: String) -> Bool {
    [Lexicon.german, .english].contains {
      $0.weekdays.contains(folded) || $0.months[folded] != nil
    }
  }

  static var allCountries: Set<String> { countries }
  static var allBodies: Set<String> { bodies }

  private static let countries = Set(
    (german + ";" + english + ";" + cities).split(separator: ";").map { Folding.folded(String($0)) }
  )

  private static let cityNames = Set(
    cities.split(separator: ";").map { Folding.folded(String($0)) })

  private static let bodies: Set<String> = Set(
    """
    eu un uno nato osze osce ovks odkb csto gus cis ewu eawu eaeu eeu iwf imf wto who unesco unicef \
    oecd opec ezb ecb bip gdp usa uk udssr ussr sowjetunion gru fsb kgb cia fbi nsa bnd spd cdu csu fdp afd \
    övp oevp spö spoe fpö fpoe zdf ard bbc cnn dpa afp apa asean brics mercosur nafta au iaea iaeo igh ecj \
    eugh efta ewr eea ksze csce rgw comecon soz sco opek g7 g20 ngo ddr gdr brd frg
    """.split(separator: " ").map(String.init))

  private static let german = """
    Afghanistan;Ägypten;Albanien;Algerien;Andorra;Angola;Antigua und Barbuda;Äquatorialguinea;Argentinien;\
    Armenien;Aserbaidschan;Äthiopien;Australien;Bahamas;Bahrain;Bangladesch;Barbados;Belarus;Weißrussland;\
    Belgien;Belize;Benin;Bhutan;Bolivien;Bosnien und Herzegowina;Bosnien;Botsuana;Botswana;Brasilien;Brunei;\
    Bulgarien;Burkina Faso;Burundi;Chile;China;Costa Rica;Dänemark;Deutschland;Dominica;\
    Dominikanische Republik;Dschibuti;Ecuador;Elfenbeinküste;El Salvador;Eritrea;Estland;Eswatini;Fidschi;\
    Finnland;Frankreich;Gabun;Gambia;Georgien;Ghana;Grenada;Griechenland;Großbritannien;Guatemala;Guinea;\
    Guinea-Bissau;Guyana;Haiti;Honduras;Indien;Indonesien;Irak;Iran;Irland;Island;Israel;Italien;Jamaika;\
    Japan;Jemen;Jordanien;Kambodscha;Kamerun;Kanada;Kap Verde;Kasachstan;Katar;Kenia;Kirgistan;Kirgisistan;\
    Kiribati;Kolumbien;Komoren;Kongo;Demokratische Republik Kongo;Republik Kongo;Kosovo;Kroatien;Kuba;Kuwait;\
    Laos;Lesotho;Lettland;Libanon;Liberia;Libyen;Liechtenstein;Litauen;Luxemburg;Madagaskar;Malawi;Malaysia;\
    Malediven;Mali;Malta;Marokko;Mauretanien;Mauritius;Mexiko;Mikronesien;Moldau;Moldawien;Monaco;Mongolei;\
    Montenegro;Mosambik;Myanmar;Namibia;Nauru;Nepal;Neuseeland;Nicaragua;Niederlande;Niger;Nigeria;Nordkorea;\
    Nordmazedonien;Mazedonien;Norwegen;Oman;Österreich;Pakistan;Palau;Panama;Papua-Neuguinea;Papua Neuguinea;\
    Paraguay;Peru;Philippinen;Polen;Portugal;Ruanda;Rumänien;Russland;Salomonen;Sambia;Samoa;San Marino;\
    Saudi-Arabien;Schweden;Schweiz;Senegal;Serbien;Seychellen;Sierra Leone;Simbabwe;Singapur;Slowakei;\
    Slowenien;Somalia;Spanien;Sri Lanka;Südafrika;Sudan;Südkorea;Südsudan;Suriname;Syrien;Tadschikistan;\
    Taiwan;Tansania;Thailand;Togo;Tonga;Tschad;Tschechien;Tunesien;Türkei;Turkmenistan;Tuvalu;Uganda;Ukraine;\
    Ungarn;Uruguay;Usbekistan;Vanuatu;Vatikanstadt;Venezuela;Vereinigte Arabische Emirate;Vereinigte Staaten;\
    Vereinigtes Königreich;Vietnam;Zentralafrikanische Republik;Zypern;Europa;Asien;Afrika;Amerika
    """
  private static let english = """
    Egypt;Albania;Algeria;Argentina;Armenia;Azerbaijan;Ethiopia;Australia;Austria;Bangladesh;Belgium;Bolivia;\
    Bosnia and Herzegovina;Bosnia;Brazil;Bulgaria;Cambodia;Cameroon;Canada;Cape Verde;Chad;Colombia;Comoros;\
    Congo;Croatia;Cuba;Cyprus;Czech Republic;Czechia;Denmark;Djibouti;Dominican Republic;\
    Equatorial Guinea;Estonia;Fiji;Finland;France;Gabon;Georgia;Germany;Greece;Great Britain;Hungary;\
    Iceland;India;Indonesia;Iraq;Ireland;Italy;Ivory Coast;Jamaica;Jordan;Kazakhstan;Kenya;Kyrgyzstan;\
    Latvia;Lebanon;Libya;Lithuania;Luxembourg;Madagascar;Maldives;Mauritania;Mexico;Moldova;Mongolia;Morocco;\
    Mozambique;Netherlands;New Zealand;North Korea;North Macedonia;Macedonia;Norway;Philippines;\
    Poland;Qatar;Romania;Russia;Rwanda;Saudi Arabia;Serbia;Seychelles;Singapore;Slovakia;Slovenia;\
    Solomon Islands;South Africa;South Korea;South Sudan;Spain;Sweden;Switzerland;Syria;Tajikistan;\
    Tanzania;Tunisia;Turkey;Turkmenistan;United Arab Emirates;United Kingdom;United States;Uzbekistan;\
    Yemen;Zambia;Zimbabwe;Central African Republic;Europe;Asia;Africa;America
    """
  private static let cities = """
    Wien;Vienna;Berlin;Bern;Moskau;Moscow;Minsk;Astana;Almaty;Kiew;Kyiv;Bukarest;Budapest;Bucharest;Prag;\
    Prague;Warschau;Warsaw;Rom;Rome;Riga;Tallinn;Vilnius;Wilna;Sofia;Belgrad;Belgrade;Zagreb;Sarajevo;Skopje;\
    Tirana;Athen;Athens;Ankara;Istanbul;Baku;Jerewan;Tiflis;Taschkent;Tashkent;Bischkek;Bishkek;Duschanbe;\
    Dushanbe;Aschgabat;Ashgabat;Teheran;Tehran;Bagdad;Baghdad;Kabul;Paris;London;Madrid;Lissabon;Lisbon;\
    Dublin;Oslo;Stockholm;Helsinki;Kopenhagen;Copenhagen;Brüssel;Brussels;Den Haag;Amsterdam;Peking;Beijing;\
    Tokio;Tokyo;Kyoto;Seoul;Hanoi;Graz;Linz;Salzburg;Innsbruck;Hamburg;Homburg;München;Munich;Köln;Cologne;\
    Donezk;Luhansk;Charkiw;Odessa;Omsk;Tomsk;Nur-Sultan
    """
}
