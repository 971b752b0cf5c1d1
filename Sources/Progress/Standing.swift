import Basics
import Memory

/// What a learner's folder adds up to, and what it was read from.
struct Standing {
  var state: LearnerState
  var marks: [JournalMark]
  var latest: EventKey?
  /// One entry a journal in which something was set aside.
  var damages: [JournalDamage]
  /// Lines that no snapshot holds.
  var unsavedLines: Int

  /// Reads a folder: the snapshot and what the journals added since, or all of the journals.
  ///
  /// The snapshot counts where every journal it names is still there with the same content so far, no other
  /// journal has come, and everything added is later than all it knows.
  static func read(folder: String, replay: Replay) throws(ProgressError) -> Standing {
    let paths = try FolderPath.journals(in: folder)
    if let snapshot = ProgressSnapshot(path: "\(folder)/progress.json", folder: folder),
      let standing = try bring(snapshot, upTo: paths, replay: replay)
    {
      return standing
    }
    return try readAll(paths, replay: replay)
  }

  static func readAll(_ paths: [String], replay: Replay) throws(ProgressError) -> Standing {
    var ledger = Ledger()
    var (marks, damages): ([JournalMark], [JournalDamage]) = ([], [])
    for path in paths {
      let (mark, damage) = try JournalScan.read(
        path, name: FolderPath.name(of: path), into: &ledger)
      marks.append(mark)
      if !damage.isEmpty { damages.append(damage) }
    }
    return Standing(
      state: replay.state(of: &ledger), marks: marks, latest: ledger.latest, damages: damages,
      unsavedLines: marks.reduce(0) { $0 + $1.lines })
  }

  private static func bring(
    _ snapshot: ProgressSnapshot, upTo paths: [String], replay: Replay
  ) throws(ProgressError) -> Standing? {
    guard snapshot.marks.map(\.name) == paths.map(FolderPath.name),
      snapshot.schedulers.agree(with: replay.schedulers)
    else { return nil }
    var ledger = Ledger()
    var standing = Standing(
      state: snapshot.state, marks: [], latest: snapshot.latest, damages: [], unsavedLines: 0)
    for (path, mark) in zip(paths, snapshot.marks) {
      guard JournalMark.digest(of: path, before: mark.bytes) == mark.digest else { return nil }
      let (next, damage) = try JournalScan.read(path, name: mark.name, after: mark, into: &ledger)
      standing.marks.append(next)
      standing.unsavedLines += next.lines - mark.lines
      if !damage.isEmpty { standing.damages.append(damage) }
    }
    guard ledger.follows(snapshot.latest, awaiting: snapshot.state.awaited) else { return nil }
    replay.bring(&standing.state, forwardBy: &ledger)
    standing.state.awaited.formUnion(ledger.awaited)
    standing.latest = ledger.latest ?? snapshot.latest
    return standing
  }

  /// What progress.json is to hold.
  func snapshot(with schedulers: Schedulers) -> ProgressSnapshot {
    ProgressSnapshot(state: state, marks: marks, latest: latest, schedulers: schedulers)
  }
}
