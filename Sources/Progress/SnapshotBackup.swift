import Basics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Earlier states of `progress.json` with the journals' lengths and digests: `backups/progress-DAY.json`,
/// the last of every day.
enum SnapshotBackup {
  /// How many days are kept; the oldest go first.
  static let limit = 10
  /// The folder they are in, inside the learner's.
  static let folder = "backups"

  /// Keeps the snapshot that is about to be replaced, under the day it was written on (UTC).
  ///
  /// Costs no copy: the file gets a second name, and replacing it leaves that one alone. Where there is no
  /// snapshot yet, or the file system refuses, nothing is kept and nothing is lost.
  static func keep(in folder: String) {
    let (snapshot, backups) = ("\(folder)/progress.json", "\(folder)/\(self.folder)")
    var facts = stat()
    guard lstat(snapshot, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return }
    #if canImport(Glibc)
      let written = facts.st_mtim.tv_sec
    #else
      let written = facts.st_mtimespec.tv_sec
    #endif
    guard let moment = Instant(milliseconds: Int(written) &* 1000) else { return }
    _ = mkdir(backups, 0o700)
    // A link that leads elsewhere is no folder of ours.
    guard lstat(backups, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR else { return }
    let name = "progress-\(moment.rfc3339.prefix(10)).json"
    unlink("\(backups)/\(name)")
    guard link(snapshot, "\(backups)/\(name)") == 0 else { return }
    for old in files(in: folder).dropLast(limit) { unlink(old) }
  }

  /// The backups in a learner's folder, the oldest first.
  static func files(in folder: String) -> [String] {
    let backups = "\(folder)/\(self.folder)"
    return (FolderPath.isLink(backups) ? [] : FolderPath.names(in: backups) ?? [])
      .filter(isBackup).sorted().map { "\(backups)/\($0)" }
  }

  private static func isBackup(_ name: String) -> Bool {
    guard name.hasPrefix("progress-"), name.hasSuffix(".json") else { return false }
    return Day(iso: name.dropFirst(9).dropLast(5)) != nil
  }
}
