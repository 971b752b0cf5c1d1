import Language

/// What people type when they do not know.
enum UnknownRule {
  /// Whether folded text says "weiß nicht" in one of many ways, in either language.
  static func isUnknown(_ folded: String) -> Bool {
    var text = Substring(folded)
    let phrases = Lexicon.of(.german).unknownPhrases.union(Lexicon.of(.english).unknownPhrases)
    if phrases.contains(String(text)) { return true }
    while let last = text.last, ".!?,:;( ".contains(last) { text.removeLast() }
    if text.isEmpty { return true }
    for opener in ["sorry ", "sorry, ", "leider ", "hm ", "hmm ", "aeh ", "uh "]
    where text.hasPrefix(opener) {
      text = text.dropFirst(opener.count)
    }
    return phrases.contains(String(text))
  }
}
