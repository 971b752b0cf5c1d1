/// The learners of a class, each with a folder of journals, in one folder.
package enum ClassFolder {
  /// The events of every learner: of all folders with journals in `path`, or of `path` itself.
  ///
  /// Each learner's events come once per id, in their order, undone ones included. Throws where the folder
  /// cannot be read or holds no journal.
  package static func events(in path: String) throws(ProgressError) -> [[Event]] {
    guard let names = FolderPath.names(in: path) else { throw .noLearner(path: path) }
    var learners: [[Event]] = []
    for folder in [path] + names.sorted().map({ "\(path)/\($0)" }) {
      guard !FolderPath.isLink(folder), let journals = try? FolderPath.journals(in: folder),
        !journals.isEmpty
      else { continue }
      learners.append(try events(of: journals))
    }
    guard !learners.isEmpty else { throw .noLearner(path: path) }
    return learners
  }

  /// Every event of some journals: each id once, in the order of moment and id.
  static func events(of journals: [String]) throws(ProgressError) -> [Event] {
    var events: [Event] = []
    for journal in journals { try ReviewJournal.read(journal) { events.append($0) } }
    var seen: Set<EventID> = []
    return events.sorted { $0.key < $1.key }.filter { seen.insert($0.id).inserted }
  }
}
