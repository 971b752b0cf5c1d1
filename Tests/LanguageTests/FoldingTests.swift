import Testing

@testable import Language

@Suite("Folding")
struct FoldingTests {
  @Test(
    "makes fair spellings equal",
    arguments: [
      ("Österreich", "oesterreich"), ("O\u{308}sterreich", "oesterreich"), ("Straße", "strasse"),
      ("  Der\u{A0}„Élysée“–Palast ", "der \"elysee\"-palast"), ("Łódź", "lodz"), ("", ""),
      ("İstanbul", "istanbul"), ("7’600", "7'600"), ("Ko\u{AD}sten", "kosten"), ("e\u{301}", "e"),
      ("ÆØÅ", "aeoa"), ("MÜNCHEN", "muenchen"), ("Москва", "москва"),
    ])
  func folds(text: String, folded: String) { #expect(Folding.folded(text) == folded) }

  @Test("keeps accents in clean text and drops dots in bare text")
  func variants() {
    #expect(Folding.cleaned("Élysée") == "élysée")
    #expect(Folding.bare("Österreich") == "osterreich")
    #expect(Folding.bare("u\u{308}ber") == "uber")
  }
}
