/// What a language's reader knows about full stops.
///
/// All words are in small letters, as written otherwise.
struct SentenceStops: Sendable {
  /// Words that a full stop shortens; single letters need not be listed.
  let abbreviations: Set<String>
  /// Those of them that often stand at a sentence's end, such as `usw.` and `etc.` are.
  let closing: Set<String>
  /// Words that begin sentences, and are no names.
  let openers: Set<String>
  /// Beginnings of nouns that an ordinal stands before: `6. Januar`; none where ordinals have no full stop.
  let ordinalNouns: [String]
  /// Words before an ordinal: `der 2. Versuch`.
  let ordinalLeads: Set<String>
}
