import Language

/// The words of a text, folded, for questions about what a stem gives away and what it has in common
/// with another.
enum Wording {
  /// Folded words and numbers in their order: "Rund 7.600 km!" gives `rund`, `7600`, `km`.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var grouping = false
    for scalar in Folding.folded(text).unicodeScalars {
      let isDigit = isDigit(scalar)
      if isDigit || isLetter(scalar) {
        // A separator between two digits belongs to the number and is left out.
        if grouping, !isDigit { close(&word, into: &words) }
        grouping = false
        if scalar.value < 0x80 {
          word.append(UInt8(scalar.value))
        } else {
          word.append(contentsOf: UTF8.encode(scalar) ?? .init())
        }
      } else if !grouping, isGrouping(scalar), word.last.map({ 0x30...0x39 ~= $0 }) == true {
        grouping = true
      } else {
        grouping = false
        close(&word, into: &words)
      }
    }
    close(&word, into: &words)
    return words
  }

  private static func close(_ word: inout [UInt8], into words: inout [String]) {
    guard !word.isEmpty else { return }
    words.append(String(decoding: word, as: UTF8.self))
    word.removeAll(keepingCapacity: true)
  }

  /// The words that carry meaning: without articles, prepositions, auxiliaries and question words.
  static func contentWords(_ text: String) -> [String] { contentWords(of: words(text)) }

  /// The same of words that have been read already.
  static func contentWords(of words: [String]) -> [String] {
    words.filter { !functionWords.contains($0) }
  }

  /// How much two sets of words share: 0 for nothing, 1 for the same words.
  ///
  /// Source: Jaccard 1912, doi:10.1111/j.1469-8137.1912.tb05611.x. Two empty sets share nothing.
  static func likeness(_ left: Set<String>, _ right: Set<String>) -> Double {
    let shared = left.intersection(right).count
    let all = left.count + right.count - shared
    return all == 0 ? 0 : Double(shared) / Double(all)
  }

  /// A word without its commonest German and English endings, at least four letters long.
  static func stem(_ word: String) -> String {
    for ending in ["ischen", "ische", "ern", "en", "er", "es", "em", "e", "n", "s"]
    where word.hasSuffix(ending) && word.count - ending.count >= 4 {
      return String(word.dropLast(ending.count))
    }
    return word
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80
      ? (0x61...0x7A).contains(scalar.value | 0x20) : scalar.properties.isAlphabetic
  }

  private static func isGrouping(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "," || scalar == "'" || scalar == "\u{A0}" || scalar == "\u{202F}"
  }

  /// Words without a meaning of their own, in German and English, folded.
  private static let functionWords = Set(
    """
    der die das den dem des ein eine einen einem einer eines und oder aber als auch an am auf aus bei \
    beim bis durch fur gegen im in ins mit nach ohne um unter uber uber vom von vor wahrend wegen zu zum \
    zur zwischen ist sind war waren wird werden wurde wurden worden hat haben hatte hatten sein seine \
    seinen seinem seiner ihr ihre ihren ihrem ihrer sich er sie es wir man nicht kein keine noch nur \
    schon so dass wie was wer wen wem wo wann warum wozu welche welcher welches welchen welchem wessen \
    viel viele soll sollen laut rund etwa circa ca knapp fast gut mehr mindestens seit damals dort \
    diese dieser dieses diesen diesem the a an of in on at to for from by with and or but is are was \
    were be been has have had its it his her their which what who whom where when why how many much \
    that this these those as than about more not no
    """.split(separator: " ").map { Folding.folded(String($0)) })
}
