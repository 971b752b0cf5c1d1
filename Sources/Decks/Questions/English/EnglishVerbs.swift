/// Finite verbs of English and their base forms, for questions with "did" and "does".
enum EnglishVerbs {
  /// Verbs that come before the subject in a question by themselves.
  static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "can", "could", "will", "would", "should", "must", "may", "might",
  ]
  static let copulas: Set<String> = ["is", "are", "was", "were"]

  /// A finite verb with what a question needs of it.
  enum Form: Hashable {
    /// "was", "can": stands before the subject as it is.
    case auxiliary
    /// The helper and the base form: `landed` gives `did` and `land`.
    case full(helper: String, base: String)
  }

  /// Nil where the word is no finite verb, or its base form is not sure.
  static func form(of word: String, before next: String?) -> Form? {
    if auxiliaries.contains(word) { return .auxiliary }
    if ["has", "have", "had"].contains(word) {
      if let next, isParticiple(next) { return .auxiliary }
      let helper = word == "has" ? "does" : word == "have" ? "do" : "did"
      return .full(helper: helper, base: "have")
    }
    if let base = irregular[word] { return .full(helper: "did", base: base) }
    if let base = present[word] { return .full(helper: "does", base: base) }
    if word.hasSuffix("ed"), word.count > 4 || exceptions[word] != nil,
      let base = base(ofPast: word)
    {
      return .full(helper: "did", base: base)
    }
    return nil
  }

  /// A verb in the plural of the present, which looks like its base form: "cross", "live".
  ///
  /// Many are nouns as well, so that this is for places where a noun cannot stand.
  static func plural(_ word: String) -> Form? {
    present.values.contains(word) || plurals.contains(word) ? .full(helper: "do", base: word) : nil
  }

  private static let plurals: Set<String> = [
    "live", "exist", "attend", "visit", "speak", "die", "fly", "feed", "eat", "drink", "depend",
    "study", "suffer", "earn", "pay", "read", "travel", "arrive", "remain", "fall", "follow",
    "believe", "vote", "migrate", "hold", "share", "help", "make", "take", "use", "need",
  ]

  static func isParticiple(_ word: String) -> Bool {
    word.hasSuffix("ed") || participles.contains(word)
  }

  /// `created` gives `create`, `landed` gives `land`, `stopped` gives `stop`.
  static func base(ofPast word: String) -> String? {
    if let known = exceptions[word] { return known }
    let stem = String(word.dropLast(2))
    if word.hasSuffix("ied") { return word.dropLast(3) + "y" }
    let mute = [
      "at", "as", "os", "us", "is", "iz", "ns", "c", "g", "v", "z", "u", "ir", "ur", "ar", "or",
      "bl",
      "dl", "gl", "pl", "tl", "kl", "fl", "ul", "il", "ol", "am", "um", "om", "ak", "ik", "ok",
      "ap", "yp",
      "ad", "id", "ud", "od", "ib", "ut", "ot", "et", "in", "un", "an", "cr", "eas", "aus", "oos",
    ]
    let doubled = ["pp", "nn", "tt", "mm", "bb", "gg", "rr", "dd"]
    if doubled.contains(where: stem.hasSuffix), stem.count > 4 || stem == "plann" {
      return String(stem.dropLast())
    }
    if ["tr", "ss", "ll"].contains(where: stem.hasSuffix) { return stem }
    if vowelPairs.contains(where: stem.hasSuffix) { return stem }
    return mute.contains(where: stem.hasSuffix) ? stem + "e" : stem
  }

  /// Endings with two vowels before the consonant, which take no mute e: "joined", "gained", "loaded".
  private static let vowelPairs = [
    "ain", "oin", "ail", "oil", "eat", "oat", "oot", "oad", "ead", "eed", "ook", "eem", "aim",
    "oom", "eel",
    "eap", "oup", "air", "oar", "our", "ear", "eer", "ioun", "oun", "eut", "out", "uit", "ait",
    "oad", "ush",
    "ier", "ew", "ow", "aw", "ay", "oy", "ey", "ean", "een", "oon", "eak", "oak", "eek", "oan",
  ]
  private static let exceptions = [
    "invited": "invite", "united": "unite", "cited": "cite", "ignited": "ignite",
    "excited": "excite",
    "created": "create", "released": "release", "caused": "cause", "used": "use",
    "focused": "focus",
    "developed": "develop", "visited": "visit", "edited": "edit", "limited": "limit",
    "exhibited": "exhibit", "inherited": "inherit", "opened": "open", "added": "add",
    "ended": "end",
    "entered": "enter", "died": "die", "tied": "tie", "lied": "lie", "targeted": "target",
    "marketed": "market", "abandoned": "abandon", "mentioned": "mention", "happened": "happen",
    "founded": "found", "called": "call", "travelled": "travel",
    "cancelled": "cancel", "controlled": "control", "expelled": "expel", "credited": "credit",
    "deposited": "deposit", "profited": "profit", "orbited": "orbit", "benefited": "benefit",
    "posted": "post", "hosted": "host", "adopted": "adopt", "bombed": "bomb", "climbed": "climb",
    "honored": "honor", "honoured": "honour", "favoured": "favour", "labelled": "label",
    "completed": "complete", "voted": "vote", "pledged": "pledge",
    "conditioned": "condition", "commissioned": "commission", "stationed": "station",
    "questioned": "question", "positioned": "position", "functioned": "function", "planned": "plan",
    "piloted": "pilot", "rocketed": "rocket", "budgeted": "budget",
    "harvested": "harvest", "tested": "test", "fired": "fire", "widened": "widen",

    "determined": "determine", "examined": "examine", "imagined": "imagine",

    "scheduled": "schedule", "monitored": "monitor", "authored": "author", "anchored": "anchor",
    "tailored": "tailor", "sponsored": "sponsor", "rumoured": "rumour", "coloured": "colour",
    "solicited": "solicit", "elicited": "elicit", "prohibited": "prohibit", "submitted": "submit",
  ]
  private static let irregular = pairs(
    """
    became become;began begin;broke break;brought bring;built build;bought buy;caught catch;chose choose;\
    came come;cost cost;cut cut;dealt deal;drew draw;drank drink;drove drive;ate eat;fell fall;fed feed;\
    felt feel;fought fight;found find;flew fly;forgot forget;froze freeze;got get;gave give;went go;grew \
    grow;heard hear;held hold;hit hit;kept keep;knew know;led lead;left leave;lent lend;let let;lay lie;\
    lost lose;made make;meant mean;met meet;paid pay;put put;read read;rode ride;rang ring;rose rise;ran \
    run;said say;saw see;sold sell;sent send;set set;shook shake;shot shoot;shut shut;sang sing;sank sink;\
    sat sit;slept sleep;spoke speak;spent spend;split split;spread spread;stood stand;stole steal;struck \
    strike;swore swear;swam swim;took take;taught teach;told tell;thought think;threw throw;understood \
    understand;won win;wore wear;wrote write;withdrew withdraw;overcame overcome;undertook undertake;\
    bore bear;bound bind;burnt burn;dug dig;hung hang;laid lay;sought seek;shone shine;sprang spring;tore \
    tear;woke wake;wound wind;forbade forbid;arose arise;outran outrun
    """)
  private static let present = pairs(
    """
    sits sit;lies lie;contains contain;has have;holds hold;makes make;takes take;gives give;runs run;leads \
    lead;owns own;sells sell;produces produce;employs employ;covers cover;includes include;stands stand;\
    costs cost;measures measure;weighs weigh;lasts last;consists consist;belongs belong;comes come;goes go;\
    flows flow;rises rise;begins begin;ends end;opens open;needs need;uses use;grows grow;lives live;works \
    work;plays play;means mean;shows show;exports export;imports import;supplies supply;receives receive;\
    represents represent;meets meet;elects elect;borders border;melts melt;boils boil;reaches reach;crosses \
    cross;connects connect;drains drain;empties empty;forms form;serves serve;governs govern;bears bear;\
    occupies occupy;comprises comprise;provides provide;generates generate;consumes consume;houses house
    """)
  private static let participles: Set<String> = [
    "been", "born", "become", "begun", "broken", "built", "bought", "chosen", "come", "done",
    "fallen",
    "found",
    "given", "gone", "grown", "had", "held", "kept", "known", "led", "left", "lost", "made", "met",
    "paid",
    "run", "said", "seen", "sent", "sold", "spent", "stood", "taken", "told", "won", "written",
    "walked",
    "flown", "risen", "driven", "set", "put", "cut",
  ]

  private static func pairs(_ text: String) -> [String: String] {
    var table: [String: String] = [:]
    for entry in text.split(separator: ";") {
      let words = entry.split(separator: " ").map { String($0) }
      if words.count == 2 { table[words[0]] = words[1] }
    }
    return table
  }
}
