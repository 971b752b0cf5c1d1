import Basics
import Language

/// What a block is by its own look; ``PageReader`` settles what only its neighbours tell.
enum BlockClassifier {
  /// The kind of a block; nil for a short line that may be a headline, a subheading or a teaser.
  static func kind(of look: BlockLook) -> BlockKind? {
    if look.marks.isCode || look.marks.isHidden { return .furniture }
    if look.marks.isPicture { return .caption }
    guard look.isShort else { return isNote(look) ? .disclaimer : .runningText }
    if isFurniture(look) { return .furniture }
    if look.marks.heading > 0 { return nil }
    if isNote(look) { return .disclaimer }
    if isDateLine(look) { return .dateLine }
    if isByline(look) { return .byline }
    if isCaption(look) { return .caption }
    if look.marks.isQuote || isList(look) { return .runningText }
    guard look.words.count <= 14, !look.endsLikeSentence else { return .runningText }
    return nil
  }

  // MARK: Menus and teasers

  private static func isFurniture(_ look: BlockLook) -> Bool {
    let plain = look.plainWords
    guard !plain.isEmpty else { return !look.text.contains(where: \.isNumber) }
    if isButton(plain) { return true }
    if look.marks.linked > 0, look.marks.linked * 10 >= look.text.count * 9, look.marks.heading == 0
    {
      return true
    }
    if leadsElsewhere(look) || isTags(look.text) { return true }
    if look.words.count <= 40, PageVocabulary.invites(Set(look.words.map(\.lower))) { return true }
    return isMenu(look) || isRow(look.words)
  }

  private static func isButton(_ plain: String) -> Bool {
    PageVocabulary.buttons.contains(plain) || PageVocabulary.teaserHeads.contains(plain)
      || PageVocabulary.commentHeads.contains(plain) || PageVocabulary.genres.contains(plain)
  }

  /// Whether it points to another text, as `Lesen Sie auch: …` and `Teil 2 finden Sie hier.` do.
  private static func leadsElsewhere(_ look: BlockLook) -> Bool {
    if let length = PageVocabulary.teaserOpeners.length(in: look.words, at: 0),
      look.words.count <= 30
    {
      let end = look.words[length - 1].range.upperBound
      let sign = look.text.unicodeScalars.dropFirst(end).first { $0 != " " }
      // One word and no sign may as well begin a sentence: `Video zeigt …`.
      return length > 1 || sign == ":" || sign == "|" || sign == "»" || sign == "·"
        || !look.endsLikeSentence
          && look.words.dropFirst().first.map { $0.isCapital || $0.lower.first?.isNumber == true }
            ?? true
          && look.marks.heading == 0 && look.words[0].lower != "hintergrund"
    }
    let lower = look.text.lowercased()
    return look.words.count <= 8
      && (lower.contains(" finden sie hier") || lower.contains(" lesen sie hier"))
  }

  /// Marked words by which a page or a writer is found: `#Schlaf #Gesundheit`, `@name`.
  private static func isTags(_ text: String) -> Bool {
    text.split(whereSeparator: \.isWhitespace).allSatisfy {
      "#@".contains($0.prefix(1)) && $0.count > 1
    }
  }

  /// Buttons and rubrics side by side without any sign between them: `Politik Wirtschaft Sport`.
  private static func isRow(_ words: [WrittenWord]) -> Bool {
    guard (2...10).contains(words.count), words.allSatisfy(\.isCapital) else { return false }
    let buttons = words.count { PageVocabulary.buttons.contains($0.lower) }
    return buttons == words.count || words.count > 2 && buttons * 5 >= words.count * 3
  }

