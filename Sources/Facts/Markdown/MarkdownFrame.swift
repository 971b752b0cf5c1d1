import Articles
import Basics
import Language

/// What the front matter of a Markdown deck says of the deck as a whole; all of it may be left out.
struct MarkdownFrame: Sendable {
  /// Nil only where there is a problem.
  let id: DeckID?
  let title: String?
  let language: WritingLanguage?
  let articles: [ArticleID]
  let problems: [SheetProblem]

  /// The frame from YAML; the id is made from the file's name where none is given.
  init(_ node: MarkedNode, path: String) {
    var fields = SheetFields(
      node, known: ["version", "id", "title", "name", "language", "articles"],
      german: "dem Kopf des Decks", english: "the deck's front matter")
    title = fields.text("title") ?? fields.text("name")
    var id = DeckID(Slug.ofFile(path))
    if let text = fields.text("id"), let value = fields["id"] {
      id = text.contains("/") ? nil : DeckID(text)
      if id == nil {
        fields.wrong(
          "id", value, de: "eine Kennung aus a–z, 0–9, Punkt, _ und - ohne Schrägstrich",
          en: "an id of a–z, 0–9, full stop, _ and -, without a slash")
      }
    }
    if id == nil, fields["id"] == nil {
      fields.add(
        "missing-key", at: node,
        de:
          "Der Name der Datei taugt nicht als Kennung; bitte oben „id: …“ zwischen zwei Zeilen „---“ angeben.",
        en: "The file's name makes no id; please give “id: …” at the top between two lines “---”.")
    }
    self.id = id
    var language: WritingLanguage?
    if let tag = fields.text("language"), let value = fields["language"] {
      language = WritingLanguage(tag: tag)
      if language == nil {
        fields.wrong("language", value, de: "de oder en", en: "de or en")
      }
    }
    self.language = language
    var articles: [ArticleID] = []
    for text in fields.texts("articles") ?? [] {
      guard let article = ArticleID(text), !text.contains("/") else {
        if let value = fields["articles"] {
          fields.wrong(
            "articles", value, de: "eine Liste von Kennungen aus a–z, 0–9, Punkt, _ und -",
            en: "a list of ids of a–z, 0–9, full stop, _ and -")
        }
        continue
      }
      if !articles.contains(article) { articles.append(article) }
    }
    self.articles = articles
    problems = fields.problems
  }
}
