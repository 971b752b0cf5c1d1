/// Adds up number words from left to right: "zwei hundert sechs tausend".
struct WordSum {
  private var done = 0.0
  private var current: Double?
  private var lastScale = Double.infinity
  private(set) var largestScale = 1.0

  var total: Double { done + (current ?? 0) }
  /// Whether a lower number may follow: after hundred and the scales.
  var isRound: Bool {
    guard let current else { return done > 0 }
    return current >= 100 && current.truncatingRemainder(dividingBy: 100) == 0
  }
  var endsInUnits: Bool { current.map { $0 < 100 } ?? false }

  mutating func add(_ number: Double) -> Bool {
    guard let present = current else {
      guard lastScale.isInfinite || number < lastScale else { return false }
      current = number
      return true
    }
    if number < 1, present == present.rounded() {
      current = present + number
      return true
    }
    let fits =
      present >= 100 && present.truncatingRemainder(dividingBy: 100) == 0 && number < 100
      || present >= 20 && present < 100 && present.truncatingRemainder(dividingBy: 10) == 0
        && number < 10 && number >= 1
    guard fits else { return false }
    current = present + number
    return true
  }

  mutating func multiply(by scale: Double) -> Bool {
    largestScale = max(largestScale, scale)
    if scale == 100 || scale == 12 {
      guard (current ?? 1) < 100 else { return false }
      current = (current ?? 1) * scale
      return true
    }
    if scale < lastScale {
      done += (current ?? 1) * scale
      current = nil
      lastScale = scale
      return done.isFinite
    }
    guard current == nil, done > 0, done * scale < 1e30 else { return false }
    done *= scale
    lastScale = scale
    return true
  }
}
