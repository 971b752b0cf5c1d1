import Basics

/// What is wrong with one number of a weight list, or with the list's length.
package enum WeightFault: Hashable, Sendable {
  /// The list has a length that no FSRS version writes.
  case count(Int)
  /// Not a number, or infinite; the index counts from 0, as in w₀.
  case notFinite(index: Int)
  case outOfBounds(index: Int, value: Double, bounds: ClosedRange<Double>)

  /// The fault as part of a sentence: `w4 is 99.0 instead of 1.0 to 10.0`.
  func phrase(in language: InterfaceLanguage) -> String {
    switch self {
    case .count(let found):
      language(
        de: "die Liste hat \(found) \(found == 1 ? "Zahl" : "Zahlen") statt 21 (oder 19, 17)",
        en: "the list has \(found) \(found == 1 ? "number" : "numbers") instead of 21 (or 19, 17)")
    case .notFinite(let index):
      language(de: "w\(index) ist keine endliche Zahl", en: "w\(index) is not a finite number")
    case .outOfBounds(let index, let value, let bounds):
      language(
        de: "w\(index) ist \(value) statt \(bounds.lowerBound) bis \(bounds.upperBound)",
        en: "w\(index) is \(value) instead of \(bounds.lowerBound) to \(bounds.upperBound)")
    }
  }
}
