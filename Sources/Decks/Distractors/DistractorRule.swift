import Articles
import Basics
import Facts
import Language

/// One way of finding wrong answers to a fact's question; proposes freely, since ``DistractorFilter``
/// decides what may stand beside the key.
protocol DistractorRule: Sendable {
  /// The rule's name, as decks store it.
  static var name: String { get }

  /// Wrong answers in the key's notation, the best first; the same for the same fact and setting.
  func candidates(for fact: Fact, in setting: DistractorSetting) -> [DistractorCandidate]
}

/// A wrong answer that a rule proposes, with what is known of its value.
struct DistractorCandidate: Hashable {
  let text: String
  let rule: String
  let origin: String
  /// Its number, or its day count, where it has one: orders options and measures distance.
  let measure: Double?

  /// Whether a person or a source gave it, so that it need not look likely.
  var isGiven: Bool {
    rule == SheetDistractors.name || rule == ContestingSourceDistractors.name
  }

  var distractor: Distractor { Distractor(text: text, rule: rule, origin: origin) }
}

/// What the rules may look at: the sheet's facts, by kind and unit, and the day of its newest article.
struct DistractorSetting: Sendable {
  let language: WritingLanguage
  /// The day after which a year would be silly; nil where no article is dated.
  let newest: PartialDate?
  let pool: EntityPool
  let values: ValueIndex
  let seed: UInt64
  /// What the articles are called, and who is quoted in them.
  let citations: [ArticleID: Citation]
  let voices: Voices
  let frames: FactFrames
  let sentences: ArticleSentences
  /// What the sheet's own statements say.
  let statements: ArticleSentences
  /// By topic: facts that sources bear out and that no source contests, without a claimant.
  let undisputed: [String: [Fact]]

  init(
    language: WritingLanguage, newest: PartialDate?, pool: EntityPool, values: ValueIndex,
    seed: UInt64, citations: [ArticleID: Citation] = [:],
    voices: Voices = Voices(facts: [], citations: [:]), frames: FactFrames = FactFrames(),
    sentences: ArticleSentences = ArticleSentences(),
    statements: ArticleSentences = ArticleSentences(), undisputed: [String: [Fact]] = [:]
  ) {
    self.language = language
    self.newest = newest
    self.pool = pool
    self.values = values
    self.seed = seed
    self.citations = citations
    self.voices = voices
    self.frames = frames
    self.sentences = sentences
    self.statements = statements
    self.undisputed = undisputed
  }
}
