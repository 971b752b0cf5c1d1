#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Times work several times over: the clock on the wall, its median and best, and the processor's time.
///
/// On a shared machine the clock on the wall measures the others as well; the processor's time adds up all cores.
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

  /// Prints the times; the work's number is used, so that none of it can be left out.
  func report(_ name: String, unit: Measure, _ work: () throws -> Int) rethrows {
    var (walls, processors): ([Double], [Double]) = ([], [])
    var check = 0
    let wall = ContinuousClock()
    for _ in 0..<max(1, runs) {
      let (begin, start) = (wall.now, clock())
      check &+= try work()
      processors.append(Double(clock() - start) / Double(CLOCKS_PER_SEC))
      walls.append((wall.now - begin) / .seconds(1))
    }
    walls.sort()
    processors.sort()
    let mark = check == .min ? "!" : ""
    let times = [
      unit.text(walls[walls.count / 2]), "best \(unit.text(walls[0]))",
      "processor \(unit.text(processors[processors.count / 2]))",
    ]
    print("\(name)\(mark)\t\(times.joined(separator: "\t"))\t\(input)")
  }
}
