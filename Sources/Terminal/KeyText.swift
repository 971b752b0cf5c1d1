import Facts
import Language

/// An answer key as text, with the source's qualifier before it: `rund 7600 Kilometer`.
package enum KeyText {
  /// The key's text, qualified where the source qualifies it and the text does not say so itself.
  package static func full(_ key: AnswerKey) -> String {
    guard let qualifier = qualifier(of: key.value) else { return key.text }
    let word = word(for: qualifier, in: key.language)
    let begins = key.text.lowercased().hasPrefix(word)
    return begins ? key.text : "\(word) \(key.text)"
  }

  private static func qualifier(of value: AnswerValue) -> Qualifier? {
    switch value {
    case .quantity(let quantity, _): quantity.qualifier
    case .date(_, let qualifier): qualifier
    case .range, .score, .person, .place, .organisation, .term, .phrase, .list: nil
    }
  }

  private static func word(for qualifier: Qualifier, in language: WritingLanguage) -> String {
    let (german, english) =
      switch qualifier {
      case .about: ("rund", "about")
      case .almost: ("knapp", "almost")
      case .slightlyMore: ("gut", "just over")
      case .moreThan: ("mehr als", "more than")
      case .atLeast: ("mindestens", "at least")
      case .lessThan: ("weniger als", "less than")
      case .atMost: ("höchstens", "at most")
      case .early: ("Anfang", "early")
      case .mid: ("Mitte", "mid")
      case .late: ("Ende", "late")
      case .since: ("seit", "since")
      case .before: ("vor", "before")
      case .after: ("nach", "after")
      }
    return language == .german ? german : english
  }
}
