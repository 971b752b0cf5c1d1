/// Tells the language of a text by its small words.
package enum LanguageGuess {
  /// The language that three times as many small words belong to as to any other; nil where that is not
  /// clear, or fewer than three are found.
  package static func language(of scalars: ArraySlice<Unicode.Scalar>) -> WritingLanguage? {
    let vocabularies = WritingLanguage.allCases.map { ($0, Vocabulary.of($0)) }
    var counts = [Int](repeating: 0, count: vocabularies.count)
    var bytes: [UInt8] = []
    var start = scalars.startIndex
    while start < scalars.endIndex {
      let end = scalars[start...].firstIndex { !ScalarTraits.of($0).contains(.letter) }
      let word = scalars[start..<(end ?? scalars.endIndex)]
      bytes.removeAll(keepingCapacity: true)
      if (2...6).contains(word.count), FoldedBytes.append(word, to: &bytes) {
        for (place, vocabulary) in vocabularies.enumerated()
        where vocabulary.1.entry(bytes[...])?.senses.contains(.common) == true {
          counts[place] += 1
        }
      }
      start = (end ?? scalars.endIndex) + 1
    }
    let best = counts.indices.max { counts[$0] < counts[$1] }
    guard let best, counts[best] >= 3,
      counts.indices.allSatisfy({ $0 == best || counts[best] > counts[$0] * 3 })
    else { return nil }
    return vocabularies[best].0
  }
}
