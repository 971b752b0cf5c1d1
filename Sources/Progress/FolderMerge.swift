import Basics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What another copy of a learner's folder brought.
package struct FolderMerge: Hashable, Sendable {
  /// Events that were not here.
  package private(set) var added = 0
  /// Events that both copies had.
  package private(set) var known = 0
  /// What was set aside in the other copy.
  package private(set) var damages: [JournalDamage] = []
  /// Whether settings or weights are among what was added.
  private var hasChanges = false

  /// Appends to this learner's journals the lines of `other` that are missing in them.
  ///
  /// Each journal takes the lines of its namesake; the other copy is only read, and no line here is
  /// changed. Lines of a later version come along. Merging twice adds nothing. Throws
  /// ``ProgressError/noLearner(path:)`` where `other` holds no journal.
  package static func run(
    home: String, learner: String, from other: String
  ) throws(ProgressError) -> FolderMerge {
    let name = try LearnerName(learner)
    let sources = try FolderPath.journals(in: other)
    guard !sources.isEmpty else { throw .noLearner(path: other) }
    let path = try FolderPath.make(home: home, learner: name)
    var merge = FolderMerge()
    var here: Set<LineKey> = []
    for journal in try FolderPath.journals(in: path) {
      try LineReader(path: journal).forEachLine { line in
        for key in LineKey.keys(of: line.bytes) { here.insert(key) }
      }
    }
    for source in sources {
      let target = "\(path)/\(FolderPath.name(of: source))"
      let lock = try LearnerLock(path: FolderPath.lock(of: target, in: path), learner: name.text)
      try merge.append(source, to: target, &here)
      withExtendedLifetime(lock) {}
    }
    try merge.takeOverSettings(in: path)
    return merge
  }

  /// Brings the profile up to settings or weights that are later than all known here.
  private func takeOverSettings(in folder: String) throws(ProgressError) {
    let profile = "\(folder)/profile.json"
    guard hasChanges, let known = try ProfileFile.read(profile) else { return }
    var changed = known
    changed.apply(try ProfileFile.changes(in: folder))
    if changed != known { try ProfileFile.write(changed, to: profile) }
  }

  private mutating func append(
    _ source: String, to target: String, _ here: inout Set<LineKey>
  ) throws(ProgressError) {
    var damage = JournalDamage(path: source)
    var bytes: [UInt8] = []
    var (added, known, brings) = (0, 0, hasChanges)
    try LineReader(path: source).forEachLine { line in
      var lines = [EventLine.trimmed(line.bytes)].filter { !$0.isEmpty }.map(Array.init)
      if case .damaged = EventLine.read(line.bytes) {
        damage.damaged.add(line: line.number)
        lines = EventLine.salvagedLines(line.bytes).map(Array.init)
      }
      for line in lines {
        let keys = line.withUnsafeBufferPointer { LineKey.keys(of: $0) }
        guard let key = keys.first else { continue }
        if here.insert(key).inserted {
          bytes += line + [0x0A]
          added += 1
          brings = brings || FolderMerge.isChange(line)
        } else {
          known += 1
        }
      }
    }
    var journal = try ReviewJournal(path: target)
    if !bytes.isEmpty { try journal.append(lines: bytes) }
    self.added += added
    self.known += known
    hasChanges = brings
    if !damage.isEmpty { damages.append(damage) }
  }
}

extension FolderMerge {
  /// Whether a line says how the learner wants to practise.
  private static func isChange(_ line: [UInt8]) -> Bool {
    guard case .event(let event) = line.withUnsafeBufferPointer(EventLine.read) else {
      return false
    }
    switch event.kind {
    case .settings, .weights: return true
    default: return false
    }
  }
}

/// What a journal line is known by: its event's id, or its bytes where only a later version can read it.
private enum LineKey: Hashable {
  case event(EventID)
  case newer(ContentHash)

  /// One key for a good line, none for a blank one; for a damaged one those of the events inside it.
  static func keys(of line: UnsafeBufferPointer<UInt8>) -> [LineKey] {
    switch EventLine.read(line) {
    case .event(let event): [.event(event.id)]
    case .newer: [.newer(ContentHash(of: EventLine.trimmed(line)))]
    case .blank: []
    case .damaged: EventLine.salvage(line).map { .event($0.id) }
    }
  }
}
