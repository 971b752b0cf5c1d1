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

@Suite("Learner's profile")
struct LearnerProfileTests {
  @Test("comes back as it was written")
  func roundTrip() throws {
    let folder = try TemporaryFolder()
    var profile = LearnerProfile(
      name: "Jörg \"der Große\"", device: "laptop",
      created: Instant(rfc3339: "2026-11-21T18:00:00+01:00"))
    profile.wantedRetention = Retrievability(0.85)
    profile.newPerDay = 25
    profile.exam = Day(iso: "2026-12-15")
    profile.weights = try Weights(
      [Double](repeating: 0.5, count: 4) + Weights.defaults.values[4...])
    try ProfileFile.write(profile, to: folder.file("profile.json"))
    #expect(try ProfileFile.read(folder.file("profile.json")) == profile)
    #expect(try ProfileFile.read(folder.file("none.json")) == nil)
  }

  @Test(
    "is refused with the member that cannot be",
    arguments: [
      (#"{}"#, "version"), (#"{"version": 1}"#, "name"),
      (#"{"version": 1, "name": "m"}"#, "device"),
      (#"{"version": 1, "name": "m", "device": "d", "created": "gestern"}"#, "created"),
      (#"{"version": 1, "name": "m", "device": "d", "wantedRetention": 1.2}"#, "wantedRetention"),
      (#"{"version": 1, "name": "m", "device": "d", "newPerDay": -1}"#, "newPerDay"),
      (#"{"version": 1, "name": "m", "device": "d", "newPerDay": 2.5}"#, "newPerDay"),
      (#"{"version": 1, "name": "m", "device": "d", "exam": "bald"}"#, "exam"),
      (#"{"version": 1, "name": "m", "device": "d", "weights": [1, 2]}"#, "weights"),
      (#"{"version": 1, "name": "m", "device": "d", "weights": ["x"]}"#, "weights"),
    ])
  func badMember(text: String, name: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("profile.json")
    try FileBytes.write(Array(text.utf8), to: path)
    #expect(throws: ProgressError.badProfileMember(path: path, name: name)) {
      try ProfileFile.read(path)
    }
  }

  @Test("is refused with line and column where it is no JSON, and with a sentence when newer")
  func refused() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("profile.json")
    try FileBytes.write(Array("{\n  \"version\": 1,\n}\n".utf8), to: path)
    var error = #expect(throws: ProgressError.self) { try ProfileFile.read(path) }
    #expect(
      error?.description
        == "\(path):3:1: the profile is not valid JSON (a quoted name is missing here); please correct it or put the file aside."
    )
    try FileBytes.write(Array("{\"version\": 2}".utf8), to: path)
    error = #expect(throws: ProgressError.self) { try ProfileFile.read(path) }
    #expect(
      error?.description
        == "\(path): the profile has version 2, this kartei knows up to 1; please update kartei.")
    #expect(error?.exitCode == .badData)
  }

  @Test("decides how often cards come back")
  func scheduler() throws {
    let home = try TemporaryFolder()
    let events = try [0, 3, 20].map { try History.answer("a", .good, day: $0) }
    do {
      let folder = try LearnerFolder.open(home: home.path, learner: "m", device: "d")
      for event in events { try folder.record(event) }
      try folder.save()
    }
    let path = home.file("learners/m/profile.json")
    var profile = try #require(try ProfileFile.read(path))
    profile.wantedRetention = Retrievability(0.97)
    try ProfileFile.write(profile, to: path)
    let folder = try LearnerFolder.open(home: home.path, learner: "m", device: "d")
    #expect(folder.state == Replay(scheduler: profile.schedulers.usual).state(of: events))
    #expect(folder.state != Replay().state(of: events))
  }

  @Test("is recorded in the journal when it changes, and made again from there")
  func recorded() throws {
    let home = try TemporaryFolder()
    var chance = SeededGenerator(seed: 1)
    var wanted = LearnerProfile(name: "maria", device: "laptop")
    do {
      let folder = try LearnerFolder.open(home: home.path, learner: "maria", device: "laptop")
      wanted = folder.profile
      wanted.newPerDay = 25
      try folder.change(to: wanted, at: try History.instant(day: 0), using: &chance)
      wanted.weights = try Weights(Weights.defaults.values.map { ($0 * 99 + 0.5) / 100 })
      try folder.change(to: wanted, at: try History.instant(day: 1), using: &chance)
      try folder.change(to: wanted, at: try History.instant(day: 2), using: &chance)
      #expect(
        try folder.events().map(\.kind) == [.settings(wanted.settings), .weights(wanted.weights)])
    }
    let file = home.file("learners/maria/profile.json")
    #expect(try ProfileFile.read(file) == wanted)
    unlink(file)
    let again = try LearnerFolder.open(home: home.path, learner: "maria", device: "laptop")
    #expect(again.profile.settings == wanted.settings)
    #expect(again.profile.weights == wanted.weights)
  }

  @Test("takes over what another copy changed later, whichever way they merge")
  func merged() throws {
    let (one, other) = (try TemporaryFolder(), try TemporaryFolder())
    var chance = SeededGenerator(seed: 1)
    for (day, home) in [one, other].enumerated() {
      let folder = try LearnerFolder.open(home: home.path, learner: "maria", device: "laptop")
      var profile = folder.profile
      profile.newPerDay = 20 + day
      try folder.change(to: profile, at: try History.instant(day: day), using: &chance)
    }
    for (home, source) in [(one, other), (other, one)] {
      let merge = try FolderMerge.run(
        home: home.path, learner: "maria", from: source.file("learners/maria"))
      #expect(merge.added == 1)
      let folder = try LearnerFolder.reading(home: home.path, learner: "maria")
      #expect(folder.profile.newPerDay == 21)
    }
  }
}
