import Articles
import Language

/// How many sources say the same without having it from one another.
enum Independence {
  /// The number of independent articles whose quotes hold the answer; 1 for a computed answer.
  static func count(of context: FactContext) -> Int {
    guard context.fact.computation == nil else { return 1 }
    var heard: [EvidenceContext] = []
    for evidence in context.supports where evidence.keyMatch.isFound {
      guard !heard.contains(where: { dependsOn($0, evidence) }) else { continue }
      heard.append(evidence)
    }
    return heard.count
  }

  /// The same article, the same author, a text repeated almost word for word, or a caption repeated.
  private static func dependsOn(_ left: EvidenceContext, _ right: EvidenceContext) -> Bool {
    if left.evidence.article == right.evidence.article { return true }
    guard let first = left.article?.citation, let second = right.article?.citation else {
      return true
    }
    if let author = first.authors.first, second.authors.contains(author) { return true }
    return NearestPassage.likeness(of: left.quote.text, right.quote.text) >= 0.8
  }
}
