import Basics
import Memory

/// Measures memory and text: one line a measurement, `name  number unit  input`.
///
/// Usage: `Benchmarks [--reviews N] [--seed N] [--runs N] [--write FILE] [LOG.csv …]`. Every log given is measured, and
/// one generated of N answers (1,000,000 unless told; 0 for none), which `--write` puts where peers.py can read it.
///
/// `Benchmarks text [--megabytes N] [--write FILE] [--facts N] [--articles N] [--write-sheet DIR]` measures
/// generated German news instead, and a sheet over generated articles.
@main
struct Benchmarks {
  var reviews = 1_000_000
  var seed: UInt64 = 6
  var runs = 5
  var target: String?
  var paths: [String] = []
  var megabytes = 10.0
  var facts = 5000
  var articles = 1000
  var folder: String?

  static func main() throws {
    var benchmarks = Benchmarks()
    var words = CommandLine.arguments.dropFirst()
    while let word = words.popFirst() {
      switch word {
      case "--reviews": benchmarks.reviews = words.popFirst().flatMap { Int($0) } ?? 0
      case "--seed": benchmarks.seed = words.popFirst().flatMap { UInt64($0) } ?? 0
      case "--runs": benchmarks.runs = words.popFirst().flatMap { Int($0) } ?? 5
      case "--write": benchmarks.target = words.popFirst()
      case "--megabytes": benchmarks.megabytes = words.popFirst().flatMap { Double($0) } ?? 0
      case "--facts": benchmarks.facts = words.popFirst().flatMap { Int($0) } ?? 0
      case "--articles": benchmarks.articles = words.popFirst().flatMap { Int($0) } ?? 0
      case "--write-sheet": benchmarks.folder = words.popFirst()
      default: benchmarks.paths.append(word)
      }
    }
    try benchmarks.run()
  }

  func run() throws {
    print("# \(runs) runs: median and best on the wall, median of processor time")
    if paths == ["text"] { return try runText() }
    for path in paths {
      let bytes = try FileBytes.read(path, limit: ReviewLogCSV.byteLimit)
      try measure(bytes, named: String(path.split(separator: "/").last ?? "log"))
    }
    simulate()
    guard reviews > 0 else { return }
    let bytes = GeneratedLog(count: reviews, seed: seed).csv
    if let target { try FileBytes.write(bytes, to: target) }
    try measure(bytes, named: "generated, seed \(seed)")
  }

  private func runText() throws {
    let text = TextBenchmarks(runs: runs, seed: seed)
    if megabytes > 0 { try text.text(megabytes: megabytes, target: target) }
    if articles > 0 { try text.sheet(facts: facts, articles: articles, folder: folder) }
  }

  private func simulate() {
    let cards = [SimulatedCard](repeating: SimulatedCard(), count: 20_000)
    let stopwatch = Stopwatch(runs: runs, input: "20,000 cards, 100 new a day")
    stopwatch.report("a year simulated", unit: .milliseconds) {
      var simulation = Simulation(
        cards: cards, plan: StudyPlan(days: 365, newCards: 100), traits: LearnerTraits(),
        from: Day(number: GeneratedLog.firstDay), seed: seed)
      return simulation.run().count
    }
  }

  private func measure(_ bytes: [UInt8], named name: String) throws {
    let log = try ReviewLogCSV.read(bytes, named: name)
    let histories = CardHistories(log)
    let input = "\(name): \(log.reviews.count) reviews, \(log.cards.count) cards"
    let stopwatch = Stopwatch(runs: runs, input: input)
    try stopwatch.report("read the file", unit: .milliseconds) {
      try ReviewLogCSV.read(bytes, named: name).reviews.count
    }
    stopwatch.report("memory states", unit: .nanoseconds(per: log.reviews.count)) {
      LogReplay(log).memories.count
    }
    nextStates(LogReplay(log), stopwatch)
    stopwatch.report("fit", unit: .milliseconds) {
      WeightFitter().weights(for: histories).values.count
    }
    try stopwatch.report("file to weights", unit: .milliseconds) {
      let log = try ReviewLogCSV.read(bytes, named: name)
      return WeightFitter().weights(for: CardHistories(log)).values.count
    }
    stopwatch.report("evaluate", unit: .milliseconds) {
      ModelEvaluation(histories, model: MemoryModel())?.reviews ?? 0
    }
    stopwatch.report("five splits with their fits", unit: .milliseconds) {
      TimeSeriesSplits(5).evaluation(histories)?.reviews ?? 0
    }
  }

  private func nextStates(_ replay: LogReplay, _ stopwatch: Stopwatch) {
    let model = MemoryModel()
    let states = replay.memories.map(\.state)
    let rounds = 1 + 200_000 / max(1, states.count)
    stopwatch.report("all four next states", unit: .nanoseconds(per: states.count * rounds)) {
      var sum = 0.0
      for round in 1...rounds {
        for state in states {
          for rating in Rating.allCases {
            sum += model.nextState(state, rating: rating, elapsedDays: round).stability.days
          }
        }
      }
      return Int(sum.rounded(.towardZero)) & 0xff
    }
  }
}
