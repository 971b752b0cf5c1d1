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

  /// The cards a deck has; nil where the deck is not at hand.
  package typealias CardsAtHand = (DeckID) -> Set<CardID>?

  package private(set) var findings: [FolderFinding] = []
  /// Findings beyond those listed.
  package private(set) var hidden = 0
  /// Findings that are faults and no mere remarks, whether listed or not.
  package private(set) var problems = 0
  package private(set) var journals = 0
  /// Events of all journals, each id once.
  package private(set) var events = 0
  package private(set) var cards = 0

  private let path: String
  private let now: Instant
  private var ledger = Ledger()
  private var seen: Set<EventID> = []
  private var listed = 0
  /// Whether others may enter the folder.
  private var isOpen = false

  /// Looks through the folder of a learner; changes nothing.
  ///
  /// `decks` says which cards there are; nil leaves out the look for unknown ones. Throws where the folder
  /// cannot be read; a file in it that cannot is a finding.
  package static func run(
    home: String, learner: String, now: Instant, decks: CardsAtHand? = nil
  ) throws(ProgressError) -> FolderCheck {
    let name = try LearnerName(learner)
    guard let path = try FolderPath.find(home: home, learner: name) else {
      throw .noLearner(path: "\(home)/learners/\(name.text)")
    }
    var check = FolderCheck(path: path, now: now)
    try check.checkFiles()
    for journal in try FolderPath.journals(in: path) where !FolderPath.isLink(journal) {
      check.journals += 1
      do throws(ProgressError) { try check.checkJournal(journal) } catch {
        check.add(.unreadable(error))
      }
    }
    check.listed = 0
    check.checkUncounted()
    check.checkIndex()
    check.checkProfileAndState(decks: decks)
    return check
  }

  private init(path: String, now: Instant) {
    self.path = path
    self.now = now
  }

  private mutating func add(_ finding: FolderFinding) {
    listed += 1
    if finding.isProblem { problems += 1 }
    if listed <= FolderCheck.listLimit { findings.append(finding) } else { hidden += 1 }
  }

  private mutating func checkFiles() throws(ProgressError) {
    guard let names = FolderPath.names(in: path) else {
      throw .file(FileError(path: path, failing: .reading))
    }
    var facts = stat()
    isOpen = lstat(path, &facts) == 0 && facts.st_mode & 0o077 != 0
    look(at: path)
    for name in names.sorted() { look(at: "\(path)/\(name)") }
    let backups = "\(path)/\(SnapshotBackup.folder)"
    guard !FolderPath.isLink(backups) else { return }
    for name in (FolderPath.names(in: backups) ?? []).sorted() { look(at: "\(backups)/\(name)") }
  }

  private mutating func look(at file: String) {
    var facts = stat()
    guard lstat(file, &facts) == 0 else { return }
    if facts.st_mode & S_IFMT == S_IFLNK {
      add(.link(path: file))
    } else if file.hasSuffix(".draft") {
      add(.draft(path: file))
    } else if facts.st_mode & 0o077 != 0 {
      let mode = Int(facts.st_mode & 0o777)
      add(.openToOthers(path: file, mode: mode, isReachable: isOpen))
    }
  }

  private mutating func checkJournal(_ journal: String) throws(ProgressError) {
    listed = 0
    var last: Instant?
    var check = self
    defer { self = check }
    try LineReader(path: journal).forEachLine { line in
      switch check.ledger.add(line: line.bytes) {
      case .counted:
        guard let deed = check.ledger.newest, let at = deed.instant else { return }
        check.count(deed.id)
        check.look(at: at, after: last, path: journal, line: line.number)
        last = at
      case .newer: check.add(.newerLine(path: journal, line: line.number))
      case .blank: break
      case .damaged: check.addDamage(line, of: journal)
      }
    }
  }

  private mutating func addDamage(_ line: LineReader.Line, of journal: String) {
    if EventLine.hasGoodSum(EventLine.trimmed(line.bytes)) {
      return add(.invalidLine(path: journal, line: line.number))
    }
    let isMendable = EventLine.mended(line.bytes) != nil
    add(.damagedLine(path: journal, line: line.number, isMendable: isMendable))
    for event in EventLine.salvage(line.bytes) {
      ledger.add(event)
      count(event.id)
    }
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

  /// Looks for journals that a program has left under a name of its own, as `journal-laptop.jsonl~`.
  private mutating func checkUncounted() {
    for file in FolderPath.uncountedJournals(in: path) {
      var missing: Set<EventID> = []
      try? ReviewJournal.read(file) { event in
        if !seen.contains(event.id) { missing.insert(event.id) }
      }
      if !missing.isEmpty { add(.uncountedJournal(path: file, events: missing.count)) }
    }
  }

  /// Holds the journals against what the snapshot and its backups say of them.
  ///
  /// Where a repair has put lines aside, journals are shorter for a reason that has been told.
  private mutating func checkIndex() {
    let snapshot = "\(path)/progress.json"
    guard !FolderPath.hasOriginals(in: path) else { return }
    for mark in ProgressSnapshot(path: snapshot, folder: path)?.marks ?? [] {
      let journal = "\(path)/\(mark.name)"
      var facts = stat()
      let bytes = lstat(journal, &facts) == 0 ? Int(facts.st_size) : 0
      if bytes < mark.bytes {
        add(.shortened(path: journal, bytes: bytes, formerly: mark.bytes))
      }
    }
    for file in [snapshot] + SnapshotBackup.files(in: path) {
      guard let latest = ProgressSnapshot(path: file, folder: path)?.latest,
        !seen.contains(latest.id), let at = Instant(milliseconds: latest.milliseconds)
      else { continue }
      add(.lostEvent(path: file, at: at))
    }
  }

  private mutating func checkProfileAndState(decks: CardsAtHand?) {
    var profile = LearnerProfile(name: "", device: "")
    do throws(ProgressError) {
      profile = try ProfileFile.read("\(path)/profile.json") ?? profile
    } catch { add(.badProfile(error)) }
    let snapshot = "\(path)/progress.json"
    if access(snapshot, F_OK) == 0, ProgressSnapshot(path: snapshot, folder: path) == nil {
      add(.badSnapshot(path: snapshot))
    }
    let state = Replay(profile.schedulers).state(of: &ledger)
    let met = state.cards.keys
    cards = met.count
    guard let decks else { return }
    for (deck, cards) in Dictionary(grouping: met, by: \.deck)
      .sorted(by: { $0.key < $1.key })
    {
      guard let known = decks(deck) else {
        add(.unknownDeck(deck: deck.text, count: cards.count))
        continue
      }
      let unknown = cards.count { !known.contains($0.card) }
      if unknown > 0 { add(.unknownCards(deck: deck.text, count: unknown)) }
    }
  }
}
