extension Lexicon {
  /// English, British and American.
  static let english = Lexicon(
    language: .english,
    qualifiers: [
      "about": .about, "around": .about, "roughly": .about, "approximately": .about,
      "approx": .about, "some": .about, "circa": .about, "ca": .about, "c": .about,
      "an estimated": .about, "estimated": .about, "in the region of": .about,
      "something like": .about, "more or less": .about,
      "almost": .almost, "nearly": .almost, "just under": .almost, "close to": .almost,
      "not quite": .almost, "just below": .almost, "slightly less than": .almost,
      "a little under": .almost, "slightly under": .almost,
      "just over": .slightlyMore, "a good": .slightlyMore, "slightly more than": .slightlyMore,
      "a little over": .slightlyMore, "a little more than": .slightlyMore,
      "slightly over": .slightlyMore, "just above": .slightlyMore,
      "more than": .moreThan, "over": .moreThan, "above": .moreThan, "greater than": .moreThan,
      "upwards of": .moreThan, "exceeding": .moreThan, "in excess of": .moreThan,
      "longer than": .moreThan, "older than": .moreThan, "higher than": .moreThan,
      "at least": .atLeast, "no less than": .atLeast, "no fewer than": .atLeast,
      "not less than": .atLeast, "not fewer than": .atLeast, "minimum": .atLeast,
      "a minimum of": .atLeast, "or more": .atLeast, "and more": .atLeast,
      "less than": .lessThan, "fewer than": .lessThan, "under": .lessThan, "below": .lessThan,
      "shorter than": .lessThan, "younger than": .lessThan, "lower than": .lessThan,
      "at most": .atMost, "up to": .atMost, "no more than": .atMost, "not more than": .atMost,
      "maximum": .atMost, "a maximum of": .atMost, "as many as": .atMost, "or less": .atMost,
      "or fewer": .atMost, "as much as": .atMost,
      "early": .early, "the beginning of": .early, "beginning of": .early, "the start of": .early,
      "start of": .early, "early in": .early,
      "mid": .mid, "the middle of": .mid, "middle of": .mid,
      "late": .late, "the end of": .late, "end of": .late, "late in": .late,
      "since": .since, "before": .before, "after": .after, "prior to": .before,
    ],
    qualifierWords: [
      .about: "about", .almost: "almost", .slightlyMore: "just over", .moreThan: "more than",
      .atLeast: "at least", .lessThan: "less than", .atMost: "up to", .early: "early",
      .mid: "mid", .late: "late", .since: "since", .before: "before", .after: "after",
    ])
}
