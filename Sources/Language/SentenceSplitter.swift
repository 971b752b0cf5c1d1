import Basics

/// Splits running text into sentences, as a German or English reader would.
///
/// Ordinals (`6. Januar`), abbreviations (`z. B.`, `Dr.`, `U.S.`), initials (`J. R. Tolkien`), decimal
/// points and quoted sentences are kept whole. A full stop without a space before a capital
/// (`Terra-3.Wie`) ends a sentence too.
package enum SentenceSplitter {
  /// Where the sentences stand, in Unicode scalars, without the space between them; linear.
  package static func sentences(
    in text: String, language: WritingLanguage
  ) -> [Range<Int>] {
    sentences(in: Array(text.unicodeScalars), language: language)
  }

  /// The same for text kept as scalars; two line feeds always end a sentence.
  package static func sentences(
    in scalars: [Unicode.Scalar], language: WritingLanguage
  ) -> [Range<Int>] {
    var scan = SentenceScan(text: scalars, language: language)
    return scan.run()
  }
}

private struct SentenceScan {
  let text: [Unicode.Scalar]
  let language: WritingLanguage
  var sentences: [Range<Int>] = []
  var start = 0

  init(text: [Unicode.Scalar], language: WritingLanguage) {
    self.text = text
    self.language = language
  }

  mutating func run() -> [Range<Int>] {
    var index = 0
    while index < text.count {
      switch text[index] {
      case ".", "!", "?", "…":
        let end = afterClosingMarks(index)
        if endsSentence(mark: index, end: end) {
          close(at: end)
          index = end
        } else {
          index += 1
        }
      case "\n" where index + 1 < text.count && text[index + 1] == "\n":
        close(at: index)
        index += 2
      default: index += 1
      }
    }
    close(at: text.count)
    return sentences
  }

  private mutating func close(at end: Int) {
    var (first, last) = (start, end)
    while first < last, isSpace(text[first]) { first += 1 }
    while last > first, isSpace(text[last - 1]) { last -= 1 }
    if first < last { sentences.append(first..<last) }
    start = end
  }

  /// Past further marks and everything that closes a quotation or a bracket.
  private func afterClosingMarks(_ mark: Int) -> Int {
    var end = mark + 1
    while end < text.count, ".!?…".unicodeScalars.contains(text[end]) { end += 1 }
    while end < text.count, isClosing(end) { end += 1 }
    return end
  }

  private func isClosing(_ index: Int) -> Bool {
    switch text[index] {
    case "“", "”", "»", "«", "’", "‘", ")", "]", "'": true
    case "\"": index + 1 >= text.count || !isWord(text[index + 1])
    default: false
    }
  }

  private func endsSentence(mark: Int, end: Int) -> Bool {
    guard end < text.count else { return true }
    let isPlainStop = text[mark] == "." && end == mark + 1
    guard isSpace(text[end]) else {
      if isPlainStop { return isGlued(mark) }
      return isWord(text[end]) && text[end].properties.isUppercase
    }
    let next = nextWordStart(from: end)
    guard next < text.count else { return true }
    // „Wirklich?“, fragte er: what goes on with a comma or a small letter is one sentence.
    guard text[next].properties.isUppercase || isDigit(text[next]) || startsUnusually(next) else {
      return false
    }
    return !isPlainStop || !isAbbreviation(mark, next: next)
  }

  /// `Terra-3.Wie`, `ist.Das`: no space, but a word of two letters and more, then a capital and a small one.
  private func isGlued(_ mark: Int) -> Bool {
    guard mark + 2 < text.count, mark >= 2, text[mark + 1].properties.isUppercase,
      text[mark + 2].properties.isLowercase, isWord(text[mark - 1]),
      isWord(text[mark - 2])
        || text[mark - 2] == "-"
    else { return false }
    let before = wordBefore(mark)
    return (before.count >= 3 || text[mark - 2] == "-") && !before.contains(".")
  }

  private func isAbbreviation(_ mark: Int, next: Int) -> Bool {
    let before = wordBefore(mark)
    guard !before.isEmpty else { return false }
    let lower = before.lowercased()
    if before.unicodeScalars.allSatisfy(isDigit) { return isOrdinal(before, next: next) }
    if before.unicodeScalars.count == 1, before.unicodeScalars.allSatisfy(\.properties.isUppercase)
    {
      return true
    }
    if isRomanOrdinal(mark) { return language == .german }
    if lower.contains("."), lower.split(separator: ".").allSatisfy({ $0.count <= 2 }) {
      return true
    }
    return (language == .german ? SentenceScan.german : SentenceScan.english).contains(lower)
  }

