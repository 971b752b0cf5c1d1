import Basics
import Language

/// A citation as one line for a reader.
package enum CitationText {
  /// Author, title, container and date: `Jo Angerer: „Titel“, Der Standard, 1. November 2022`.
  ///
  /// What is not known is left out. A title in square brackets, as CSL writes a title the cataloguer
  /// gave, is shown without quotation marks.
  package static func line(_ citation: Citation, in language: InterfaceLanguage) -> String {
    var parts: [String] = []
    let title = citation.title
    let isSupplied = title.hasPrefix("[") && title.hasSuffix("]")
    let quoted =
      isSupplied
      ? title : language(de: "„\(inner(title, "‚", "‘"))“", en: "“\(inner(title, "‘", "’"))”")
    let names = authors(citation.authors, in: language)
    parts.append(names.isEmpty ? quoted : "\(names): \(quoted)")
    if let container = citation.containerTitle ?? citation.publisher { parts.append(container) }
    if let issued = citation.issued { parts.append(date(issued, in: language)) }
    if let genre = citation.genre { parts.append(genre) }
    if let note = citation.note { parts.append(note) }
    return parts.joined(separator: ", ")
  }

  /// A date as it is written: `6. August 2022`, `August 2022`, `2022`; `6 August 2022`.
  package static func date(_ date: PartialDate, in language: InterfaceLanguage) -> String {
    let year = String(date.year)
    guard let month = date.month, (1...12).contains(month) else { return year }
    let name = language(de: germanMonths[month - 1], en: englishMonths[month - 1])
    guard let day = date.day else { return "\(name) \(year)" }
    return language(de: "\(day). \(name) \(year)", en: "\(day) \(name) \(year)")
  }

  /// Quotation marks within the title become single ones.
  private static func inner(_ title: String, _ opening: String, _ closing: String) -> String {
    var isOpen = false
    return title.map { letter in
      guard "„“”\"«»".contains(letter) else { return String(letter) }
      isOpen.toggle()
      return isOpen ? opening : closing
    }.joined()
  }

  private static func authors(
    _ authors: [Citation.Author], in language: InterfaceLanguage
  ) -> String {
    let names = authors.map { author in
      switch author {
      case .literal(let name): name
      case .person(let family, let given): given.map { "\($0) \(family)" } ?? family
      }
    }
    if names.count > 3 { return names[0] + language(de: " u. a.", en: " et al.") }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + language(de: " und ", en: " and ") + last
  }

  private static let germanMonths = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
    "November", "Dezember",
  ]
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
