import Basics
import Language

/// Who wrote what, where and when, in the terms of CSL-JSON.
package struct Citation: Hashable, Sendable {
  package let id: ArticleID
  /// The CSL type, such as `article-newspaper` or `webpage`.
  package let type: String
  package let title: String
  package let authors: [Author]
  package let containerTitle: String?
  package let publisher: String?
  package let issued: PartialDate?
  package let language: WritingLanguage?
  package let genre: String?
  package let url: String?
  /// Whatever else a reader should know, such as the agencies an article draws on.
  package let note: String?

  /// A person, or an agency and the like as one literal name.
  package enum Author: Hashable, Sendable {
    case person(family: String, given: String?)
    case literal(String)
  }

  package init(
    id: ArticleID, type: String, title: String, authors: [Author] = [],
    containerTitle: String? = nil, publisher: String? = nil, issued: PartialDate? = nil,
    language: WritingLanguage? = nil, genre: String? = nil, url: String? = nil,
    note: String? = nil
  ) {
    self.id = id
    self.type = type
    self.title = title
    self.authors = authors
    self.containerTitle = containerTitle
    self.publisher = publisher
    self.issued = issued
    self.language = language
    self.genre = genre
    self.url = url
    self.note = note
  }
}
