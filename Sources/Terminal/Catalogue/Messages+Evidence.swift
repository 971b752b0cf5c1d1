import Articles
import Basics
import Decks
import Facts
import Language
import Training

/// What an answer rests on: quotes, sources, rulings.
extension Messages {
  /// Text in quotation marks; those inside become single ones.
  func quoted(_ text: String) -> String {
    var isOpen = false
    var inner = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "„", "“", "”", "\"", "«", "»":
        isOpen.toggle()
        inner += isOpen ? language(de: "‚", en: "‘") : language(de: "‘", en: "’")
      default: inner.unicodeScalars.append(scalar)
      }
    }
    return language(de: "„\(inner)“", en: "“\(inner)”")
  }

  func source(_ evidence: CitedEvidence) -> String {
    "\(CitationText.line(evidence.citation, in: language)), \(paragraph(evidence.paragraph))"
  }

  /// A paragraph's number, never parted from its sign.
  func paragraph(_ number: Int) -> String {
    isSpoken
      ? language(de: "Absatz\u{A0}\(number)", en: "paragraph\u{A0}\(number)") : "¶\u{A0}\(number)"
  }

  func sources(supporting: Int, contesting: Int) -> String {
    let first = language(
      supporting, de: ("1 Quelle sagt es so", "\(supporting) Quellen sagen es so"),
      en: ("1 source says so", "\(supporting) sources say so"))
    guard contesting > 0 else { return first }
    return first + ", "
      + language(
        contesting, de: ("1 widerspricht", "\(contesting) widersprechen"),
        en: ("1 disagrees", "\(contesting) disagree"))
  }

  func disagrees(with value: String?) -> String {
    guard let value else {
      return language(de: "Eine Quelle widerspricht", en: "One source disagrees")
    }
    return language(de: "Eine Quelle sagt: \(value)", en: "One source says: \(value)")
  }

  func ruling(_ ruling: Ruling) -> String {
    "\(ruling.by): \(ruling.what) \(ruling.why)"
  }

  func alsoIn(_ source: String) -> String {
    language(de: "Ebenso: \(source)", en: "Likewise: \(source)")
  }

  func computed(_ computation: String) -> String {
    language(de: "Gerechnet: \(computation)", en: "Worked out: \(computation)")
  }

  func asOf(_ date: PartialDate) -> String {
    let text = CitationText.date(date, in: language)
    return language(de: "Stand \(text)", en: "as of \(text)")
  }

  func leech(_ leech: Leech) -> String {
    let times = language(
      de: "Schon \(leech.lapses)-mal vergessen.", en: "Forgotten \(leech.lapses) times by now.")
    let other = language(
      de: " Gleich kommt dasselbe in anderer Form.", en: " The same comes next in another form.")
    let ways = language(
      de: " :absatz zeigt den ganzen Absatz der Quelle, :aussetzen setzt die Karte aus.",
      en: " :open shows the source’s whole paragraph, :suspend sets the card aside.")
    return times + (leech.hasOtherKind ? other : "") + ways
  }
}
