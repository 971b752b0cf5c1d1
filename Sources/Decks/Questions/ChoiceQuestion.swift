import Basics
import Facts

/// The wrong answers of a multiple-choice question picked, and the place of the key among them.
struct ChoiceQuestion {
  /// Three wrong answers where there are as many good ones, else two.
  static let wantedDistractors = 3
  static let fewestDistractors = 2

  /// What a question offers before the deck has decided where its key stands.
  struct Offer {
    let fact: Fact
    let candidates: [DistractorCandidate]
    let isOrdered: Bool
    let measure: Double?

    /// How many options the question will have.
    var optionCount: Int { min(candidates.count, wantedDistractors) + 1 }

    /// How many wrong answers may lie below the key; those that a person or a source gave are all kept.
    var positions: ClosedRange<Int> {
      let wanted = optionCount - 1
      guard isOrdered, let measure else { return 0...wanted }
      let below = candidates.filter { ($0.measure ?? measure) < measure }
      let above = candidates.count - below.count
      let given = candidates.prefix(wanted).filter(\.isGiven)
      let givenBelow = given.count { ($0.measure ?? measure) < measure }
      let lowest = max(wanted - above, givenBelow, 0)
      let highest = min(below.count, wanted - (given.count - givenBelow))
      return lowest...max(lowest, highest)
    }
  }

  /// Nil where there are fewer good wrong answers than a question needs.
  static func offer(_ fact: Fact, candidates: [DistractorCandidate]) -> Offer? {
    guard candidates.count >= fewestDistractors else { return nil }
    let measure = KeyNotation.measure(of: fact.key.value)
    return Offer(
      fact: fact, candidates: candidates,
      isOrdered: measure != nil && candidates.allSatisfy { $0.measure != nil }, measure: measure)
  }

  /// The options with the key at `position`, counted from 0: numbers and dates ascending, texts in an
  /// order drawn from the seed.
  static func options(of offer: Offer, position: Int, seed: UInt64) -> [ChoiceOption] {
    let key = ChoiceOption.key(text: offer.fact.key.text)
    let count = offer.optionCount - 1
    if offer.isOrdered, let measure = offer.measure {
      let below = offer.candidates.filter { ($0.measure ?? measure) < measure }.prefix(position)
      let above = offer.candidates.filter { ($0.measure ?? measure) > measure }
        .prefix(count - below.count)
      let ascending: (DistractorCandidate, DistractorCandidate) -> Bool = {
        ($0.measure ?? 0) < ($1.measure ?? 0)
      }
      return below.sorted(by: ascending).map { .distractor($0.distractor) } + [key]
        + above.sorted(by: ascending).map { .distractor($0.distractor) }
    }
    var chance = SeededGenerator(seed: seed ^ SeededGenerator.seed(from: offer.fact.id.text))
    var options = offer.candidates.prefix(count).map { ChoiceOption.distractor($0.distractor) }
    options.shuffle(using: &chance)
    options.insert(key, at: max(0, min(position, options.count)))
    return options
  }
}

/// Spreads the right answers evenly over the places, so that no place is worth guessing.
struct KeyPlaces {
  private var used: [Int: [Int]] = [:]

  /// The least used of the possible places for this number of options; ties fall by the fact's hash.
  mutating func place(
    among places: ClosedRange<Int>, options: Int, for fact: Fact, seed: UInt64
  ) -> Int {
    var counts = used[options] ?? Array(repeating: 0, count: options)
    let turn = Int((SeededGenerator.seed(from: fact.id.text) ^ seed) % UInt64(max(1, options)))
    let best = places.clamped(to: 0...(options - 1)).min { left, right in
      (counts[left], (left + turn) % options) < (counts[right], (right + turn) % options)
    }
    let place = best ?? 0
    counts[place] += 1
    used[options] = counts
    return place
  }
}
