/// German numbers written as one word: "siebentausendsechshundert", "zwölfeinhalb".
struct GermanNumber {
  private let cardinals: [String: Double]

  init(cardinals: [String: Double]) { self.cardinals = cardinals }

  /// Whether a folded word begins like a number and holds a word for a magnitude: a quick look that leaves
  /// out nearly all words and no number.
  static func isLikely(_ word: [UInt8]) -> Bool {
    guard word.count >= 7, word.count <= NumberWords.lengthLimit else { return false }
    switch (word[0], word[1]) {
    case (0x65, 0x69), (0x65, 0x6C), (0x7A, 0x77), (0x7A, 0x65), (0x64, 0x72), (0x76, 0x69),
      (0x66, 0x75), (0x73, 0x65), (0x73, 0x69), (0x61, 0x63), (0x61, 0x6E), (0x6E, 0x65),
      (0x68, 0x75), (0x74, 0x61), (0x6D, 0x69), (0x6E, 0x75):
      break
    default: return false
    }
    for start in 0...(word.count - 4) {
      switch (word[start], word[start + 1], word[start + 2], word[start + 3]) {
      case (0x68, 0x75, 0x6E, 0x64), (0x74, 0x61, 0x75, 0x73), (0x6D, 0x69, 0x6C, 0x6C),
        (0x68, 0x61, 0x6C, 0x62):
        return true
      default: continue
      }
    }
    return false
  }

  /// The number a folded word says; nil for other words.
  func value(of word: String) -> Double? { value(of: Array(word.utf8)[...], depth: 0) }

  private func value(of word: ArraySlice<UInt8>, depth: Int) -> Double? {
    guard depth < 6, !word.isEmpty else { return nil }
    if let number = cardinals[String(decoding: word, as: UTF8.self)] { return number }
    if GermanNumber.oneAndAHalf.contains(where: { word.elementsEqual($0.utf8) }) { return 1.5 }
    if word.starts(with: "anderthalb".utf8) { return nil }
    if let whole = word.without(suffix: "einhalb") {
      return value(of: whole.without(suffix: "und") ?? whole, depth: depth + 1).map { $0 + 0.5 }
    }
    for (name, scale) in GermanNumber.magnitudes {
      guard let place = word.place(of: name) else { continue }
      return value(word[..<place.lowerBound], times: scale, plus: word[place.upperBound...], depth)
    }
    return nil
  }

  private func value(
    _ left: ArraySlice<UInt8>, times scale: Double, plus right: ArraySlice<UInt8>, _ depth: Int
  ) -> Double? {
    var factor = 1.0
    if !left.isEmpty, !left.elementsEqual("eine".utf8) {
      guard let number = value(of: left, depth: depth + 1) else { return nil }
      factor = number
    }
    guard factor < (scale == 100 ? 100 : 1000) else { return nil }
    if right.isEmpty { return factor * scale }
    var rest = right
    if right.starts(with: "und".utf8), cardinals[String(decoding: right, as: UTF8.self)] == nil {
      rest = right.dropFirst(3)
    }
    guard let number = value(of: rest, depth: depth + 1), number < scale else { return nil }
    return factor * scale + number
  }

  private static let oneAndAHalf = ["anderthalb", "eineinhalb", "einundeinhalb"]
  private static let magnitudes: [(name: [UInt8], scale: Double)] = [
    ("milliarden", 1e9), ("milliarde", 1e9), ("millionen", 1e6), ("million", 1e6),
    ("tausend", 1000), ("hundert", 100),
  ].map { (Array($0.0.utf8), $0.1) }
}

extension ArraySlice<UInt8> {
  fileprivate func without(suffix: String) -> ArraySlice<UInt8>? {
    let length = suffix.utf8.count
    return self.suffix(length).elementsEqual(suffix.utf8) ? dropLast(length) : nil
  }

  /// The first place of some bytes.
  fileprivate func place(of part: [UInt8]) -> Range<Int>? {
    guard count >= part.count else { return nil }
    for start in startIndex...(endIndex - part.count)
    where self[start] == part[0] && self[start..<start + part.count].elementsEqual(part) {
      return start..<start + part.count
    }
    return nil
  }
}
