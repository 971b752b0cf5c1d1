import Basics
import Memory

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A learner's files: profile, the journals of all devices, and what they add up to.
///
/// One process writes at a time for a learner and a device; any number may read. Whatever is in another
/// device's journal counts, however it came here.
package final class LearnerFolder {
  package let path: String
  package let profile: LearnerProfile
  /// What the learner's journals add up to, with everything recorded since.
  package private(set) var state: LearnerState
  /// What was set aside while reading, one entry a journal that has any.
  package private(set) var damages: [JournalDamage]

  private var journal: ReviewJournal?
  private let lock: LearnerLock?
  private let replay: Replay

  /// Opens a learner's folder for practice, and makes it where it is missing.
  ///
  /// Throws ``ProgressError/inUse(learner:)`` where another process on this device has it open. `now` is
  /// written into the profile of a new learner.
  package static func open(
    home: String, learner: String, device: String, now: Instant? = nil
  ) throws(ProgressError) -> LearnerFolder {
    let name = try LearnerName(learner)
    let device = try DeviceName(device)
    let path = try FolderPath.make(home: home, learner: name)
    let lock = try LearnerLock(path: "\(path)/.lock-\(device.text)", learner: name.text)
    let journal = try ReviewJournal(path: "\(path)/journal-\(device.text).jsonl")
    let profile = try ProfileFile.read("\(path)/profile.json")
    let known = profile ?? LearnerProfile(name: name.text, device: device.text, created: now)
    if profile == nil { try ProfileFile.write(known, to: "\(path)/profile.json") }
    return try LearnerFolder(path: path, profile: known, lock: lock, journal: journal)
  }

  /// Opens a learner's folder for reading only: takes no lock and changes no file.
  ///
  /// Throws ``ProgressError/noLearner(path:)`` where there is none.
  package static func reading(
    home: String, learner: String
  ) throws(ProgressError) -> LearnerFolder {
    let name = try LearnerName(learner)
    guard let path = try FolderPath.find(home: home, learner: name) else {
      throw .noLearner(path: "\(home)/learners/\(name.text)")
    }
    let profile = try ProfileFile.read("\(path)/profile.json")
    return try LearnerFolder(
      path: path, profile: profile ?? LearnerProfile(name: name.text, device: ""), lock: nil,
      journal: nil)
  }

  private init(
    path: String, profile: LearnerProfile, lock: consuming LearnerLock?,
    journal: consuming ReviewJournal?
  ) throws(ProgressError) {
    self.path = path
    self.profile = profile
    self.lock = lock
    self.journal = journal
    replay = Replay(scheduler: profile.scheduler)
    state = LearnerState()
    damages = []
    try reload()
  }

  /// The scheduler that the learner's profile asks for.
  package var scheduler: Scheduler { profile.scheduler }

  /// Appends an event to this device's journal and brings the state forward.
  ///
  /// When this returns, the event is on the disk. Throws with the state as it was.
  package func record(_ event: Event) throws(ProgressError) {
    guard journal != nil else { throw .readOnly(path: path) }
    try journal?.append(event)
    if !replay.applying(event, to: &state) { try reload() }
  }

  /// Every event of every journal: each id once, in the order of moment and id, undone ones included.
  package func events() throws(ProgressError) -> [Event] {
    var events: [Event] = []
    for journal in try FolderPath.journals(in: path) {
      _ = try ReviewJournal.read(journal) { events.append($0) }
    }
    events.sort {
      $0.at.milliseconds != $1.at.milliseconds
        ? $0.at.milliseconds < $1.at.milliseconds : $0.id < $1.id
    }
    var seen: Set<EventID> = []
    return events.filter { seen.insert($0.id).inserted }
  }

  private func reload() throws(ProgressError) {
    var ledger = Ledger()
    var found: [JournalDamage] = []
    for journal in try FolderPath.journals(in: path) {
      let damage = try ReviewJournal.read(journal) { ledger.add($0) }
      if !damage.isEmpty { found.append(damage) }
    }
    state = replay.state(of: &ledger)
    damages = found
  }
}
