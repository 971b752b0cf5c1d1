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
        .openToOthers(path: folder, mode: 0o755), .openToOthers(path: journal, mode: 0o644),
        .draft(path: draft),
      ])
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
    let known = Set([try History.card("a")])
    let found = try FolderCheck.run(home: home.path, learner: "maria", now: now, decks: known)
      .findings
    #expect(
      found == [
        .clockSetBack(path: journal, line: 2, seconds: 7 * 86_400),
        .future(path: journal, line: 3, at: future.at),
        .unknownCards(deck: "kasachstan", count: 2),
      ])
    #expect(
      found[0].sentence(in: .english)
        == "\(journal):2: the clock went back by 604800 seconds here; what counts is the order of the times."
    )
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
    let body = Array(#"{"v":3,"id":"x","dream":true"#.utf8)
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
