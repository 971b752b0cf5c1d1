import Testing

@testable import Language

/// A few dozen words of Dutch, as somebody would begin a third language.
private let dutch = Lexicon(
  language: .german,
  grammar: Grammar(pluralEndings: ["en", "s"]),
  qualifiers: ["ongeveer": .about, "bijna": .almost, "meer dan": .moreThan, "eind": .late],
  groupingSign: ".",
  cardinals: ["twee": 2, "drie": 3, "vijf": 5, "twintig": 20],
  ones: ["een"],
  scales: ["honderd": 100, "duizend": 1000, "miljoen": 1e6, "miljard": 1e9],
  fractions: ["derde": 1.0 / 3],
  shareWords: ["van"],
  months: ["januari": 1, "mei": 5, "juli": 7],
  yearOpeners: ["in", "sinds", "eind"],
  prepositions: ["van", "in"],
  negation: NegationWords(
    denying: PhraseList(["niet", "geen", "nooit"]), harmless: PhraseList(["niet alleen"])),
  hedging: HedgeWords(supposing: PhraseList(["vermoedelijk", "waarschijnlijk"])),
  attribution: AttributionWords(
    sources: PhraseList(["volgens"]), speech: PhraseList(["zei", "zegt"])))

@Suite("A third language")
struct ThirdLanguageTests {
  private let vocabulary = Vocabulary(dutch)

  private func text(_ text: String) -> TokenisedText {
    TokenisedText(Array(text.unicodeScalars), vocabulary: vocabulary)
  }

  @Test(
    "needs no more than its lexicon to have its figures read",
    arguments: [
      ("De grens is ongeveer 7.600 km lang.", 7600.0, "km", Qualifier.about),
      ("Er wonen meer dan drie miljoen mensen.", 3e6, "mensen", .moreThan),
      ("Het kostte bijna 2,5 miljard euro.", 2.5e9, "euro", .almost),
    ])
  func figures(sentence: String, value: Double, unit: String, qualifier: Qualifier) {
    let found = QuantityScanner.quantities(in: text(sentence))
    #expect(found.map(\.value.value) == [value])
    #expect(found.map(\.value.unit) == [unit])
    #expect(found.map(\.qualifier) == [qualifier])
  }

  @Test("nor its dates")
  func dates() {
    let found = DateScanner.dates(in: text("Zij werd op 5 Mei 1968 geboren, hij eind 1970."))
    #expect(found.map(\.value.iso) == ["1968-05-05", "1970"])
    #expect(found.map(\.qualifier) == [nil, .late])
  }

  @Test("nor what is denied, supposed and attributed")
  func claims() {
    #expect(
      Negation.denials(in: "Dat is niet waar.", lexicon: dutch).map(\.word) == ["niet"])
    #expect(Negation.denials(in: "Niet alleen hij kwam.", lexicon: dutch).isEmpty)
    #expect(Hedges.hedges(in: "Vermoedelijk 20 doden.", lexicon: dutch) == ["vermoedelijk"])
    #expect(
      Attribution.cues(in: "Volgens de politie kwamen 20 mensen.", lexicon: dutch)
        == [Attribution.Cue(words: "volgens", kind: .source)])
  }
}
