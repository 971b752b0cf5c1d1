import Articles
import Basics
import Language

/// What one sentence of an article says with a figure: the figure, and what the words around it say it is
/// about.
struct FigureClaim: Hashable, Sendable {
  let place: ClaimPlace
  /// The figure as it is written, with qualifier and unit.
  let text: String
  /// In the unit's base: metres for kilometres; of a score both numbers in one.
  let value: Double
  /// In the unit as it is written.
  let number: Double
  let qualifier: Qualifier?
  /// The unit's canonical name, or `#` and the stem of the thing counted.
  let unit: String
  /// How far another figure may be off and still say the same, in the unit's base.
  let tolerance: Double
  var context: ClaimContext
  /// The stem of the last word of the thing counted: `russ` of `ethnische Russen`.
  let counted: String?
  /// What is compared with what.
  let measure: MeasureClass
  /// The other figures of its sentence, as value and unit.
  var companions: Set<String> = []

  var article: ArticleID { place.article }
  /// The stems around it.
  var nouns: Set<String> { Set(context.all.map(ContextWords.shown)) }
  /// Whether the figure counts things and does not measure.
  var isCount: Bool { unit.hasPrefix("#") }
  /// By which the same figure in another sentence is known; nil for one that is found everywhere.
  var companionKey: String? {
    value.magnitude >= 10 || value != value.rounded() ? "\(value) \(measure)" : nil
  }
  /// The goods that the passage is about.
  var goods: Set<String> { LookAlikes.goods(in: nouns) }
}

/// Where a claim stands.
struct ClaimPlace: Hashable, Sendable {
  let article: ArticleID
  let issued: PartialDate?
  let paragraph: Int
  /// The sentence, in the article's text.
  let sentence: Range<Int>
}

/// Which figures can be about the same thing at all.
enum MeasureClass: Hashable, Sendable {
  /// One dimension, currency or share, by its base.
  case unit(String)
  /// Things of one kind.
  case things(String)
  case people
  case score

  /// Whether an aspect of a group can be what the figure measures.
  func canMeasure(_ group: Aspect.Group) -> Bool {
    switch (self, group) {
    case (.people, .people), (.things, .people), (.things, .share), (.unit("%"), .share),
      (.unit("%"), .people), (.unit("%"), .money):
      true
    case (.unit(let base), .time): base.hasPrefix("time")
    case (.unit(let base), .extent): base.hasPrefix("m")
    case (.unit(let base), .money): MeasureUnit(base: base).isMoney
    case (.unit(let base), .strength):
      !base.hasPrefix("m") && !base.hasPrefix("time") && base != "%"
        && !MeasureUnit(base: base).isMoney || base == "m/s"
    default: false
    }
  }

  /// Whether what is measured hardly ever changes.
  var isLasting: Bool {
    switch self {
    case .unit(let base): base.hasPrefix("m") && base != "m/s"
    case .score: true
    case .things, .people: false
    }
  }
}

/// What one article says that others may say differently.
struct ArticleClaims {
  var figures: [FigureClaim] = []
  var ranks: [RankClaim] = []
  var events: [EventClaim] = []
  /// How many sentences hold each noun.
  var nounCounts: [String: Int] = [:]
  var sentences = 0
  /// The stems of what each article is about.
  var subjects: [ArticleID: ArticleSubject] = [:]

  mutating func add(_ other: ArticleClaims) {
    figures += other.figures
    ranks += other.ranks
    events += other.events
    nounCounts.merge(other.nounCounts, uniquingKeysWith: +)
    sentences += other.sentences
    subjects.merge(other.subjects) { $1 }
  }
}
