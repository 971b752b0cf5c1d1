import Basics
import Facts
import Language

/// A premise with its right response, and which other responses are wrong for it.
struct MatchingPair {
  let candidate: MatchingCandidate
  let premise: String
  /// What the premise is about, as words, and how many of them say so.
  private let subject: [String]
  private let telling: Int
  private let isWorded: Bool
  private let filter: DistractorFilter
  private let frame: Frame
  /// What the sheet itself calls wrong here.
  private let wrong: Set<String>
  private let setting: DistractorSetting

  /// A pair whose premise is what its template is about, or without one the sentence with a gap.
  init(_ candidate: MatchingCandidate, template: SentenceTemplate?, in setting: DistractorSetting) {
    self.candidate = candidate
    self.setting = setting
    premise = template?.subject ?? candidate.sentence
    isWorded = template != nil
    subject =
      template.map { Wording.contentWords($0.subject) }
      ?? Wording.contentWords(candidate.sentence).filter(NamedRelation.isTelling)
    telling = isWorded ? subject.count : max(1, (subject.count + 1) / 2)
    filter = DistractorFilter(fact: candidate.fact, setting: setting)
    frame = setting.frames.of(candidate.fact)
    wrong = Set(candidate.fact.key.wrong.map { Folding.folded($0) })
  }

  var fact: Fact { candidate.fact }
  var response: String { fact.key.text }

  /// Whether the two may stand in one question: neither's response may be right for the other, nor look
  /// different beside it.
  func goes(with other: MatchingPair) -> Bool {
    premise != other.premise && candidate.traits.allow(other.candidate.traits)
      && (isWorded || !frame.isLike(other.frame)) && refuses(other) && other.refuses(self)
  }

  /// Whether another pair's response may be left over beside this premise.
  func takesAsSpare(_ other: MatchingPair) -> Bool {
    premise != other.premise && candidate.traits.allow(other.candidate.traits) && refuses(other)
  }

  /// Whether a distractor of another pair is wrong here as well.
  func refuses(_ distractor: DistractorCandidate) -> Bool {
    refuses(SpokenText(distractor.text), Wording.contentWords(distractor.text))
  }

  private func refuses(_ other: MatchingPair) -> Bool {
    wrong.contains(Folding.folded(other.response)) || !other.candidate.isAnswer(to: mayTake)
  }

  private func mayTake(_ name: SpokenText, _ words: [String]) -> Bool { !refuses(name, words) }

  /// A sentence that names both what the premise is about and the response may say that they belong together.
  private func refuses(_ name: SpokenText, _ words: [String]) -> Bool {
    filter.isOther(name)
      && !setting.sentences.mention(words, beside: subject, needed: telling)
      && !setting.statements.mention(words, beside: subject, needed: telling)
  }
}
