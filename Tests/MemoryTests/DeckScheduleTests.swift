import Basics
import Memory
import Testing

@Suite("A deck's own schedule")
struct DeckScheduleTests {
  @Test("is written as it is read")
  func roundTrip() throws {
    let schedule = DeckSchedule(
      method: .superMemo2, wantedRetention: Retrievability(0.85), shortest: Interval(days: 2),
      longest: Interval(days: 90))
    #expect(
      JSONWriter.line(schedule.json)
        == #"{"longest":90,"method":"sm-2","shortest":2,"wantedRetention":0.85}"#)
    #expect(try DeckSchedule(schedule.json) == schedule)
    #expect(try DeckSchedule(.object([:])).isEmpty)
  }

  @Test(
    "names the member that cannot be so",
    arguments: [
      (#"{"method": "anki"}"#, "method"), (#"{"wantedRetention": 0.5}"#, "wantedRetention"),
      (#"{"wantedRetention": "0.9"}"#, "wantedRetention"), (#"{"shortest": 0}"#, "shortest"),
      (#"{"longest": 40000}"#, "longest"), (#"{"longest": 1e300}"#, "longest"),
      (#"{"shortest": 9, "longest": 3}"#, "shortest"),
    ])
  func bad(text: String, name: String) throws {
    let json = try JSONReader.read(Array(text.utf8))
    #expect(throws: DeckSchedule.BadMember(name: name)) { try DeckSchedule(json) }
  }

  @Test("leaves what it does not say as usual")
  func following() {
    let usual = Scheduler(wantedRetention: Retrievability(0.8))
    let own = usual.following(DeckSchedule(longest: Interval(days: 60)))
    #expect(own.wantedRetention == Retrievability(0.8))
    #expect(own.longest.days == 60)
    #expect(own.method == .fsrs6)
    let leitner = usual.following(DeckSchedule(method: .leitner))
    #expect(leitner.method == .leitner)
    #expect(!leitner.isFuzzed)
  }
}
