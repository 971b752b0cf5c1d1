/// What a language's reader knows about full stops.
///
/// All words are in small letters, as written otherwise.
struct SentenceStops: Sendable {
  /// Words that a full stop shortens; single letters need not be listed.
  var abbreviations: Set<String> = []
  /// Those of them that often stand at a sentence's end, such as `usw.` and `etc.` are.
  var closing: Set<String> = []
  /// Words that begin sentences, and are no names.
  var openers: Set<String> = []
  /// Beginnings of nouns that an ordinal stands before: `6. Januar`; none where ordinals have no full stop.
  var ordinalNouns: [String] = []
  /// Words before an ordinal: `der 2. Versuch`.
  var ordinalLeads: Set<String> = []
}
