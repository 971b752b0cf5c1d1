import Articles
import Basics

/// Which articles are about one subject, worked out once for each two of them.
struct SubjectPairs {
  private let subjects: [ArticleID: ArticleSubject]
  private var known: [ArticleID: [ArticleID: Bool]] = [:]

  init(_ subjects: [ArticleID: ArticleSubject]) { self.subjects = subjects }

  /// Whether both are about one subject; articles that say nothing of theirs are not.
  mutating func areOne(_ left: ArticleID, _ right: ArticleID) -> Bool {
    if let answer = known[left]?[right] { return answer }
    guard let first = subjects[left], let second = subjects[right] else { return false }
    let answer = first.isOne(with: second)
    known[left, default: [:]][right] = answer
    return answer
  }
}
