/// The name of a person, a body or a place, as running text writes it.
package struct EntityName: Hashable, Sendable {
  /// What bears the name, as far as the text shows.
  package enum Kind: Hashable, Sendable { case person, organisation, place }

  package let kind: Kind
  /// Without titles and offices, particles included: `Ursula von der Leyen`.
  package let text: String
  /// The short form a text gives in brackets behind the long one: `OVKS`.
  package let abbreviation: String?

  package init(kind: Kind, text: String, abbreviation: String? = nil) {
    self.kind = kind
    self.text = text
    self.abbreviation = abbreviation
  }
}
