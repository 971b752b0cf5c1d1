/// A name for people as a name for files: `Artikel 7 (DW)` becomes `artikel-7-dw`.
package enum Slug {
  /// Letters a–z, digits, `_` and single hyphens, 120 at most; empty where the name has none of them.
  ///
  /// Umlauts and ß are spelt out, whatever else is not known becomes a hyphen.
  package static func of(_ name: String) -> String {
    var letters = ""
    for scalar in name.lowercased().unicodeScalars.prefix(400) {
      switch scalar {
      case "a"..."z", "0"..."9": letters.unicodeScalars.append(scalar)
      case "ä": letters += "ae"
      case "ö": letters += "oe"
      case "ü": letters += "ue"
      case "ß": letters += "ss"
      case "_" where !letters.isEmpty: letters += "_"
      default: if let last = letters.last, last != "-" { letters += "-" }
      }
    }
    letters = String(letters.prefix(120))
    while let last = letters.last, last == "-" || last == "_" { letters.removeLast() }
    return letters
  }

  /// The slug of a file's name without its folder and its last ending.
  package static func ofFile(_ path: String) -> String {
    let name = path.split(separator: "/").last.map { String($0) } ?? path
    return of(name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name)
  }
}
