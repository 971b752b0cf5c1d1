import Basics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where a learner's files lie, and which of them are journals.
enum FolderPath {
  /// The learner's folder, made where it is missing with permissions for its owner alone.
  static func make(home: String, learner: LearnerName) throws(ProgressError) -> String {
    if let path = try find(home: home, learner: learner) {
      closeToOthers(path)
      return path
    }
    let path = "\(home)/learners/\(learner.text)"
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += made.isEmpty || made.hasSuffix("/") ? part : "/\(part)"
      if mkdir(made, 0o700) != 0, errno != EEXIST, errno != EISDIR, errno != EROFS {
        throw .file(FileError(path: made, failing: .creating))
      }
    }
    guard let path = try find(home: home, learner: learner) else {
      throw .file(FileError(path: path, failing: .creating))
    }
    return path
  }

  /// The learner's folder; nil where there is none.
  ///
  /// A folder whose name differs only in Unicode's normal form, as one copied from a Mac may, is it, too.
  /// A link in its place or in that of the folder above it could lead out of `home`, and is refused.
  static func find(home: String, learner: LearnerName) throws(ProgressError) -> String? {
    let learners = "\(home)/learners"
    guard try isFolder(learners) else { return nil }
    let path = "\(learners)/\(learner.text)"
    if try isFolder(path) { return path }
    for name in names(in: learners) ?? [] where name == learner.text {
      let twin = "\(learners)/\(name)"
      if try isFolder(twin) { return twin }
    }
    return nil
  }

  /// The journals of all devices, copies that a file-sync tool made beside them included, sorted.
  static func journals(in path: String) throws(ProgressError) -> [String] {
    guard let names = names(in: path) else {
      throw .file(FileError(path: path, failing: .reading))
    }
    return names.filter(isJournal).sorted().map { "\(path)/\($0)" }
  }

  /// Takes others' access to a folder away, as a copy made under a loose umask gives it.
  ///
  /// What its files allow no longer matters then. Does nothing where that is not allowed.
  private static func closeToOthers(_ path: String) {
    var facts = stat()
    guard lstat(path, &facts) == 0, facts.st_mode & 0o077 != 0 else { return }
    chmod(path, facts.st_mode & 0o700)
  }

  /// Regular files that may be journals but are not called so, such as `journal-laptop.jsonl~` or
  /// `Kopie von journal-laptop.jsonl`; those a repair has put aside are none.
  static func uncountedJournals(in path: String) -> [String] {
    (names(in: path) ?? []).filter { name in
      name.holds(journalPrefix) && name.holds(journalSuffix) && !isJournal(name)
        && !name.hasPrefix(originalPrefix) && !name.hasPrefix(".") && !name.hasSuffix(".draft")
    }.sorted().map { "\(path)/\($0)" }.filter(isFile)
  }

  /// Whether a repair has put originals aside in a folder.
  static func hasOriginals(in path: String) -> Bool {
    (names(in: path) ?? []).contains { $0.hasPrefix(originalPrefix) && $0.holds(journalPrefix) }
  }

  /// What the originals that a repair keeps begin with.
  static let originalPrefix = "damaged-"
  private static let journalPrefix = "journal-"
  private static let journalSuffix = ".jsonl"

  private static func isJournal(_ name: String) -> Bool {
    name.hasPrefix(journalPrefix) && name.hasSuffix(journalSuffix)
  }

  /// The device that a journal's name tells.
  static func device(of journal: String) -> String {
    String(name(of: journal).dropFirst(journalPrefix.count).dropLast(journalSuffix.count))
  }

  /// The name of a file without its folder.
  static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// The lock of whoever writes a journal.
  static func lock(of journal: String, in folder: String) -> String {
    "\(folder)/.lock-\(device(of: journal))"
  }

  static func isLink(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFLNK
  }

  /// Whether a regular file is there, and no link to one.
  static func isFile(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
  }

  /// The names of a folder's entries; nil where it cannot be read, for a reason that `errno` knows.
  static func names(in path: String) -> [String]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private static func isFolder(_ path: String) throws(ProgressError) -> Bool {
    var facts = stat()
    guard lstat(path, &facts) == 0 else { return false }
    if facts.st_mode & S_IFMT == S_IFLNK { throw .link(path: path) }
    return facts.st_mode & S_IFMT == S_IFDIR
  }
}
