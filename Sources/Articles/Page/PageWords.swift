import Language

/// What a page says around an article, in one language: menus, teasers, credits, notes of the editors.
///
/// All words are in small letters. A third language is one more file with one more of these, and a place in
/// ``PageVocabulary``.
struct PageWords: Sendable {
  /// Whole lines of menus, buttons and rubrics; figures and brackets beside them do not count.
  let buttons: [String]
  /// What a line that leads to another text begins with.
  let teaserOpeners: [String]
  /// Whole lines above a list of teasers.
  let teaserHeads: [String]
  /// Whole lines above what readers wrote, and what stands beside each piece of it.
  let commentHeads: [String]
  let commentMarks: [String]
  /// Words that all occur in a notice to subscribe, to follow or to consent.
  let invitations: [[String]]
  /// Kinds of text, as rubrics and bylines name them: `Kommentar`, `guest essay`.
  let genres: [String]
  /// What an editors' note begins with, and what else tells one.
  let noteOpeners: [String]
  let noteParts: [String]
  /// Words before the colon of a picture's credit, and other beginnings of one.
  let creditLabels: [String]
  let creditOpeners: [String]
  /// What a byline begins with, and words for who writes.
  let bylineOpeners: [String]
  let writerRoles: [String]
  /// Verbs behind a writer's name in the box about the writer.
  let writerVerbs: [String]
  /// Words of a date line beside the date, and those of them that tell of a later change.
  let dateWords: [String]
  let updateWords: [String]
  /// Words before the name of the paper or site a text comes from.
  let origins: [String]
  /// Words of a shown source, and those before agencies that were drawn on.
  let sourceLabels: [String]
  let materialOpeners: [String]
  /// How an interview speaks to the guest, in the case in which it is written, and its labels.
  let interviewWords: [String]
  let interviewLabels: [String]
}
