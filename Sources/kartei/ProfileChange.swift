import Basics
import Progress

/// A change of a learner's profile that is recorded in the journal.
struct ProfileChange {
  private let shared: SharedOptions

  init(_ shared: SharedOptions) { self.shared = shared }

  /// Opens the learner's folder, lets `edit` change the profile, and records that; returns the new profile.
  @discardableResult
  func apply<Fault: Error>(
    _ edit: (inout LearnerProfile) throws(Fault) -> Void
  ) throws -> LearnerProfile {
    let folder = try LearnerFolder.open(
      home: shared.homeFolder(), learner: shared.learnerName, device: shared.device,
      now: shared.clock.now())
    var profile = folder.profile
    try edit(&profile)
    try record(profile, in: folder)
    return profile
  }

  /// Records what a profile changes in a folder that is open.
  func record(_ profile: LearnerProfile, in folder: LearnerFolder) throws {
    var seeds = shared.generator
    var chance = SeededGenerator(
      seed: seeds.next() ^ SeededGenerator.seed(from: profile.document))
    try folder.change(to: profile, at: shared.clock.now(), using: &chance)
  }
}
