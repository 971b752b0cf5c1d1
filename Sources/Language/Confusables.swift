/// Words that look alike and mean different things, so that one is no slip of the other.
package enum Confusables {
  /// Whether two folded words stand in one group of the table, in either language.
  package static func areConfusable(_ left: String, _ right: String) -> Bool {
    guard left != right else { return false }
    if let group = groups[left], group.contains(right) { return true }
    return isConfusableCompound(Array(left), Array(right))
  }

  /// "Kernspannung" and "Kernspaltung": one beginning, and confusable ends.
  private static func isConfusableCompound(_ left: [Character], _ right: [Character]) -> Bool {
    guard (7...40).contains(left.count), (7...40).contains(right.count) else { return false }
    let shared = zip(left, right).prefix { $0 == $1 }.count
    guard shared >= 3 else { return false }
    return (3...shared).contains { start in
      left.count - start > 4 && right.count - start > 4
        && groups[String(left[start...])]?.contains(String(right[start...])) == true
    }
  }

  private static let groups: [String: Set<String>] = {
    var groups: [String: Set<String>] = [:]
    for line in [german, english, both] {
      for group in line.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
        let words = group.split(separator: " ").map { Folding.folded(String($0)) }
        for word in words { groups[word, default: []].formUnion(words.filter { $0 != word }) }
      }
    }
    return groups
  }()

  /// Kinship of words (Demokrat, Demokratie), look-alikes (Uran, Urin) and pairs of a subject (Nitrat, Nitrit).
  private static let german = """
    Türke Türkei; Slowake Slowakei; Mongole Mongolei; Ire Iren Iran Irak Iraker Iraner; Russe Russland
    Tscheche Tschechien; Schwede Schweden; Pole Polen Pol; Finne Finnen; Grieche Griechenland
    Franzose Frankreich; Ungar Ungarn; Schwabe Schwaben; Sachse Sachsen; Hesse Hessen; Bayer Bayern; Preuße Preußen
    Export Import Expert Transport Report; Exporte Importe Experte; Anstieg Abstieg Aufstieg Einstieg Ausstieg
    Zunahme Abnahme Aufnahme Annahme Ausnahme Einnahme; Norden Süden; Westen Osten Wespen Westen Weste
    nördlich südlich; Süden Sünden Sünde; westlich östlich; Nord Süd; Ost West; Juni Juli; Montag Mittag; Dienstag Donnerstag
    maximal minimal; Maximum Minimum; Stalagmit Stalaktit; Stalagmiten Stalaktiten; Astronomie Astrologie
    Astronom Astrologe Astronaut; Gastronomie Astronomie; Hypertonie Hypotonie; Hypertonus Hypotonus
    Hyperglykämie Hypoglykämie; konvex konkav; Mitose Meiose; Evolution Revolution Evaluation Devolution
    Emigration Immigration Migration; Emigrant Immigrant Migrant; Bundesrat Bundestag; Landrat Landtag
    Präsident Präsidium Präsens Präsenz; Monarchie Monarch Anarchie; Monarchien Monarchen; Ökonomie Ökologie
    Ökonom Ökologe; ökonomisch ökologisch; Meteorit Meteor Meteorologe; aktiv passiv; positiv negativ
    Anode Kathode Katode; Anion Kation; Anionen Kationen; Nitrat Nitrit Nitrid; Nitrate Nitrite Nitride
    Sulfat Sulfit Sulfid; Sulfate Sulfite Sulfide; Chlorid Chlorit Chlorat; Phosphat Phosphit Phosphid
    Makro Mikro; Mehrheit Minderheit; Inflation Deflation Infektion; Induktion Deduktion Reduktion Produktion
    Arterie Vene; Geologie Theologie Zoologie Biologie; Geologe Theologe Zoologe Biologe
    Philologie Philosophie; Psychologe Psychologin Psychologie; Demokratie Demographie Demokrat Demokraten
    Autokratie Autokrat; Aristokratie Aristokrat; Legislative Exekutive Legislatur; Exekutive Exekution
    Zar Zarin; König Königin; Kaiser Kaiserin; Tyrannei Tyrann; Republik Republikaner Replik
    Kommunismus Kommunist Kommune; Sozialismus Sozialist; Kapitalismus Kapitalist Kapital Kapitel Kapitol
    Nationalismus Nationalist; Faschismus Faschist; Marxismus Marxist; Liberalismus Liberalist
    Optimismus Pessimismus; Optimist Pessimist; Dativ Genitiv Akkusativ Nominativ; Singular Plural
    Subjekt Objekt Projekt; Nomen Numerus; horizontal vertikal; intern extern; interne externe; innen außen
    Kopf Kropf Topf; Rat Rad; Merkur Mercury; Quark Quarz; Protein Proton; Proton Photon; Neutron Neutrino
    Elektron Elektrode; Kohle Kohl; Symptom Synapse; Atheist Theist; Ethik Ethnik Ethnie; Illusion Allusion
    Uran Urin Ural Uranus; Kupfer Kuppel; Silber Selber Silbe; Blei Blech; Helium Lithium; Natrium Kalium
    Magnesium Mangan; Chlor Chlorid Chor; Brom Bronze; Jod Jodid; Fluor Flur; Kalzium Kalium
    Alkan Alken Alkin; Alkane Alkene Alkine; Methan Ethan; Ethan Ethen Ethin; Propan Propen; Butan Buten
    Glukose Glykose Galaktose; Saccharose Laktose; Lava Larve; Larve Laute; Vulkan Vatikan
    Herbst Herpes; Winter Wunder; Sommer Summer; Regen Rügen Segen Reden; Wasser Messer; Feuer Feier Steuer
    Stadt Staat Statt; Städte Staaten; Land Band Rand Sand Wand Hand; Insel Pinsel; Berg Burg; Wald Wild Wand
    Meer Heer Mehr; See Tee; Fluss Floß Flut; Bach Dach; Küste Kiste Kruste; Hafen Haken; Brücke Lücke
    Krieg Krug; Frieden Friesen; Macht Nacht Masse; Sieg Ziege Siegel; Armee Arme; Heer Herr; Waffe Waffel
    Partei Party; Regierung Registrierung; Reform Uniform Form; Wahl Wal Zahl Wall; Wahlen Walen Zahlen
    Gesetz Gesäß Besitz; Recht Reicht Rache; Richter Dichter; Gericht Gedicht Gesicht Gewicht
    Steuer Feuer; Zoll Zorn; Bank Band Bahn; Geld Gold Held; Schuld Schule; Schulden Schulen; Arbeit Arbeiter
    Bauer Mauer Trauer; Bauern Mauern; Adel Adler Nadel; Kirche Kirsche Küche; Papst Pest; Mönch München
    Bischof Bistum; Ketzer Ketten; Kreuz Kreis; Bibel Fibel; Tempel Stempel; Ritter Retter
    Sklave Slawe; Sklaven Slawen; Volk Wolke; Mensch Mönch; Mutter Butter Futter; Vater Kater; Sohn Sohle
    Herz Harz Schmerz; Leber Leder; Lunge Zunge; Niere Niete; Magen Wagen; Darm Arm; Haut Haus; Maus Haus
    Knochen Kochen; Muskel Muschel; Blut Brut; Gehirn Gehörn; Zelle Zeile Welle; Zellen Wellen
    Bakterie Batterie; Bakterien Batterien; Pilz Pelz Filz; Pflanze Pfanne
    Blatt Platt Blut; Blüte Güte Tüte Blut; Wurzel Würfel; Frucht Furcht Flucht; Samen Namen; Eiche Eichel Leiche
    Buche Suche Küche; Birke Birne; Linde Linse; Tanne Tonne Wanne; Fichte Pflicht; Hase Nase Hose; Hund Hand
    Katze Tatze; Pferd Herd; Kuh Kur; Biene Birne Bühne; Adler Adel; Schlange Schlinge
    Fisch Tisch Frisch; Tiger Niger; Löwe Möwe; Wolf Golf; Bär Bar; Elefant Elegant
    Musik Physik; Physik Psyche; Physiker Musiker; Physiologie Psychologie; Chemie Chemiker; Mathematik Thematik
    Roman Romanik Romantik; Romanik Romantik; romanisch romantisch; Gotik Optik; Barock Brocken
    Klassik Klassiker; Klassizismus Klassik; Renaissance Resonanz; Impressionismus Expressionismus
    Impression Expression; Sonate Sonett; Epik Epoche Ethik; Lyrik Lyriker; Drama Dogma
    Metapher Metaphysik; Ballade Ballast; Fabel Kabel Gabel; Tragik Taktik
    Diktator Diktatur; Republik Repressalie; Kolonie Kolonne; Kolonien Kolonnen; Imperium Imperialismus
    Absolutismus Absolution; Aufklärung Erklärung; Reformation Formation Information; Restauration Restaurant
    Industrie Indianer; Indianer Inder; Steinzeit Eiszeit
    Völkerbund Völkermord; Waffenstillstand Waffenruhe; Attentat Attest; Putsch Pusch; Asyl Exil
    Sender Ständer; Zensur Zäsur; Zitat Zitrat; Kontinent Kontingent; Äquator Aquarium
    Breitengrad Längengrad; Ebbe Flut Elbe; Elbe Erbe; Donau Donner; Rhein Rein; Main Mainz
    Oder Eder; Spree Spray; Inn Ill; Alpen Anden; Anden Enden; Sahara Sahel; Delta Dalton
    Monsun Monson; Passat Passant; Orkan Organ Oregano; Taifun Typhus; Tsunami Salami; Geysir Kaiser
    Äther Ester; Ester Ether; Base Basis Vase; Säure Säule Sauer; Salz Sold Satz; Atom Atem; Molekül Molkerei
    Ion Iren; Isotop Isobar; Katalysator Katalog; Energie Allergie; Leistung Leitung; Spannung Spaltung
    Widerstand Widerspruch; Frequenz Sequenz; Magnet Magnat; Optik Akustik; Linse Line; Konkav Konvex
    Dividend Divisor Dividende; Zähler Nenner; Summand Minuend; Sinus Kosinus Minus; Radius Radium
    Quader Quadrat; Kegel Kugel Segel; Prisma Prima
    Addition Edition; Subtraktion Attraktion; Division Vision; Tangente Sekante; Hypotenuse Kathete
    Adverb Verb Adjektiv; Adjektiv Objektiv; Präsens Präteritum; Artikel Partikel; Vokal Lokal; Silbe Silber
    Betriebsrat Bundesrat; Aktie Akte Aktion; Aktien Akten; Bilanz Balance; Gewinn Gewinde; Ertrag Vertrag
    Vertrag Betrag Antrag Auftrag; Angebot Gebot Verbot; Nachfrage Anfrage; Konkurs Kurs; Kredit Edikt
    Soldat Sold; Offizier Offiziell; General Generator; Kanzler Kanzlei; Minister Ministerium Ministrant
    Botschaft Botschafter; Parlament Pergament; Senat Senator Sonate; Kongress Kompress Konkurs; Verfassung Fassung
    Bundeskanzler Bundeskanzlerin; Präsidentin Präsident; Opposition Position; Koalition Kollision
    Fraktion Fraktur Aktion; Kommission Mission Emission; Konvention Intervention; Union Unterton
    Schwein Schweiz; Schweine Schweinen; Kiel Kiew Kies Keil; Bern Berlin Bonn; Wien Wein; Rom Rum
    Graz Gras; Linz Lanz; Essen Hessen; Halle Hölle; Ulm Alm; Bremen Bremse; Kassel Kessel; Trier Tier Stier
    Basel Bassel Base; Genf Senf; Riga Rigi; Prag Praxis; Nizza Pizza; Mailand Maryland
    Hamburg Homburg Humbug; Freiburg Freiberg Fribourg; Salzburg Salzberg
    Magdeburg Merseburg; Regensburg Ravensburg; Augsburg Duisburg
    """

  private static let english = """
    export import expert; exports imports experts; north south; east west easy; northern southern
    eastern western; june july; maximum minimum; stalagmite stalactite; stalagmites stalactites
    astronomy astrology gastronomy; astronomer astrologer; hypertension hypotension
    hyperglycemia hypoglycemia; convex concave; mitosis meiosis; evolution revolution devolution
    emigration immigration migration; emigrant immigrant migrant; affect effect; principal principle
    stationary stationery; complement compliment; desert dessert; economy ecology; economics ecologist
    economist ecologist; anion cation; anions cations; nitrate nitrite nitride; sulfate sulfite sulfide
    sulphate sulphite sulphide; chloride chlorite chlorate chlorine; phosphate phosphite phosphide
    majority minority; inflation deflation infection; induction deduction reduction; monarch monarchy anarchy
    democracy demography democrat; proton photon protein; neutron neutrino; electron electrode
    communism communist; socialism socialist; capitalism capitalist; nationalism nationalist
    fascism fascist; marxism marxist; horizontal vertical; internal external; ethics ethnics; moral morale mural
    meteor meteorite; continent content; empire umpire emperor; treaty treatise; geology theology biology zoology
    capital capitol; council counsel; angel angle; causal casual; marital martial; diary dairy; trial trail
    quiet quite; adverse averse; allusion illusion; arterial arteries; comet comment; prokaryote eukaryote
    mantle mantel; tropic topic; conscious conscience; country county; parliament parliamentarian
    minister ministry; prosecute persecute; ingenious ingenuous; uranium uranus; silver sliver; copper cooper
    gold golf; lead load; iron iran; sodium podium; helium lithium; calcium cadmium; potassium phosphorus
    alkane alkene alkyne; alkanes alkenes alkynes; methane ethane; ethane ethene ethyne; propane propene
    glucose galactose; sucrose lactose; lava larva; volcano vulcan; river rover; coast coats cost
    island iceland; mountain maintain; forest forces; plain plane plant planet; state statue statute; states statues
    nation notion ration; city cite; peace piece; power tower; victory victor; army arms; weapon weapons
    party parity; reform reforms; vote veto; votes vetoes; election erection selection; elector electron
    law claw; judge fudge; court count; crime creme; tax taxi; bank band; money honey monkey; debt debit
    worker wonder; slave slavery slavic; slaves slavs; church churn; pope hope rope; monk monkey
    bible bile; knight night; heart hearth heard; liver river lover; lung lunge; kidney kidnap; brain bran brawn drain
    nerve never; blood flood; bone bones zone; muscle mussel; cell sell; gene genie; fungus fungi
    plant planet; flower flour; root roof; seed speed; fruit fruits; oak oar; wheat wheal; horse house
    mouse moose house; whale while; shark spark; bear beer; bee beet; snake snail; eagle beagle
    music physics; physicist physician; physiology psychology; psychiatry psychology
    roman romance; romanesque romantic romance; classic classical; impressionism expressionism; impression expression
    sonata sonnet; novel navel; drama dharma; metaphor metaphysics; fable table cable; comedy comity; tragic tactic
    dictator dictation; colony colon; colonies colonels; colonial colonel; reformation formation information
    restoration restaurant; renaissance resonance; truce truth; ally alloy alley; exile exit
    censor censure sensor census; equator equation; latitude longitude altitude attitude; monsoon mansion
    base basis; acid arid; salt malt; atom atoll; molecule molecular; isotope isobar; energy enemy
    frequency sequence; magnet magnate; sine cosine; radius radium; diameter perimeter; sphere spear
    addition edition; division vision; tangent secant; verb adverb; adjective objective; vowel towel; noun noon
    supply apply; demand remand; profit prophet; stock stack shock; bond band; share shore; credit edict
    soldier solder; general generator; senate senator; congress progress; constitution institution
    chancellor chancel; opposition position; coalition collision; commission mission; convention intervention
    legal regal; royal loyal; loyal royal; human humane; rational national; natural neutral; mortal moral
    immoral immortal; civil civic; popular poplar; private pirate; ancient accident
    personal personnel; historic historical; device advice; precede proceed; accept except; lose loose
    weather whether; their there; bread breath breadth; breath breathe; cloth clothe; century sentry
    """

  /// Names of places and peoples that differ by little in either language.
  private static let both = """
    Austria Australia Austrien Australien; Niger Nigeria Nigerien; Slowenien Slowakei Slowakien Slawonien
    Slovenia Slovakia Slavonia; Mali Malawi Malta Male Bali Mal; Iran Irak Iraq; Irland Island Ireland Iceland
    Gambia Sambia Zambia; Namibia Zambia; Guinea Guyana Ghana; Paraguay Uruguay; Dominica Dominikanische
    Mauritius Mauretanien Mauritania; Libanon Lesbos Lebanon; Libyen Libanon; Libya Liberia; Libyen Liberia
    Lettland Litauen Estland; Latvia Lithuania; Jordan Jordanien; Georgia Georgien; Kongo Tonga Togo
    Chile China Chili; Kuba Kuwait; Tunis Tunesien; Algier Algerien; Togo Tonga
    Samoa Somalia; Oman Omen Omar; Jemen Yemen; Tschad Tscheche; Belarus Belgien; Bulgarien Belgien
    Rumänien Ruanda; Romania Rwanda; Kasachstan Kirgistan; Turkmenistan Tadschikistan; Pakistan Afghanistan
    Usbekistan Turkestan; Moldau Moldova; Budapest Bukarest Bucharest; Baltikum Balkan; Krim Kreml
    Donezk Donbass; Luhansk Luzk; Minsk Pinsk; Omsk Tomsk; Astana Athen; Ankara Antara
    Boston Houston; Austin Boston; Dallas Dulles; Florenz Florida; Venedig Venezuela; Sizilien Sardinien
    Korsika Kreta; Bayern Bayreuth; Hessen Essen; Sachsen Sachse; Tirol Tivoli; Kärnten Kanton
    Wolga Olga; Themse Theiss; Loire Lahn; Nil Nile; Niger Nil; Tiber Tigris
    Merkur Mars; Venus Genus; Saturn Satyr; Uranus Neptun
    """
}
