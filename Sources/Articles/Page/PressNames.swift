import Language

/// Newspapers, broadcasters and sites that a page may name without saying that they publish it.
enum PressNames {
  /// Whether a text is nothing but the name of one.
  static func isKnown(_ text: String) -> Bool { names.contains(Folding.folded(text)) }

  private static let names: Set<String> = Set(
    table.split(separator: ";").map { entry in
      Folding.folded(entry.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    })

  private static let table = """
    ARD; tagesschau; tagesschau.de; ZDF; ZDFheute; Deutschlandfunk; DLF; Deutsche Welle; DW; DW.com; Der Spiegel; SPIEGEL;
    SPIEGEL ONLINE; DIE ZEIT; ZEIT ONLINE; Süddeutsche Zeitung; SZ; SZ.de; Frankfurter Allgemeine Zeitung; FAZ; FAZ.NET;
    Frankfurter Rundschau; FR; fr.de; taz; die tageszeitung; taz.de; DIE WELT; WELT; WELT ONLINE; Handelsblatt;
    Der Tagesspiegel; Tagesspiegel; Berliner Zeitung; Berliner Morgenpost; Münchner Merkur; merkur.de; Focus; FOCUS online;
    stern; n-tv; ntv; ntv.de; RTL; BILD; bild.de; t-online; WDR; NDR; MDR; BR; BR24; SWR; HR; RBB; rbb24; Radio Bremen; Kurier;
    Der Standard; derStandard.at; Die Presse; Kleine Zeitung; Salzburger Nachrichten; Oberösterreichische Nachrichten;
    Tiroler Tageszeitung; Kronen Zeitung; ORF; ORF.at; Wiener Zeitung; profil; Falter; Neue Zürcher Zeitung; NZZ;
    Tages-Anzeiger; SRF; Der Bund; Basler Zeitung; 20 Minuten; Blick; Watson; RT DE; Sputnik; Stuttgarter Zeitung;
    Rheinische Post; Kölner Stadt-Anzeiger; Augsburger Allgemeine; Westfälische Nachrichten; Sächsische Zeitung;
    Leipziger Volkszeitung; Hamburger Abendblatt; Weser-Kurier; Nürnberger Nachrichten; Badische Zeitung; Freie Presse;
    Neues Deutschland; nd; junge Welt; Cicero; Wirtschaftswoche; GEO; National Geographic; Spektrum der Wissenschaft;
    BBC; BBC News; The Guardian; Guardian; The Times; The Sunday Times; The Telegraph; The Daily Telegraph; Financial Times; FT;
    The Economist; The Independent; Daily Mail; Mirror; The Sun; Sky News; ITV News; Channel 4 News; Al Jazeera; CNN;
    The New York Times; New York Times; NYT; The Washington Post; Washington Post; The Wall Street Journal; WSJ; USA Today;
    Los Angeles Times; Chicago Tribune; The Boston Globe; NPR; PBS; CBS News; ABC News; NBC News; MSNBC; Fox News; Politico;
    Bloomberg; Forbes; Fortune; TIME; Newsweek; The Atlantic; The New Yorker; Vox; Axios; The Hill; ProPublica; The Intercept;
    The Conversation; Foreign Policy; Foreign Affairs; The Diplomat; Eurasianet; Euronews; France 24; Radio Free Europe;
    RFE/RL; The Moscow Times; Meduza; Kyiv Independent; The Irish Times; The Scotsman; The Globe and Mail; CBC; CBC News;
    ABC; The Sydney Morning Herald; The Age; Le Monde; El País; Nature; Science; New Scientist; Scientific American; WIRED
    """
}
