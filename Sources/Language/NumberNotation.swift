import Basics

/// What digits and signs amount to.
package enum NumberReading: Hashable, Sendable {
  case value(Double)
  /// `7,600` in German: `usual` is what the language's own notation says, `other` the other one's.
  case ambiguous(usual: Double, other: Double)
  /// Digits that are no number: `1,23,4`, `6.1.2022`, or too many of them.
  case unreadable

  /// The one value; nil where there are two or none.
  package var value: Double? { if case .value(let value) = self { value } else { nil } }

  func mapped(_ change: (Double) -> Double) -> NumberReading {
    let reading: NumberReading
    switch self {
    case .value(let value): reading = .value(change(value))
    case .ambiguous(let usual, let other):
      reading = .ambiguous(usual: change(usual), other: change(other))
    case .unreadable: reading = .unreadable
    }
    return reading.isFinite ? reading : .unreadable
  }

  private var isFinite: Bool {
    switch self {
    case .value(let value): value.isFinite
    case .ambiguous(let usual, let other): usual.isFinite && other.isFinite
    case .unreadable: true
    }
  }
}

/// A number in digits: groups of them and the signs between.
///
/// A sign before exactly three digits groups thousands where the language writes it so (`.` in German,
/// `,` in English); the other language's sign there is ambiguous. Before any other count of digits a
/// single `.` or `,` marks decimals in both languages. Spaces and apostrophes only group.
package struct DigitNumber: Hashable, Sendable {
  /// The digits of each group as text.
  package let groups: [String]
  /// One fewer than the groups: `.`, `,`, `'`, or a space for any kind of space.
  package let separators: [Unicode.Scalar]
  package let reading: NumberReading
  /// How many digits stand behind the decimal sign.
  package let decimals: Int
  /// Behind the last scalar.
  let end: Int

  private static let digitLimit = 60

  /// Whether it is digits alone.
  package var isPlain: Bool { groups.count == 1 }
  /// The whole number that plain digits are; nil for others and above nine digits.
  package var plainInt: Int? {
    isPlain && (groups.first?.utf8.count ?? 0) <= 9 ? groups.first.flatMap { Int($0) } : nil
  }

  init(in scalars: [Unicode.Scalar], at start: Int, groupingSign: Unicode.Scalar) {
    var groups: [String] = []
    var separators: [Unicode.Scalar] = []
    var position = start
    func digits() -> String {
      let first = position
      while position < scalars.count, isDigit(scalars[position]) { position += 1 }
      return String(scalars: scalars[first..<position])
    }
    groups.reserveCapacity(2)
    groups.append(digits())
    while position + 1 < scalars.count, let sign = separator(scalars[position]),
      isDigit(scalars[position + 1])
    {
      if sign == " " || sign == "'" {
        guard DigitNumber.groupsThousands(scalars, at: position + 1),
          groups.count > 1 || (1...3).contains(groups[0].utf8.count),
          !separators.contains(".") && !separators.contains(","),
          separators.last.map({ $0 == sign }) ?? true
        else { break }
      }
      position += 1
      separators.append(sign)
      groups.append(digits())
    }
    self.groups = groups
    self.separators = separators
    end = position
    (reading, decimals) = DigitNumber.read(groups, separators, groupingSign: groupingSign)
  }

  /// Whether exactly three digits stand there.
  private static func groupsThousands(_ scalars: [Unicode.Scalar], at start: Int) -> Bool {
    guard start + 3 <= scalars.count, (start..<start + 3).allSatisfy({ isDigit(scalars[$0]) })
    else { return false }
    return start + 3 == scalars.count || !isDigit(scalars[start + 3])
  }

  private static func read(
    _ groups: [String], _ separators: [Unicode.Scalar], groupingSign: Unicode.Scalar
  ) -> (NumberReading, Int) {
    guard groups.reduce(0, { $0 + $1.utf8.count }) <= digitLimit, let last = groups.last else {
      return (.unreadable, 0)
    }
    let whole = groups.joined()
    guard let sign = separators.last else { return (reading(whole), 0) }
    let fraction = last.utf8.count
    let decimal = { (reading("\(groups.dropLast().joined()).\(last)"), fraction) }
    let head = separators.dropLast()
    let isGrouped = fits(groups.dropLast(), isAll: true)
    guard sign == "." || sign == "," else {
      return fits(groups[...], isAll: true) ? (reading(whole), 0) : (.unreadable, 0)
    }
    if head.isEmpty {
      if fraction != 3 || !(1...3).contains(groups[0].utf8.count) || groups[0].hasPrefix("0") {
        return decimal()
      }
      if sign == groupingSign { return (reading(whole), 0) }
      guard case .value(let usual) = decimal().0, case .value(let other) = reading(whole) else {
        return (.unreadable, 0)
      }
      return (.ambiguous(usual: usual, other: other), 3)
    }
    if head.allSatisfy({ $0 == sign }) {
      return fits(groups[...], isAll: true) ? (reading(whole), 0) : (.unreadable, 0)
    }
    guard let first = head.first, first != sign, head.allSatisfy({ $0 == first }), isGrouped else {
      return (.unreadable, 0)
    }
    return decimal()
  }

  /// One to three digits, then threes.
  private static func fits(_ groups: ArraySlice<String>, isAll: Bool) -> Bool {
    guard let first = groups.first else { return false }
    return (1...3).contains(first.utf8.count)
      && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
  }

  private static func reading(_ text: String) -> NumberReading {
    if let value = exactValue(text) { return .value(value) }
    guard let value = Double(text.hasPrefix(".") ? "0\(text)" : text), value.isFinite else {
      return .unreadable
    }
    return .value(value)
  }

  /// The value of up to 15 digits: a whole number over a power of ten, both exact, so that the quotient is
  /// the nearest `Double`.
  private static func exactValue(_ text: String) -> Double? {
    guard text.utf8.count <= 16 else { return nil }
    var whole = 0
    var power: Double?
    for byte in text.utf8 {
      if byte == UInt8(ascii: ".") {
        power = 1
      } else {
        whole = whole * 10 + Int(byte) - 0x30
        power = power.map { $0 * 10 }
      }
    }
    guard whole < 1 << 53 else { return nil }
    return power.map { Double(whole) / $0 } ?? Double(whole)
  }
}

private func separator(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
  switch scalar {
  case ".", ",": scalar
  case "'", "’", "ʼ", "´": "'"
  case " ", "\u{A0}", "\u{202F}", "\u{2009}", "\u{2007}", "\u{2008}": " "
  default: nil
  }
}
