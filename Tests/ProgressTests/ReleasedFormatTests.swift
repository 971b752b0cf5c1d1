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

@Suite("Released format")
struct ReleasedFormatTests {
  private let home: TemporaryFolder

  init() throws { home = try TemporaryFolder() }

  /// A folder as some version left it, in a home of its own.
  private func place(_ fixture: String) throws {
    _ = try FolderPath.make(home: home.path, learner: try LearnerName("maria"))
    for name in ["journal-vm.jsonl", "profile.json", "progress.json"] {
      try FileBytes.write(
        try Fixture.bytes("\(fixture)/\(name)"), to: home.file("learners/maria/\(name)"))
    }
  }

  private func state() throws -> LearnerState {
    try LearnerFolder.reading(home: home.path, learner: "maria").state
  }

  @Test("opens every version ever written, with its snapshot and without", arguments: 1...3)
  func opens(version: Int) throws {
    try place("learner-\(version)")
    let folder = try LearnerFolder.reading(home: home.path, learner: "maria")
    #expect(folder.damages.isEmpty)
    #expect(try folder.events().count == 8)
    #expect(folder.state.cards.values.map(\.reviews) == [Int](repeating: 1, count: 6))
    #expect(folder.state == Replay().state(of: try folder.events()))
    unlink(home.file("learners/maria/progress.json"))
    #expect(try state() == folder.state)
  }

  @Test("of different versions holds the same events, and both merge into one", arguments: 2...3)
  func mergesVersions(version: Int) throws {
    try place("learner-1")
    let first = try state()
    let other = Fixture.path("learner-\(version)")
    let merge = try FolderMerge.run(home: home.path, learner: "maria", from: other)
    #expect((merge.added, merge.known) == (0, 8))
    #expect(try state() == first)
  }

  @Test("goes on in the present version behind lines of the first")
  func mixes() throws {
    try place("learner-1")
    let folder = try LearnerFolder.open(home: home.path, learner: "maria", device: "vm")
    let event = try History.answer("grenze", .good, day: 400)
    try folder.record(event)
    let again = try LearnerFolder.reading(home: home.path, learner: "maria")
    #expect(try again.events().last == event)
    #expect(try again.events().count == 9)
    #expect(again.state == Replay().state(of: try again.events()))
  }
}
