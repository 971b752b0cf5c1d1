import Articles
import Basics
import Facts
import Language

/// Everybody to whom a sheet attributes something: the wrong answers to "Wer sagt das?".
struct Voices: Sendable {
  struct Voice: Hashable, Sendable {
    let name: String
    /// The fact that names it.
    let origin: String
    let topic: String
    let isPerson: Bool
  }

  private let voices: [Voice]
  /// What is put to each voice, and what it is the answer to.
  private let said: [String: [Frame]]
  /// Content words of the statements that ask for each voice by name.
  private let asked: [String: [(fact: FactID, words: Set<String>)]]
  private let persons: Set<String>

  /// The voices of a sheet's facts, each once; linear.
  init(
    facts: [Fact], citations: [ArticleID: Citation], frames: FactFrames = FactFrames()
  ) {
    var persons = Set(citations.values.flatMap(\.personNames).map { Folding.folded($0) })
    for fact in facts {
      guard case .person = fact.key.value else { continue }
      persons.formUnion(([fact.key.text] + fact.key.aliases).map { Folding.folded($0) })
    }
    var voices: [Voice] = []
    var said: [String: [Frame]] = [:]
    var asked: [String: [(fact: FactID, words: Set<String>)]] = [:]
    var seen: Set<String> = []
    for fact in facts {
      let frame = frames.of(fact)
      if let name = fact.attributedTo, Self.isProper(name) {
        let folded = Folding.folded(name)
        if seen.insert(folded).inserted {
          voices.append(
            Voice(
              name: name, origin: fact.id.text, topic: fact.topic,
              isPerson: persons.contains(folded)))
        }
        said[folded, default: []].append(frame)
      }
      switch fact.key.value {
      case .person, .organisation:
        let folded = Folding.folded(fact.key.text)
        said[folded, default: []].append(frame)
        asked[folded, default: []].append((fact.id, Self.words(of: fact)))
      default: break
      }
    }
    self.voices = voices
    self.said = said
    self.asked = asked
    self.persons = persons
  }

  /// Whether a name is a person's, as far as the sheet tells.
  func isPerson(_ name: String) -> Bool { persons.contains(Folding.folded(name)) }

  /// Whether another fact asks for the voice already, in nearly the same sentence.
  func isAskedElsewhere(_ name: String, like fact: Fact) -> Bool {
    let words = Self.words(of: fact)
    return (asked[Folding.folded(name)] ?? []).prefix(50).contains { other in
      other.fact != fact.id && Wording.likeness(other.words, words) >= Frame.sameFrom
    }
  }

  private static func words(of fact: Fact) -> Set<String> {
    Set(Wording.contentWords(fact.statement).map(Wording.stem))
  }

  /// Voices of the same kind as `name`, the same topic first, that are not known to say nearly the same.
  func others(than name: String, for fact: Fact, chance: inout SeededGenerator) -> [Voice] {
    let frame = Frame(of: fact)
    let isPerson = isPerson(name)
    let start = voices.isEmpty ? 0 : Int(chance.next() % UInt64(voices.count))
    var near: [Voice] = []
    var far: [Voice] = []
    for offset in 0..<min(voices.count, 60) {
      let voice = voices[(start + offset) % voices.count]
      guard voice.isPerson == isPerson, voice.name != name,
        !(said[Folding.folded(voice.name)] ?? []).prefix(20).contains(where: frame.sharesWords)
      else { continue }
      if voice.topic == fact.topic { near.append(voice) } else { far.append(voice) }
    }
    return near + far
  }

  /// A name of its own, not a description such as "ein Fachmann" or "Beobachter".
  static func isProper(_ name: String) -> Bool {
    name.first?.isUppercase == true && !crowds.contains(name)
  }

  private static let crowds: Set<String> = [
    "Beobachter", "Experten", "Fachleute", "Kritiker", "Medien", "Behörden", "Quellen", "Observers",
    "Experts", "Critics", "Officials", "Media", "Sources",
  ]
}

extension Citation {
  /// The names of the persons who wrote it, given name first.
  var personNames: [String] {
    authors.compactMap { author in
      guard case .person(let family, let given) = author else { return nil }
      return given.map { "\($0) \(family)" } ?? family
    }
  }

  /// Under which names a sentence may attribute something to it.
  var voiceNames: [String] { personNames + [containerTitle].compactMap { $0 } }

  /// What it is called among the options of a question: author and paper, else its title.
  var voiceLabel: String {
    if let person = personNames.first {
      return containerTitle.map { "\(person) (\($0))" } ?? person
    }
    if let containerTitle { return containerTitle }
    let bare =
      title.hasPrefix("[") && title.hasSuffix("]") ? title.dropFirst().dropLast() : title[...]
    return language == .english ? "“\(bare)”" : "„\(bare)“"
  }
}
