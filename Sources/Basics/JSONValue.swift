/// A JSON document in memory.
///
/// Source: RFC 8259.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number written without fraction and exponent that fits 64 bits.
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)
}

/// The members of a JSON object in the order they were written or added; names are unique.
package struct JSONObject: Hashable, Sendable, ExpressibleByDictionaryLiteral {
  package private(set) var members: [(name: String, value: JSONValue)] = []

  package init() {}
  package init(members: [(name: String, value: JSONValue)]) { self.members = members }

  /// Leaves out members whose value is nil; of two with the same name the last stays.
  package init(dictionaryLiteral elements: (String, JSONValue?)...) {
    for (name, value) in elements { self[name] = value }
  }

  /// The value under a name; nil where there is none.
  ///
  /// Linear in the number of members.
  package subscript(name: String) -> JSONValue? {
    get { members.first { $0.name == name }?.value }
    set {
      members.removeAll { $0.name == name }
      if let newValue { members.append((name, newValue)) }
    }
  }

  package var names: [String] { members.map(\.name) }

  /// Equal when the same names carry the same values, in whatever order.
  package static func == (left: JSONObject, right: JSONObject) -> Bool {
    left.members.count == right.members.count
      && left.members.allSatisfy { right[$0.name] == $0.value }
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(members.map(\.name).sorted())
  }
}

extension JSONValue {
  package var string: String? { if case .string(let text) = self { text } else { nil } }
  package var bool: Bool? { if case .bool(let truth) = self { truth } else { nil } }
  package var array: [JSONValue]? { if case .array(let values) = self { values } else { nil } }
  package var object: JSONObject? { if case .object(let object) = self { object } else { nil } }

  /// The whole number it is; nil for fractions and anything beyond 64 bits.
  package var integer: Int? {
    switch self {
    case .integer(let number): number
    case .number(let number): Int(exactly: number)
    default: nil
    }
  }

  /// The number it is, whole or not.
  package var double: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }

  /// A number as JSON would write it shortest: 7600 and not 7600.0.
  package static func of(_ number: Double) -> JSONValue {
    if let whole = Int(exactly: number), whole.magnitude < 1 << 53 {
      .integer(whole)
    } else {
      .number(number)
    }
  }

  /// An array of strings.
  package static func strings(_ texts: some Sequence<String>) -> JSONValue {
    .array(texts.map { .string($0) })
  }

  /// The member of an object; nil where this is no object or has no such member.
  package subscript(name: String) -> JSONValue? { object?[name] }
}
