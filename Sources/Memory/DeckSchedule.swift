import Basics

/// How the cards of a deck come back where that is not as usual; what is nil is.
package struct DeckSchedule: Hashable, Sendable {
  package var method: MethodName?
  /// The chance of recall at which FSRS-6 brings a card back: 0.7 to 0.99.
  package var wantedRetention: Retrievability?
  /// No interval is shorter, none longer.
  package var shortest: Interval?
  package var longest: Interval?

  /// What a wanted recall may be: below, more is forgotten than learned; above, days get endless.
  package static let retentions = 0.7...0.99

  package init(
    method: MethodName? = nil, wantedRetention: Retrievability? = nil, shortest: Interval? = nil,
    longest: Interval? = nil
  ) {
    self.method = method
    self.wantedRetention = wantedRetention
    self.shortest = shortest
    self.longest = longest
  }

  /// Whether everything is as usual.
  package var isEmpty: Bool { self == DeckSchedule() }
}

/// The JSON of a deck's schedule, in profiles, journals, snapshots and decks alike.
extension DeckSchedule {
  /// A member that cannot have the value it has.
  package struct BadMember: Error, Hashable {
    package let name: String
    package init(name: String) { self.name = name }
  }

  /// The names of the members, in the order in which they are written.
  package static let memberNames = ["longest", "method", "shortest", "wantedRetention"]

  package var json: JSONValue {
    .object([
      "longest": longest.map { .integer($0.days) },
      "method": method.map { .string($0.rawValue) },
      "shortest": shortest.map { .integer($0.days) },
      "wantedRetention": wantedRetention.map { .of($0.probability) },
    ])
  }

  /// Reads those members; unknown ones are passed over.
  package init(_ json: JSONValue) throws(BadMember) {
    self.init()
    if let name = json["method"] {
      guard let known = name.string.flatMap({ MethodName(rawValue: $0) }) else {
        throw BadMember(name: "method")
      }
      method = known
    }
    if let wanted = json["wantedRetention"] {
      guard let number = wanted.double, DeckSchedule.retentions.contains(number) else {
        throw BadMember(name: "wantedRetention")
      }
      wantedRetention = Retrievability(number)
    }
    shortest = try DeckSchedule.interval(json, "shortest")
    longest = try DeckSchedule.interval(json, "longest")
    if let shortest, let longest, shortest > longest { throw BadMember(name: "shortest") }
  }

  private static func interval(_ json: JSONValue, _ name: String) throws(BadMember) -> Interval? {
    guard let value = json[name] else { return nil }
    guard let days = value.integer, Interval.range.contains(days) else {
      throw BadMember(name: name)
    }
    return Interval(days: days)
  }
}
