/// An English main clause with the answer cut out: what stands before the subject, the subject, the finite
/// verb and the rest.
///
/// Worked value: "In 1959 the probe reached the Moon." has the opening `In 1959`, the subject `the probe`,
/// the verb `reached` and the rest `the Moon`.
struct EnglishClause {
  static let answer = "\u{FFFC}"

  /// Where the answer stands.
  enum Half: Hashable { case opening, subject, rest }

  let opening: [String]
  let subject: [String]
  let verb: String
  let form: EnglishVerbs.Form
  let rest: [String]
  let half: Half
  let at: Int

  /// Nil where the finite verb is not found for certain, or commas part the clause otherwise than after the
  /// opening.
  init?(gap: Gap) {
    let quotes: Set<Character> = ["“", "”", "\"", "‘", "’", "'"]
    var before = Substring(gap.before)
    var after = Substring(gap.after)
    if let last = before.last, let first = after.first, quotes.contains(last),
      quotes.contains(first)
    {
      before.removeLast()
      after.removeFirst()
    }
    guard after.last == "." else { return nil }
    let words = (before + Self.answer + after.dropLast()).split(separator: " ").map { String($0) }
    let start = Self.openingEnd(words)
    let counted = Self.countedSubject(words, from: start)
    guard let verb = counted?.verb ?? Self.verbIndex(in: words, from: start),
      let form = counted?.form
        ?? EnglishVerbs.form(
          of: words[verb], before: verb + 1 < words.count ? words[verb + 1] : nil),
      let answer = words.firstIndex(where: { $0 == Self.answer || $0 == Self.answer + "," })
    else { return nil }
    var opening = Array(words[..<start])
    if let last = opening.last, last.hasSuffix(",") {
      opening[opening.count - 1] = String(last.dropLast())
    }
    self.opening = opening
    subject = Array(words[start..<verb])
    self.verb = words[verb]
    self.form = form
    rest = Array(words[(verb + 1)...])
    guard !subject.contains(where: { $0.hasSuffix(",") }), !subject.isEmpty, answer != verb else {
      return nil
    }
    if answer < start {
      (half, at) = (.opening, answer)
    } else if answer < verb {
      (half, at) = (.subject, answer - start)
    } else {
      (half, at) = (.rest, answer - verb - 1)
      guard !rest[..<at].contains(where: { $0.hasSuffix(",") || $0.hasSuffix(":") }),
        rest[at] == Self.answer
      else { return nil }
    }
  }

  /// The words of the part in which the answer stands.
  var words: [String] {
    switch half {
    case .opening: opening
    case .subject: subject
    case .rest: rest
    }
  }

  /// A word before the answer in small letters; empty before the first.
  func word(before distance: Int) -> String {
    at - distance >= 0 ? words[at - distance].lowercased() : ""
  }

  /// The question with the interrogative in place of those words of the answer's part; nil where more than
  /// them stands in the subject or the opening.
  func asked(_ interrogative: String, replacing place: Range<Int>) -> String? {
    let phrase = interrogative.prefix(1).uppercased() + interrogative.dropFirst()
    switch half {
    case .subject:
      guard place == 0..<subject.count else { return nil }
      return finished([phrase, verb] + rest + innerOpening)
    case .opening:
      guard place == 0..<opening.count else { return nil }
      return finished([phrase] + inverted + rest)
    case .rest:
      return finished(
        [phrase] + inverted + rest[..<place.lowerBound] + rest[place.upperBound...] + innerOpening)
    }
  }

  /// Helper, subject and base form: "did the probe reach"; or "was the probe".
  var inverted: [String] {
    switch form {
    case .auxiliary: [verb] + innerSubject
    case .full(let helper, let base):
      [isPlural && helper == "does" ? "do" : helper] + innerSubject + [base]
    }
  }

  var isPlural: Bool { !verb.hasSuffix("s") && verb != "was" }

  private var innerOpening: [String] {
    guard let first = opening.first else { return [] }
    return [first.lowercased()] + opening.dropFirst()
  }

  private func finished(_ words: [String]) -> String { words.joined(separator: " ") + "?" }

