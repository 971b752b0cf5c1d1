import Language

/// Ways of writing figures that only answers use, put as running text writes them.
enum FigureNotation {
  /// The text with `3·10^5` and `3e5` as `300000`, `99 Euro 90` as `99,90 Euro`, `5'000.-` without the dash,
  /// "dreimal" as "drei mal" and "twice" as "2 times".
  ///
  /// `isMillionLetter`: "5m" are millions, since the answer is no length. Linear.
  static func plain(
    _ text: String, language: WritingLanguage, isMillionLetter: Bool
  ) -> String {
    var reader = NotationReader(
      scalars: Array(text.unicodeScalars), language: language, isMillionLetter: isMillionLetter)
    return reader.plain()
  }
}
