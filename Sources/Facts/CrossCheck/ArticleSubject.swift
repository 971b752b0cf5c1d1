/// What an article is about, as far as its stems tell.
struct ArticleSubject: Hashable, Sendable {
  /// The stems of the headline and the opening, and those that come up again and again.
  let stems: Set<String>
  /// Those of them that stand in the headline or more than once.
  let leading: Set<String>
  /// The leading stems that come up more than once.
  private let repeated: Set<String>
  /// All of its stems.
  private let vocabulary: Set<String>

  /// `counts`: how many sentences hold each stem.
  init(
    opening: Set<String>, headline: Set<String>, counts: [String: Int], vocabulary: Set<String>
  ) {
    let often = counts.filter { $0.value >= 3 }.keys
    stems = opening.union(often).filter { !ContextWords.isGeneric($0) }
    var repeated: Set<String> = []
    for stem in stems {
      let compounds =
        headline.contains(stem)
        ? counts.filter { $0.key != stem && Stems.areOne($0.key, stem) }.map(\.value) : []
      if counts[stem, default: 0] + compounds.reduce(0, +) >= 2 { repeated.insert(stem) }
    }
    self.repeated = repeated
    leading = stems.filter { headline.contains($0) || repeated.contains($0) }
    self.vocabulary = vocabulary
  }

  /// Whether two articles are about one subject.
  func isOne(with other: ArticleSubject) -> Bool {
    stems.intersection(other.stems).count >= 2 || !leading.isDisjoint(with: other.leading)
  }

  /// Whether a sentence with these stems is about something that another article does not know at all: one of
  /// the leading names in it, or where it has none all that the article is about.
  func isForeign(_ sentence: Set<String>, to other: ArticleSubject) -> Bool {
    let own = leading.filter { name in
      sentence.contains(name) || sentence.contains { Stems.areOne($0, name) }
    }
    if !own.isEmpty { return own.contains { !other.knows($0) } }
    return !repeated.isEmpty && !repeated.contains(where: other.knows)
  }

  /// Whether a stem or a compound with it stands anywhere in the article.
  func knows(_ stem: String) -> Bool {
    vocabulary.contains(stem) || vocabulary.contains { Stems.areOne($0, stem) }
  }
}
