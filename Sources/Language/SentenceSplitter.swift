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

  /// The same for text kept as scalars; two line feeds, or a U+2028, always end a sentence.
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
  let stops: SentenceStops
  var sentences: [Range<Int>] = []
  var start = 0

  init(text: [Unicode.Scalar], language: WritingLanguage) {
    self.text = text
    self.language = language
    stops = Vocabulary.of(language).lexicon.stops
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
      case "\u{2028}":
        close(at: index)
        index += 1
      default: index += 1
      }
    }
    close(at: text.count)
    return sentences
  }

  private mutating func close(at end: Int) {
    var (first, last) = (start, end)
    let isLine = first == 0 || first < last && text[first] == "\u{2028}"
    while first < last, isSpace(text[first]) || isBullet(first, opensLine: isLine) { first += 1 }
    while last > first, isSpace(text[last - 1]) { last -= 1 }
    if first < last { sentences.append(first..<last) }
    start = end
  }

  /// The mark of a list's item is no part of its sentence.
  private func isBullet(_ index: Int, opensLine: Bool) -> Bool {
    switch text[index] {
    case "•", "▪", "‣", "◦", "●", "■", "►", "▸", "▶", "✓", "✔", "➤": true
    case "-", "–", "—", "*", "+", "·":
      opensLine && index + 1 < text.count && isSpace(text[index + 1])
    default: false
    }
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

  /// Whether the full stop belongs to what it follows and ends no sentence.
  private func isAbbreviation(_ mark: Int, next: Int) -> Bool {
    let before = wordBefore(mark)
    guard !before.isEmpty else { return false }
    if opensSentence(mark, before) { return true }
    let lower = before.lowercased()
    if before.unicodeScalars.allSatisfy(isDigit) { return isOrdinal(before, next: next) }
    let goesOn = !stops.openers.contains(wordAfter(next).lowercased())
    if before.unicodeScalars.count == 1, let letter = before.unicodeScalars.first {
      // `z. B. Das`, but `Plan B. Das`.
      return goesOn || !letter.properties.isUppercase || followsStop(mark - 1)
    }
    if isRomanOrdinal(before) { return language == .german && goesOn }
    if stops.closing.contains(lower) { return goesOn }
    if lower.contains("."), lower.split(separator: ".").allSatisfy({ $0.count <= 2 }) {
      return goesOn || !before.unicodeScalars.contains(where: isDigit)
    }
    return stops.abbreviations.contains(lower)
  }

  /// `2. Öffnen Sie den Deckel.`: a number that stands first counts what follows.
  private func opensSentence(_ mark: Int, _ before: String) -> Bool {
    guard before.unicodeScalars.allSatisfy({ isDigit($0) || $0 == "." }) else { return false }
    let first = mark - before.unicodeScalars.count
    return before.unicodeScalars.count <= 5 && !text[start..<first].contains(where: isWord)
  }

  private func followsStop(_ index: Int) -> Bool {
    var index = index - 1
    while index > start, isSpace(text[index]) { index -= 1 }
    return index >= start && text[index] == "."
  }

  /// `6. Januar`, `3. Oktober`, `im 19. Jahrhundert`, `der 2. Weltkrieg`; but `im Jahr 2022. Danach`.
  private func isOrdinal(_ digits: String, next: Int) -> Bool {
    let word = wordAfter(next).lowercased()
    guard digits.count <= 3, !word.isEmpty, !stops.openers.contains(word) else { return false }
    if stops.ordinalNouns.contains(where: { word.hasPrefix($0) }) { return true }
    return digits.count <= 2 && text[next].properties.isUppercase && followsLead(next)
  }

  private func followsLead(_ next: Int) -> Bool {
    var index = next - 1
    while index >= 0, isSpace(text[index]) || text[index] == "." || isDigit(text[index]) {
      index -= 1
    }
    return stops.ordinalLeads.contains(wordBefore(index + 1).lowercased())
  }

  /// `Heinrich VIII. König`: a Roman numeral of at least two letters.
  private func isRomanOrdinal(_ word: String) -> Bool {
    word.utf8.count >= 2 && word.utf8.allSatisfy { "IVXL".utf8.contains($0) }
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

  private func startsUnusually(_ index: Int) -> Bool {
    switch text[index] {
    case "¶", "©", "#", "@", "§", "$", "€", "*", "•": true
    default: false
    }
  }
  private func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    "„“\"»«‚‘'([".unicodeScalars.contains(scalar)
  }
  private func isWord(_ scalar: Unicode.Scalar) -> Bool { WrittenWords.isLetterOrDigit(scalar) }
  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
  private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\n" || scalar == "\u{A0}" || scalar == "\t" || scalar == "\r"
      || scalar == "\u{2028}"
  }
}
