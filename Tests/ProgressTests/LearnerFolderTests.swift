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

@Suite("Learner's folder")
struct LearnerFolderTests {
  let home: TemporaryFolder
  init() throws { home = try TemporaryFolder() }

  private func open(
    _ learner: String = "maria", device: String = "laptop", home: String? = nil
  ) throws -> LearnerFolder {
    try LearnerFolder.open(home: home ?? self.home.path, learner: learner, device: device)
  }

  private var folder: String { home.file("learners/maria") }
  private var journal: String { "\(folder)/journal-laptop.jsonl" }

  @Test("remembers what was recorded, with and without a snapshot", arguments: [false, true])
  func remembers(saves: Bool) throws {
    let events = try History.weeks()
    do {
      let folder = try open()
      for event in events { try folder.record(event) }
      #expect(folder.state == Replay().state(of: events))
      if saves { try folder.save() }
    }
    let again = try open()
    #expect(again.state == Replay().state(of: events))
    #expect(again.damages.isEmpty)
    #expect(Set(try again.events()) == Set(events))
  }

  @Test("has every event on the disk when record returns")
  func durable() throws {
    let folder = try open()
    for (index, event) in try History.weeks().enumerated() {
      try folder.record(event)
      let lines = try FileBytes.read(journal, limit: 1 << 20).split(separator: 0x0A)
      #expect(lines.count == index + 1)
    }
  }

  @Test(
    "loses nothing when another program replaces or removes its journal", arguments: [true, false])
  func replaced(byCopy: Bool) throws {
    let events = try History.weeks()
    do {
      let folder = try open()
      for (index, event) in events.enumerated() {
        if index == events.count / 2 {
          let content = try FileBytes.read(journal, limit: 1 << 20)
          unlink(journal)
          if byCopy {
            let half = content.prefix(content.count / 2)
            try FileBytes.write(Array(half), to: journal, permissions: 0o600)
          }
        }
        try folder.record(event)
      }
    }
    #expect(Set(try open().events()) == Set(events))
  }

  @Test("carries on from a snapshot at any event, as if there were none", arguments: 0...13)
  func tail(saved: Int) throws {
    let events = try History.weeks()
    do {
      let folder = try open()
      for event in events.prefix(saved) { try folder.record(event) }
      try folder.save()
      for event in events.dropFirst(saved) { try folder.record(event) }
    }
    #expect(try open().state == Replay().state(of: events))
    #expect(try open().state == Replay().state(of: events), "nothing changes by opening")
  }

  @Test("takes back a slip of this sitting and one of an earlier one")
  func undo() throws {
    let first = try History.answer("a", .good, day: 0)
    let second = try History.answer("a", .again, day: 3)
    let undo = try History.event(.undo(second.id), day: 3, minute: 1)
    let undoFirst = try History.event(.undo(first.id), day: 3, minute: 2)
    do {
      let folder = try open()
      try folder.record(first)
      try folder.save()
    }
    let folder = try open()
    try folder.record(second)
    try folder.record(undo)
    #expect(folder.state == Replay().state(of: [first]))
    try folder.record(undoFirst)
    #expect(folder.state.cards.isEmpty)
    try folder.save()
    #expect(try LearnerFolder.reading(home: home.path, learner: "maria").state.cards.isEmpty)
  }

  @Test("counts in the order of time where the clock was set back")
  func clockSetBack() throws {
    let late = try History.answer("a", .good, day: 9)
    let early = try History.answer("a", .hard, day: 2)
    do {
      let folder = try open()
      try folder.record(late)
      try folder.save()
      try folder.record(early)
      #expect(folder.state == Replay().state(of: [early, late]))
    }
    #expect(try open().state == Replay().state(of: [early, late]))
  }

