import Articles
import Basics
import Facts
import Language

/// The sentences of a sheet's articles by their words: which names occur, and what is said about each.
struct ArticleSentences: Sendable {
  /// A name that an article mentions.
  struct Mention: Hashable, Sendable {
    let text: String
    /// The article and its paragraph: `zeitung-2022 ¶3`.
    let origin: String
  }

  private var stems: [Set<String>] = []
  private var sentencesByWord: [String: [Int]] = [:]
  private var mentions: [AnswerKind: [Mention]] = [:]
  /// How many sentences of one word are looked at, so that the work stays linear.
  private static let limit = 40

  init() {}

  /// The same of single sentences, without the names that occur in them; linear.
  init(statements: [String]) {
    for words in Self.words(of: statements) { take(words) }
  }

  /// The sentences of all running text; linear.
  init(articles: [(id: ArticleID, article: Article)]) {
    var seen: Set<String> = []
    let read = Parallel.map(articles.count) { Self.read(articles[$0].article) }
    for ((id, _), sentences) in zip(articles, read) {
      for sentence in sentences {
        take(sentence.words)
        for (name, kind) in sentence.names where seen.insert("\(kind) \(name)").inserted {
          mentions[kind, default: []].append(
            Mention(text: name, origin: "\(id.text) ¶\(sentence.paragraph)"))
        }
      }
    }
  }

  /// A sentence as it is read, before it is counted among the others.
  private struct ReadSentence: Sendable {
    let paragraph: Int
    let words: [String]
    let names: [(String, AnswerKind)]
  }

  private static func read(_ article: Article) -> [ReadSentence] {
    let language = article.citation.language ?? .german
    return article.paragraphs.filter { $0.kind == .runningText }.flatMap { paragraph in
      sentences(article.shown(paragraph), language).map { sentence in
        ReadSentence(
          paragraph: paragraph.number, words: Wording.contentWords(sentence),
          names: names(in: sentence, language))
      }
    }
  }

  private static func words(of statements: [String]) -> [[String]] {
    Parallel.map(ranges: statements.count, atLeast: 200) { range in
      statements[range].map { Wording.contentWords($0) }
    }.flatMap(\.self)
  }

  /// Up to thirty names of a kind, from a place that depends on the fact alone.
  func mentions(of kind: AnswerKind, for fact: FactID) -> [Mention] {
    guard let all = mentions[kind], !all.isEmpty else { return [] }
    let start = Int(SeededGenerator.seed(from: fact.text) % UInt64(all.count))
    return (0..<min(30, all.count)).map { all[(start + $0) % all.count] }
  }

  /// Whether some sentence names the candidate and shares so many words with the question that it may say
  /// the candidate is right.
  func mayBear(words: [String], frame: Frame) -> Bool {
    guard let last = words.last else { return false }
    let needed = max(2, (frame.words.count * 2 + 4) / 5)
    return (sentencesByWord[last] ?? []).contains { index in
      stems[index].intersection(frame.words).count >= needed
        && words.allSatisfy { stems[index].contains(Wording.stem($0)) }
    }
  }

  /// Whether some sentence has all of a name's words and at least `needed` of those it may be said of.
  ///
  /// Where every word is too common to look at all its sentences, the answer is yes.
  func mention(_ name: [String], beside subject: [String], needed: Int) -> Bool {
    guard !name.isEmpty, !subject.isEmpty else { return false }
    let places = (needed == subject.count ? name + subject : name)
      .map { sentencesByWord[$0] ?? [] }.filter { $0.count < Self.limit }
    guard let rarest = places.min(by: { $0.count < $1.count }) else { return true }
    let (name, subject) = (name.map(Wording.stem), subject.map(Wording.stem))
    return rarest.contains { index in
      name.allSatisfy(stems[index].contains)
        && subject.count(where: stems[index].contains) >= needed
    }
  }

  private mutating func take(_ words: [String]) {
    let index = stems.count
    stems.append(Set(words.map(Wording.stem)))
    for word in Set(words) where (sentencesByWord[word]?.count ?? 0) < Self.limit {
      sentencesByWord[word, default: []].append(index)
    }
  }

  private static func sentences(_ text: String, _ language: WritingLanguage) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return SentenceSplitter.sentences(in: scalars, language: language).map {
      String(scalars: scalars[$0])
    }
  }

  /// Countries, cities, and persons with a usual given name; nothing that goes on as a longer name.
  private static func names(
    in sentence: String, _ language: WritingLanguage
  ) -> [(String, AnswerKind)] {
    let words = sentence.split(separator: " ").map { word in
      word.trimmingPunctuation
    }
    var found: [(String, AnswerKind)] = []
    for index in words.indices {
      let (word, isOpen) = words[index]
      guard word.first?.isUppercase == true else { continue }
      let folded = Folding.folded(word)
      let before = index > 0 ? words[index - 1].text.lowercased() : ""
      let next = index + 1 < words.count && isOpen ? words[index + 1] : ("", true)
      let goesOn = next.0.first?.isUppercase == true
      if GivenNames.isUsual(folded), goesOn, next.0.contains(where: \.isLowercase) {
        let after = next.1 && index + 2 < words.count ? words[index + 2].text : ""
        if after.first?.isUppercase != true, !next.0.hasSuffix("s"),
          next.0.allSatisfy({ $0.isLetter || $0 == "-" })
        {
          found.append(("\(word) \(next.0)", .person))
        }
      } else if !goesOn, Gazetteer.isCountry(folded), index == 0 || !isJoined(words[index - 1]),
        !GermanWords.determiners.contains(before), before != "the"
      {
        found.append((word, .place))
      }
    }
    return found
  }

  private static func isJoined(_ word: (text: String, isOpen: Bool)) -> Bool {
    word.isOpen && word.text.first?.isUppercase == true && word.text.count > 3
      && !GermanWords.closed.contains(word.text.lowercased())
      && !EnglishClause.small.contains(word.text.lowercased())
  }
}

extension Substring {
  /// The word without punctuation around it, and whether the next word may belong to it.
  fileprivate var trimmingPunctuation: (text: String, isOpen: Bool) {
    var word = self
    while let first = word.first, !first.isLetter, !first.isNumber { word.removeFirst() }
    var isOpen = true
    while let last = word.last, !last.isLetter, !last.isNumber {
      word.removeLast()
      isOpen = false
    }
    return (String(word), isOpen)
  }
}
