import Basics
import Memory

/// A member of a profile or a journal line that has a value it cannot have.
struct BadMember: Error {
  let name: String
}

extension LearnerSettings {
  /// The members of a JSON object, as profile and journal have them.
  var members: [(name: String, value: JSONValue)] {
    var members: [(name: String, value: JSONValue)] = [
      ("wantedRetention", .of(wantedRetention.probability)), ("newPerDay", .integer(newPerDay)),
    ]
    if let exam { members.append(("exam", .string(exam.iso))) }
    if !easyDays.isEmpty {
      let days = Weekday.allCases.filter(easyDays.contains)
      members.append(("easyDays", .strings(days.map(\.rawValue))))
    }
    if !decks.isEmpty { members.append(("decks", LearnerSettings.json(of: decks))) }
    return members
  }

  /// Schedules by the id of their deck, in its order.
  static func json(of decks: [DeckID: DeckSchedule]) -> JSONValue {
    let sorted = decks.sorted { $0.key < $1.key }
    return .object(JSONObject(members: sorted.map { ($0.key.text, $0.value.json) }))
  }

  /// Reads what ``json(of:)`` writes.
  static func decks(_ json: JSONValue) throws(BadMember) -> [DeckID: DeckSchedule] {
    guard let members = json.object?.members, members.count <= mostDecks else {
      throw BadMember(name: "decks")
    }
    var decks: [DeckID: DeckSchedule] = [:]
    for (name, value) in members {
      guard let deck = DeckID(name), value.object != nil else {
        throw BadMember(name: "decks")
      }
      do throws(DeckSchedule.BadMember) { decks[deck] = try DeckSchedule(value) } catch {
        throw BadMember(name: "decks.\(name).\(error.name)")
      }
    }
    return decks.filter { !$0.value.isEmpty }
  }

  /// Reads those members; a missing one has its usual value.
  init(_ json: JSONValue) throws(BadMember) {
    self.init()
    if let wanted = json["wantedRetention"] {
      guard let number = wanted.double, DeckSchedule.retentions.contains(number) else {
        throw BadMember(name: "wantedRetention")
      }
      wantedRetention = Retrievability(number)
    }
    if let number = json["newPerDay"] {
      guard let number = number.integer, LearnerSettings.newPerDays.contains(number) else {
        throw BadMember(name: "newPerDay")
      }
      newPerDay = number
    }
    if let exam = json["exam"] {
      guard let day = exam.string.flatMap({ Day(iso: $0) }) else {
        throw BadMember(name: "exam")
      }
      self.exam = day
    }
    if let list = json["easyDays"] {
      guard let names = list.array?.map(\.string), case let days = names.compactMap({ $0 }),
        days.count == names.count, case let known = days.compactMap(Weekday.init),
        known.count == days.count
      else { throw BadMember(name: "easyDays") }
      easyDays = Set(known)
    }
    decks = try json["decks"].map(LearnerSettings.decks) ?? [:]
  }
}

extension Weights {
  /// A JSON list.
  var json: JSONValue { .array(values.map { .of($0) }) }

  /// Reads a JSON list of weights.
  init(json: JSONValue) throws(BadMember) {
    guard let array = json.array, case let list = array.compactMap(\.double),
      list.count == array.count, let known = try? Weights(list)
    else { throw BadMember(name: "weights") }
    self = known
  }
}
