// What English says of claims: that they are denied, supposed, somebody's, or a matter of opinion.

extension NegationWords {
  static let english = NegationWords(
    denying: PhraseList([
      "not", "no", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "without",
      "cannot", "can't", "don't", "doesn't", "didn't", "isn't", "aren't", "wasn't", "weren't",
      "won't", "wouldn't", "hasn't", "haven't", "hadn't", "couldn't", "shouldn't",
    ]),
    harmless: PhraseList([
      "not only", "not least", "nobody disputes", "nobody doubts", "nobody denies",
      "no one disputes",
      "no one doubts", "no one denies", "there is no question", "no question", "no other",
      "no less than", "no fewer than", "no more than",
      "no doubt", "without doubt", "not merely", "nothing less than",
    ]),
    inOtherWords: PhraseList([
      "lack*", "refus*", "reject*", "denie*", "deny*", "fail*", "hardly", "barely", "unable",
      "forbid*", "forbade", "ban", "bans", "banned", "absent", "abstain*", "instead", "prevent*",
      "veto*", "turned down", "voted down", "opposed",
    ]),
    beginnings: ["un"], endings: ["less"],
    rejections: PhraseList([
      "reject*", "refus*", "denied", "denies", "deny", "failed to", "banned", "bans", "prevented",
      "forbade", "forbidden", "vetoed", "turned down", "voted down",
    ]),
    withoutWords: ["without"], unrealVerbs: ["would"])
}

extension HedgeWords {
  static let english = HedgeWords(
    supposing: PhraseList([
      "apparently", "allegedly", "would be", "would have", "would cost", "unclear", "uncertain",
      "in dispute", "reportedly", "supposedly", "presumably", "probably", "possibly",
      "perhaps", "maybe", "likely", "might", "could", "seems", "seem", "appears to", "appear to",
      "is said to", "are said to", "was said to", "were said to", "was believed to",
      "were believed to", "was thought to", "were thought to", "are thought to", "is reported to",
      "are reported to", "was reported to", "is rumoured to", "is estimated", "are estimated",
      "was estimated", "were estimated", "estimated at", "an estimated", "may have", "may be",
      "may well", "appeared to", "seemed to", "seemed", "arguably", "is alleged to",
      "are alleged to", "is assumed to", "unconfirmed", "is believed to", "are believed to",
      "is thought to",
    ]),
    planning: PhraseList([
      "is expected to", "are expected to", "is planned", "are planned", "plans to", "plan to",
      "wants to", "want to", "intends to", "intend to", "is due to",
      "are due to", "is set to", "are set to", "is to be", "are to be", "aims to", "hopes to",
    ]),
    lookingAhead: PhraseList([
      "will", "would", "shall", "should", "plan*", "expect*", "due", "set to", "is to", "are to",
      "aim*", "hope*", "intend*", "pledge*", "promise*", "propos*", "must", "target*", "goal*",
    ]),
    reportingVerbs: [],
    closingVerbs: [])
}

extension AttributionWords {
  static let english = AttributionWords(
    sources: PhraseList([
      "according to", "in the view of", "citing", "by some accounts", "by his own account",
      "by her own account", "by all accounts", "in the eyes of", "in the opinion of",
      "estimated by",
    ]),
    speech: PhraseList([
      "said", "says", "say", "believe", "believe that", "thinks", "think that", "claimed", "claims",
      "claim", "reported", "reports",
      "told", "stated", "states", "argued", "argues", "announced", "declared", "believes",
      "believed",
      "wrote", "writes", "called", "calls",
      "denied", "denies", "insists", "insisted", "estimates", "added that", "quoted", "quotes",
      "accuses", "accused", "accuse", "accusing", "alleges", "alleged", "asserted", "asserts",
      "maintains", "maintained", "explained", "explains", "blamed", "blames", "predicted",
      "predicts", "estimated that", "confirmed", "suggested", "suggests", "complained", "admitted",
      "warned", "warns", "boasted", "boasts", "insist", "argue", "describes", "described",
    ]),
    reputation: PhraseList([
      "is considered", "are considered", "was considered", "is regarded", "are regarded",
    ]),
    notReporting: PhraseList([
      "is said to", "are said to", "was said to", "were said to", "is reported to",
      "are reported to", "was reported to", "nobody denied", "no one denied",
    ]),
    parted: [
      "put": (["at"], .source), "puts": (["at"], .source),
    ],
    partsEndClauses: false,
    subjunctive: [],
    saidSo: [])
}

extension PhraseList {
  /// Words by which a writer judges.
  static let englishValuations = PhraseList([
    "without doubt", "undoubtedly", "unfortunately", "sadly", "fortunately", "thankfully",
    "scandalous*", "shameful*", "disgraceful*", "ridiculous*", "pathetic*", "outrageous*",
    "irresponsible", "irresponsibly", "heroic*", "magnificent*", "hypocritical*", "shameless*",
    "embarrassing*", "absurd*", "hysterical*", "lied", "in my opinion", "in our opinion",
    "the finest", "the greatest ever",
  ])
}
