import Basics
import Language

/// Settles what the blocks of a page are: first each by its look, then the short lines by what stands around them.
struct PageReader {
  private let looks: [BlockLook]
  private var kinds: [BlockKind?]
  /// The papers that notes on the page name as its own, folded.
  private let publishers: Set<String>

  /// A block of running text with fewer words may be a teaser's.
  private static let longestTeaser = 30
  /// A writer's bare name stands among the first blocks.
  private static let headBlocks = 12
  /// Of more writers no boxes are looked for.
  private static let mostWriters = 20

  private init(_ looks: [BlockLook]) {
    self.looks = looks
    let kinds = looks.map(BlockClassifier.kind)
    self.kinds = kinds
    publishers = Set(
      zip(looks, kinds).compactMap { look, kind in
        kind == .disclaimer ? PublisherReader.name(inNote: look.text).map(Folding.folded) : nil
      })
  }

  /// The kinds of a page's blocks, in their order; linear.
  static func kinds(of looks: [BlockLook]) -> [BlockKind] {
    var reader = PageReader(looks)
    reader.settleInterview()
    reader.settleCredits()
    reader.settleHead()
    reader.settleTeasers()
    reader.settleComments()
    reader.settleWriters()
    return reader.kinds.map { $0 ?? .subheading }
  }

  private var firstText: Int { kinds.firstIndex(of: .runningText) ?? kinds.count }

  /// One sentence above a line that only names who took a picture says what the picture shows.
  private mutating func settleCredits() {
    let first = firstText
    for index in looks.indices.dropFirst() where kinds[index] == .caption && index > first + 1 {
      let above = looks[index - 1]
      guard kinds[index - 1] == .runningText || kinds[index - 1] == nil, above.words.count <= 12,
        above.sentenceCount <= 1, above.marks.heading == 0,
        looks[index].lines.count == 1,
        PictureCredit.start(in: Array(looks[index].text.unicodeScalars)) == 0
      else { continue }
      kinds[index - 1] = .caption
    }
  }

  // MARK: The headline and what stands above it

  /// The headline is the first heading of Markdown, or else the first line that says enough; a rubric and the
  /// paper's name above it are none.
  private mutating func settleHead() {
    if let marked = looks.indices.first(where: { kinds[$0] == nil && looks[$0].marks.heading == 1 })
    {
      for index in looks.indices where kinds[index] == nil && looks[index].marks.heading > 0 {
        kinds[index] = looks[index].marks.heading == 1 ? .headline : .subheading
      }
      settleMastheads(before: marked)
      return
    }
    for index in looks.indices where kinds[index] == nil && looks[index].marks.heading > 1 {
      kinds[index] = .subheading
    }
    takeBackByline()
    takeBackExclamation()
    let open = looks.indices.prefix(firstText).filter { kinds[$0] == nil }
    guard let headline = headline(among: open) else { return }
    kinds[headline] = .headline
    settleMastheads(before: headline)
  }

  private func headline(among open: [Int]) -> Int? {
    let telling = open.filter { looks[$0].words.count >= 3 && !isMasthead(looks[$0]) }
    guard let first = telling.first else { return open.first }
    // `Krieg in der Ukraine` above a longer line is its rubric.
    if let second = telling.dropFirst().first, second == first + 1, looks[first].words.count <= 4,
      looks[second].words.count > looks[first].words.count, looks[second].words.count <= 14,
      !looks[first].endsLikeQuestion
    {
      return second
    }
    return first
  }

  /// `Von Berlin nach Paris` and `By Popular Demand` above all text are headlines unless a known name follows.
  private mutating func takeBackByline() {
    let head = looks.indices.prefix(firstText)
    guard !head.contains(where: { kinds[$0] == nil && looks[$0].words.count >= 3 }),
      let index = head.first(where: { kinds[$0] == .byline }),
      !(Byline(looks[index].text)?.hasKnownName ?? true)
    else { return }
    kinds[index] = nil
  }

  /// `Die Schule braucht keine Noten!` ends like a sentence, and is the headline all the same.
  private mutating func takeBackExclamation() {
    let first = firstText
    guard first < looks.count, !kinds[..<first].contains(where: { $0 == nil }),
      looks[first].words.count <= 12,
      looks[first].sentenceCount == 1, looks[first].text.last != ".",
      kinds[(first + 1)...].contains(.runningText)
    else { return }
    kinds[first] = nil
  }

  private mutating func settleMastheads(before headline: Int) {
    for index in looks.indices.prefix(headline)
    where kinds[index] == nil && isMasthead(looks[index]) {
      kinds[index] = .furniture
    }
  }

  /// A paper's name: known, or named in a note of its rights, or over what it says of itself.
  private func isMasthead(_ look: BlockLook) -> Bool {
    if PressNames.isKnown(look.text) || publishers.contains(Folding.folded(look.text)) {
      return true
    }
    return look.lines.count > 1 && look.marks.heading == 0
      && BlockLook(line: look.lines[0]).words.count <= 2
      && look.lines.allSatisfy { BlockLook(line: $0).words.count <= 5 }
  }

