import Articles
import Basics
import Facts
import Language

/// A question about the sources themselves: what the two sides give, what is disputed, who says so.
struct SourceQuestion {
  /// A question on its way: the deck decides where its right answer stands.
  struct Offer: Hashable {
    let fact: Fact
    let stem: String
    let key: AnswerKey
    let distractors: [Distractor]

    var optionCount: Int { distractors.count + 1 }

    func question(keyPlace: Int, seed: UInt64) -> Question {
      var chance = SeededGenerator(
        seed: seed ^ SeededGenerator.seed(from: fact.id.text + "/source"))
      var options = distractors.map { ChoiceOption.distractor($0) }
      options.shuffle(using: &chance)
      options.insert(.key(text: key.text), at: max(0, min(keyPlace, options.count)))
      return .source(stem: stem, options: options)
    }
  }

  /// The names of the rules that make wrong answers, as decks store them.
  static let mixedUp = "mixed-up-sources"
  static let agreed = "agreed-fact"
  static let otherVoice = "other-voice"

  private let checked: CheckedFact
  private let setting: DistractorSetting
  private var fact: Fact { checked.fact }

  /// The best question that fact and sheet allow; nil where none is safe.
  static func offer(for checked: CheckedFact, in setting: DistractorSetting) -> Offer? {
    let maker = SourceQuestion(checked: checked, setting: setting)
    if checked.status == .contested, let offer = maker.bothSides() ?? maker.disputed() {
      return offer
    }
    return maker.whoSays()
  }

  private init(checked: CheckedFact, setting: DistractorSetting) {
    self.checked = checked
    self.setting = setting
  }

  private func offer(_ stem: String, key: String, _ distractors: [Distractor]) -> Offer {
    Offer(
      fact: fact, stem: stem, key: AnswerKey(value: .phrase, text: key, language: setting.language),
      distractors: distractors)
  }

  // MARK: What do the two sources give?

  /// Two values and two sources make four pairs, one of them right, so that no form stands out.
  private func bothSides() -> Offer? {
    let articles = Set(fact.evidence.map(\.article))
    guard articles.count == 2,
      let own = fact.evidence.first(where: { $0.stance == .supports }),
      let other = fact.evidence.first(where: { $0.stance == .contests }), let value = other.value,
      value.value.kind == fact.key.value.kind, let ownSource = setting.citations[own.article],
      let otherSource = setting.citations[other.article],
      ownSource.voiceLabel != otherSource.voiceLabel,
      let matter = neutralQuestion(without: ownSource.voiceNames + otherSource.voiceNames)
    else { return nil }
    let (mine, theirs) = (fact.key.qualifiedText, value.qualifiedText)
    guard mine != theirs else { return nil }
    func pair(_ left: String, _ right: String) -> String {
      "\(ownSource.voiceLabel): \(left); \(otherSource.voiceLabel): \(right)"
    }
    let origin = "\(other.article.text) ¶\(other.paragraph)"
    let wrong = [pair(theirs, mine), pair(mine, mine), pair(theirs, theirs)].map {
      Distractor(text: $0, rule: Self.mixedUp, origin: origin)
    }
    let stem =
      setting.language == .german
      ? "\(matter) – was geben die beiden Quellen an?"
      : "\(matter) – what do the two sources give?"
    return offer(stem, key: pair(mine, theirs), wrong)
  }

  /// The fact's question without its claimant, its qualifier and its question mark; nil where it still
  /// takes a side.
  private func neutralQuestion(without names: [String]) -> String? {
    guard let question = fact.question else { return nil }
    var text =
      ClaimSentence(question, names: names, language: setting.language)?.plain ?? question
    guard !ClaimFrame.isKept(in: text, to: nil), text.hasSuffix("?") else { return nil }
    text.removeLast()
    for opening in Self.qualifiers where text.hasPrefix(opening) {
      text.removeFirst(opening.count)
      text = text.prefix(1).uppercased() + text.dropFirst()
      break
    }
    return text
  }

  private static let qualifiers = [
    "Rund ", "Etwa ", "Knapp ", "Ungefähr ", "Mehr als ", "Mindestens ", "Weniger als ",
    "Höchstens ",
    "About ", "Almost ", "Roughly ", "More than ", "At least ", "Less than ", "At most ",
  ]

  // MARK: Which of these is disputed?

