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
    if let path = try find(home: home, learner: learner) { return path }
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
  static func find(home: String, learner: LearnerName) throws(ProgressError) -> String? {
    let learners = "\(home)/learners"
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
    return names.filter { $0.hasPrefix("journal-") && $0.hasSuffix(".jsonl") }.sorted()
      .map { "\(path)/\($0)" }
  }

  /// The name of a file without its folder.
  static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// The lock of whoever writes a journal.
  static func lock(of journal: String, in folder: String) -> String {
    "\(folder)/.lock-\(name(of: journal).dropFirst("journal-".count).dropLast(".jsonl".count))"
  }

  static func isLink(_ path: String) -> Bool {
    var facts = stat()
    return lstat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFLNK
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
