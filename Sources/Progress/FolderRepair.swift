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
  /// The untouched originals of the journals that were written anew.
  package private(set) var originals: [String] = []

  /// Puts right what can be put right: damaged lines, permissions, drafts, snapshot.
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
    for journal in try FolderPath.journals(in: path) {
      let lock = try LearnerLock(
        path: FolderPath.lock(of: journal, in: path), learner: name.text)
      try repair.mend(journal, in: path)
      withExtendedLifetime(lock) {}
    }
    repair.tidy(path)
    return repair
  }

  private mutating func mend(_ journal: String, in folder: String) throws(ProgressError) {
    var (bytes, damaged): ([UInt8], [UInt8]?) = ([], nil)
    var (mended, setAside) = (0, 0)
    func settle() {
      if damaged != nil { setAside += 1 }
      damaged = nil
    }
    try LineReader(path: journal).forEachLine { line in
      switch EventLine.read(line.bytes) {
      case .blank: break
      case .event, .newer:
        settle()
        bytes += EventLine.trimmed(line.bytes)
        bytes.append(0x0A)
      case .damaged:
        let whole = line.bytes.count > EventLine.limit ? [] : Array(line.bytes)
        let joined = damaged.flatMap { before in
          before.withUnsafeBufferPointer { EventLine.mended($0, line.bytes) }
        }
        if let restored = joined ?? EventLine.mended(line.bytes) {
          if joined == nil { settle() }
          damaged = nil
          mended += 1
          bytes += restored + [0x0A]
          return
        }
        settle()
        damaged = whole
        for event in EventLine.salvage(line.bytes) { bytes += EventLine.bytes(of: event) }
      }
    }
    settle()
    guard mended + setAside > 0 else { return }
    originals.append(try FolderRepair.keep(journal, in: folder))
    do throws(FileError) {
      try FileBytes.write(bytes, to: journal, permissions: 0o600)
    } catch { throw .file(error) }
    self.mended += mended
    self.setAside += setAside
  }

  /// Gives the original a second name beside itself, so that writing anew leaves it alone.
  private static func keep(_ journal: String, in folder: String) throws(ProgressError) -> String {
    let name = FolderPath.name(of: journal)
    for number in 1...9_999 {
      let copy = "\(folder)/damaged-\(number)-\(name)"
      if link(journal, copy) == 0 { return copy }
      guard errno == EEXIST else { break }
    }
    throw .file(FileError(path: journal, failing: .creating))
  }

  /// Permissions for the owner alone, no drafts, no snapshot that cannot be believed.
  private func tidy(_ folder: String) {
    chmod(folder, 0o700)
    for name in FolderPath.names(in: folder) ?? [] {
      let path = "\(folder)/\(name)"
      guard !FolderPath.isLink(path) else { continue }
      if name.hasSuffix(".draft") {
        unlink(path)
      } else {
        chmod(path, 0o600)
      }
    }
    let snapshot = "\(folder)/progress.json"
    if ProgressSnapshot(path: snapshot, folder: folder) == nil { unlink(snapshot) }
  }
}
