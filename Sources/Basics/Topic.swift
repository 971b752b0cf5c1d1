/// A topic of a sheet and its deck: a slug for files, a title for people.
package struct Topic: Hashable, Sendable {
  package let slug: String
  package let title: String

  package init(slug: String, title: String) {
    self.slug = slug
    self.title = title
  }
}
