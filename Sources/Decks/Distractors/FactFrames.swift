import Basics
import Facts

/// What each fact of a sheet asks about, read once.
struct FactFrames: Sendable {
  private var frames: [FactID: Frame] = [:]
  private static let stretch = 200

  init() {}

  init(of facts: [Fact]) {
    let read = Parallel.map(ranges: facts.count, atLeast: Self.stretch) { range in
      facts[range].map { Frame(of: $0) }
    }.flatMap(\.self)
    frames = Dictionary(zip(facts.map(\.id), read)) { first, _ in first }
  }

  /// The frame of a fact, also of one that was not read before.
  func of(_ fact: Fact) -> Frame { frames[fact.id] ?? Frame(of: fact) }
}
