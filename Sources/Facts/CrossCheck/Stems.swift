import Language

/// The beginnings of words that stay when they are declined.
enum Stems {
  private static let german = ["ern", "en", "es", "er", "em", "n", "s", "e"]
  private static let english = ["ing", "ies", "ed", "es", "s", "y", "e"]

  /// The word without its ending, four letters at least.
  static func stem(_ folded: String, language: WritingLanguage = .german) -> String {
    let endings = language == .german ? german : english
    var stem = folded
    // `Stadions` and `Stadion` end up as one only when every ending is taken off.
    while let ending = endings.first(where: {
      stem.hasSuffix($0) && stem.utf8.count >= $0.utf8.count + 4
    }) {
      stem.removeLast(ending.count)
      if language == .english { break }
    }
    return stem
  }

  /// Whether two stems name one thing: equal, or one a compound that ends with the other.
  ///
  /// Worked values: `donaudelta` and `delta`, `halvorsen-werk` and `halvors`, but not `ausfuhr` and `fuhr`.
  static func areOne(_ left: String, _ right: String) -> Bool {
    if left == right { return true }
    let (short, long) = left.utf8.count < right.utf8.count ? (left, right) : (right, left)
    guard short.utf8.count >= 5 else { return false }
    return long.hasSuffix(short)
      || long.contains("-")
        && long.split(separator: "-").contains { stem(String($0)) == short || $0 == short }
  }
}