  /// Three and more short items side by side, or lines of which most are buttons.
  private static func isMenu(_ look: BlockLook) -> Bool {
    let items = look.items
    guard items.count > 1 else { return false }
    let parts = items.map { BlockLook(line: $0) }
    let buttons = parts.count { isButton($0.plainWords) || $0.plainWords.isEmpty }
    if buttons == parts.count
      || buttons * 2 > parts.count && parts.allSatisfy({ $0.words.count <= 4 })
    {
      return true
    }
    return look.lines.count == 1 && items.count >= 3 && !look.text.contains("+++")
      && parts.allSatisfy {
        $0.words.count <= 3 && !$0.endsLikeSentence && DateLine($0.text) == nil
      }
      && Byline(look.text) == nil
  }

  // MARK: Notes, dates and writers

  private static func isNote(_ look: BlockLook) -> Bool {
    guard look.words.count <= 130 else { return false }
    if isRights(look) { return true }
    if let length = PageVocabulary.noteOpeners.length(in: look.words, at: 0) {
      let end = look.words[length - 1].range.upperBound
      let isLabel =
        look.text.unicodeScalars.dropFirst(end).first { !")]".unicodeScalars.contains($0) } == ":"
      return isLabel || length > 1 && !look.marks.isPicture
    }
    return look.holds(PageVocabulary.noteParts)
  }

  /// `© 2023 Rheinische Tageszeitung`, `Copyright`, `© dpa-infocom, dpa:230328-99-115/3`.
  private static func isRights(_ look: BlockLook) -> Bool {
    guard
      look.text.hasPrefix("©") || look.text.hasPrefix("(c)")
        || look.words.first?.lower == "copyright"
    else { return false }
    return look.text.contains(where: \.isNumber) || look.holds(PageVocabulary.noteParts)
  }

  private static func isDateLine(_ look: BlockLook) -> Bool {
    DateLine(look.text) != nil && !namesWriter(look)
  }

  /// `Sofia Marchetti, 11 May 2021`: a bare name that its neighbours settle.
  private static func namesWriter(_ look: BlockLook) -> Bool {
    Byline(look.text).map { !$0.persons.isEmpty && $0.hasKnownName } ?? false
  }

  private static func isByline(_ look: BlockLook) -> Bool {
    guard let first = look.lines.first else { return false }
    if let byline = Byline(look.text), byline.isOpened || byline.persons.isEmpty {
      return byline.isOpened || look.words.count <= 6
    }
    if Credit.material(in: look.text) != nil { return true }
    guard look.lines.count > 1, let byline = Byline(first), byline.isOpened else { return false }
    return look.lines.dropFirst().allSatisfy { line in
      DateLine(line) != nil || Byline(line) != nil || BlockLook(line: line).isRole
    }
  }

  // MARK: Pictures and lists

  private static func isCaption(_ look: BlockLook) -> Bool {
    let scalars = Array(look.text.unicodeScalars)
    guard PictureCredit.start(in: scalars) != nil else { return isPictureLine(look) }
    if Credit.bracket(in: scalars) != nil { return false }
    return look.words.count <= 40 || look.sentenceCount <= 2
  }

  /// What a picture shows, without a full stop: `… in Almaty am 6. Januar 2022`,
  /// `…: Kasachstans Präsident Kassym-Jomart Tokajew`.
  private static func isPictureLine(_ look: BlockLook) -> Bool {
    let text = look.text
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count >= 4, parts.count <= 20, !look.endsLikeSentence, !look.endsLikeQuestion,
      !namesWriter(look)
    else { return false }
    if let year = parts.last, year.count == 4, year.allSatisfy(\.isNumber),
      Gazetteer.isCalendarWord(Folding.folded(parts.suffix(2).first ?? "")), look.lines.count == 1
    {
      return true
    }
    guard let colon = parts.lastIndex(where: { $0.hasSuffix(":") }) else { return false }
    let named = parts[(colon + 1)...]
    return named.count >= 3 && named.allSatisfy { $0.first?.isUppercase == true }
      && !named.contains { $0.hasSuffix(",") }
  }

  /// Lines that each stand for themselves, marked as a list or a table.
  private static func isList(_ look: BlockLook) -> Bool {
    look.text.contains(where: { $0 == OwnLines.separator })
  }
}
