import Facts
import Language

/// Lists are compared as sets: (right − wrong) / expected, each item judged by its own rules.
struct ListRule: JudgingRule {
  private static let itemLimit = 300

  func judge(_ typed: TypedAnswer, for key: AnswerKey, with judge: AnswerJudge) -> Judgement? {
    guard case .list(let items, let isOrdered) = key.value else { return nil }
    let pieces = ListPieces.cut(typed.text, items: items, language: key.language)
    guard pieces.count <= ListRule.itemLimit else {
      return Judgement(
        .reject, rule: "list-too-long", german: "So viele sind es nicht.",
        english: "There are not that many.")
    }
    let count = Count(pieces, items, judge)
    if isOrdered { return ordered(count, items) }
    return verdict(right: count.right.count, count, items)
  }

  private struct Count {
    /// Indices of the items named, in the order typed.
    var right: [Int] = []
    var wrong = 0
    var nearly = 0
    var notes: [Judgement] = []
    var almosts: [Judgement] = []

    init(_ pieces: [String], _ items: [AnswerKey], _ judge: AnswerJudge) {
      for piece in pieces {
        guard let best = Count.best(piece, items, judge) else { continue }
        if Count.rank(best.judgement) < 4, let words = Count.words(of: piece, items, judge) {
          for word in words { add(word) }
        } else {
          add(best)
        }
      }
    }

    private typealias Hit = (index: Int, judgement: Judgement)

    private mutating func add(_ hit: Hit) {
      switch hit.judgement.verdict {
      case .accept, .note:
        if !right.contains(hit.index) { right.append(hit.index) }
        if hit.judgement.verdict == .note { notes.append(hit.judgement) }
      case .almost, .partial:
        nearly += 1
        almosts.append(hit.judgement)
      case .unknown: break
      case .reject: wrong += 1
      }
    }

    private static func best(_ piece: String, _ items: [AnswerKey], _ judge: AnswerJudge) -> Hit? {
      var best: Hit?
      for (index, item) in items.enumerated() {
        let judgement = judge.judge(piece, for: item)
        if best.map({ rank(judgement) > rank($0.judgement) }) ?? true { best = (index, judgement) }
        if judgement.verdict == .accept { break }
      }
      return best
    }

    /// "Russland Belarus Armenien" and "Russland - Belarus": word by word, where each is right.
    private static func words(
      of piece: String, _ items: [AnswerKey], _ judge: AnswerJudge
    ) -> [Hit]? {
      let words = piece.split(separator: " ").map(String.init).filter { word in
        word.contains(where: \.isLetter) || items.contains { !$0.isWords }
      }
      guard (2...30).contains(words.count) else { return nil }
      var hits: [Hit] = []
      for word in words {
        guard let hit = best(word, items, judge), rank(hit.judgement) >= 4 else { return nil }
        hits.append(hit)
      }
      return hits
    }

    private static func rank(_ judgement: Judgement) -> Int {
      switch judgement.verdict {
      case .accept: 5
      case .note: 4
      case .almost: 3
      case .partial: 2
      case .reject: 1
      case .unknown: 0
      }
    }
  }

  private func verdict(right: Int, _ count: Count, _ items: [AnswerKey]) -> Judgement {
    if count.wrong == 0, right == items.count {
      guard let note = count.notes.first else { return Judgement(.accept, rule: "list") }
      return Judgement(.note, rule: "list", german: note.german, english: note.english)
    }
    if count.wrong == 0, count.nearly > 0, right + count.nearly >= items.count,
      let almost = count.almosts.first
    {
      return Judgement(
        .almost, rule: "list-\(almost.rule)", german: almost.german, english: almost.english)
    }
    let score = Double(max(0, right - count.wrong)) / Double(items.count)
    guard score > 0 else {
      return Judgement(
        .reject, rule: "list",
        german: right > 0 ? "\(right) richtig, aber ebenso viele falsch oder mehr." : "",
        english: right > 0 ? "\(right) right, but as many wrong or more." : "")
    }
    return Judgement(
      .partial, score: score, rule: "list",
      german: "\(right) von \(items.count) richtig"
        + (count.wrong > 0 ? ", \(count.wrong) falsch." : "."),
      english: "\(right) of \(items.count) right"
        + (count.wrong > 0 ? ", \(count.wrong) wrong." : "."))
  }

  /// In an ordered list only items in ascending order count; the others are not wrong, but not right.
  private func ordered(_ count: Count, _ items: [AnswerKey]) -> Judgement {
    let inOrder = ListRule.longestAscending(count.right)
    guard inOrder < count.right.count else {
      return verdict(right: count.right.count, count, items)
    }
    let score = Double(max(0, inOrder - count.wrong)) / Double(items.count)
    return Judgement(
      score > 0 ? .partial : .reject, score: score, rule: "list-order",
      german: "Die Reihenfolge stimmt nicht ganz.", english: "The order is not quite right.")
  }

  static func longestAscending(_ indices: [Int]) -> Int {
    var tails: [Int] = []
    for index in indices {
      let position = tails.firstIndex { $0 >= index } ?? tails.count
      if position == tails.count { tails.append(index) } else { tails[position] = index }
    }
    return tails.count
  }
}
