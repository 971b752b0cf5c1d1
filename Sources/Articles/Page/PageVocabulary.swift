import Language

/// The words of pages in all languages, ready for looking up.
///
/// Pages mix languages (`Share` on a German page), and menus say too little to tell one, so that a block is held
/// against all lists at once.
enum PageVocabulary {
  static let buttons = whole(\.buttons)
  static let teaserHeads = whole(\.teaserHeads)
  static let commentHeads = whole(\.commentHeads)
  static let commentMarks = PhraseList(all.flatMap(\.commentMarks))
  static let teaserOpeners = PhraseList(all.flatMap(\.teaserOpeners))
  static let noteOpeners = PhraseList(all.flatMap(\.noteOpeners))
  static let noteParts = PhraseList(all.flatMap(\.noteParts))
  static let creditOpeners = PhraseList(all.flatMap(\.creditOpeners))
  static let bylineOpeners = PhraseList(all.flatMap(\.bylineOpeners))
  static let materialOpeners = PhraseList(all.flatMap(\.materialOpeners))
  static let origins = PhraseList(all.flatMap(\.origins))
  static let genres = whole(\.genres)
  static let creditLabels = whole(\.creditLabels)
  static let writerRoles = whole(\.writerRoles)
  static let writerVerbs = whole(\.writerVerbs)
  static let dateWords = whole(\.dateWords)
  static let updateWords = whole(\.updateWords)
  static let sourceLabels = whole(\.sourceLabels)
  static let interviewWords = whole(\.interviewWords)
  static let interviewLabels = whole(\.interviewLabels)

  private static let all: [PageWords] = [.german, .english]
  /// Invitations by the first of their words.
  private static let invitations = Dictionary(
    grouping: all.flatMap(\.invitations), by: { $0.first ?? "" })

  /// Whether all words of a notice to subscribe, to follow or to consent occur.
  static func invites(_ words: Set<String>) -> Bool {
    words.contains { word in
      invitations[word]?.contains { $0.allSatisfy(words.contains) } ?? false
    }
  }

  private static func whole(_ list: KeyPath<PageWords, [String]>) -> Set<String> {
    Set(all.flatMap { $0[keyPath: list] })
  }
}
