import ArgumentParser
import Basics
import Memory

/// Which weights a command computes with.
struct ModelOptions: ParsableArguments {
  @Option(
    help: .help(
      de:
        "Eine JSON-Datei mit den Gewichten: eine Liste von 21, 19 oder 17 Zahlen, oder was `kartei fit --json` ausgibt.",
      en:
        "A JSON file with the weights: a list of 21, 19 or 17 numbers, or what `kartei fit --json` prints.",
      value: (de: "Datei", en: "file")))
  var weights: String?

  /// The weights of the file, or the published ones.
  func model() throws -> MemoryModel {
    guard let weights else { return MemoryModel() }
    let bytes = try FileBytes.read(weights, limit: 1 << 20)
    return MemoryModel(weights: try WeightsJSON.read(bytes, named: weights))
  }
}