  /// Where the words before the subject end: a phrase with a comma after it, or "In 1959", "On 5 May 1960".
  private static func openingEnd(_ words: [String]) -> Int {
    guard let first = words.first else { return 0 }
    let isOpening =
      [
        "in", "on", "at", "by", "after", "before", "since", "during", "from", "with", "for",
        "under",
        "until", "today", "later", "initially", "originally", "eventually", "according",
      ]
      .contains(first.lowercased())
    guard isOpening else { return 0 }
    if let comma = words.firstIndex(where: { $0.hasSuffix(",") }), comma < 10 { return comma + 1 }
    var end = 1
    while end < words.count, isDatePart(words[end], after: words[end - 1]) { end += 1 }
    return end > 1 ? end : 0
  }

  private static func isDatePart(_ word: String, after previous: String) -> Bool {
    if word == answer { return previous.count != 4 || Int(previous) == nil }
    return Int(word) != nil
      || [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october",
        "november", "december",
      ].contains(word.lowercased())
  }

  /// "More than 200 bridges cross the river": behind a counted subject a verb stands in the plural.
  private static func countedSubject(
    _ words: [String], from start: Int
  ) -> (verb: Int, form: EnglishVerbs.Form)? {
    guard let at = words.firstIndex(of: answer), at >= start, at + 1 < words.count,
      words[start..<at].allSatisfy({ qualifiers.contains($0.lowercased()) }),
      let form = EnglishVerbs.plural(words[at + 1])
    else { return nil }
    return (at + 1, form)
  }

  private static let qualifiers: Set<String> = [
    "about", "around", "roughly", "approximately", "nearly", "almost", "more", "less", "fewer",
    "than", "at", "least", "most", "up", "to", "only", "just", "over", "some",
  ]

  private static func verbIndex(in words: [String], from start: Int) -> Int? {
    guard start + 1 < words.count else { return nil }
    for index in (start + 1)..<words.count {
      let word = words[index]
      guard word.first?.isLowercase == true, !word.hasSuffix(",") else { continue }
      let next = index + 1 < words.count ? words[index + 1] : nil
      guard EnglishVerbs.form(of: word, before: next) != nil else { continue }
      guard word.hasSuffix("ed") else {
        // "the last", "its set": what an article stands before is a noun.
        if determiners.contains(words[index - 1].lowercased()) { continue }
        return index
      }
      if determiners.contains(words[index - 1].lowercased())
        || ranks.contains(words[index - 1])
      {
        continue
      }
      if let next, next.first?.isLowercase == true, !small.contains(next), !adverbs.contains(next),
        words[(index + 1)...].contains(where: { EnglishVerbs.form(of: $0, before: nil) != nil })
      {
        continue
      }
      // "The treaty signed in Rome established": the first is a participle, or the second is.
      let later = words[(index + 1)...].prefix { !$0.hasSuffix(",") && !subordinating.contains($0) }
      let isDoubtful = later.enumerated().contains { offset, other in
        other.hasSuffix("ed") && EnglishVerbs.form(of: other, before: nil) != nil
          && ![
            "be", "been", "being", "was", "were", "and", "or", "to", "the", "a", "an", "had", "has",
          ]
          .contains(words[index + offset].lowercased())
          && !determiners.contains(words[index + offset].lowercased())
      }
      return isDoubtful && next.map { small.contains($0) } == true ? nil : index
    }
    return nil
  }

  private static let subordinating: Set<String> = [
    "that", "which", "who", "when", "where", "while", "because", "although", "after", "before",
    "and", "but",
  ]
  private static let determiners: Set<String> = [
    "the", "a", "an", "its", "their", "his", "her", "this", "that", "these", "those", "newly",
    "most",
  ]
  private static let ranks: Set<String> = [
    "last", "first", "only", "second", "third", "new", "so",
  ]
  private static let adverbs: Set<String> = [
    "safely", "first", "later", "only", "nearly", "almost",
  ]
  /// Words that are written small inside a sentence.
  static let small: Set<String> = determiners.union([
    "in", "on", "at", "by", "for", "from", "since", "after", "before", "during", "under", "over",
    "about",
    "to", "with", "of", "as", "into", "onto", "more", "some", "many", "several", "all", "both",
    "each",
    "every", "most", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven",
    "twelve", "up", "out", "down", "through", "across", "around", "along", "roughly", "around",
    "nearly",
    "almost", "at", "than", "through", "members", "people", "scientists", "women", "men",
    "children",
  ])
}
