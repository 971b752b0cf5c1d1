#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Times work several times over and prints the median of the processor's time.
///
/// The clock on the wall would measure a shared machine's other users as well.
struct Stopwatch {
  let runs: Int
  /// What was worked on, for the line's end.
  let input: String

  /// What a measured time is given in.
  enum Measure {
    case milliseconds
    /// Nanoseconds for each of so many things.
    case nanoseconds(per: Int)
    /// Megabytes (1,000,000 bytes) a second for so many bytes.
    case megabytes(of: Int)

    func text(_ seconds: Double) -> String {
      switch self {
      case .milliseconds: "\((seconds * 100_000).rounded() / 100) ms"
      case .nanoseconds(let count): "\((seconds * 1e10 / Double(max(1, count))).rounded() / 10) ns"
      case .megabytes(let bytes):
        "\((Double(bytes) / max(1e-9, seconds) / 10_000).rounded() / 100) MB/s"
      }
    }
  }

  /// Prints the median; the work's number is used, so that none of it can be left out.
  func report(_ name: String, unit: Measure, _ work: () throws -> Int) rethrows {
    var times: [Double] = []
    var check = 0
    for _ in 0..<max(1, runs) {
      let start = clock()
      check &+= try work()
      times.append(Double(clock() - start) / Double(CLOCKS_PER_SEC))
    }
    times.sort()
    let mark = check == .min ? "!" : ""
    print("\(name)\(mark)\t\(unit.text(times[times.count / 2]))\t\(input)")
  }
}
