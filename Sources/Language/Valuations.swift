/// Words by which a writer judges: `skandalös`, `leider`, `without doubt`.
package enum Valuations {
  /// The judging words of a text, as they stand, in order; linear.
  package static func words(in text: String, language: WritingLanguage) -> [String] {
    let words = WrittenWords.words(in: text)
    let list = language == .german ? german : english
    return list.places(in: words).map { words[$0].map(\.lower).joined(separator: " ") }
  }

  private static let german = PhraseList([
    "ohne zweifel", "zweifellos", "zweifelsohne", "leider", "bedauerlicherweise",
    "glücklicherweise", "erfreulicherweise", "gottlob", "endlich einmal", "skandalös*",
    "schändlich*", "kläglich*", "erbärmlich*", "unerträglich*", "lächerlich*", "verlogen*",
    "gelogen", "verantwortungslos*", "großartig*", "grandios*", "heldenhaft*", "widerlich*",
    "unverschämt*", "heuchlerisch*", "verbrecherisch*", "schamlos*", "beschämend*", "peinlich*",
    "absurd*", "hysterisch*", "meines erachtens", "meiner meinung nach", "unserer meinung nach",
  ])
  private static let english = PhraseList([
    "without doubt", "undoubtedly", "unfortunately", "sadly", "fortunately", "thankfully",
    "scandalous*", "shameful*", "disgraceful*", "ridiculous*", "pathetic*", "outrageous*",
    "irresponsible", "irresponsibly", "heroic*", "magnificent*", "hypocritical*", "shameless*",
    "embarrassing*", "absurd*", "hysterical*", "lied", "in my opinion", "in our opinion",
    "the finest", "the greatest ever",
  ])
}
