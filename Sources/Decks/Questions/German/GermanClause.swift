import Language

/// A German main clause with the answer cut out: what stands before its finite verb and what after it.
///
/// Worked value: "Im Jahr 2015 gründete A die Union." with the answer `2015` has the front `Im Jahr ￼`, the
/// verb `gründete` and the rest `A die Union`.
struct GermanClause {
  /// Stands for the answer.
  static let answer = "\u{FFFC}"

  let front: [String]
  let verb: String
  let rest: [String]
  /// Where the answer is, in the front or in the rest.
  let isInFront: Bool
  let at: Int

  /// Nil where the finite verb is not found for certain, or a comma parts it from the answer.
  init?(gap: Gap) {
    let quotes: Set<Character> = ["„", "“", "”", "\"", "»", "«", "‚", "‘"]
    var before = Substring(gap.before)
    var after = Substring(gap.after)
    if let last = before.last, let first = after.first, quotes.contains(last),
      quotes.contains(first)
    {
      before.removeLast()
      after.removeFirst()
    }
    guard after.last == "." else { return nil }
    let text = before + Self.answer + after.dropLast()
    let words = text.split(separator: " ").map { String($0) }
    guard let answer = words.firstIndex(of: Self.answer), let verb = Self.verbIndex(in: words),
      verb != answer, verb <= 16
    else { return nil }
    isInFront = answer < verb
    if !isInFront, words[verb..<answer].contains(where: { $0.hasSuffix(",") || $0.hasSuffix(":") })
    {
      return nil
    }
    front = Array(words[..<verb])
    self.verb = words[verb]
    rest = Array(words[(verb + 1)...])
    at = isInFront ? answer : answer - verb - 1
    if isInFront, front.contains(where: { $0.hasSuffix(",") }) { return nil }
  }

  /// The words of the half in which the answer stands.
  var half: [String] { isInFront ? front : rest }

  /// A word before the answer in small letters; empty before the first.
  func word(before distance: Int) -> String {
    at - distance >= 0 ? half[at - distance].lowercased() : ""
  }

  /// The first word in verb's place while no noun is awaited; behind a clause between commas, only directly
  /// after a comma.
  private static func verbIndex(in words: [String]) -> Int? {
    if let verb = verbBehindClause(words) { return verb }
    var awaitsNoun = false
    var hasComma = false
    for (index, word) in words.enumerated() {
      defer {
        if word.hasSuffix(",") {
          hasComma = true
          awaitsNoun = false
        }
      }
      let small = word.lowercased()
      if word == answer {
        awaitsNoun = false
        continue
      }
      let follows = index > 0 && (!hasComma || words[index - 1].hasSuffix(","))
      if index > 0, !awaitsNoun, follows, GermanVerbs.isFinite(word) {
        // "Bestiegen wurde der Berg": a participle before its helper looks like a past form.
        let next = index + 1 < words.count ? words[index + 1] : ""
        return GermanVerbs.isParticiple(word) && GermanVerbs.copulas.contains(next)
          ? index + 1 : index
      }
      if GermanWords.determiners.contains(small) || GermanWords.prepositions.contains(small) {
        awaitsNoun = true
      } else if let first = word.first, first.isNumber {
        awaitsNoun = !isYear(word)
      } else if index > 0, word.first?.isUppercase == true {
        awaitsNoun = false
      } else if index == 0, word.first?.isUppercase == true {
        awaitsNoun = isAdjective(word) && words.count > 1 && words[1].first?.isUppercase == true
      }
    }
    return nil
  }

  /// "Weil sie an Malaria erkrankte, kehrte …": behind a clause that ends in its verb, the verb follows the
  /// comma.
  private static func verbBehindClause(_ words: [String]) -> Int? {
    let opening: Set<String> = [
      "Weil", "Nachdem", "Obwohl", "Obgleich", "Bevor", "Wenn", "Falls", "Sobald", "Solange",
      "Seitdem", "Da", "Damit", "Indem", "Als", "Während", "Seit",
    ]
    guard let first = words.first, opening.contains(first),
      let comma = words.firstIndex(where: { $0.hasSuffix(",") }), comma > 1,
      comma + 1 < words.count, GermanVerbs.isFinite(String(words[comma].dropLast())),
      GermanVerbs.isFinite(words[comma + 1])
    else { return nil }
    return comma + 1
  }

  static func isYear(_ word: String) -> Bool {
    // "2021/22" is a season or a business year.
    let digits = word.prefix { $0 != "/" }.filter { $0 != "," }
    return digits.count == 4 && Int(digits).map { (1000...2100).contains($0) } == true
  }

  static func isAdjective(_ word: String) -> Bool {
    ["e", "en", "er", "es", "em"].contains(where: word.hasSuffix)
  }
}
