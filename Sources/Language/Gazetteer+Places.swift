extension Gazetteer {
  /// One country or part of the world a group, with its German, English and long names.
  ///
  /// Names of more than one place, such as Kongo or Korea, have a group of their own.
  static let countryTable = """
    Afghanistan; Ägypten, Egypt; Albanien, Albania; Algerien, Algeria; Andorra; Angola;
    Antigua und Barbuda, Antigua and Barbuda; Äquatorialguinea, Equatorial Guinea; Argentinien, Argentina;
    Armenien, Armenia; Aserbaidschan, Azerbaijan; Äthiopien, Ethiopia; Australien, Australia; Bahamas;
    Bahrain; Bangladesch, Bangladesh; Barbados; Belarus, Weißrussland; Belgien, Belgium; Belize; Benin; Bhutan;
    Bolivien, Bolivia; Bosnien und Herzegowina, Bosnien Herzegowina, Bosnia and Herzegovina, Bosnien, Bosnia;
    Botsuana, Botswana; Brasilien, Brazil; Brunei; Bulgarien, Bulgaria; Burkina Faso; Burundi; Chile;
    China, Volksrepublik China, People's Republic of China, VR China; Costa Rica; Dänemark, Denmark;
    Deutschland, Germany, Bundesrepublik Deutschland, BRD, Federal Republic of Germany; Dominica;
    Dominikanische Republik, Dominican Republic; Dschibuti, Djibouti; Ecuador;
    Elfenbeinküste, Ivory Coast, Côte d'Ivoire, Cote dIvoire; El Salvador; Eritrea; Estland, Estonia;
    Eswatini, Swasiland, Swaziland; Fidschi, Fiji; Finnland, Finland; Frankreich, France; Gabun, Gabon; Gambia;
    Georgien, Georgia; Ghana; Grenada; Griechenland, Greece; Guatemala; Guinea; Guinea-Bissau; Guyana; Haiti;
    Honduras; Indien, India; Indonesien, Indonesia; Irak, Iraq;
    Iran, Islamische Republik Iran, Islamic Republic of Iran; Irland, Ireland; Island, Iceland; Israel;
    Italien, Italy; Jamaika, Jamaica; Japan; Jemen, Yemen; Jordanien, Jordan; Kambodscha, Cambodia;
    Kamerun, Cameroon; Kanada, Canada; Kap Verde, Cape Verde, Cabo Verde; Kasachstan, Kazakhstan; Katar, Qatar;
    Kenia, Kenya; Kirgistan, Kirgisistan, Kyrgyzstan; Kiribati; Kolumbien, Colombia; Komoren, Comoros; Kongo, Congo;
    Demokratische Republik Kongo, DR Kongo, Democratic Republic of the Congo, DR Congo; Republik Kongo,
    Republic of the Congo; Kosovo; Kroatien, Croatia; Kuba, Cuba; Kuwait; Laos; Lesotho; Lettland, Latvia;
    Libanon, Lebanon; Liberia; Libyen, Libya; Liechtenstein; Litauen, Lithuania; Luxemburg, Luxembourg;
    Madagaskar, Madagascar; Malawi; Malaysia; Malediven, Maldives; Mali; Malta; Marokko, Morocco;
    Mauretanien, Mauritania; Mauritius; Mexiko, Mexico; Mikronesien, Micronesia; Moldau, Moldova;
    Monaco; Mongolei, Mongolia; Montenegro; Mosambik, Mozambique; Myanmar; Namibia; Nauru; Nepal;
    Neuseeland, New Zealand; Nicaragua; Niederlande, Netherlands, den Niederlanden; Niger; Nigeria;
    Nordkorea, North Korea, DPRK; Korea; Nordmazedonien, North Macedonia; Mazedonien, Macedonia; Norwegen, Norway; Oman;
    Österreich, Austria; Pakistan; Palau; Panama; Papua-Neuguinea, Papua New Guinea; Paraguay; Peru;
    Philippinen, Philippines; Polen, Poland; Portugal; Ruanda, Rwanda; Rumänien, Romania;
    Russland, Russia, Russische Föderation, Russian Federation; Salomonen, Solomon Islands; Sambia, Zambia; Samoa;
    San Marino; Saudi-Arabien, Saudiarabien, Saudi Arabia; Schweden, Sweden; Schweiz, Switzerland,
    Schweizerische Eidgenossenschaft; Senegal; Serbien, Serbia; Seychellen, Seychelles; Sierra Leone;
    Simbabwe, Zimbabwe; Singapur, Singapore; Slowakei, Slovakia; Slowenien, Slovenia; Somalia; Spanien, Spain;
    Sri Lanka; Südafrika, South Africa; Sudan; Südkorea, South Korea; Südsudan, South Sudan; Suriname;
    Syrien, Syria; Tadschikistan, Tajikistan; Taiwan, Republik China, Republic of China; Tansania, Tanzania;
    Thailand; Togo; Tonga; Tschad, Chad; Tschechien, Czechia, Czech Republic, Tschechische Republik;
    Tunesien, Tunisia; Türkei, Turkey, Türkiye; Turkmenistan; Tuvalu; Uganda; Ukraine; Ungarn, Hungary; Uruguay;
    Usbekistan, Uzbekistan; Vanuatu; Vatikanstadt, Vatican City, Vatikan, Vatican; Venezuela;
    Vereinigte Arabische Emirate, Vereinigten Arabischen Emirate, Vereinigten Arabischen Emiraten,
    United Arab Emirates, VAE, UAE;
    Vereinigte Staaten, Vereinigten Staaten, Vereinigte Staaten von Amerika, Vereinigten Staaten von Amerika, USA, US,
    United States, United States of America, U S A, U S;
    Vereinigtes Königreich, Vereinigten Königreich, Vereinigte Königreich, United Kingdom, UK, U K, Großbritannien,
    Great Britain, Britain; England; Schottland, Scotland; Wales; Nordirland, Northern Ireland; Vietnam;
    Zentralafrikanische Republik, Central African Republic; Zypern, Cyprus; Europa, Europe; Asien, Asia; Afrika,
    Africa; Amerika, America; Nordamerika, North America; Südamerika, South America; Antarktis, Antarctica;
    Arktis, Arctic; Sowjetunion, UdSSR, Soviet Union, USSR; DDR, GDR, Deutsche Demokratische Republik;
    Jugoslawien, Yugoslavia; Tschechoslowakei, Czechoslovakia; Palästina, Palestine; Tibet; Grönland, Greenland
    """

  /// States, provinces and the like.
  static let regionTable = """
    Bayern, Bavaria; Sachsen, Saxony; Hessen, Hesse; Thüringen, Thuringia; Niedersachsen, Lower Saxony;
    Brandenburg; Saarland; Rheinland-Pfalz; Nordrhein-Westfalen, NRW, North Rhine-Westphalia; Schleswig-Holstein;
    Sachsen-Anhalt; Mecklenburg-Vorpommern; Baden-Württemberg; Tirol, Tyrol; Südtirol, South Tyrol; Kärnten, Carinthia;
    Steiermark, Styria; Burgenland; Vorarlberg; Niederösterreich, Lower Austria; Oberösterreich, Upper Austria
    """

  /// Capitals and other cities that schools speak of.
  static let cityTable = """
    Wien, Vienna; Berlin; Bern, Berne; Moskau, Moscow; Minsk; Astana; Almaty, Alma-Ata; Bukarest, Bucharest;
    Budapest; Prag, Prague; Warschau, Warsaw; Rom, Rome; Riga; Tallinn; Vilnius, Wilna; Sofia; Belgrad, Belgrade;
    Zagreb; Sarajevo; Skopje; Tirana; Athen, Athens; Ankara; Istanbul; Konstantinopel, Constantinople; Baku;
    Tiflis, Tbilisi; Jerewan, Yerevan; Taschkent, Tashkent; Bischkek, Bishkek; Duschanbe, Dushanbe; Aschgabat, Ashgabat;
    Teheran, Tehran; Bagdad, Baghdad; Kabul; Damaskus, Damascus; Beirut; Jerusalem; Tel Aviv; Kairo, Cairo;
    Tripolis, Tripoli; Tunis; Algier, Algiers; Rabat; Nairobi; Lagos; Abuja; Accra; Addis Abeba, Addis Ababa;
    Kapstadt, Cape Town; Paris; London; Madrid; Lissabon, Lisbon; Dublin; Oslo; Stockholm; Helsinki;
    Kopenhagen, Copenhagen; Reykjavik; Brüssel, Brussels, Bruxelles; Den Haag, The Hague, Hague; Amsterdam; Rotterdam;
    Antwerpen, Antwerp; Luzern, Lucerne; Genf, Geneva, Genève; Zürich, Zurich; Basel, Basle; Lausanne; Mailand, Milan;
    Venedig, Venice; Florenz, Florence; Neapel, Naples; Turin; Genua, Genoa; Sevilla, Seville; Barcelona; Lyon;
    Marseille; Nizza; Straßburg, Strasbourg; Krakau, Krakow, Cracow; Danzig, Gdansk; Breslau, Wroclaw;
    Königsberg, Kaliningrad; Sankt Petersburg, St Petersburg, Saint Petersburg; Peking, Beijing; Shanghai, Schanghai; Hongkong,
    Hong Kong; Nanking, Nanjing; Kanton, Guangzhou; Tokio, Tokyo; Kyoto; Seoul; Pjöngjang, Pyongyang; Hanoi; Bangkok; Manila; Jakarta;
    Neu-Delhi, New Delhi; Delhi; Islamabad; Karatschi, Karachi; Dhaka; Kathmandu; Malé;
    Canberra; Sydney; Melbourne; Wellington; Washington; New York, New York City; Boston; Chicago; Houston; Los Angeles;
    Havanna, Havana; Mexiko-Stadt, Mexico City; Bogotá; Lima; Quito; Caracas; Santiago; Buenos Aires; Montevideo;
    Rio de Janeiro; Brasilia; Graz; Linz; Salzburg; Innsbruck; Klagenfurt; Bregenz; Eisenstadt; Sankt Pölten, St Pölten;
    Hamburg; Homburg; München, Munich; Köln, Cologne; Kiel; Bonn; Bremen; Bremerhaven; Dresden; Leipzig; Nürnberg,
    Nuremberg; Stuttgart; Düsseldorf; Dortmund; Duisburg; Hannover, Hanover; Kassel; Mainz; Trier; Erfurt; Weimar;
    Magdeburg; Potsdam; Rostock; Schwerin; Lübeck; Freiburg; Freiberg; Augsburg; Regensburg; Würzburg; Passau;
    Frankfurt am Main; Frankfurt an der Oder; Omsk; Tomsk; Nur-Sultan; Wolgograd, Stalingrad, Volgograd; Kiew, Kyjiw, Kyiv;
    Donezk; Luhansk; Charkiw; Odessa
    """
}
