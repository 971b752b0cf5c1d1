import Basics
import Testing

@Suite("Parallel work")
struct ParallelTests {
  @Test("gives the values in order", arguments: [0, 1, 2, 3, 64, 1000])
  func order(count: Int) {
    #expect(Parallel.map(count) { "\($0)" } == (0..<count).map { "\($0)" })
  }

  @Test("has no parts of a negative number")
  func negative() { #expect(Parallel.map(-1) { $0 }.isEmpty) }

  @Test("cuts a count into ranges without gap", arguments: [0, 1, 9, 10, 19, 20, 641, 100_003])
  func ranges(count: Int) {
    let ranges = Parallel.map(ranges: count, atLeast: 10) { $0 }
    #expect(ranges.flatMap { Array($0) } == Array(0..<count))
    #expect((1...64).contains(ranges.count))
    #expect(count < 10 || ranges.allSatisfy { $0.count >= 10 })
  }
}
