import Language

/// When a text appeared, as a line says: `Stand: 6.1.2022, 14:30 Uhr`, `Published 6 January 2022`.
struct DateLine {
  /// The dates of the line that have a year, those of later changes marked.
  private(set) var dates: [(date: PartialDate, isUpdate: Bool)] = []

  private static let mostWords = 24

  /// The date line that a line is; nil where it says anything else.
  init?(_ line: String) {
    let scalars = Array(line.unicodeScalars)
    let words = WrittenWords.words(in: scalars)
    guard (1...DateLine.mostWords).contains(words.count), !line.hasSuffix("?") else { return nil }
    let found = DateLine.found(in: line)
    var isUpdate = false
    var hasTime = false
    var others = 0
    for word in words {
      if let date = found.first(where: { $0.range.contains(word.range.lowerBound) }) {
        if date.range.lowerBound == word.range.lowerBound || dates.isEmpty { take(date, isUpdate) }
        continue
      }
      if PageVocabulary.updateWords.contains(word.lower) { isUpdate = true }
      if ["veröffentlicht", "erstellt", "published", "posted", "erschienen"].contains(word.lower) {
        isUpdate = false
      }
      if DateLine.isTime(word.lower) {
        hasTime = true
      } else if !DateLine.isDateWord(word.lower) {
        others += 1
      } else if DateLine.isMoment(word.lower) {
        hasTime = true
      }
    }
    guard !dates.isEmpty || hasTime else { return nil }
    guard others == 0 || !dates.isEmpty && DateLine.isPlaced(words.prefix(others), in: scalars)
    else { return nil }
  }

  /// Whether a text is a date line or a time to read: `6 min read`.
  static func isAside(_ text: String) -> Bool {
    DateLine(text) != nil || WrittenWords.words(in: text).allSatisfy { isDateWord($0.lower) }
  }

  /// `New Delhi, June 3, 2023`: a place before the date.
  private static func isPlaced(
    _ words: ArraySlice<WrittenWord>, in scalars: [Unicode.Scalar]
  ) -> Bool {
    guard let last = words.last, words.count <= 3 else { return false }
    return words.allSatisfy(\.isCapital) && scalars.dropFirst(last.range.upperBound).first == ","
  }

  /// The day of publication: the first date that tells of no later change, or else the first of all.
  var issued: PartialDate? { (dates.first { !$0.isUpdate } ?? dates.first)?.date }
  /// Whether only later changes are dated.
  var isUpdateOnly: Bool { dates.allSatisfy(\.isUpdate) }

  private mutating func take(_ found: Found<PartialDate>, _ isUpdate: Bool) {
    if dates.last?.date != found.value || dates.isEmpty { dates.append((found.value, isUpdate)) }
  }

  /// In either language, the one that reads more of the line first.
  private static func found(in line: String) -> [Found<PartialDate>] {
    let readings = WritingLanguage.allCases.map { DateScanner.dates(in: line, language: $0) }
    let best = readings.max { length($0) < length($1) } ?? []
    return best.isEmpty ? pointed(line) : best
  }

  private static func length(_ dates: [Found<PartialDate>]) -> Int {
    dates.reduce(0) { $0 + $1.range.count }
  }

  /// `6 Aug. 2022`: without the point that German wants behind the day.
  private static func pointed(_ line: String) -> [Found<PartialDate>] {
    let words = WrittenWords.words(in: line)
    guard words.count >= 3 else { return [] }
    for index in 0..<words.count - 2 where words[index].range.count <= 2 {
      guard let day = Int(words[index].lower), (1...31).contains(day) else { continue }
      let dotted = "\(day). \(words[index + 1].lower) \(words[index + 2].lower)"
      if let date = DateScanner.dates(in: dotted, language: .german).first?.value {
        return [
          Found(
            value: date,
            range: words[index].range.lowerBound..<words[index + 2].range.upperBound)
        ]
      }
    }
    return []
  }

  private static func isTime(_ word: String) -> Bool {
    let digits = word.prefix { $0.isNumber }
    return word == "uhr"
      || (digits.count >= 1 && ["am", "pm", "uhr", "h"].contains(word.dropFirst(digits.count)))
  }

  /// Words that make a date line without a full date: `vor 3 Stunden`, `updated an hour ago`, a month.
  private static func isMoment(_ word: String) -> Bool {
    ["ago", "stunden", "stunde", "tagen", "gestern", "yesterday", "today", "heute"].contains(word)
      || Gazetteer.isCalendarWord(Folding.folded(word))
  }

  private static func isDateWord(_ word: String) -> Bool {
    PageVocabulary.dateWords.contains(word) || Gazetteer.isCalendarWord(Folding.folded(word))
      || word.allSatisfy { $0.isNumber || $0 == "." || $0 == "," || $0 == "-" }
  }
}
