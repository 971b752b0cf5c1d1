// What German says of claims: that they are denied, supposed, somebody's, or a matter of opinion.

extension NegationWords {
  static let german = NegationWords(
    denying: PhraseList([
      "nicht", "nichts", "kein", "keine", "keinen", "keinem", "keiner", "keines", "keinerlei",
      "nie",
      "niemals", "niemand", "niemanden", "niemandem", "nirgends", "nirgendwo", "weder", "ohne",
      "keineswegs", "mitnichten",
    ]),
    harmless: PhraseList([
      "nicht nur", "nicht zuletzt", "kein zweifel", "keinen zweifel", "keine zweifel",
      "niemand bestreitet",
      "bestreitet niemand", "niemand bezweifelt", "bezweifelt niemand", "zweifelt niemand",
      "niemand zweifelt", "keine frage", "nicht allein", "nicht bloß", "nicht weniger als",
      "nicht mehr als", "kein ander*", "keine ander*", "keinen ander*", "keinem ander*",
      "keiner ander*", "keiner der", "keiner seiner", "nicht ohne", "nichts geringeres",
      "ohne zweifel", "ohnehin", "keine geringere", "ohne weiteres", "noch nie", "noch nicht da",
      "nicht umsonst",
    ]),
    inOtherWords: PhraseList([
      "lehnt*", "ablehn*", "abgelehnt*", "fehlt*", "fehlen", "mangelt*", "verweiger*", "weiger*",
      "verzicht*", "dementier*", "bestritt*", "bestreit*", "kaum", "verbiet*", "verbot*", "leugn*",
      "widersprach*", "widersprich*", "statt", "anstatt", "enthielt", "enthalt*", "verlor*", "frei",
      "zurückgewiesen", "wies", "weist", "ausgeschlossen", "schließt", "schloss", "fernhielt",
      "abseits", "anders", "scheiter*", "untersag*", "verhinder*", "stoppt*", "gestoppt",
    ]),
    beginnings: ["un"], endings: ["los", "lose", "frei"],
    rejections: PhraseList([
      "lehnt", "lehnte", "lehnten", "lehnen", "ablehnt*", "ablehnen", "abgelehnt*", "verweiger*",
      "bestritt*", "bestreit*", "dementier*", "verbot", "verboten", "verbietet", "verhinder*",
      "scheiter*", "gescheitert", "untersag*", "leugn*", "zurückgewiesen*",
    ]),
    withoutWords: ["ohne"],
    unrealVerbs: ["hätte", "hätten", "wäre", "wären", "würde", "würden"])
}

extension HedgeWords {
  static let german = HedgeWords(
    supposing: PhraseList([
      "offenbar", "anscheinend", "für möglich", "für wahrscheinlich", "unklar", "ungewiss",
      "fraglich", "strittig",
      "für denkbar", "denkbar", "mutmaßt*", "angeblich*", "vermutlich*", "mutmaßlich*",
      "möglicherweise",
      "womöglich", "wahrscheinlich", "vielleicht", "eventuell", "wohl", "dürfte", "dürften",
      "könnte",
      "könnten", "geschätzt", "schätzungen zufolge", "scheint", "scheinen", "scheinbar",
      "vorgeblich*", "soll angeblich", "so gut wie",
    ]),
    planning: PhraseList([
      "soll", "sollen", "will", "wollen", "geplant*", "plant", "planen", "vorgesehen",
      "rechnet mit", "rechnen mit",
      "rechnete mit", "rechneten mit", "erwartet", "erwarten", "erwartete",
    ]),
    lookingAhead: PhraseList([
      "soll*", "wird", "werden", "will", "wollen", "wolle", "plan*", "geplant*", "vorgesehen",
      "künftig*", "möchte*", "muss*", "müss*", "beabsichtig*", "rechne*", "erwart*", "dürfte*",
      "könnte*", "ziel*", "vorhaben", "kündig*", "angekündigt*", "verlangt*", "forder*", "empf*",
      "hoff*", "absicht*", "würde*", "versprach*", "versprich*",
    ]),
    reportingVerbs: ["soll", "sollen", "will", "wollen"],
    closingVerbs: ["haben", "sein"])
}

