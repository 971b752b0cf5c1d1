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
  package private(set) var profile: LearnerProfile

  /// More lines than this beyond the snapshot, and opening writes a new one.
  private static let rebuildLimit = 2_000

  private var standing: Standing
  private var recent = RecentEvents()
  /// Events recorded since the mark of this device's journal.
  private var recorded = 0
  private var journal: ReviewJournal?
  private let lock: LearnerLock?
  private var replay: Replay

  /// What the learner's journals add up to, with everything recorded since.
  package var state: LearnerState { standing.state }
  /// What was set aside while reading, one entry a journal that has any.
  package var damages: [JournalDamage] { standing.damages }
  /// How the learner's cards come back.
  package var schedulers: Schedulers { replay.schedulers }

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
    var known = profile ?? LearnerProfile(name: name.text, device: device.text, created: now)
    if profile == nil {
      known.apply(try ProfileFile.changes(in: path))
      try ProfileFile.write(known, to: "\(path)/profile.json")
    }
    let folder = try LearnerFolder(path: path, profile: known, lock: lock, journal: journal)
    // Reading much of a journal again at every start would be slow; failing here costs nothing else.
    if folder.standing.unsavedLines > rebuildLimit { try? folder.save() }
    return folder
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
    replay = Replay(profile.schedulers)
    standing = try Standing.read(folder: path, replay: replay)
  }

  /// Appends an event to this device's journal and brings the state forward.
  ///
  /// When this returns, the event is on the disk. Throws with the state as it was.
  package func record(_ event: Event) throws(ProgressError) {
    guard journal != nil else { throw .readOnly(path: path) }
    try journal?.append(event)
    standing.unsavedLines += 1
    recorded += 1
    standing.latest = max(standing.latest ?? event.key, event.key)
    recent.add(event, to: standing.state)
    if replay.applying(event, to: &standing.state) { return }
    if let revised = recent.state(revising: standing.state, replay: replay) {
      standing.state = revised
    } else {
      try reload()
    }
  }

  /// Writes `progress.json`, so that the next start need not read the journals again.
  ///
  /// Without it nothing is lost. Does nothing where the file is up to date or the folder was opened for
  /// reading.
  package func save() throws(ProgressError) {
    guard journal != nil, standing.unsavedLines > 0 else { return }
    try bringMarkUpToDate()
    SnapshotBackup.keep(in: path)
    do throws(FileError) {
      try FileBytes.write(
        standing.snapshot(with: schedulers).document, to: "\(path)/progress.json",
        permissions: 0o600)
    } catch { throw .file(error) }
    standing.unsavedLines = 0
  }

  /// Records what another profile changes, and writes it.
  ///
  /// Where cards come back in another way by it, all journals are read anew. `now` and `chance` make the ids of the
  /// events.
  package func change(
    to profile: LearnerProfile, at now: Instant, using chance: inout some RandomNumberGenerator
  ) throws(ProgressError) {
    for change in profile.changes(since: self.profile) {
      try record(Event(id: EventID(at: now, using: &chance), at: now, kind: change))
    }
    try ProfileFile.write(profile, to: "\(path)/profile.json")
    self.profile = profile
    let agrees = profile.schedulers.agree(with: schedulers)
    replay = Replay(profile.schedulers)
    if !agrees { try reload() }
  }

  /// Moves this journal's mark behind what was recorded.
  ///
  /// Where the file holds anything else there, such as a line whose sync failed, everything is read anew.
  private func bringMarkUpToDate() throws(ProgressError) {
    guard recorded > 0, let own = journal?.path,
      let index = standing.marks.firstIndex(where: { "\(path)/\($0.name)" == own })
    else { return }
    var ledger = Ledger()
    let mark = standing.marks[index]
    let (next, damage) = try JournalScan.read(own, name: mark.name, after: mark, into: &ledger)
    guard ledger.count == recorded, damage == mark.damage else { return try reload() }
    standing.marks[index] = next
    recorded = 0
  }

  /// Every event of every journal: each id once, in the order of moment and id, undone ones included.
  package func events() throws(ProgressError) -> [Event] {
    try ClassFolder.events(of: try FolderPath.journals(in: path))
  }

  /// The answers of all journals that stand, for measuring.
  package func answers() throws(ProgressError) -> AnswerHistory {
    var ledger = Ledger()
    for path in try FolderPath.journals(in: self.path) {
      _ = try JournalScan.read(path, name: FolderPath.name(of: path), into: &ledger)
    }
    return AnswerHistory(ledger)
  }

  private func reload() throws(ProgressError) {
    standing = try Standing.readAll(try FolderPath.journals(in: path), replay: replay)
    recent = RecentEvents()
    recorded = 0
  }
}
