import Language

extension AnswerKey {
  /// The answer with its qualifier, as a source says it: `rund 7600 Kilometer`.
  ///
  /// A text that brings a qualifier of its own, such as `Ende 1994`, stays as it is.
  package var qualifiedText: String {
    let qualifier: Qualifier? =
      switch value {
      case .quantity(let quantity, _): quantity.qualifier
      case .date(_, let qualifier): qualifier
      default: nil
      }
    guard let qualifier, !opensWithQualifier else { return text }
    return "\(Qualifiers.word(for: qualifier, in: language)) \(text)"
  }

  private var opensWithQualifier: Bool {
    let words = text.split(separator: " ")
    return (1...3).contains { count in
      words.count > count
        && Qualifiers.qualifier(
          named: words.prefix(count).joined(separator: " "), language: language) != nil
    }
  }
}
