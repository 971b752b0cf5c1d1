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
    return members
  }

  /// Reads those members; a missing one has its usual value.
  init(_ json: JSONValue) throws(BadMember) {
    self.init()
    if let wanted = json["wantedRetention"] {
      guard let number = wanted.double, LearnerSettings.retentions.contains(number) else {
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
  }
}

extension Weights {
  /// Reads a JSON list of weights.
  init(json: JSONValue) throws(BadMember) {
    guard let array = json.array, case let list = array.compactMap(\.double),
      list.count == array.count, let known = try? Weights(list)
    else { throw BadMember(name: "weights") }
    self = known
  }
}
