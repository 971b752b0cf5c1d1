/// Finds the place of a quote in an article.
///
/// A quote is found where its words stand, whatever the kind of its quotation marks, dashes, spaces and
/// line breaks; it never begins or ends inside a word or a figure.
package struct AnchorResolver: Sendable {
  package init() {}

  /// Every place a quote stands at, as ranges of the article's text, ascending.
  ///
  /// Linear in the text for all but pathological quotes.
  package func occurrences(of quote: String, in article: Article) -> [Range<Int>] {
    let text = article.text.folded
    return occurrences(of: Normalisation.folded(quote), in: text, within: 0..<text.count)
  }

  /// Where a quote stands, or `lost` where that is nowhere or not clear.
  ///
  /// `paragraph`, `prefix`, `suffix` and `position` narrow the search as far as they are given. A quote
  /// found at one place only, but in another paragraph or at another position, has `moved`.
  package func find(
    _ quote: String, in article: Article, paragraph: Int? = nil, prefix: String? = nil,
    suffix: String? = nil, position: Range<Int>? = nil
  ) -> AnchorResult {
    let text = article.text
    let places = occurrences(of: quote, in: article).filter {
      fits($0, prefix: prefix, suffix: suffix, in: text)
    }
    if let position, places.contains(position) { return .exact(text.selectors(of: position)) }
    if let paragraph {
      let here = places.filter { article.paragraph(at: $0.lowerBound)?.number == paragraph }
      if here.count == 1 {
        return position == nil
          ? .exact(text.selectors(of: here[0])) : .moved(text.selectors(of: here[0]))
      }
      guard here.isEmpty, places.count == 1 else { return .lost }
      return .moved(text.selectors(of: places[0]))
    }
    guard places.count == 1 else { return .lost }
    return position == nil
      ? .exact(text.selectors(of: places[0])) : .moved(text.selectors(of: places[0]))
  }

  private func fits(
    _ place: Range<Int>, prefix: String?, suffix: String?, in text: ArticleText
  ) -> Bool {
    if let prefix {
      let wanted = trimmed(Normalisation.folded(prefix))
      let before = trimmed(
        text.folded[max(0, place.lowerBound - prefix.unicodeScalars.count - 8)..<place.lowerBound])
      guard before.count >= wanted.count, before.suffix(wanted.count).elementsEqual(wanted) else {
        return false
      }
    }
    if let suffix {
      let wanted = trimmed(Normalisation.folded(suffix))
      let end = min(text.folded.count, place.upperBound + suffix.unicodeScalars.count + 8)
      let after = trimmed(text.folded[place.upperBound..<end])
      guard after.starts(with: wanted) else { return false }
    }
    return true
  }

  private func trimmed(_ scalars: some BidirectionalCollection<Unicode.Scalar>) -> [Unicode.Scalar]
  {
    let start = scalars.drop(while: Normalisation.isBlank)
    var all = Array(start)
    while let last = all.last, Normalisation.isBlank(last) { all.removeLast() }
    return all
  }

  func occurrences(
    of quote: [Unicode.Scalar], in text: [Unicode.Scalar], within bounds: Range<Int>
  ) -> [Range<Int>] {
    guard let first = quote.first, quote.count <= bounds.count else { return [] }
    var places: [Range<Int>] = []
    text.withUnsafeBufferPointer { text in
      quote.withUnsafeBufferPointer { quote in
        var start = bounds.lowerBound
        let lastStart = bounds.upperBound - quote.count
        while start <= lastStart {
          guard text[start] == first else {
            start += 1
            continue
          }
          var length = 1
          while length < quote.count, text[start + length] == quote[length] { length += 1 }
          let place = start..<start + quote.count
          if length == quote.count, standsAlone(place, in: text) { places.append(place) }
          start += 1
        }
      }
    }
    return places
  }

  /// Whether neither end cuts a word or a figure in two.
  private func standsAlone(
    _ place: Range<Int>, in text: UnsafeBufferPointer<Unicode.Scalar>
  ) -> Bool {
    let (start, end) = (place.lowerBound, place.upperBound)
    if start > 0, isWordPart(text[start]) {
      if isWordPart(text[start - 1]) { return false }
      if isDigit(text[start]), start > 1, isDigitSeparator(text[start - 1]),
        isDigit(text[start - 2])
      {
        return false
      }
    }
    if end < text.count, isWordPart(text[end - 1]) {
      if isWordPart(text[end]) { return false }
      if isDigit(text[end - 1]), end + 1 < text.count, isDigitSeparator(text[end]),
        isDigit(text[end + 1])
      {
        return false
      }
    }
    return true
  }

  private func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    case _ where scalar.value < 0x80: false
    default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
  private func isDigitSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "," || scalar == "'"
  }
}
