/// Rule 27: no "immer", "nie", "alle", "nur" in options: they tell true from false.
struct SpecificDeterminerRule: CardRule {
  static let number = 27
  static let code = "specific-determiner"

  private static let determiners: Set<String> = [
    "immer", "nie", "niemals", "alle", "nur", "stets", "ausschliesslich", "always", "never", "only",
    "all",
  ]

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    card.options.compactMap { option in
      guard let found = Wording.words(option.text).first(where: Self.determiners.contains),
        option.text.contains(" "), !isProperName(option.text)
      else { return nil }
      return warning(
        card, setting, de: "„\(found)“ in einer Antwort verrät, ob sie stimmt.",
        en: "“\(found)” in an option tells whether it is right.")
    }
  }

  /// A name such as "Nur Otan", where every word is capitalised.
  private func isProperName(_ text: String) -> Bool {
    text.split(separator: " ").allSatisfy { $0.first?.isUppercase == true }
  }
}