  // MARK: Sections of teasers and comments

  /// Short lines below `Mehr zum Thema` lead to other texts.
  private mutating func settleTeasers() {
    var isTeasing = false
    let first = firstText
    let lastLong = looks.lastIndex { $0.words.count > PageReader.longestTeaser } ?? 0
    for index in looks.indices {
      if kinds[index] == .furniture, PageVocabulary.teaserHeads.contains(looks[index].plainWords) {
        isTeasing = index >= first
      } else if isTeasing, looks[index].marks.heading == 0,
        isTeaser(index, isBehindText: index > lastLong)
      {
        kinds[index] = .furniture
      } else if kinds[index] != .furniture {
        isTeasing = false
      }
    }
  }

  private func isTeaser(_ index: Int, isBehindText: Bool) -> Bool {
    switch kinds[index] {
    case nil, .dateLine: true
    // A text of one sentence at the page's end tells what another article is about.
    case .runningText:
      isBehindText && looks[index].words.count <= PageReader.longestTeaser
        && looks[index].sentenceCount <= 1
    default: false
    }
  }

  /// Below `Kommentare` at the end of a page readers write, not the paper.
  private mutating func settleComments() {
    let first = firstText
    guard
      let head = looks.indices.last(where: {
        $0 > first && kinds[$0] == .furniture
          && PageVocabulary.commentHeads.contains(looks[$0].plainWords)
      }), looks[head...].dropFirst().contains(where: isCommentMark)
    else { return }
    for index in looks.indices[(head + 1)...] where kinds[index] != .disclaimer {
      kinds[index] = .furniture
    }
  }

  private func isCommentMark(_ look: BlockLook) -> Bool {
    look.words.count <= 12 && look.holds(PageVocabulary.commentMarks)
  }

  // MARK: Interviews and writers

  /// Questions in an interview are part of its text: they carry a label or speak to somebody.
  private mutating func settleInterview() {
    let first = firstText
    let labels = looks.map { label(of: $0) }
    let counts = labels.reduce(into: [String: Int]()) { counts, label in
      if let label { counts[label, default: 0] += 1 }
    }
    let open = looks.indices.filter { kinds[$0] == nil && looks[$0].marks.heading == 0 }
    var asked = 0
    for index in open {
      let isLabelled = labels[index].map {
        counts[$0, default: 0] >= 2 || PageVocabulary.interviewLabels.contains($0)
      }
      let isQuestion = index > first && looks[index].endsLikeQuestion
      guard isLabelled ?? false || isQuestion && looks[index].speaksToSomebody else { continue }
      kinds[index] = .runningText
      asked += 1
    }
    guard asked > (saysInterview ? 0 : 1) else { return }
    for index in open where index > first && looks[index].endsLikeQuestion {
      kinds[index] = .runningText
    }
  }

  /// Whether the page's head calls the text an interview.
  private var saysInterview: Bool {
    looks.prefix(PageReader.headBlocks).contains { look in
      look.isShort && look.words.contains { ["interview", "gespräch"].contains($0.lower) }
    }
  }

  /// The speaker before the first colon: `ZEITRAUM:`, `Q:`.
  private func label(of look: BlockLook) -> String? {
    guard look.words.count > 1, let colon = look.text.firstIndex(of: ":") else { return nil }
    let label = look.text[..<colon]
    guard label.count <= 30, label.first?.isUppercase == true,
      label.split(separator: " ").count <= 3
    else { return nil }
    return label.lowercased()
  }

  /// A writer's bare name near the top, and the boxes about the writer.
  private mutating func settleWriters() {
    let headline = kinds.firstIndex(of: .headline) ?? 0
    var writers: [String] = []
    for index in looks.indices {
      let look = looks[index]
      if kinds[index] == nil, index > headline, index < headline + PageReader.headBlocks,
        look.marks.heading == 0, let byline = Byline(look.lines.first ?? look.text),
        byline.hasKnownName
      {
        kinds[index] = .byline
      }
      if kinds[index] == .byline, writers.count < PageReader.mostWriters {
        writers += Byline.persons(of: look)
      }
      if index > headline, isBox(look, about: writers) { kinds[index] = .byline }
    }
  }

  private func isBox(_ look: BlockLook, about writers: [String]) -> Bool {
    guard look.isShort, look.words.count > 3 else { return false }
    let text = look.text.drop { !$0.isLetter }
    return writers.contains { writer in
      guard text.hasPrefix(writer) else { return false }
      let next = WrittenWords.words(in: String(text.dropFirst(writer.count).prefix(40))).first
      return next.map { PageVocabulary.writerVerbs.contains($0.lower) } ?? false
    }
  }
}

extension Byline {
  /// The persons that a block names as its writers, in any of its lines.
  static func persons(of look: BlockLook) -> [String] {
    if let byline = Byline(look.text), !byline.persons.isEmpty { return byline.persons }
    return look.lines.compactMap { Byline($0) }.flatMap(\.persons)
  }
}
