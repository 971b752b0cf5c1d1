import Language

extension AnswerKey {
  /// The answer with its qualifier, as a source says it: `rund 7600 Kilometer`.
  package var qualifiedText: String {
    let qualifier: Qualifier? =
      switch value {
      case .quantity(let quantity, _): quantity.qualifier
      case .date(_, let qualifier): qualifier
      default: nil
      }
    return qualifier.map { "\(Qualifiers.word(for: $0, in: language)) \(text)" } ?? text
  }
}
