import Basics

/// What an author should see to before facts are taken from an article: metadata that neither front matter
/// nor the text itself shows, and blocks that stand twice.
package struct SourceReview: Sendable {
  private let article: Article

  package init(_ article: Article) { self.article = article }

  /// One sentence for each thing; empty where nothing is missing.
  package func remarks(in language: InterfaceLanguage) -> [String] {
    var remarks: [String] = []
    let citation = article.citation
    if citation.issued == nil {
      remarks.append(
        language(
          de: "Das Datum fehlt; bitte „issued“ in den Kopf schreiben.",
          en: "The date is missing; please write “issued” into the front matter."))
    }
    if citation.authors.isEmpty, citation.containerTitle == nil, citation.publisher == nil {
      remarks.append(
        language(
          de:
            "Weder Autor noch Medium ist bekannt; bitte „author“ oder „container-title“ ergänzen.",
          en: "Neither author nor publication is known; please add “author” or “container-title”."))
    }
    if citation.language == nil {
      remarks.append(
        language(
          de: "Die Sprache ist nicht erkennbar; bitte „language: de“ oder „en“ ergänzen.",
          en: "The language is not clear; please add “language: de” or “en”."))
    }
    if !article.paragraphs.contains(where: { $0.kind == .runningText }) {
      remarks.append(
        language(
          de: "Kein Absatz sieht nach Fließtext aus; bitte die Datei prüfen.",
          en: "No paragraph looks like running text; please check the file."))
    }
    if let place = article.text.clean.firstIndex(of: "\u{FFFD}") {
      let line = article.text.line(at: place)
      remarks.append(
        language(
          de:
            "Zeile \(line) hat ein Zeichen, das nicht lesbar ist (\u{FFFD}); bitte mit dem Original vergleichen.",
          en:
            "Line \(line) has a character that cannot be read (\u{FFFD}); please compare with the original."
        ))
    }
    return remarks + repeated(in: language)
  }

  private func repeated(in language: InterfaceLanguage) -> [String] {
    var first: [ContentHash: Int] = [:]
    return article.paragraphs.filter { $0.kind != .furniture }.compactMap { paragraph in
      guard let earlier = first[paragraph.hash] else {
        first[paragraph.hash] = paragraph.number
        return nil
      }
      return language(
        de:
          "Absatz \(paragraph.number) wiederholt Absatz \(earlier); er zählt nicht als weiterer Beleg.",
        en: "Paragraph \(paragraph.number) repeats paragraph \(earlier); it is no further evidence."
      )
    }
  }
}