  /// `6. Januar`, `3. Oktober`, `im 19. Jahrhundert`, `der 2. Weltkrieg`; but `im Jahr 2022. Danach`.
  private func isOrdinal(_ digits: String, next: Int) -> Bool {
    guard language == .german, digits.count <= 2 else { return false }
    let word = wordAfter(next).lowercased()
    if SentenceScan.afterOrdinals.contains(where: { word.hasPrefix($0) }) { return true }
    return !SentenceScan.usualOpeners.contains(word) && !word.isEmpty && digits.count <= 2
      && text[next].properties.isUppercase && precededByArticle(digits, next: next)
  }

  private func precededByArticle(_ digits: String, next: Int) -> Bool {
    var index = next - 1
    while index >= 0, isSpace(text[index]) || text[index] == "." || isDigit(text[index]) {
      index -= 1
    }
    let word = wordBefore(index + 1).lowercased()
    return ["der", "die", "das", "den", "dem", "des", "am", "im", "zum", "vom", "beim", "ins"]
      .contains(word)
  }

  /// `Heinrich VIII. König`: a Roman numeral of at least two letters.
  private func isRomanOrdinal(_ mark: Int) -> Bool {
    let word = wordBefore(mark)
    return word.count >= 2 && word.allSatisfy { "IVXL".contains($0) }
  }

  private func wordBefore(_ mark: Int) -> String {
    var first = mark
    while first > start, mark - first < 40,
      isWord(text[first - 1]) || text[first - 1] == "." && first < mark
    {
      first -= 1
    }
    return string(first..<mark)
  }

  private func wordAfter(_ index: Int) -> String {
    var end = index
    while end < text.count, isWord(text[end]), end - index < 40 { end += 1 }
    return string(index..<end)
  }

  private func string(_ range: Range<Int>) -> String {
    String(scalars: text[range])
  }

  private func nextWordStart(from index: Int) -> Int {
    var next = index
    while next < text.count,
      isSpace(text[next]) || isOpening(text[next]) || text[next] == "-"
        || text[next] == "–"
    { next += 1 }
    return next
  }

  private func startsUnusually(_ index: Int) -> Bool { text[index] == "¶" || text[index] == "©" }
  private func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    "„“\"»«‚‘'([".unicodeScalars.contains(scalar)
  }
  private func isWord(_ scalar: Unicode.Scalar) -> Bool { WrittenWords.isLetterOrDigit(scalar) }
  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
  private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\u{A0}" || scalar == "\t" || scalar == "\r"
  }

  private static let afterOrdinals = [
    "januar", "jänner", "februar", "feber", "märz", "april", "mai", "juni", "juli", "august",
    "september", "oktober", "november", "dezember", "jan", "feb", "mrz", "apr", "jun", "jul", "aug",
    "sep", "okt", "nov", "dez", "jahrhundert", "weltkrieg", "bezirk", "platz", "rang", "auflage",
    "jahrestag", "geburtstag", "staffel", "minute", "runde", "liga", "klasse", "stock", "etage",
  ]
  private static let usualOpeners: Set<String> = [
    "der", "die", "das", "ein", "eine", "es", "er", "sie", "wir", "ich", "in", "im", "am", "auf",
    "mit", "nach", "von", "für", "und", "aber", "doch", "auch", "so", "da", "dort", "dann", "seit",
    "bei", "zu", "den", "dem", "was", "wer", "wie",
  ]
  private static let german: Set<String> = [
    "dr", "prof", "hr", "fr", "bzw", "ca", "usw", "etc", "vgl", "evtl", "ggf", "inkl", "exkl", "nr",
    "str", "st", "mio", "mrd", "tsd", "abs", "art", "bd", "bspw", "sog", "gen", "geb", "gest", "jr",
    "sen", "ing", "dipl", "mag", "chr", "jh", "jhdt", "zz", "zzt", "rd", "s", "vs",
    "jan", "feb", "mrz", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dez", "tel",
    "red",
    "hl", "u", "a", "z", "d", "h", "b", "o", "i", "v", "n", "anm", "hrsg", "kap", "lt", "urspr",
    "mind", "allg", "bes", "insb", "u.a", "z.b", "d.h", "i.d.r", "v.chr", "n.chr",
  ]
  private static let english: Set<String> = [
    "dr", "mr", "mrs", "ms", "prof", "st", "jr", "sr", "vs", "etc", "inc", "ltd", "co", "corp",
    "fig", "vol", "pp", "gen", "col", "lt", "sgt", "capt", "gov", "sen", "rep", "rev", "hon", "mt",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "e.g",
    "i.e", "u.s", "u.k", "a.m", "p.m", "approx", "est", "dept",
  ]
}
