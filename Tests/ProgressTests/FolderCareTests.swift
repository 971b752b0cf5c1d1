import Basics
import Memory
import TestSupport
import Testing

@testable import Progress

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("Care of a learner's folder")
struct FolderCareTests {
  let home: TemporaryFolder
  let now: Instant
  init() throws {
    home = try TemporaryFolder()
    now = try History.instant(day: 30)
  }

  private var folder: String { home.file("learners/maria") }
  private var journal: String { "\(folder)/journal-laptop.jsonl" }

  private func fill(_ events: [Event], home: String? = nil, device: String = "laptop") throws {
    let folder = try LearnerFolder.open(
      home: home ?? self.home.path, learner: "maria", device: device)
    for event in events { try folder.record(event) }
    try folder.save()
  }

  private func check() throws -> FolderCheck {
    try FolderCheck.run(home: home.path, learner: "maria", now: now)
  }

  private func repair() throws -> FolderRepair {
    try FolderRepair.run(home: home.path, learner: "maria")
  }

  private func state() throws -> LearnerState {
    try LearnerFolder.reading(home: home.path, learner: "maria").state
  }

  @Test("finds nothing where all is well")
  func healthy() throws {
    let events = try History.weeks()
    try fill(events)
    let check = try check()
    #expect(check.findings.filter(\.isProblem).isEmpty)
    #expect(check.events == events.count && check.journals == 1 && check.cards == 3)
    #expect(try repair() == FolderRepair())
  }

  @Test("restores the journal byte for byte after any single flipped bit")
  func flippedBits() throws {
    let events = try [History.answer("a", .good, day: 0), History.answer("b", .hard, day: 1)]
    try fill(events)
    let whole = try FileBytes.read(journal, limit: 1 << 20)
    // Every byte of the first line's end and the second line's beginning, and some of all others.
    let end = try #require(whole.firstIndex(of: 0x0A))
    for index in whole.indices where abs(index - end) < 12 || index.isMultiple(of: 23) {
      for bit in [0, 2, 6] where index < whole.count - 1 {
        var bytes = whole
        bytes[index] ^= 1 << UInt8(bit)
        try FileBytes.write(bytes, to: journal)
        #expect(try !check().findings.filter(\.isProblem).isEmpty)
        let done = try repair()
        #expect(done.originals.count == 1, "byte \(index), bit \(bit)")
        #expect(try FileBytes.read(journal, limit: 1 << 20) == whole, "byte \(index), bit \(bit)")
        for original in done.originals {
          #expect(try FileBytes.read(original, limit: 1 << 20) == bytes)
          unlink(original)
        }
      }
    }
  }

  @Test("keeps what it cannot restore in the original and every good line as it was")
  func repairs() throws {
    let events = try Array(History.weeks().prefix(4))
    try fill(events)
    let whole = try FileBytes.read(journal, limit: 1 << 20)
    let torn = Array(EventLine.bytes(of: events[0]).prefix(60))
    let newer = Array(#"{"v":9,"sum":"00000000"}"#.utf8)
    try FileBytes.write(torn + [0x0A] + whole + newer, to: journal)
    let before = try FileBytes.read(journal, limit: 1 << 20)
    let found = try check().findings
    #expect(found.contains(.damagedLine(path: journal, line: 1, isMendable: false)))
    let done = try repair()
    #expect(done.setAside == 2 && done.mended == 0)
    #expect(done.originals == ["\(folder)/damaged-1-journal-laptop.jsonl"])
    #expect(try FileBytes.read(done.originals[0], limit: 1 << 20) == before)
    #expect(try FileBytes.read(journal, limit: 1 << 20) == whole)
    #expect(try state() == Replay().state(of: events))
    #expect(try check().findings.filter(\.isProblem).isEmpty)
    #expect(try repair() == FolderRepair(), "a second repair does nothing")
  }

  @Test("takes access from others and clears half-written drafts away")
  func tidies() throws {
    try fill([try History.answer("a", .good, day: 0)])
    chmod(journal, 0o644)
    chmod(folder, 0o755)
    let draft = "\(folder)/progress.json.7.draft"
    try FileBytes.write([], to: draft)
    let found = try check().findings
    #expect(
      Set(found) == [
        .openToOthers(path: folder, mode: 0o755, isReachable: true),
        .openToOthers(path: journal, mode: 0o644, isReachable: true), .draft(path: draft),
      ])
    chmod(folder, 0o700)
    #expect(try check().problems == 1, "in a closed folder open files are a remark")
    _ = try repair()
    #expect(try check().findings.isEmpty)
  }

