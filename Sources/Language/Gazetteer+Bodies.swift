extension Gazetteer {
  /// One body a group, with its abbreviations and its German and English names.
  static let bodyTable = """
    EU, Europäische Union, Europäischen Union, European Union, E U;
    UN, UNO, Vereinte Nationen, Vereinten Nationen, United Nations, U N;
    NATO, Nordatlantikpakt, North Atlantic Treaty Organization,
    Organisation des Nordatlantikvertrags;
    OSZE, OSCE, Organisation für Sicherheit und Zusammenarbeit in Europa,
    Organization for Security and Co-operation in Europe;
    OVKS, CSTO, ODKB, Organisation des Vertrags über kollektive Sicherheit, Collective Security Treaty Organization;
    GUS, CIS, Gemeinschaft Unabhängiger Staaten, Commonwealth of Independent States;
    EAWU, EWU, EAEU, EEU, Eurasische Wirtschaftsunion, Eurasian Economic Union;
    IWF, IMF, Internationaler Währungsfonds, Internationale Währungsfonds, Internationalen Währungsfonds,
    International Monetary Fund; Weltbank, World Bank; WTO, Welthandelsorganisation, World Trade Organization; WHO, Weltgesundheitsorganisation, World Health Organization; UNESCO; UNICEF; OECD; OPEC; OPEK;
    EZB, ECB, Europäische Zentralbank, Europäischen Zentralbank, European Central Bank;
    IAEO, IAEA, IAEO, Internationale Atomenergie-Organisation, International Atomic Energy Agency;
    IGH, ICJ, Internationaler Gerichtshof, International Court of Justice;
    IStGH, ICC, Internationaler Strafgerichtshof, International Criminal Court;
    EuGH, Europäischer Gerichtshof, European Court of Justice, ECJ;
    EGMR, ECHR, Europäischer Gerichtshof für Menschenrechte, European Court of Human Rights;
    EFTA; EWR, EEA, Europäischer Wirtschaftsraum; Europarat, Council of Europe;
    Europäischer Rat, European Council; Europäische Kommission, EU Kommission, European Commission;
    Europäisches Parlament, Europaparlament, EU Parlament, European Parliament;
    SOZ, SCO, Shanghaier Organisation für Zusammenarbeit, Shanghai Cooperation Organisation; IOC, IOK, Internationales Olympisches Komitee,
    International Olympic Committee; IKRK, ICRC, Internationales Komitee vom Roten Kreuz;
    ÖVP, OEVP, Österreichische Volkspartei; SPÖ, SPOE, Sozialdemokratische Partei Österreichs;
    FPÖ, FPOE, Freiheitliche Partei Österreichs; SPD, Sozialdemokratische Partei Deutschlands;
    CDU, Christlich Demokratische Union; CSU, Christlich Soziale Union; FDP, Freie Demokratische Partei;
    AfD, Alternative für Deutschland; SED, Sozialistische Einheitspartei Deutschlands;
    NSDAP, Nationalsozialistische Deutsche Arbeiterpartei; KPD, Kommunistische Partei Deutschlands;
    CIA; FBI; NSA; KGB; FSB; GRU; BND, Bundesnachrichtendienst; ARD; ZDF; ORF; SRF; BBC; CNN; DPA; AFP; APA;
    ASEAN; BRICS; MERCOSUR; NAFTA; AU, Afrikanische Union, African Union; RGW, COMECON; KSZE, CSCE
    """

  /// Letters that stand for a well-known body or country, folded.
  static let abbreviationTable = """
    eu un uno nato osze osce ovks odkb csto gus cis ewu eawu eaeu eeu iwf imf wto who unesco unicef oecd opec \
    ezb ecb bip gdp usa uk udssr ussr sowjetunion gru fsb kgb cia fbi nsa bnd spd cdu csu fdp afd oevp spoe fpoe \
    zdf ard orf srf bbc cnn dpa afp apa asean brics mercosur nafta au iaea iaeo igh icj ecj eugh egmr echr efta \
    ewr eea ksze csce rgw comecon soz sco opek g7 g8 g20 ngo ddr gdr brd frg ioc iok ikrk icrc sed nsdap kpd \
    vae uae icc istgh
    """
}
