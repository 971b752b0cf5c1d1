import Facts

/// Other countries and persons that the articles mention.
struct MentionedDistractors: DistractorRule {
  static let name = "mentioned"

  func candidates(for fact: Fact, in setting: DistractorSetting) -> [DistractorCandidate] {
    let kind = fact.key.value.kind
    guard kind == .person || kind == .place else { return [] }
    let traits = EntityTraits(of: fact.key, in: fact.statement)
    return setting.sentences.mentions(of: kind, for: fact.id).filter { mention in
      traits.allow(EntityTraits(name: mention.text, kind: kind, language: setting.language))
    }.map { mention in
      DistractorCandidate(text: mention.text, rule: Self.name, origin: mention.origin, measure: nil)
    }
  }
}