  @Test("remarks on clocks that jump and cards whose deck is gone")
  func remarks() throws {
    let (late, early) = try (
      History.answer("a", .good, day: 9), History.answer("b", .good, day: 2)
    )
    let future = try History.answer("c", .good, day: 99)
    try fill([late, early, future])
    let card = try History.card("a").card
    let check = try FolderCheck.run(home: home.path, learner: "maria", now: now) { _ in [card] }
    #expect(
      check.findings == [
        .clockSetBack(path: journal, line: 2, seconds: 7 * 86_400),
        .future(path: journal, line: 3, at: future.at),
        .unknownCards(deck: "kasachstan", count: 2),
      ])
    #expect(check.problems == 1, "a moment in the future says that a clock is wrong")
    #expect(
      check.findings[0].sentence(in: .english)
        == "\(journal):2: the times go back by 604800 seconds here, because the clock was set back or a copy was merged; what counts is the order of the times."
    )
    let without = try FolderCheck.run(home: home.path, learner: "maria", now: now) { _ in nil }
    #expect(without.findings.last == .unknownDeck(deck: "kasachstan", count: 3))
  }

  @Test("tells a line that was never written by a kartei from one that was damaged")
  func invalid() throws {
    try fill([try History.answer("a", .good, day: 0)])
    let whole = try FileBytes.read(journal, limit: 1 << 20)
    let body = Array(#"{"v":2,"id":"x","at":"gestern""#.utf8)
    let line = body + Array(",\"sum\":\"\(Checksum(of: body).hex)\"}\n".utf8)
    try FileBytes.write(whole + line, to: journal, permissions: 0o600)
    #expect(try check().findings == [.invalidLine(path: journal, line: 2)])
    #expect(try repair().setAside == 1)
    #expect(try FileBytes.read(journal, limit: 1 << 20) == whole)
    #expect(try check().findings.isEmpty)
  }

  @Test(
    "tells of events in a file that no journal's name makes count, and takes them in",
    arguments: [
      "journal-laptop.jsonl~", "journal-laptop.jsonl.orig", "Kopie von journal-laptop.jsonl",
      "journal-laptop.jsonl (1)",
    ])
  func stray(name: String) throws {
    let events = try History.weeks()
    try fill(Array(events.prefix(4)))
    let bytes = events.flatMap { EventLine.bytes(of: $0) }
    try FileBytes.write(bytes, to: "\(folder)/\(name)", permissions: 0o600)
    let found = try check().findings.filter(\.isProblem)
    #expect(
      found == [.uncountedJournal(path: "\(folder)/\(name)", events: events.count - 4)])
    try FileBytes.write(
      EventLine.bytes(of: events[0]), to: "\(folder)/journal-old.jsonl.bak", permissions: 0o600)
    #expect(
      try repair().adopted == ["\(folder)/journal-found-1.jsonl"], "a copy of what counts stays")
    #expect(try state() == Replay().state(of: events))
    #expect(try check().problems == 0)
  }

  @Test("makes a profile anew that cannot be read, with what the journals say of it")
  func profile() throws {
    var profile = LearnerProfile(name: "maria", device: "laptop")
    profile.newPerDay = 3
    do {
      let folder = try LearnerFolder.open(home: home.path, learner: "maria", device: "laptop")
      var chance = SeededGenerator(seed: 1)
      try folder.change(to: profile, at: now, using: &chance)
    }
    let path = "\(folder)/profile.json"
    for damage in ["{\"version\": 1", "{\"version\": 1, \"name\": 7}", "\u{0}"] {
      try FileBytes.write(Array(damage.utf8), to: path, permissions: 0o600)
      #expect(try check().findings.map(\.code) == ["bad-profile"])
      let done = try repair()
      #expect(done.hasNewProfile && done.originals.count == 1)
      #expect(try FileBytes.read(done.originals[0], limit: 100) == Array(damage.utf8))
      #expect(try ProfileFile.read(path) == profile)
      #expect(try check().problems == 0)
      unlink(done.originals[0])
    }
    try FileBytes.write(Array("{\"version\": 99}".utf8), to: path, permissions: 0o600)
    #expect(try !repair().hasNewProfile, "one of a later kartei stays")
  }

  @Test("tells that a journal was shortened, removed or put back from an old backup")
  func shortened() throws {
    let events = try History.weeks()
    try fill(events)
    let whole = try FileBytes.read(journal, limit: 1 << 20)
    let half = Array(EventLine.bytes(of: events[0]))
    try FileBytes.write(half, to: journal, permissions: 0o600)
    #expect(
      try check().findings.filter(\.isProblem).map(\.code)
        == ["shortened-journal", "lost-event"])
    unlink(journal)
    #expect(
      try check().findings.first
        == .shortened(path: journal, bytes: 0, formerly: whole.count))
    // The next sitting makes a snapshot of what is left; its backup still knows.
    try fill([try History.answer("a", .good, day: 29)])
    let found = try check().findings
    #expect(found.map(\.code) == ["lost-event"])
    try FileBytes.write(
      whole, to: "\(folder)/journal-laptop (restored).jsonl", permissions: 0o600)
    #expect(try check().problems == 0)
  }

  @Test("takes up a snapshot put back from its backups, and goes on from there")
  func restoredBackup() throws {
    let events = try History.weeks()
    try fill(Array(events.prefix(5)))
    try fill(Array(events.dropFirst(5)))
    let backups = SnapshotBackup.files(in: folder)
    #expect(backups.count == 1)
    let old = try FileBytes.read(backups[0], limit: 1 << 20)
    try FileBytes.write(old, to: "\(folder)/progress.json", permissions: 0o600)
    #expect(try state() == Replay().state(of: events))
    #expect(try check().problems == 0)
  }

  @Test("lists what it cannot read and goes on: a folder and a pipe in place of journals")
  func unreadable() throws {
    try fill([try History.answer("a", .good, day: 0)])
    #expect(mkdir("\(folder)/journal-x.jsonl", 0o700) == 0)
    #expect(mkfifo("\(folder)/journal-y.jsonl", 0o600) == 0)
    let check = try check()
    #expect(check.findings.map(\.code) == ["unreadable", "unreadable"])
    #expect(check.events == 1 && check.problems == 2)
    #expect(try repair() == FolderRepair())
  }

  @Test("closes backups to others as well, and leaves them usable")
  func tidyBackups() throws {
    try fill([try History.answer("a", .good, day: 0)])
    try fill([try History.answer("b", .good, day: 1)])
    let backups = "\(folder)/backups"
    chmod(backups, 0o755)
    for file in SnapshotBackup.files(in: folder) { chmod(file, 0o644) }
    #expect(try check().findings.map(\.code) == ["open-to-others", "open-to-others"])
    _ = try repair()
    var facts = stat()
    #expect(stat(backups, &facts) == 0 && facts.st_mode & 0o777 == 0o700)
    #expect(try check().findings.isEmpty)
  }

  @Test("counts problems beyond those it lists")
  func manyRemarks() throws {
    let days = (0..<202).map { $0.isMultiple(of: 2) ? 9 : 2 }
    let events = try days.enumerated().map { try History.answer("a", .good, day: $1, minute: $0) }
    try fill(events)
    let whole = try FileBytes.read(journal, limit: 1 << 20)
    try FileBytes.write(whole + Array("{}\n".utf8), to: journal, permissions: 0o600)
    let check = try check()
    #expect(check.findings.count == 100 && check.hidden > 0 && check.problems == 1)
  }

  @Test("refuses to repair while the learner practises")
  func inUse() throws {
    let folder = try LearnerFolder.open(home: home.path, learner: "maria", device: "laptop")
    #expect(throws: ProgressError.inUse(learner: "maria")) { try repair() }
    #expect(try check().journals == 1)
    withExtendedLifetime(folder) {}
  }

  @Test("merges copies that went apart, in either direction, once and for all", arguments: 1...20)
  func merge(seed: UInt64) throws {
    let other = try TemporaryFolder()
    var chance = SeededGenerator(seed: seed)
    let events = try History.weeks().map { ($0, Int.random(in: 0..<3, using: &chance)) }
    try fill(events.filter { $0.1 != 1 }.map(\.0))
    try fill(
      events.filter { $0.1 != 0 }.map(\.0), home: other.path,
      device: seed.isMultiple(of: 2) ? "laptop" : "tablet")
    let theirs = other.file("learners/maria")
    let before = try FileBytes.read("\(folder)/journal-laptop.jsonl", limit: 1 << 20)
    let merge = try FolderMerge.run(home: home.path, learner: "maria", from: theirs)
    #expect(merge.added == events.count { $0.1 == 1 } && merge.known == events.count { $0.1 == 2 })
    #expect(merge.damages.isEmpty)
    let after = try FileBytes.read("\(folder)/journal-laptop.jsonl", limit: 1 << 20)
    #expect(after.starts(with: before), "lines are only appended")
    let whole = Replay().state(of: events.map(\.0))
    #expect(try state() == whole)
    #expect(
      try FolderMerge.run(home: home.path, learner: "maria", from: theirs).added == 0)
    _ = try FolderMerge.run(home: other.path, learner: "maria", from: folder)
    #expect(try LearnerFolder.reading(home: other.path, learner: "maria").state == whole)
  }

  @Test("merges into a learner who is not here yet, and refuses a folder without journals")
  func mergeFresh() throws {
    let other = try TemporaryFolder()
    let events = try History.weeks()
    try fill(events, home: other.path)
    let merge = try FolderMerge.run(
      home: home.path, learner: "maria", from: other.file("learners/maria"))
    #expect(merge.added == events.count)
    #expect(try state() == Replay().state(of: events))
    #expect(throws: ProgressError.noLearner(path: other.path)) {
      try FolderMerge.run(home: home.path, learner: "maria", from: other.path)
    }
  }

  @Test("brings lines of a later kartei along in a merge")
  func mergeNewer() throws {
    let other = try TemporaryFolder()
    try fill([try History.answer("a", .good, day: 0)], home: other.path)
    let theirs = other.file("learners/maria/journal-laptop.jsonl")
    let body = Array(#"{"v":9,"id":"x","dream":true"#.utf8)
    let line = body + Array(",\"sum\":\"\(Checksum(of: body).hex)\"}\n".utf8)
    try FileBytes.write(try FileBytes.read(theirs, limit: 1 << 20) + line, to: theirs)
    for expected in [2, 0] {
      let merge = try FolderMerge.run(
        home: home.path, learner: "maria", from: other.file("learners/maria"))
      #expect(merge.added == expected)
    }
    #expect(try FileBytes.read(journal, limit: 1 << 20).suffix(line.count) == line[...])
  }
}
