/// What a figure measures or what happened in a year: the length, the dead, the founding.
///
/// Two figures of different aspects of one group are about different things, however alike their
/// sentences are.
package enum Aspect: String, CaseIterable, Hashable, Sendable {
  // Extent.
  case length, height, depth, area, width
  // What became of people, or what they are there for.
  case death, injury, missing, homelessness, survival, arrest, population, staff, membership
  case audience, passengers, visits, customers, participants, affected
  // Money.
  case revenue, profit, loss, cost, damage, debt, investment, pay, rent, rescue
  // Shares.
  case turnout, votes, seats, unemployment, inflation, growth
  // Time taken.
  case duration, age
  // Strength.
  case magnitude, speed, temperature, weight, power
  // What happens once.
  case founding, independence, birth, end, opening, closing, resignation, building, sinking, ascent
  case outbreak, signing, adoption, discovery, destruction, release, accession, election, marriage

  /// Aspects of one group exclude each other.
  package enum Group: Hashable, Sendable {
    case extent, people, money, share, time, strength, event
  }

  package var group: Group {
    switch self {
    case .length, .height, .depth, .area, .width: .extent
    case .death, .injury, .missing, .homelessness, .survival, .arrest, .population, .staff,
      .membership, .audience, .passengers, .visits, .customers, .participants, .affected:
      .people
    case .revenue, .profit, .loss, .cost, .damage, .debt, .investment, .pay, .rent, .rescue: .money
    case .turnout, .votes, .seats, .unemployment, .inflation, .growth: .share
    case .duration, .age: .time
    case .magnitude, .speed, .temperature, .weight, .power: .strength
    case .founding, .independence, .birth, .end, .opening, .closing, .resignation, .building,
      .sinking, .ascent, .outbreak, .signing, .adoption, .discovery, .destruction, .release,
      .accession,
      .election, .marriage:
      .event
    }
  }

  /// An aspect and the words that name it.
  package struct Mention: Hashable, Sendable {
    package let aspect: Aspect
    /// Indices of the words.
    package let words: Range<Int>
  }

  /// The aspects that words name, in their order; linear.
  package static func mentions(in words: [WrittenWord], language: WritingLanguage) -> [Mention] {
    Lexicon.of(language).aspects.mentions(in: words)
  }
}

/// The words that name each aspect in one language.
package struct AspectWords: Sendable {
  private let phrases: [String: [(words: [String], aspect: Aspect)]]
  private static let keyLength = 3

  /// Words and phrases in small letters, parted by commas; a `*` stands for any ending.
  init(_ lists: [Aspect: String]) {
    var phrases: [String: [(words: [String], aspect: Aspect)]] = [:]
    for (aspect, list) in lists.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      for phrase in list.split(separator: ",") {
        let words = phrase.split(separator: " ").map(String.init)
        guard let first = words.first else { continue }
        phrases[String(first.prefix(AspectWords.keyLength)), default: []].append((words, aspect))
      }
    }
    self.phrases = phrases
  }

  func mentions(in words: [WrittenWord]) -> [Aspect.Mention] {
    var found: [Aspect.Mention] = []
    var index = 0
    while index < words.count {
      let known = phrases[String(words[index].lower.prefix(AspectWords.keyLength))] ?? []
      let fitting = known.filter { fits($0.words, in: words, at: index) }
      guard let best = fitting.max(by: { weight($0.words) < weight($1.words) }) else {
        index += 1
        continue
      }
      found.append(
        Aspect.Mention(aspect: best.aspect, words: index..<index + best.words.count))
      index += best.words.count
    }
    return found
  }

  private func weight(_ words: [String]) -> Int { words.reduce(0) { $0 + $1.utf8.count } }

  private func fits(_ phrase: [String], in words: [WrittenWord], at index: Int) -> Bool {
    guard index + phrase.count <= words.count else { return false }
    return phrase.indices.allSatisfy { offset in
      let word = words[index + offset].lower
      return phrase[offset].hasSuffix("*")
        ? word.hasPrefix(phrase[offset].dropLast()) : word == phrase[offset]
    }
  }
}
