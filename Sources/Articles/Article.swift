import Basics

/// A text somebody published, with its paragraphs and who published it where and when.
package struct Article: Hashable, Sendable {
  package let citation: Citation
  package let paragraphs: [Paragraph]
  package let text: ArticleText
  /// The text this one retells, where it says so.
  package let original: Original?
  /// Whether its front matter names it; otherwise the id is made from the file's name.
  package let hasOwnID: Bool

  package init(
    citation: Citation, paragraphs: [Paragraph], text: ArticleText, original: Original? = nil,
    hasOwnID: Bool = true
  ) {
    self.hasOwnID = hasOwnID
    self.citation = citation
    self.paragraphs = paragraphs
    self.text = text
    self.original = original
  }

  package var id: ArticleID { citation.id }

  /// The paragraph with a number; nil where there is none.
  package func paragraph(_ number: Int) -> Paragraph? {
    guard number > 0 else { return nil }
    if paragraphs.indices.contains(number - 1), paragraphs[number - 1].number == number {
      return paragraphs[number - 1]
    }
    return paragraphs.first { $0.number == number }
  }

  /// The paragraph a position lies in; nil between two.
  package func paragraph(at position: Int) -> Paragraph? {
    var low = 0
    var high = paragraphs.count
    while low < high {
      let middle = (low + high) / 2
      if paragraphs[middle].range.upperBound <= position { low = middle + 1 } else { high = middle }
    }
    guard low < paragraphs.count, paragraphs[low].range.contains(position) else { return nil }
    return paragraphs[low]
  }

  /// A paragraph's text as it is shown.
  package func shown(_ paragraph: Paragraph) -> String { text.shown(paragraph.range) }
}

/// The file a retelling was made from, and what it was then.
package struct Original: Hashable, Sendable {
  /// A plain file name, without any folder.
  package let file: String
  package let hash: ContentHash
  /// The first 16 digits of each paragraph's SHA-256, by the paragraph's number.
  package let paragraphs: [Int: String]

  package init(file: String, hash: ContentHash, paragraphs: [Int: String]) {
    self.file = file
    self.hash = hash
    self.paragraphs = paragraphs
  }
}
