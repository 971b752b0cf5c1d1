import Language

/// Who wrote a text, as a line says: `Von Anna Schmidt`, `Lena Hofmann, Straßburg`, `Quelle: dpa`.
struct Byline {
  /// Persons' names without titles, in the order of the line.
  private(set) var persons: [String] = []
  /// News agencies, as the line writes them.
  private(set) var agencies: [String] = []
  /// The paper or site that the line gives as its source.
  private(set) var publisher: String?
  /// An editor's initials with the agencies drawn on: `mko/dpa`.
  private(set) var desk: String?
  /// Whether the line says by a word of its own that a writer follows.
  private(set) var isOpened = false
  /// The kind of text in it: `Ein Gastbeitrag von …`.
  private(set) var genre: String?

  private static let mostWords = 18

  /// The byline that a line is; nil for any other line.
  init?(_ line: String) {
    let look = BlockLook(line: line)
    guard (1...Byline.mostWords).contains(look.words.count), !look.endsLikeQuestion else {
      return nil
    }
    if let agency = Byline.closing(line) {
      agencies = [agency]
      isOpened = true
      return
    }
    var rest = line[...]
    if let end = Byline.opener(look) {
      isOpened = true
      genre = look.words.first { PageVocabulary.genres.contains($0.lower) }
        .map { TitleCase.of(look.written($0)) }
      rest = Byline.behind(end, of: line)
    } else if let label = look.words.first, PageVocabulary.sourceLabels.contains(label.lower),
      line.unicodeScalars.dropFirst(label.range.upperBound).first == ":"
    {
      isOpened = true
      takeSource(Byline.behind(label.range.upperBound, of: line))
      if publisher == nil, agencies.isEmpty { return nil }
      return
    }
    if takeNames(String(rest)), !persons.isEmpty || !agencies.isEmpty { return }
    // `By Our Correspondent` names nobody.
    guard isOpened, BlockLook(line: String(rest)).isRole else { return nil }
    (persons, agencies) = ([], [])
  }

  /// Whether nothing but a known given name tells that the line names a writer.
  var hasKnownName: Bool {
    !agencies.isEmpty
      || persons.contains { name in
        name.split(separator: " ").first.map { GivenNames.isKnown(String($0)) } ?? false
      }
  }

  /// The agency in brackets behind a place or a date and no more: `Gießen (ots)`, `Tokio, 21. April 2015 (AFP)`.
  private static func closing(_ line: String) -> String? {
    guard line.hasSuffix(")"), let open = line.lastIndex(of: "(") else { return nil }
    let agency = agency(String(line.suffix(from: open).dropFirst().dropLast()))
    let rest = line.prefix(upTo: open).split(separator: " ").joined(separator: " ")
    let isPlace =
      Gazetteer.isPlace(Folding.folded(rest))
      || !rest.contains(" ") && rest.first?.isUppercase == true
    return isPlace || DateLine(rest) != nil ? agency : nil
  }

  /// Where the words that open a byline end, in scalars: `Von`, `Ein Gastbeitrag von`, `Text:`.
  private static func opener(_ look: BlockLook) -> Int? {
    var at = 0
    if look.words[0].lower == "aus",
      let verb = look.words.prefix(6).lastIndex(where: {
        ["berichtet", "berichten"].contains($0.lower)
      })
    {
      // `Aus Manaus berichtet Tilo Wagner`.
      return look.words[verb].range.upperBound
    }
    if let length = PageVocabulary.bylineOpeners.length(in: look.words, at: 0) {
      at = length
    } else {
      let articles: Set<String> = ["ein", "eine", "a", "an"]
      var genre = articles.contains(look.words[0].lower) ? 1 : 0
      while genre < min(3, look.words.count - 1) {
        if PageVocabulary.genres.contains(look.words[genre].lower),
          ["von", "by"].contains(look.words[genre + 1].lower)
        {
          at = genre + 2
          break
        }
        genre += 1
      }
    }
    guard at > 0, at < look.words.count else { return nil }
    let end = look.words[at - 1].range.upperBound
    // `Text` and `Redaktion` open nothing without a colon.
    let isPreposition = ["von", "by"].contains(look.words[at - 1].lower)
    let sign = look.text.unicodeScalars.dropFirst(end).first
    return isPreposition || sign == ":" || look.words[at - 1].lower.hasPrefix("führte") ? end : nil
  }

  private static func behind(_ end: Int, of line: String) -> Substring {
    let rest = line.unicodeScalars.dropFirst(end).drop { $0 == ":" || $0 == " " }
    return Substring(rest)
  }

  /// Takes the names up to a date, a place, a role or another matter; false where something is no name.
  private mutating func takeNames(_ text: String) -> Bool {
    var items = Byline.items(text)
    guard !items.isEmpty else { return false }
    while !items.isEmpty {
      let item = items.removeFirst()
      if let agency = Byline.agency(item) {
        agencies.append(agency)
      } else if let name = Byline.name(item) {
        persons.append(name)
      } else {
        // Behind a name there may stand where or what its bearer is, and when the text appeared.
        return (!persons.isEmpty || !agencies.isEmpty)
          && ([item] + items).allSatisfy {
            Byline.isPlaceOrRole($0) || DateLine.isAside($0) || Byline($0)?.isOpened == true
          }
      }
    }
    return true
  }

