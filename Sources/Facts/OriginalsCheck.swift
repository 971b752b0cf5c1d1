import Articles
import Basics
import Language

/// Holds retellings against the texts they retell: `original-missing`, `original-changed`,
/// `original-paragraph`, `value-not-in-original`.
package struct OriginalsCheck: Sendable {
  private let sheet: FactSheet
  private let articles: [ArticleID: Article]
  private let folder: String
  /// Where problems of a whole article are shown.
  private let top = SheetPlace(line: 1, column: 1)

  package init(sheet: FactSheet, articles: [ArticleID: Article], folder: String) {
    self.sheet = sheet
    self.articles = articles
    self.folder = folder
  }

  /// What differs: the digest of a file, the digest of a paragraph, or a figure or name of a fact's quote
  /// that the original's paragraph does not have.
  ///
  /// Articles that retell nothing are passed over.
  package func problems() -> [SheetProblem] {
    var problems: [SheetProblem] = []
    var originals: [ArticleID: Article] = [:]
    for id in sheet.articles {
      guard let article = articles[id], let original = article.original else { continue }
      do throws(OriginalFault) {
        let (text, found) = try read(original)
        if found != original.hash { problems.append(changed(id, original)) }
        problems += paragraphs(of: id, original, in: text)
        originals[id] = text
      } catch {
        problems.append(missing(id, original, error))
      }
    }
    for fact in sheet.facts {
      for evidence in fact.evidence {
        guard let text = originals[evidence.article], let retelling = articles[evidence.article]
        else { continue }
        problems += values(of: evidence, fact, retelling, in: text)
      }
    }
    return problems
  }

  private struct OriginalFault: Error { let sentence: @Sendable (InterfaceLanguage) -> String }

  private func read(_ original: Original) throws(OriginalFault) -> (Article, ContentHash) {
    let path = "\(folder)/\(original.file)"
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileBytes.read(path, limit: ArticleFile.sizeLimit)
    } catch {
      throw OriginalFault { error.sentence(in: $0) }
    }
    do throws(ArticlesError) {
      return (
        try ArticleFile.article(from: bytes, path: "\(folder)/original-\(original.file)"),
        ContentHash(of: bytes)
      )
    } catch {
      throw OriginalFault { error.sentence(in: $0) }
    }
  }

  private func paragraphs(
    of id: ArticleID, _ original: Original, in text: Article
  ) -> [SheetProblem] {
    original.paragraphs.sorted { $0.key < $1.key }.compactMap { number, digest in
      guard text.paragraph(number)?.hash.short != digest else { return nil }
      return SheetProblem(
        code: "original-paragraph", place: top,
        german:
          "„\(id)“: Absatz \(number) von \(original.file) ist nicht der, den „original“ nennt; bitte Nacherzählung und Prüfsumme prüfen.",
        english:
          "“\(id)”: paragraph \(number) of \(original.file) is not the one its front matter names; please check retelling and digest."
      )
    }
  }

  private func values(
    of evidence: Evidence, _ fact: Fact, _ retelling: Article, in original: Article
  ) -> [SheetProblem] {
    guard let paragraph = original.paragraph(evidence.paragraph) else {
      return [
        SheetProblem(
          code: "original-paragraph", place: evidence.paragraphPlace,
          german: "Das Original hat keinen Absatz \(evidence.paragraph); bitte die Nummer prüfen.",
          english: "The original has no paragraph \(evidence.paragraph); please check the number.")
      ]
    }
    let language = retelling.citation.language ?? sheet.language
    let source = Passage(original.shown(paragraph), language: language)
    let quote = Passage(evidence.quote, language: language)
    let (figures, dates) = (source.quantities, source.dates)
    var missing = quote.quantities.filter { found in
      !figures.contains { KeyMatch.isSame($0.value, found.value) }
        && !figures.contains { near($0.value.value, found.value.value) }
        && !dates.contains { Double($0.value.year) == found.value.value }
    }.map { text(of: $0.range, in: quote.text) }
    missing += quote.dates.filter { found in
      !dates.contains { $0.value.confirms(found.value) }
    }.map { text(of: $0.range, in: quote.text) }.filter { !source.contains($0) }
    let key = evidence.stance == .contests ? evidence.value : fact.key
    if let key, fact.computation == nil { missing += names(of: key, quote, missingIn: source) }
    return missing.map { value in
      SheetProblem(
        code: "value-not-in-original", place: evidence.place,
        german:
          "„\(value)“ steht nicht in Absatz \(evidence.paragraph) des Originals; bitte die Nacherzählung prüfen.",
        english:
          "“\(value)” is not in paragraph \(evidence.paragraph) of the original; please check the retelling."
      )
    }
  }

  /// Names of a key that the quote has and the original's paragraph has not.
  private func names(of key: AnswerKey, _ quote: Passage, missingIn source: Passage) -> [String] {
    switch key.value {
    case .place where namesItsPeople(key, source): []
    case .person, .place, .organisation:
      KeyMatch(of: key, in: quote).isFound && !KeyMatch(of: key, in: source).isFound
        ? [key.text] : []
    case .list(let items, _): items.flatMap { names(of: $0, quote, missingIn: source) }
    case .quantity, .range, .score, .date, .term, .phrase: []
    }
  }

  /// `russisches Territorium` names Russland: a word with the same beginning, half as long, four letters
  /// at least.
  private func namesItsPeople(_ key: AnswerKey, _ source: Passage) -> Bool {
    guard let name = Passage.words(of: key.text).last else { return false }
    let length = max(4, name.count / 2)
    guard name.count > length else { return false }
    return source.words.contains { $0.hasPrefix(name.prefix(length)) }
  }

  private func text(of range: Range<Int>, in text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    return String(scalars: scalars[range.clamped(to: 0..<scalars.count)])
  }

  private func changed(_ id: ArticleID, _ original: Original) -> SheetProblem {
    SheetProblem(
      code: "original-changed", place: top,
      german:
        "„\(id)“: \(original.file) ist nicht die Datei, die „original“ nennt (SHA-256 weicht ab); bitte die Nacherzählung prüfen.",
      english:
        "“\(id)”: \(original.file) is not the file its front matter names (SHA-256 differs); please check the retelling."
    )
  }

  private func missing(
    _ id: ArticleID, _ original: Original, _ fault: OriginalFault
  ) -> SheetProblem {
    SheetProblem(
      code: "original-missing", place: top,
      german: "„\(id)“: Das Original fehlt. \(fault.sentence(.german))",
      english: "“\(id)”: the original is missing. \(fault.sentence(.english))")
  }
}
