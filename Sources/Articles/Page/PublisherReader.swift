import Language

/// Which paper or site a page names as its own, where it does.
enum PublisherReader {
  private static let longest = 60

  /// The name in an editors' note: `© 2023 Rheinische Tageszeitung. Alle Rechte vorbehalten.`,
  /// `Dieser Text erschien zuerst im Campusblatt.`, `RT DE bemüht sich um …`.
  static func name(inNote text: String) -> String? {
    origin(in: text) ?? rights(in: text) ?? effort(in: text)
  }

  /// The name behind a headline that the page's title repeats: `Headline | DW | 06.01.2022`.
  static func name(inTitle text: String, of headline: String) -> String? {
    guard text.hasPrefix(headline), text.count > headline.count + 3 else { return nil }
    let rest = text.dropFirst(headline.count)
    guard let separator = [" | ", " - ", " – ", " — "].first(where: { rest.hasPrefix($0) }) else {
      return nil
    }
    let name =
      rest.dropFirst(separator.count).split(separator: separator).first.map(String.init) ?? ""
    return isName(name) ? name : nil
  }

  /// Whether a text can be a paper's or a site's name: a few words with capitals, or an address.
  static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard let first = words.first, words.count <= 6, text.count <= longest,
      !isAgency(text),
      !text.lowercased().hasPrefix("dpa")
    else { return false }
    if PressNames.isKnown(text) || isAddress(text) { return true }
    return first.first?.isUppercase == true && (text.contains(where: \.isLetter))
      && words.allSatisfy { $0.first?.isUppercase == true || small.contains($0.lowercased()) }
  }

  private static func isAgency(_ text: String) -> Bool {
    let lower = text.lowercased()
    return Byline.agency(lower.hasPrefix("the ") ? String(lower.dropFirst(4)) : lower) != nil
  }

  /// `nordkurier-online.de`, `www.example.org`.
  private static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: ".")
    return parts.count >= 2 && !text.contains(" ") && parts.allSatisfy { !$0.isEmpty }
      && parts.last.map { (2...6).contains($0.count) && $0.allSatisfy(\.isLetter) } == true
  }

  private static let small: Set<String> = [
    "der", "die", "das", "für", "und", "of", "the", "and", "de", "am", "im", "on", "for",
  ]

  private static func origin(in text: String) -> String? {
    let words = WrittenWords.words(in: text)
    for index in words.indices {
      guard let length = PageVocabulary.origins.length(in: words, at: index) else { continue }
      let end = words[index + length - 1].range.upperBound
      let rest = text.unicodeScalars.dropFirst(end).drop { ": „“\"»«".unicodeScalars.contains($0) }
      return run(String(Substring(rest)))
    }
    return nil
  }

  private static func rights(in text: String) -> String? {
    guard let sign = text.firstIndex(of: "©") ?? copyrightEnd(text) else { return nil }
    let rest = text[sign...].drop { !$0.isLetter }
    let name = rest.lowercased().hasPrefix("by ") ? rest.dropFirst(3) : rest
    return run(String(name))
  }

  private static func copyrightEnd(_ text: String) -> String.Index? {
    for label in ["(c)", "Copyright", "copyright", "COPYRIGHT"] where text.hasPrefix(label) {
      return text.index(text.startIndex, offsetBy: label.count)
    }
    return nil
  }

  /// `RT DE bemüht sich um ein breites Meinungsspektrum`.
  private static func effort(in text: String) -> String? {
    let words = text.split(separator: " ").map(String.init)
    guard let verb = words.firstIndex(of: "bemüht"), (1...4).contains(verb) else { return nil }
    return words[..<verb].joined(separator: " ")
  }

  /// The words with capitals at the beginning, up to a sign or a word that no name has.
  private static func run(_ text: String) -> String? {
    var name: [Substring] = []
    for word in text.split(separator: " ") {
      let core = word.prefix { !",;:|“”\"»«)(".contains($0) }
      let bare = core.hasSuffix(".") ? core.dropLast() : core
      let isStop = ["all", "alle", "nr", "no"].contains(
        bare.lowercased())
      guard !bare.isEmpty, !isStop, bare.first?.isNumber != true,
        bare.first?.isUppercase == true || (!name.isEmpty && small.contains(bare.lowercased()))
          || isAddress(String(bare))
      else { break }
      name.append(bare)
      if bare.count != word.count { break }
    }
    while let last = name.last, small.contains(last.lowercased()) { name.removeLast() }
    let joined = name.joined(separator: " ")
    return isName(joined) ? joined : nil
  }
}
