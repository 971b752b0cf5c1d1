import Basics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What was done to a learner's folder to put it right.
package struct FolderRepair: Hashable, Sendable {
  /// Lines that one flipped bit had damaged and that are whole again.
  package private(set) var mended = 0
  /// Lines that could not be restored; they are in the originals.
  package private(set) var setAside = 0
  /// Journals that were taken in from a name that did not count.
  package private(set) var adopted: [String] = []
  /// Whether the profile was made anew from what the journals say of it.
  package private(set) var hasNewProfile = false
  /// The untouched originals of the files that were written anew.
  package private(set) var originals: [String] = []

  /// Puts right what can be put right: permissions, drafts, stray and damaged journals, profile, snapshot.
  ///
  /// A journal that is written anew keeps every good line byte for byte, and its original stays beside it as
  /// `damaged-N-journal-DEVICE.jsonl`. Throws ``ProgressError/inUse(learner:)`` where one of the devices is
  /// practising.
  package static func run(home: String, learner: String) throws(ProgressError) -> FolderRepair {
    let name = try LearnerName(learner)
    guard let path = try FolderPath.find(home: home, learner: name) else {
      throw .noLearner(path: "\(home)/learners/\(name.text)")
    }
    var repair = FolderRepair()
    FolderRepair.tidy(path)
    FolderRepair.tidy("\(path)/\(SnapshotBackup.folder)")
    try repair.adopt(FolderPath.uncountedJournals(in: path), into: path)
    for journal in try FolderPath.journals(in: path) where FolderPath.isFile(journal) {
      let lock = try LearnerLock(
        path: FolderPath.lock(of: journal, in: path), learner: name.text)
      try repair.mend(journal, in: path)
      withExtendedLifetime(lock) {}
    }
    try repair.renewProfile(of: name, in: path)
    let snapshot = "\(path)/progress.json"
    let isStale = repair.setAside > 0 || ProgressSnapshot(path: snapshot, folder: path) == nil
    if isStale, FolderPath.isFile(snapshot) { unlink(snapshot) }
    return repair
  }

  /// Permissions for the owner alone, and no drafts.
  private static func tidy(_ folder: String) {
    guard !FolderPath.isLink(folder), chmod(folder, 0o700) == 0 else { return }
    for name in FolderPath.names(in: folder) ?? [] {
      let path = "\(folder)/\(name)"
      guard FolderPath.isFile(path) else { continue }
      if name.hasSuffix(".draft") {
        unlink(path)
      } else {
        chmod(path, 0o600)
      }
    }
  }

  /// Gives stray journals that hold events of their own a name that counts.
  private mutating func adopt(
    _ files: [String], into folder: String
  ) throws(ProgressError) {
    guard !files.isEmpty else { return }
    var known: Set<EventID> = []
    for journal in try FolderPath.journals(in: folder) where FolderPath.isFile(journal) {
      try ReviewJournal.read(journal) { known.insert($0.id) }
    }
    for file in files {
      let before = known.count
      try ReviewJournal.read(file) { known.insert($0.id) }
      guard known.count > before else { continue }
      let target = try FolderRepair.freeName(in: folder) { "journal-found-\($0).jsonl" }
      guard rename(file, target) == 0 else {
        throw .file(FileError(path: target, failing: .creating))
      }
      adopted.append(target)
    }
  }

  private mutating func mend(_ journal: String, in folder: String) throws(ProgressError) {
    var mending = JournalMending()
    try LineReader(path: journal).forEachLine { line in mending.take(line.bytes) }
    mending.settle()
    guard mending.hasChanges else { return }
    originals.append(try FolderRepair.keep(journal, in: folder))
    do throws(FileError) {
      try FileBytes.write(mending.bytes, to: journal, permissions: 0o600)
    } catch { throw .file(error) }
    mended += mending.mended
    setAside += mending.setAside
  }

  /// Makes a profile that cannot be read anew; one of a later version stays.
  private mutating func renewProfile(
    of learner: LearnerName, in folder: String
  ) throws(ProgressError) {
    let path = "\(folder)/profile.json"
    do throws(ProgressError) {
      _ = try ProfileFile.read(path)
      return
    } catch {
      guard FolderFinding.badProfile(error).isRepairable, FolderPath.isFile(path) else { return }
    }
    let device = try FolderPath.journals(in: folder).first.map(FolderPath.device) ?? ""
    var profile = LearnerProfile(name: learner.text, device: device)
    profile.apply(try ProfileFile.changes(in: folder))
    originals.append(try FolderRepair.keep(path, in: folder))
    try ProfileFile.write(profile, to: path)
    hasNewProfile = true
  }

  /// Gives the original a second name beside itself, so that writing anew leaves it alone; a copy where the file
  /// system knows no second names.
  private static func keep(_ file: String, in folder: String) throws(ProgressError) -> String {
    let name = FolderPath.name(of: file)
    let copy = try freeName(in: folder) { "\(FolderPath.originalPrefix)\($0)-\(name)" }
    if link(file, copy) == 0 { return copy }
    do throws(FileError) {
      let bytes = try FileBytes.read(file, limit: 1 << 32, followingLinks: false)
      try FileBytes.write(bytes, to: copy, permissions: 0o600)
    } catch { throw .file(error) }
    return copy
  }

  /// The first path in a folder that nothing has yet, of those that numbers from 1 on give.
  private static func freeName(
    in folder: String, _ name: (Int) -> String
  ) throws(ProgressError) -> String {
    var facts = stat()
    for number in 1...9_999 {
      let path = "\(folder)/\(name(number))"
      if lstat(path, &facts) != 0, errno == ENOENT { return path }
    }
    throw .file(FileError(path: "\(folder)/\(name(9_999))", fault: .noPermission))
  }
}
