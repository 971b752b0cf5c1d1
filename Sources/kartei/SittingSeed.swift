import Basics
import Progress

/// The seed of the ids of events.
enum SittingSeed {
  /// Different for every sitting, even with `--now` and `--seed`, so that no two events share an id.
  static func seed(for state: LearnerState, _ shared: SharedOptions) -> UInt64 {
    var generator = shared.generator
    var met = 0
    state.forEach { met &+= $0.reviews &+ 1 }
    let latest = state.latest?.milliseconds ?? 0
    return generator.next() ^ SeededGenerator.seed(from: "\(met) \(latest)")
  }
}
