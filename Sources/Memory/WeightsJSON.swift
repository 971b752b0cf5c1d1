import Basics

/// Weights as JSON: a list of numbers, or an object that has one under `weights`.
package enum WeightsJSON {
  /// The weights in `bytes`; `file` is named in messages.
  ///
  /// Throws ``MemoryError`` where this is no JSON, no list of numbers, or no list that FSRS knows.
  package static func read(_ bytes: [UInt8], named file: String) throws(MemoryError) -> Weights {
    let document: JSONValue
    do throws(JSONError) {
      document = try JSONReader.read(bytes)
    } catch {
      throw .json(file: file, error)
    }
    guard let list = (document["weights"] ?? document).array else {
      throw .noWeights(file: file)
    }
    return try Weights(list.map { $0.double ?? .nan })
  }
}
