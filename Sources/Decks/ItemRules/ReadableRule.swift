/// Rule 36: a question can be read in one go.
///
/// Source: LIX, Björnsson 1968, *Läsbarhet*: words a sentence plus the share of words with more than six
/// letters, in percent; 60 and more is very hard. Short questions with one long name are not counted.
struct ReadableRule: CardRule {
  static let number = 36
  static let code = "readable"
  static let limit = 85
  static let fewestWords = 15

  func findings(on card: Card, read: CardWords, in setting: ItemSetting) -> [ItemFinding] {
    let words = read.stem
    guard words.count >= Self.fewestWords else { return [] }
    let value = words.count + words.count { $0.count > 6 } * 100 / words.count
    guard value > Self.limit else { return [] }
    return [
      warning(
        card, setting, de: "Die Frage liest sich schwer (LIX \(value), gut bis \(Self.limit)).",
        en: "the question is hard to read (LIX \(value), fine up to \(Self.limit)).")
    ]
  }
}
