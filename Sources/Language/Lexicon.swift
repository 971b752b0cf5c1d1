/// What one language's words mean where figures, dates and names are read; one file a language.
///
/// All words are written folded (``Folding/folded(_:)``); phrases have single spaces.
struct Lexicon: Sendable {
  let language: WritingLanguage

  // Figures
  /// Phrases before (or after) a figure, and how they qualify it.
  let qualifiers: [String: Qualifier]
  /// The word a file writes for each qualifier.
  let qualifierWords: [Qualifier: String]

  static func of(_ language: WritingLanguage) -> Lexicon {
    switch language {
    case .german: german
    case .english: english
    }
  }
}
