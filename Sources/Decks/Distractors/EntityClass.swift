import Facts
import Language

/// What kind of place or body a name stands for, as far as the name itself tells: a distractor is of the
/// same class, and a question can ask "Welches Land …?" instead of "Was …?".
enum EntityClass: String, Hashable, Sendable, CaseIterable {
  case country, city, continent, sea, lake, river, mountains, mountain, island, desert
  case stadium, building, street, square, bridge, airport, museum
  case party, company, club, newspaper, ministry, university, bank, court, parliament, union

  /// The class of a name; nil where the name does not tell.
  static func of(_ key: AnswerKey) -> EntityClass? {
    switch key.value {
    case .place: place(key.text)
    case .organisation: organisation(key.text)
    default: nil
    }
  }

  private static func place(_ name: String) -> EntityClass? {
    let folded = Folding.folded(name)
    if continents.contains(folded) { return .continent }
    if Gazetteer.isCity(folded) || cities.contains(folded) { return .city }
    if Gazetteer.isCountry(folded) || alsoCountries.contains(folded) { return .country }
    let last = folded.split(separator: " ").last.map { String($0) } ?? folded
    for (endings, result) in placeEndings where endings.contains(where: last.hasSuffix) {
      return result
    }
    if ["nordsee", "ostsee", "suedsee"].contains(last) || folded.contains(" sea") { return .sea }
    let first = folded.split(separator: " ").first.map { String($0) } ?? ""
    switch first {
    case "mount": return .mountain
    case "lake": return .lake
    case "sea", "gulf": return .sea
    case "river": return .river
    default: return nil
    }
  }

  private static func organisation(_ name: String) -> EntityClass? {
    let words = Set(Wording.words(name))
    for (known, result) in bodies where !words.isDisjoint(with: known) { return result }
    let folded = Folding.folded(name)
    for (endings, result) in bodyEndings where endings.contains(where: folded.hasSuffix) {
      return result
    }
    return nil
  }

  private static let placeEndings: [([String], EntityClass)] = [
    (["meer", "ozean", "ocean", "nordsee", "ostsee"], .sea), (["wueste", "desert"], .desert),
    (["gebirge", "alpen", "mountains", "range"], .mountains),
    (["berg", "spitze", "peak"], .mountain),
    (["insel", "island"], .island), (["stadion", "stadium", "arena"], .stadium),
    (
      ["gebaeude", "building", "palast", "palace", "schloss", "castle", "kathedrale", "cathedral"],
      .building
    ),
    (["strasse", "allee", "street", "avenue"], .street), (["platz", "square"], .square),
    (["bruecke", "bridge"], .bridge), (["flughafen", "airport"], .airport), (["museum"], .museum),
    (["river"], .river), (["stadt", "city", "hausen", "burg", "furt", "heim", "ingen"], .city),
    (["lake"], .lake),
  ]
  private static let bodies: [(Set<String>, EntityClass)] = [
    (
      [
        "spd", "cdu", "csu", "fdp", "afd", "gruene", "gruenen", "linke", "linken", "partei",
        "party",
        "spoe", "oevp", "fpoe", "labour", "tories", "republicans", "democrats",
      ], .party
    ),
    (
      [
        "ag", "gmbh", "se", "kg", "inc", "ltd", "plc", "corp", "corporation", "company", "konzern",
        "basf", "bmw", "siemens", "volkswagen", "bosch", "boeing", "ibm",
      ], .company
    ),
    (
      ["fc", "sv", "vfb", "vfl", "tsv", "hsv", "bvb", "borussia", "fsv", "sc", "club", "verein"],
      .club
    ),
    (["zeitung", "times", "post", "spiegel", "welle", "guardian", "tagblatt"], .newspaper),
    (["universitaet", "university", "hochschule", "college"], .university),
    (["bank", "sparkasse"], .bank), (["court", "gericht"], .court),
    (["parliament", "parlament"], .parliament),
  ]
  private static let bodyEndings: [([String], EntityClass)] = [
    (["partei"], .party), (["ministerium", "ministry"], .ministry),
    (["zeitung", "magazin"], .newspaper),
    (["gerichtshof", "gericht"], .court), (["universitaet"], .university), (["bank"], .bank),
  ]
  private static let continents: Set<String> = [
    "europa", "asien", "afrika", "amerika", "nordamerika", "suedamerika", "antarktis", "europe",
    "asia",
    "africa", "america", "north america", "south america", "antarctica",
  ]
  private static let alsoCountries: Set<String> = [
    "usa", "udssr", "ddr", "sowjetunion", "soviet union", "austria", "belarus", "china", "japan",
    "the netherlands", "england", "schottland", "scotland", "wales", "preussen", "prussia",
    "tschechoslowakei", "jugoslawien", "yugoslavia",
  ]
  private static let cities = Set(
    """
    aachen;augsburg;basel;bielefeld;bochum;bonn;bremen;chemnitz;cuxhaven;dortmund;dresden;duisburg;\
    duesseldorf;erfurt;essen;flensburg;frankfurt;freiburg;genf;goettingen;hannover;heidelberg;kassel;kiel;\
    koblenz;konstanz;leipzig;leverkusen;luebeck;ludwigshafen;magdeburg;mainz;mannheim;nuernberg;\
    osnabrueck;passau;potsdam;regensburg;rostock;saarbruecken;schwerin;stuttgart;trier;tuebingen;ulm;\
    weimar;wiesbaden;wuerzburg;zuerich;zurich;geneva;lausanne;luzern;strassburg;strasbourg;lyon;marseille;\
    nizza;bordeaux;lille;toulouse;mailand;milan;neapel;naples;turin;venedig;venice;florenz;florence;genua;\
    barcelona;sevilla;valencia;porto;rotterdam;antwerpen;bruegge;gent;manchester;liverpool;birmingham;\
    edinburgh;glasgow;oxford;cambridge;belfast;cork;bergen;goeteborg;malmoe;krakau;danzig;breslau;lodz;\
    posen;pressburg;bratislava;ljubljana;split;thessaloniki;bruenn;sankt petersburg;st petersburg;\
    new york;boston;chicago;los angeles;san francisco;washington;houston;dallas;philadelphia;detroit;\
    seattle;miami;atlanta;toronto;montreal;vancouver;ottawa;mexiko-stadt;havanna;bogota;lima;santiago;\
    buenos aires;rio de janeiro;sao paulo;brasilia;kairo;cairo;johannesburg;kapstadt;nairobi;lagos;tunis;\
    algier;casablanca;tel aviv;jerusalem;beirut;damaskus;riad;dubai;doha;mumbai;delhi;neu-delhi;kalkutta;\
    karatschi;bangkok;singapur;jakarta;manila;hongkong;shanghai;taipeh;osaka;hiroshima;sydney;melbourne;\
    canberra;wellington;aktau;karaganda;schymkent;atyrau;baikonur
    """.split(separator: ";").map { String($0) })
}