extension AttributionWords {
  static let german = AttributionWords(
    sources: PhraseList([
      "laut", "zufolge", "nach angaben", "nach offiziellen angaben", "nach eigenen angaben",
      "nach informationen", "nach ansicht", "nach meinung", "nach einschätzung", "nach auffassung",
      "nach überzeugung", "nach darstellung", "nach aussage", "nach worten", "nach *angaben",
      "nach *informationen", "nach *berichten", "nach *schätzungen",
      "nach schätzung", "nach schätzungen", "nach berichten", "medienberichten",
      "berichten zufolge",
      "unter berufung auf", "nach auskunft", "nach behauptung", "in den worten",
      "aus sicht", "aus der sicht", "in den augen", "seiner meinung nach", "ihrer meinung nach",
      "seiner ansicht nach", "ihrer ansicht nach",
    ]),
    speech: PhraseList([
      "sagt", "sagte", "sagten", "sagen", "erklärt", "bestritt", "bestritten", "bestreitet",
      "bestreiten",
      "erklärte", "erklärten", "meint", "meinte", "meinen", "berichtet", "berichtete",
      "berichteten",
      "berichten", "behauptet", "behauptete", "behaupteten", "betont", "betonte", "betonten",
      "schreibt", "schrieb", "kommentiert", "kommentierte", "urteilt", "urteilte",
      "zitiert", "zitierte", "hieß es", "heißt es", "es heißt", "es hieß", "beziffert",
      "bezifferte",
      "beziffern", "bezifferten", "beschuldigt*", "beschuldigen", "bezichtigt*", "verdächtigt*",
      "meldet", "meldete", "meldeten", "melden", "gab zu", "geht davon aus", "gehen davon aus",
      "ging davon aus", "gingen davon aus", "heißt es weiter", "gab bekannt", "teilte",
      "teilten", "verlauten", "vermeldet", "vermeldete", "verkündet", "verkündete", "bezeichnet",
      "bezeichnete", "bezeichnen", "bezeichneten", "nannte", "nennt", "nannten",
      "versichert",
      "versicherte", "beteuert", "beteuerte", "glaubt", "glaubte", "erzählt",
      "erzählte",
      "fügte hinzu", "prognostiziert", "schätzt", "schätzte", "räumte ein",
      "versprach", "verspricht", "stellte fest", "dementierte",
      "dementiert", "gibt an", "gab an",
      "bewertet", "bewertete", "wertet", "wertete", "beschreibt",
      "beschrieb",
      "sieht in", "sehen in", "sah in", "sahen in", "spricht von", "sprach von", "vorgeworfen",
      "angegeben",
    ]),
    reputation: PhraseList([
      "gilt", "gelten", "galt", "galten",
    ]),
    notReporting: PhraseList([
      "bestreitet niemand", "niemand bestreitet", "nicht bestritten",
    ]),
    parted: [
      "wirft": (["vor"], .speech), "warf": (["vor"], .speech), "werfen": (["vor"], .speech),
      "warfen": (["vor"], .speech), "gibt": (["an", "bekannt"], .speech),
      "gab": (["an", "bekannt"], .speech), "geben": (["an", "bekannt"], .speech),
      "gaben": (["an", "bekannt"], .speech), "teilt": (["mit"], .speech),
      "führte": (["aus"], .speech), "räumt": (["ein"], .speech), "räumte": (["ein"], .speech),
      "stellt": (["fest"], .speech), "fügt": (["hinzu"], .speech),
    ],
    partsEndClauses: true,
    subjunctive: [
      "habe", "werde",
      "sei", "seien", "hätte", "hätten", "wäre", "wären", "würde", "würden", "könne", "müsse",
      "solle", "wolle", "dürfe", "gebe", "gehe", "stehe", "komme",
      "lasse", "bleibe", "liege", "halte", "sehe", "nehme", "führe", "bringe", "gelte", "verfüge",
      "besitze", "leide", "bekomme", "erhalte", "koste", "betrage", "umfasse", "lebe",
      "arbeite", "fehle", "stamme", "biete", "plane", "wachse", "steige", "sinke", "zahle",
      "fordere",
      "hoffe", "glaube", "denke", "erwarte", "rechne", "seien", "existiere", "reiche",
      "wisse", "finde", "spreche", "laufe", "handle", "handele", "bestehe", "brauche", "tue",
      "vertrete", "drohe", "diene", "gehöre", "trage", "bilde", "beginne", "zeige", "fühle",
    ],
    saidSo: ["so"])
}

extension PhraseList {
  /// Words by which a writer judges.
  static let germanValuations = PhraseList([
    "ohne zweifel", "zweifellos", "zweifelsohne", "leider", "bedauerlicherweise",
    "glücklicherweise", "erfreulicherweise", "gottlob", "endlich einmal", "skandalös*",
    "schändlich*", "kläglich*", "erbärmlich*", "unerträglich*", "lächerlich*", "verlogen*",
    "gelogen", "verantwortungslos*", "großartig*", "grandios*", "heldenhaft*", "widerlich*",
    "unverschämt*", "heuchlerisch*", "verbrecherisch*", "schamlos*", "beschämend*", "peinlich*",
    "absurd*", "hysterisch*", "meines erachtens", "meiner meinung nach", "unserer meinung nach",
  ])
}