  /// The parts between commas, `und`, slashes and bars; brackets are left out unless they name an agency.
  private static func items(_ text: String) -> [String] {
    var items: [String] = []
    var item = ""
    var depth = 0
    var inside = ""
    func close() {
      let trimmed = item.split(separator: " ").joined(separator: " ")
      if !trimmed.isEmpty { items.append(trimmed) }
      item = ""
    }
    for letter in text {
      switch letter {
      case "(":
        depth += 1
        inside = ""
      case ")":
        depth = max(0, depth - 1)
        if agency(inside) != nil {
          close()
          items.append(inside)
        } else if PageVocabulary.creditLabels.contains(inside.lowercased()) {
          // `Ole Krüger (Fotos)` took the pictures.
          item = ""
        }
      case _ where depth > 0: inside.append(letter)
      case ",", "/", "|", "&", ";", "·", "•": close()
      default: item.append(letter)
      }
    }
    close()
    return items.flatMap(separated)
  }

  /// `Jane Doe and John Roe`, `Jane Doe in London`, each part by itself.
  private static func separated(_ item: String) -> [String] {
    var parts: [[Substring]] = [[]]
    for word in item.split(separator: " ") {
      switch word {
      case "und", "and", "sowie", "mit", "with", "in", "aus", "from": parts.append([])
      default: parts[parts.count - 1].append(word)
      }
    }
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }

  private mutating func takeSource(_ text: Substring) {
    desk = text.split(separator: ",").lazy.map { String($0.drop { $0 == " " }) }.first(
      where: Byline.isDesk)
    for item in Byline.items(String(text)) {
      if let agency = Byline.agency(item) {
        agencies.append(agency)
      } else if publisher == nil, PublisherReader.isName(item) {
        publisher = item
      }
    }
  }

  private static func isDesk(_ text: String) -> Bool {
    let parts = text.split(separator: "/").map(String.init)
    return parts.contains { agency($0) != nil }
      && parts.contains { agency($0) == nil && $0.count <= 4 && $0.allSatisfy(\.isLowercase) }
  }

  /// A news agency's name as the text writes it; nil for any other name.
  static func agency(_ item: String) -> String? {
    guard Credit.agencies.contains(item.lowercased()) else { return nil }
    let isShouted = item.contains(" ") && item == item.uppercased()
    return isShouted ? TitleCase.of(item) : item
  }

  /// A person's name without titles; nil where it has fewer than two parts, or one that no name has.
  static func name(_ item: String) -> String? {
    var parts = item.split(separator: " ").map(String.init)
    while let first = parts.first, isTitle(first) { parts.removeFirst() }
    guard (2...5).contains(parts.count) else { return nil }
    let isGiven = GivenNames.isKnown(parts[0])
    for (index, part) in parts.enumerated() {
      let folded = Folding.folded(part)
      if index > 0, index < parts.count - 1, PersonName.isParticle(folded) { continue }
      guard isNamePart(part), !PageVocabulary.writerRoles.contains(folded),
        isGiven || !Gazetteer.isPlace(folded) && !Gazetteer.isCalendarWord(folded)
      else { return nil }
    }
    if parts.allSatisfy({ $0 == $0.uppercased() }), parts.allSatisfy({ $0.count > 2 }) {
      parts = parts.map(TitleCase.of)
    }
    return parts.joined(separator: " ")
  }

  private static func isTitle(_ word: String) -> Bool {
    [
      "dr.", "dr", "prof.", "prof", "professor", "professorin", "med.", "rer.", "nat.", "phil.",
      "jur.", "herr",
      "frau", "mr.", "mrs.", "ms.", "sir", "dipl.-ing.", "mag.", "pfarrer",
    ].contains(word.lowercased())
  }

  /// A capital and then letters, hyphens and apostrophes; or an initial.
  private static func isNamePart(_ part: String) -> Bool {
    guard let first = part.unicodeScalars.first, first.properties.isUppercase else { return false }
    let letters = part.unicodeScalars.dropFirst()
    if letters.isEmpty { return true }
    if letters.elementsEqual(".".unicodeScalars) { return true }
    return letters.allSatisfy { $0.properties.isAlphabetic || "-'’.".unicodeScalars.contains($0) }
      && letters.last != "."
  }

  private static func isPlaceOrRole(_ item: String) -> Bool {
    let words = WrittenWords.words(in: item)
    if words.count == 1 { return words[0].isCapital }
    return words.contains { PageVocabulary.writerRoles.contains($0.lower) }
      || PressNames.isKnown(item) || Gazetteer.isPlace(Folding.folded(item))
      || words.allSatisfy {
        PageVocabulary.buttons.contains($0.lower) || $0.lower.first?.isNumber == true
      }
  }
}

/// Words in small letters but the first of each: `SCHMIDT` as `Schmidt`, `ANNA-LENA` as `Anna-Lena`.
enum TitleCase {
  static func of(_ word: String) -> String {
    var isInside = false
    return word.map { letter in
      defer { isInside = letter.isLetter }
      return isInside ? letter.lowercased() : letter.uppercased()
    }.joined()
  }
}
