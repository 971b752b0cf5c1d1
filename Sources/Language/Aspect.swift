/// What a figure measures or what happened in a year: the length, the dead, the founding.
///
/// Two figures of different aspects of one group are about different things, however alike their
/// sentences are.
package enum Aspect: String, CaseIterable, Hashable, Sendable {
  // Extent.
  case length, height, depth, area, width, diameter, distance
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
    case .length, .height, .depth, .area, .width, .diameter, .distance: .extent
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

  /// Whether what one writer names so another may name otherwise: the loss and the damage.
  package func canBe(_ other: Aspect) -> Bool {
    self == other || Aspect.neighbours.contains { $0.contains(self) && $0.contains(other) }
  }

  private static let neighbours: [Set<Aspect>] = [
    [.loss, .damage], [.cost, .investment], [.audience, .visits, .participants],
    [.passengers, .customers], [.affected, .homelessness], [.population, .affected],
    [.width, .diameter],
  ]

  /// An aspect and the words that name it.
  package typealias Mention = PhraseTable<Aspect>.Mention

  /// The aspects that words name, in their order; linear.
  package static func mentions(in words: [WrittenWord], language: WritingLanguage) -> [Mention] {
    Lexicon.of(language).aspects.mentions(in: words)
  }
}

extension PhraseTable.Mention where Meaning == Aspect {
  /// What the words name.
  package var aspect: Aspect { meaning }
}
