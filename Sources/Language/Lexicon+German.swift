extension Lexicon {
  /// German, with the words of Austria and Switzerland.
  static let german = Lexicon(
    language: .german,
    qualifiers: [
      "rund": .about, "etwa": .about, "ca": .about, "circa": .about, "zirka": .about,
      "ungefaehr": .about, "schaetzungsweise": .about, "um die": .about, "um": .about,
      "in etwa": .about, "gegen": .about, "geschaetzt": .about, "geschaetzte": .about,
      "so um die": .about, "annaehernd": .about, "ungefaehre": .about,
      "knapp": .almost, "fast": .almost, "beinahe": .almost, "nahezu": .almost,
      "nicht ganz": .almost, "kanpp": .almost,
      "gut": .slightlyMore, "etwas mehr als": .slightlyMore, "etwas ueber": .slightlyMore,
      "knapp ueber": .slightlyMore, "ein wenig mehr als": .slightlyMore,
      "mehr als": .moreThan, "ueber": .moreThan, "groesser als": .moreThan,
      "oberhalb von": .moreThan,
      "mehr wie": .moreThan, "laenger als": .moreThan, "aelter als": .moreThan,
      "hoeher als": .moreThan,
      "mindestens": .atLeast, "wenigstens": .atLeast, "zumindest": .atLeast,
      "nicht weniger als": .atLeast, "minimal": .atLeast, "min": .atLeast, "ab": .atLeast,
      "nicht unter": .atLeast, "oder mehr": .atLeast, "und mehr": .atLeast,
      "weniger als": .lessThan, "unter": .lessThan, "kleiner als": .lessThan,
      "unterhalb von": .lessThan, "kuerzer als": .lessThan, "juenger als": .lessThan,
      "niedriger als": .lessThan,
      "hoechstens": .atMost, "bis zu": .atMost, "maximal": .atMost, "max": .atMost,
      "nicht mehr als": .atMost, "hoechstenfalls": .atMost, "allenfalls": .atMost,
      "nicht ueber": .atMost, "oder weniger": .atMost,
      "anfang": .early, "zu beginn": .early, "beginn": .early, "anfangs": .early,
      "zu anfang": .early, "am anfang": .early, "beginn des jahres": .early,
      "mitte": .mid, "in der mitte": .mid,
      "ende": .late, "gegen ende": .late, "zu ende": .late, "am ende": .late,
      "seit": .since, "vor": .before, "nach": .after, "seit dem": .since, "vor dem": .before,
      "nach dem": .after,
    ],
    qualifierWords: [
      .about: "rund", .almost: "knapp", .slightlyMore: "gut", .moreThan: "mehr als",
      .atLeast: "mindestens", .lessThan: "weniger als", .atMost: "bis zu", .early: "Anfang",
      .mid: "Mitte", .late: "Ende", .since: "seit", .before: "vor", .after: "nach",
    ])
}
