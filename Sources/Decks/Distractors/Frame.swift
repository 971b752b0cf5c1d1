import Facts
import Language

/// What a question asks about, as words without the answer.
///
/// Two facts whose frames are alike may share their answer, so that one's answer is no wrong answer to the
/// other. Worked values: "Kasachstan ist Mitglied der …" twice is the same; "Die Donau ist … lang" and "Die
/// Elbe ist … lang" are not, since each names something that the other does not.
struct Frame: Hashable, Sendable {
  /// From this likeness on two facts are held to ask about the same thing.
  static let sameFrom = 0.5

  /// Stems of the words that carry meaning.
  let words: Set<String>
  /// Those of them that are names, nouns or numbers: what the question is about.
  private let subjects: Set<String>

  init(of fact: Fact) {
    self.init(
      fact.question ?? Gap(of: fact.key.text, in: fact.statement)?.filled(with: " ")
        ?? fact.statement)
  }

  init(_ text: String) {
    var words: Set<String> = []
    var subjects: Set<String> = []
    for token in text.split(separator: " ") {
      for word in Wording.contentWords(String(token)) {
        let stem = Wording.stem(word)
        words.insert(stem)
        if Self.isSubject(token) { subjects.insert(stem) }
      }
    }
    self.words = words
    self.subjects = subjects
  }

  /// Whether the two ask about the same thing, as far as words can tell.
  func isLike(_ other: Frame) -> Bool {
    sharesWords(with: other) && !(names(unlike: other) && other.names(unlike: self))
  }

  /// Whether the two have as many words in common as statements of one matter do, whatever they name.
  func sharesWords(with other: Frame) -> Bool {
    Wording.likeness(words, other.words) >= Self.sameFrom
  }

  /// Whether it is about something that the other does not name, not even in a compound or another form.
  private func names(unlike other: Frame) -> Bool {
    subjects.contains { subject in
      !other.words.contains(subject)
        && !other.words.contains { Self.isRelated($0, subject) }
    }
  }

  private static func isRelated(_ left: String, _ right: String) -> Bool {
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    guard short.count >= 4 else { return false }
    return long.hasPrefix(short) || long.hasSuffix(short)
  }

  private static func isSubject(_ token: Substring) -> Bool {
    guard let first = token.first(where: { $0.isLetter || $0.isNumber }) else { return false }
    return first.isNumber
      || first.isUppercase && !measures.contains(Wording.stem(Folding.folded(String(token))))
  }

  /// Nouns that say what is measured, not of what: one may stand for the other.
  private static let measures = Set(
    """
    Länge Ausdehnung Größe Fläche Höhe Tiefe Breite Zahl Anzahl Wert Summe Menge Umfang Dauer Anteil \
    Strecke Entfernung Gebiet Laut Angaben Bericht Length Size Area Height Depth Number Value Amount \
    Distance Share According
    """.split(separator: " ").map { Wording.stem(Folding.folded(String($0))) })
}
