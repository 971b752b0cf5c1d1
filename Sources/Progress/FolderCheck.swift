import Basics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a look through a learner's folder brought: every line, checksum and file.
package struct FolderCheck: Sendable {
  /// At most this many findings of each file are listed; the rest is in ``hidden``.
  private static let listLimit = 100

  package private(set) var findings: [FolderFinding] = []
  /// Findings beyond those listed.
  package private(set) var hidden = 0
  package private(set) var journals = 0
  /// Events of all journals, each id once.
  package private(set) var events = 0
  package private(set) var cards = 0

  private let path: String
  private let now: Instant
  private var ledger = Ledger()
  private var seen: Set<EventID> = []
  private var listed = 0

  /// Looks through the folder of a learner; changes nothing.
  ///
  /// `decks` are the cards at hand; nil leaves out the look for unknown ones. Throws where the folder or a
  /// file in it cannot be read.
  package static func run(
    home: String, learner: String, now: Instant, decks: Set<CardReference>? = nil
  ) throws(ProgressError) -> FolderCheck {
    let name = try LearnerName(learner)
    guard let path = try FolderPath.find(home: home, learner: name) else {
      throw .noLearner(path: "\(home)/learners/\(name.text)")
    }
    var check = FolderCheck(path: path, now: now)
    try check.checkFiles()
    for journal in try FolderPath.journals(in: path) where !FolderPath.isLink(journal) {
      check.journals += 1
      try check.checkJournal(journal)
    }
    try check.checkProfileAndState(decks: decks)
    return check
  }

  private init(path: String, now: Instant) {
    self.path = path
    self.now = now
  }

  private mutating func add(_ finding: FolderFinding) {
    listed += 1
    if listed <= FolderCheck.listLimit { findings.append(finding) } else { hidden += 1 }
  }

  private mutating func checkFiles() throws(ProgressError) {
    guard let names = FolderPath.names(in: path) else {
      throw .file(FileError(path: path, failing: .reading))
    }
    for name in ["."] + names.sorted() {
      let file = name == "." ? path : "\(path)/\(name)"
      var facts = stat()
      guard lstat(file, &facts) == 0 else { continue }
      if facts.st_mode & S_IFMT == S_IFLNK {
        add(.link(path: file))
      } else if name.hasSuffix(".draft") {
        add(.draft(path: file))
      } else if facts.st_mode & 0o077 != 0 {
        add(.openToOthers(path: file, mode: Int(facts.st_mode & 0o777)))
      }
    }
  }

  private mutating func checkJournal(_ journal: String) throws(ProgressError) {
    listed = 0
    var last: Instant?
    var check = self
    try LineReader(path: journal).forEachLine { line in
      switch check.ledger.add(line: line.bytes) {
      case .counted:
        guard let deed = check.ledger.newest, let at = deed.instant else { return }
        check.count(deed.id)
        check.look(at: at, after: last, path: journal, line: line.number)
        last = at
      case .newer: check.add(.newerLine(path: journal, line: line.number))
      case .blank: break
      case .damaged:
        let isMendable = EventLine.mended(line.bytes) != nil
        check.add(.damagedLine(path: journal, line: line.number, isMendable: isMendable))
        for event in EventLine.salvage(line.bytes) {
          check.ledger.add(event)
          check.count(event.id)
        }
      }
    }
    self = check
  }

  private mutating func count(_ event: EventID) {
    if seen.insert(event).inserted { events += 1 }
  }

  private mutating func look(at moment: Instant, after last: Instant?, path: String, line: Int) {
    if moment.milliseconds > now.milliseconds &+ 86_400_000 {
      add(.future(path: path, line: line, at: moment))
    }
    guard let last, moment.milliseconds < last.milliseconds else { return }
    let seconds = (last.milliseconds - moment.milliseconds) / 1000
    if seconds >= 60 { add(.clockSetBack(path: path, line: line, seconds: seconds)) }
  }

  private mutating func checkProfileAndState(decks: Set<CardReference>?) throws(ProgressError) {
    listed = 0
    var profile = LearnerProfile(name: "", device: "")
    do throws(ProgressError) {
      profile = try ProfileFile.read("\(path)/profile.json") ?? profile
    } catch { add(.badProfile(error)) }
    let snapshot = "\(path)/progress.json"
    if access(snapshot, F_OK) == 0, ProgressSnapshot(path: snapshot, folder: path) == nil {
      add(.badSnapshot(path: snapshot))
    }
    guard !findings.contains(where: { if case .link = $0 { true } else { false } }) else { return }
    let state = Replay(scheduler: profile.scheduler).state(of: &ledger)
    cards = state.cards.count
    guard let decks else { return }
    let unknown = Dictionary(grouping: state.cards.keys.filter { !decks.contains($0) }, by: \.deck)
    for (deck, cards) in unknown.sorted(by: { $0.key < $1.key }) {
      add(.unknownCards(deck: deck.text, count: cards.count))
    }
  }
}