  /// The contested statement among three of the same topic that nobody contests.
  private func disputed() -> Offer? {
    let names = fact.evidence.filter { $0.stance == .supports }
      .compactMap { setting.citations[$0.article] }.flatMap(\.voiceNames)
    guard
      let plain = ClaimSentence(fact.statement, names: names, language: setting.language)?.plain,
      !ClaimFrame.isKept(in: plain, to: nil)
    else { return nil }
    let frame = setting.frames.of(fact)
    let hasFigure = plain.contains(where: \.isNumber)
    let others = nearbyUndisputed.filter { other in
      other.id != fact.id && other.statement.contains(where: \.isNumber) == hasFigure
        && !setting.frames.of(other).isLike(frame)
        && (0.6...1.5).contains(Double(other.statement.count) / Double(plain.count))
    }
    .sorted { left, right in
      (abs(left.statement.count - plain.count), left.id.text)
        < (abs(right.statement.count - plain.count), right.id.text)
    }
    guard others.count >= 3 else { return nil }
    let wrong = others.prefix(3).map {
      Distractor(text: $0.statement, rule: Self.agreed, origin: $0.id.text)
    }
    let stem =
      setting.language == .german
      ? "Bei welcher dieser Angaben widersprechen sich die Quellen?"
      : "On which of these do the sources disagree?"
    return offer(stem, key: plain, wrong)
  }

  /// At most two hundred facts of the topic, from a place that depends on the fact alone, so that the work
  /// stays linear.
  private var nearbyUndisputed: [Fact] {
    let all = setting.undisputed[fact.topic] ?? []
    guard all.count > 200 else { return all }
    let start = Int(SeededGenerator.seed(from: fact.id.text) % UInt64(all.count))
    return (0..<200).map { all[(start + $0) % all.count] }
  }

  // MARK: Who says so?

  private func whoSays() -> Offer? {
    let supporting = fact.evidence.filter { $0.stance == .supports }
      .compactMap { setting.citations[$0.article] }
    let label: String
    let names: [String]
    if let claimant = fact.attributedTo {
      guard Voices.isProper(claimant) else { return nil }
      (label, names) = (claimant, [claimant])
    } else if checked.status == .contested, let source = supporting.first {
      (label, names) = (Self.name(of: source), source.voiceNames)
    } else {
      return nil
    }
    guard let claim = ClaimSentence(fact.statement, names: names, language: setting.language),
      !SpokenText(label).overlaps(SpokenText(fact.key.text)),
      !setting.voices.isAskedElsewhere(names.first ?? label, like: fact)
    else { return nil }
    let stem = claim.question
    let told = Set(Wording.contentWords(stem))
    guard told.isDisjoint(with: Self.tellingWords(label)) else { return nil }
    var wrong: [Distractor] = []
    var taken = Self.tellingWords(label).union(
      supporting.flatMap(\.voiceNames).flatMap(Self.tellingWords))
    func add(_ name: String, _ rule: String, _ origin: String) {
      let words = Self.tellingWords(name)
      guard wrong.count < 3, words.isDisjoint(with: taken), words.isDisjoint(with: told) else {
        return
      }
      taken.formUnion(words)
      wrong.append(Distractor(text: name, rule: rule, origin: origin))
    }
    for evidence in fact.evidence where evidence.stance == .contests {
      guard let source = setting.citations[evidence.article] else { continue }
      add(
        Self.name(of: source), ContestingSourceDistractors.name,
        "\(evidence.article.text) ¶\(evidence.paragraph)")
    }
    var chance = SeededGenerator(
      seed: setting.seed ^ SeededGenerator.seed(from: fact.id.text + "/voices"))
    let voices = setting.voices.others(
      than: names.first ?? label, for: fact, chance: &chance)
    // A name much shorter than the right one would set that off.
    let isLike = { (voice: Voices.Voice) in voice.name.count * 5 >= label.count * 4 }
    for voice in voices.filter(isLike) + voices.filter({ !isLike($0) }) {
      add(voice.name, Self.otherVoice, voice.origin)
    }
    guard wrong.count >= ChoiceQuestion.fewestDistractors else { return nil }
    return offer(stem, key: label, wrong)
  }

  /// The author alone, as other persons are named, else the paper or the title.
  private static func name(of source: Citation) -> String {
    source.personNames.first ?? source.voiceLabel
  }

  /// The words by which a name is known, not only what kind of thing it is.
  private static func tellingWords(_ name: String) -> Set<String> {
    let words = Wording.contentWords(name).filter { $0.count >= 2 && !classes.contains($0) }
    return Set(words)
  }

  private static let classes = Set(
    ["portal", "onlineportal", "nachrichtenagentur", "agentur", "zeitung", "news", "agency"])
}