  @Test("is in use for a second process on the same device, and for none once the first is gone")
  func lock() throws {
    do {
      let first = try open()
      #expect(throws: ProgressError.inUse(learner: "maria")) { try open() }
      #expect(try open(device: "tablet").state == first.state, "another device is no obstacle")
      #expect(try LearnerFolder.reading(home: home.path, learner: "maria").damages.isEmpty)
    }
    #expect(try open().damages.isEmpty, "the lock's file stays and does no harm")
    let error = ProgressError.inUse(learner: "maria")
    #expect(error.exitCode == .inUse && error.exitCode.rawValue == 75)
    #expect(
      error.description
        == "The progress of “maria” is in use by another kartei on this device; please finish there first."
    )
  }

  @Test("lets go of its lock although a child process being started still holds a copy of it")
  func lockAndChild() throws {
    try FileBytes.write([], to: home.file("lock"))
    let copy: Int32
    do {
      let lock = try LearnerLock(path: home.file("lock"), learner: "maria")
      // What a child has between fork and exec.
      copy = dup(lock.descriptor)
    }
    defer { close(copy) }
    #expect(throws: Never.self) {
      _ = try LearnerLock(path: home.file("lock"), learner: "maria")
    }
  }

  @Test("brings devices and stray copies together, each event once")
  func devices() throws {
    let events = try History.weeks()
    do {
      let laptop = try open()
      let tablet = try open(device: "tablet")
      for (index, event) in events.enumerated() {
        try (index.isMultiple(of: 3) ? tablet : laptop).record(event)
      }
      try laptop.save()
    }
    #expect(try open().state == Replay().state(of: events))
    let copy = "\(folder)/journal-laptop (Konflikt 2026-11-21).jsonl"
    try FileBytes.write(try FileBytes.read(journal, limit: 1 << 20), to: copy)
    #expect(try open().state == Replay().state(of: events))
  }

  @Test("notices a journal that another device lengthened after the snapshot")
  func synced() throws {
    let events = try History.weeks()
    let tablet = "\(folder)/journal-tablet.jsonl"
    do {
      let folder = try open()
      for event in events.prefix(6) { try folder.record(event) }
      try folder.save()
    }
    for event in events.dropFirst(6) { try append(EventLine.bytes(of: event), to: tablet) }
    #expect(try open().state == Replay().state(of: events))
  }

  @Test("waits for a line that arrives in pieces")
  func pieces() throws {
    let events = try [History.answer("a", .good, day: 0), History.answer("b", .good, day: 1)]
    let tablet = "\(folder)/journal-tablet.jsonl"
    _ = try open()
    let line = EventLine.bytes(of: events[1])
    try append(EventLine.bytes(of: events[0]) + line.prefix(50), to: tablet)
    do {
      let folder = try open()
      #expect(folder.state == Replay().state(of: [events[0]]))
      #expect(folder.damages.map(\.damaged.first) == [2])
      try folder.record(try History.answer("c", .good, day: 0, minute: 9))
      try folder.save()
    }
    try append(Array(line.dropFirst(50)), to: tablet)
    let again = try open()
    #expect(again.state.cards.count == 3)
    #expect(again.damages.isEmpty)
  }

  @Test("loses nothing but the torn line when the journal is cut at any byte")
  func truncated() throws {
    let events = try Array(History.weeks().prefix(2))
    let lines = events.map { EventLine.bytes(of: $0) }
    let whole = Array(lines.joined())
    let late = try History.answer("spaeter", .good, day: 40)
    _ = try open()
    for cut in 0...whole.count {
      try put(Array(whole.prefix(cut)), at: journal)
      // A line counts as soon as its last brace is there.
      var (end, kept) = (0, [Event]())
      for (line, event) in zip(lines, events) {
        end += line.count
        if cut >= end - 1 { kept.append(event) }
      }
      do {
        let folder = try open()
        #expect(folder.state == Replay().state(of: kept), "cut at \(cut)")
        try folder.record(late)
        if cut.isMultiple(of: 11) { try folder.save() }
      }
      let again = try open()
      #expect(again.state == Replay().state(of: kept + [late]), "cut at \(cut)")
      let isTorn = cut > 0 && !isBoundary(cut, of: lines)
      #expect(again.damages.count == (isTorn ? 1 : 0), "cut at \(cut)")
    }
  }

  private func isBoundary(_ cut: Int, of lines: [[UInt8]]) -> Bool {
    var end = 0
    for line in lines {
      end += line.count
      if cut == end || cut == end - 1 { return true }
    }
    return false
  }

  @Test("loses at most one event when a bit of any byte flips, and says so")
  func flipped() throws {
    let events = try [
      History.answer("a", .good, day: 0), History.answer("b", .hard, day: 1),
      History.answer("c", .easy, day: 2),
    ]
    let whole = events.flatMap { EventLine.bytes(of: $0) }
    _ = try open()
    for index in whole.indices {
      for bit in whole[index] == 0x0A ? Array(0..<8) : [index % 8] {
        var bytes = whole
        bytes[index] ^= 1 << UInt8(bit)
        try put(bytes, at: journal)
        let folder = try LearnerFolder.reading(home: home.path, learner: "maria")
        let missing = 3 - folder.state.cards.count
        let isLast = index == whole.count - 1
        #expect(missing <= (whole[index] == 0x0A && !isLast ? 0 : 1), "byte \(index), bit \(bit)")
        #expect(folder.damages.count == 1 || isLast, "byte \(index), bit \(bit)")
      }
    }
  }

  @Test("throws a damaged snapshot away, whichever bit flips or wherever it is cut")
  func damagedSnapshot() throws {
    let events = try Array(History.weeks().prefix(3))
    do {
      let folder = try open()
      for event in events { try folder.record(event) }
      try folder.save()
    }
    let path = "\(folder)/progress.json"
    let whole = try FileBytes.read(path, limit: 1 << 20)
    let expected = Replay().state(of: events)
    #expect(ProgressSnapshot(path: path, folder: folder)?.state == expected)
    for index in whole.indices {
      var bytes = whole
      bytes[index] ^= 1 << UInt8(index % 8)
      #expect(ProgressSnapshot(bytes, folder: folder) == nil)
      let cut = Array(whole.prefix(index))
      #expect(ProgressSnapshot(cut, folder: folder) == nil)
    }
    try FileBytes.write(Array("{\"version\": 7}".utf8), to: path)
    #expect(try open().state == expected, "another version is rebuilt")
  }

  @Test("does not believe a snapshot when a journal was replaced, shortened or removed")
  func stale() throws {
    let events = try Array(History.weeks().prefix(5))
    do {
      let folder = try open()
      for event in events { try folder.record(event) }
      try folder.save()
    }
    let bytes = try FileBytes.read(journal, limit: 1 << 20)
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).dropLast()
    for kept in [0, 1, 4] {
      try FileBytes.write(lines.prefix(kept).flatMap { $0 + [0x0A] }, to: journal)
      #expect(try open().state == Replay().state(of: events.prefix(kept)))
    }
    unlink(journal)
    #expect(try open().state.cards.isEmpty)
  }

  @Test("is for its owner alone")
  func permissions() throws {
    do {
      let folder = try open()
      try folder.record(try History.answer("a", .good, day: 0))
      try folder.save()
    }
    for path in [home.file("learners"), folder] { #expect(try mode(of: path) == 0o700) }
    for name in names(in: folder) { #expect(try mode(of: "\(folder)/\(name)") == 0o600, "\(name)") }
    #expect(
      names(in: folder) == [
        ".lock-laptop", "journal-laptop.jsonl", "profile.json", "progress.json",
      ])
  }

  @Test(
    "follows no symbolic link out of the folder",
    arguments: [".lock-laptop", "journal-laptop.jsonl", "profile.json"])
  func links(name: String) throws {
    _ = try open()
    let outside = home.file("outside")
    try FileBytes.write([], to: outside)
    unlink("\(folder)/\(name)")
    symlink(outside, "\(folder)/\(name)")
    #expect(throws: ProgressError.link(path: "\(folder)/\(name)")) { try open() }
    #expect(try FileBytes.read(outside, limit: 10).isEmpty)
  }

  @Test("follows no link in place of the folder itself, or of another device's journal")
  func linkedFolder() throws {
    try makeFolder(home.file("learners"))
    try makeFolder(home.file("elsewhere"))
    symlink(home.file("elsewhere"), folder)
    #expect(throws: ProgressError.link(path: folder)) { try open() }
    unlink(folder)
    _ = try open()
    symlink("/etc/passwd", "\(folder)/journal-x.jsonl")
    #expect(throws: ProgressError.link(path: "\(folder)/journal-x.jsonl")) { try open() }
  }

  @Test("follows no link in place of the folder of all learners")
  func linkedParent() throws {
    try makeFolder(home.file("elsewhere"))
    symlink(home.file("elsewhere"), home.file("learners"))
    #expect(throws: ProgressError.link(path: home.file("learners"))) { try open() }
    #expect(throws: ProgressError.link(path: home.file("learners"))) {
      try LearnerFolder.reading(home: home.path, learner: "maria")
    }
    #expect(names(in: home.file("elsewhere")).isEmpty)
  }

  @Test("closes a folder to others that a copy left open, before anything is written")
  func closesFolder() throws {
    _ = try open()
    chmod(folder, 0o755)
    _ = try open()
    #expect(try mode(of: folder) == 0o700)
  }

  @Test("replaces a snapshot that is a link and leaves what it points at alone")
  func linkedSnapshot() throws {
    let outside = home.file("outside")
    try FileBytes.write([1, 2, 3], to: outside)
    let learner = try open()
    symlink(outside, "\(folder)/progress.json")
    try learner.record(try History.answer("a", .good, day: 0))
    try learner.save()
    #expect(try FileBytes.read(outside, limit: 10) == [1, 2, 3])
  }

  @Test("lies anywhere: blanks, umlauts and quotes in the path, a folder not yet made")
  func strangePaths() throws {
    let strange = home.file("Ordner mit „Ümläuten“ & 'Blanks'/noch einer")
    do {
      let folder = try open("Jörg Müller", home: strange)
      try folder.record(try History.answer("a", .good, day: 0))
    }
    #expect(try open("Jo\u{308}rg Mu\u{308}ller", home: strange).state.cards.count == 1)
  }

  @Test("finds a folder that came from a Mac with decomposed letters")
  func decomposedFolder() throws {
    do {
      let folder = try open("Jörg")
      try folder.record(try History.answer("a", .good, day: 0))
    }
    rename(home.file("learners/J\u{F6}rg"), home.file("learners/Jo\u{308}rg"))
    #expect(try open("J\u{F6}rg").state.cards.count == 1)
    #expect(names(in: home.file("learners")).count == 1)
  }

  @Test("can be read where it cannot be written", .enabled(if: geteuid() != 0))
  func readOnly() throws {
    do {
      let folder = try open()
      try folder.record(try History.answer("a", .good, day: 0))
    }
    chmod(folder, 0o500)
    chmod(journal, 0o400)
    defer { chmod(folder, 0o700) }
    #expect(try LearnerFolder.reading(home: home.path, learner: "maria").state.cards.count == 1)
    let error = #expect(throws: ProgressError.self) { try open() }
    #expect(error?.exitCode == .cannotCreate)
  }

  @Test("refuses to record where it was opened for reading")
  func readingOnly() throws {
    _ = try open()
    let reader = try LearnerFolder.reading(home: home.path, learner: "maria")
    #expect(throws: ProgressError.readOnly(path: folder)) {
      try reader.record(try History.answer("a", .good, day: 0))
    }
    let error = #expect(throws: ProgressError.self) {
      try LearnerFolder.reading(home: home.path, learner: "max")
    }
    #expect(error == .noLearner(path: home.file("learners/max")))
    #expect(error?.exitCode == .noInput)
  }

  @Test("sets aside binary, endless and deeply nested lines and keeps the rest")
  func hostile() throws {
    let events = try Array(History.weeks().prefix(3))
    _ = try open()
    var bytes = EventLine.bytes(of: events[0])
    bytes += (0...255).map { UInt8($0) } + [0x0A]
    bytes += [UInt8](repeating: UInt8(ascii: "x"), count: 3 << 20) + [0x0A]
    bytes += EventLine.bytes(of: events[1])
    bytes += [UInt8](repeating: UInt8(ascii: "["), count: 60_000) + [0x0A, 0x0A, 0x0D, 0x0A]
    bytes += EventLine.bytes(of: events[2])
    try FileBytes.write(bytes, to: journal)
    let learner = try open()
    #expect(learner.state == Replay().state(of: events))
    // The binary line contains a line feed of its own.
    #expect(learner.damages.map(\.damaged) == [.init(count: 4, first: 2)])
    #expect(
      learner.damages.first?.sentence(in: .english)
        == "\(journal):2: from here on 4 lines are damaged and were set aside, everything else counts; “kartei doctor” says more."
    )
  }

  private func append(_ bytes: [UInt8], to path: String) throws {
    let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    defer { close(descriptor) }
    try FileBytes.append(bytes, to: descriptor, path: path)
  }

  /// Replaces a file's content without waiting for the disk.
  private func put(_ bytes: [UInt8], at path: String) throws {
    let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    defer { close(descriptor) }
    try FileBytes.append(bytes, to: descriptor, path: path)
  }

  private func makeFolder(_ path: String) throws { #expect(mkdir(path, 0o700) == 0) }

  private func mode(of path: String) throws -> mode_t {
    var facts = stat()
    try #require(lstat(path, &facts) == 0)
    return facts.st_mode & 0o777
  }
}
