import Basics
import Memory
import TestSupport
import Testing

@testable import Progress

@Suite("Schedules of decks")
struct SchedulersTests {
  private func answers(_ deck: String) throws -> [Event] {
    let ratings: [Rating] = [.good, .good, .again, .good, .easy, .hard]
    return try ratings.enumerated().map { index, rating in
      let at = try History.instant(day: index * 7)
      let answer = Answer(
        card: try History.card("grenze", deck: deck), rating: rating, verdict: "accept",
        rule: "self", typed: "", milliseconds: 900, mode: .learn)
      return Event(
        id: History.id(at, SeededGenerator.seed(from: deck)), at: at, kind: .answer(answer))
    }
  }

  private func schedulers(_ decks: [String: DeckSchedule]) throws -> Schedulers {
    let known = try decks.map { (try #require(DeckID($0.key)), $0.value) }
    return Schedulers(decks: Dictionary(uniqueKeysWithValues: known))
  }

  private func mixed() throws -> Schedulers {
    try schedulers([
      "vokabeln": DeckSchedule(method: .leitner), "daten": DeckSchedule(method: .superMemo2),
      "kurz": DeckSchedule(longest: Interval(days: 3)),
      "sicher": DeckSchedule(wantedRetention: Retrievability(0.97)),
    ])
  }

  private static let decks = ["vokabeln", "daten", "kurz", "sicher", "kasachstan"]

  @Test("let each deck's cards come back in its own way, from the same journal")
  func ownWays() throws {
    let events = try Self.decks.flatMap(answers)
    let state = Replay(try mixed()).state(of: events)
    let last = StudyDay.of(try History.instant(day: 35))
    let progress = try Self.decks.map { state[try History.card("grenze", deck: $0)] }
    // Right, right, wrong, right, right, right: box 4, eight days. SM-2: three right answers in a row.
    #expect(progress[0].method == .leitner(LeitnerBoxes.State(box: 4)))
    #expect(progress[0].due == last + 8)
    // EF 2.5, 2.5, 2.5, 2.5, 2.6, 2.46: 6 · 2.46 = 14.76.
    #expect(progress[1].due == last + 15)
    #expect(progress[2].due == last + 3)
    let days = try progress.map { try #require($0.due) - last }
    #expect(days[3] < days[4])
    #expect(progress.suffix(3).allSatisfy { $0.method == nil })
    // Recall is foretold by the same memory, whatever the method.
    #expect(Set(progress.map(\.memory)).count == 1)
  }

  @Test("give the same state in every order of events, and event by event", arguments: 0..<5)
  func order(seed: Int) throws {
    let events = try Self.decks.flatMap(answers)
    let replay = Replay(try mixed())
    let expected = replay.state(of: events)
    var chance = SeededGenerator(seed: UInt64(seed))
    #expect(replay.state(of: events.shuffled(using: &chance)) == expected)
    var state = LearnerState()
    for event in events.sorted(by: { $0.key < $1.key }) {
      #expect(replay.applying(event, to: &state))
    }
    #expect(state == expected)
  }

  @Test("stand in a snapshot with all that their methods keep")
  func snapshot() throws {
    let schedulers = try mixed()
    let state = Replay(schedulers).state(of: try Self.decks.flatMap(answers))
    let snapshot = ProgressSnapshot(state: state, marks: [], latest: nil, schedulers: schedulers)
    let read = ProgressSnapshot(snapshot.document, folder: "f")
    #expect(read?.state == state)
    #expect(read?.schedulers.agree(with: schedulers) == true)
    #expect(read?.schedulers.agree(with: Schedulers()) == false)
  }

  @Test("are kept by the journal: a profile that is lost comes back with them")
  func journal() throws {
    let settings = LearnerSettings(
      easyDays: [.sunday, .saturday], decks: try mixed().decks)
    let event = try History.event(.settings(settings), day: 1)
    let line = EventLine.bytes(of: event)
    let text = String(decoding: line, as: UTF8.self)
    #expect(text.contains(#""easyDays":["saturday","sunday"],"decks":{"daten":{"method":"sm-2"}"#))
    let read = line.dropLast().withUnsafeBufferPointer { EventLine.read($0) }
    guard case .event(let known) = read else {
      Issue.record("the line is read")
      return
    }
    #expect(known == event)
  }

  @Test("take effect at once where a folder is open, and again when it is opened")
  func folder() throws {
    let home = try TemporaryFolder()
    let folder = try LearnerFolder.open(home: home.path, learner: "maria", device: "vm")
    for event in try answers("vokabeln") { try folder.record(event) }
    var profile = folder.profile
    profile.settings.decks = try mixed().decks
    var chance = SeededGenerator(seed: 1)
    try folder.change(to: profile, at: try History.instant(day: 40), using: &chance)
    let card = try History.card("grenze", deck: "vokabeln")
    #expect(folder.state[card].method == .leitner(LeitnerBoxes.State(box: 4)))
    try folder.save()
    let again = try LearnerFolder.reading(home: home.path, learner: "maria")
    #expect(again.state == folder.state)
    #expect(again.profile.settings == profile.settings)
  }
}

@Suite("The shift of an answer")
struct ShiftTests {
  private func answer(shift: Int?, day: Int = 0, rating: Rating = .easy) throws -> Event {
    let at = try History.instant(day: day)
    let answer = Answer(
      card: try History.card("grenze"), rating: rating, verdict: "accept", rule: "self",
      typed: "", milliseconds: 900, mode: .learn, shift: shift)
    return Event(id: History.id(at), at: at, kind: .answer(answer))
  }

  @Test("decides the day in a replay, within what may be moved", arguments: [-1, 0, 1, 2, -9, 99])
  func replayed(shift: Int) throws {
    let event = try answer(shift: shift)
    let due = Replay().state(of: [event])[try History.card("grenze")].due
    // S = w₃ = 8.2956 days, which may become 6 to 10.
    #expect(due == StudyDay.of(event.at) + (8 + min(max(shift, -2), 2)))
  }

  @Test("is read as it was written, by both readers", arguments: [-127, -3, 0, 5, 127, nil])
  func lines(shift: Int?) throws {
    let event = try answer(shift: shift)
    let bytes = EventLine.bytes(of: event)
    #expect(String(decoding: bytes, as: UTF8.self).contains("shift") == (shift != nil))
    try bytes.dropLast().withUnsafeBufferPointer { line in
      #expect(AnswerLine(line)?.event == event)
      let json = try JSONReader.read(Array(line))
      guard case .event(let slow)? = json.array.map(AnswerElements.reading) else {
        Issue.record("the line is read")
        return
      }
      #expect(slow == event)
      var ledger = Ledger()
      #expect(ledger.add(line: line) == .counted)
      #expect(Replay().state(of: &ledger) == Replay().state(of: [event]))
    }
  }

  @Test("is chosen so that the card comes back on the lightest day, and replays to it")
  func chosen() throws {
    let card = try History.card("grenze")
    let at = try History.instant(day: 0)
    var load = DayLoad()
    for interval in [6, 7, 9, 10] { load.add(StudyDay.of(at) + interval) }
    let replay = Replay()
    let shift = replay.shift(for: .easy, of: card, CardProgress(), at: at, load: load)
    #expect(shift == 0)
    load.add(StudyDay.of(at) + 8)
    load.add(StudyDay.of(at) + 8)
    load.remove(StudyDay.of(at) + 10)
    let other = replay.shift(for: .easy, of: card, CardProgress(), at: at, load: load)
    let state = replay.state(of: [try answer(shift: other)])
    #expect(state[card].due == StudyDay.of(at) + 10)
  }

  @Test("belongs to the last answer: what came before moves nothing")
  func last() throws {
    let events = try [answer(shift: 2), answer(shift: -1, day: 9)]
    let card = try History.card("grenze")
    var state = LearnerState()
    for event in events { Replay().applying(event, to: &state) }
    #expect(state == Replay().state(of: events))
    let suspended = try History.event(.suspend(card), day: 10)
    var ledger = Ledger()
    ledger.add(suspended)
    let due = state[card].due
    Replay().bring(&state, forwardBy: &ledger)
    #expect(state[card].due == due)
  }
}
