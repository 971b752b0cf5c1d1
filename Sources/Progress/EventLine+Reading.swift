import Basics

extension EventLine {
  /// What a line turned out to be.
  enum Reading {
    case event(Event)
    case blank, damaged
    /// A good line of a later version, or of a kind that this version does not know.
    case newer
  }

  /// Reads a line without its line feed; a carriage return or spaces at its end are no error.
  static func read(_ line: UnsafeBufferPointer<UInt8>) -> Reading {
    let line = trimmed(line)
    guard !line.isEmpty else { return .blank }
    return hasGoodSum(line) ? readChecked(line) : .damaged
  }

  /// Reads a line that is trimmed and whose checksum is right.
  static func readChecked(_ line: UnsafeBufferPointer<UInt8>) -> Reading {
    if let event = AnswerLine(line)?.event { return .event(event) }
    guard let json = try? JSONReader.read(Array(line)) else { return .damaged }
    if let elements = json.array { return AnswerElements.reading(elements) }
    guard let version = json["v"]?.integer, version > 0 else { return .damaged }
    guard version <= EventLine.version else { return .newer }
    return EventMembers(json, version: version).reading
  }

  /// A line without white space at its end.
  static func trimmed(_ line: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var end = line.count
    while end > 0, line[end - 1] == 0x0D || line[end - 1] == 0x20 || line[end - 1] == 0x09 {
      end -= 1
    }
    return UnsafeBufferPointer(rebasing: line[..<end])
  }

  /// Whether a line ends in the checksum of what is before it.
  static func hasGoodSum(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.count <= limit, let sum = statedSum(line) else { return false }
    return Checksum(of: UnsafeBufferPointer(rebasing: line.dropLast(sumLength(of: line)))) == sum
  }

  /// The checksum that stands at a line's end; nil for a line that does not end in one.
  static func statedSum(_ line: UnsafeBufferPointer<UInt8>) -> Checksum? {
    let length = sumLength(of: line)
    guard line.count > length else { return nil }
    var cursor = JSONCursor(line, from: line.count - length)
    let isArray = length == arraySumLength
    guard isArray ? cursor.skip(",\"") : cursor.skip(",\"sum\":\""), let digits = cursor.take(8),
      isArray ? cursor.skip("\"]") : cursor.skip("\"}")
    else { return nil }
    return Checksum(hex: digits)
  }

  /// How many bytes the checksum takes, by the line's last one.
  static func sumLength(of line: UnsafeBufferPointer<UInt8>) -> Int {
    line.last == UInt8(ascii: "]") ? arraySumLength : objectSumLength
  }

  /// The whole events inside a damaged line, as where two lines lost the line feed between them.
  ///
  /// A line begins with `{"v":` or `[3,"`, which no text inside a line can contain, because its quotes are escaped, and
  /// ends with `"}` or `"]`.
  static func salvage(_ line: UnsafeBufferPointer<UInt8>) -> [Event] {
    salvagedLines(line).compactMap { line in
      if case .event(let event) = readChecked(line) { event } else { nil }
    }
  }

  /// The whole lines inside a damaged one byte for byte, those of a later version included.
  static func salvagedLines(
    _ line: UnsafeBufferPointer<UInt8>
  ) -> [UnsafeBufferPointer<UInt8>] {
    let starts = line.indices.filter { isStart(of: line, at: $0) }
    return starts.indices.compactMap { index in
      let end = index + 1 < starts.count ? starts[index + 1] : line.count
      let part = UnsafeBufferPointer(rebasing: line[starts[index]..<end])
      let last = positions(of: part[0] == UInt8(ascii: "[") ? "\"]" : "\"}", in: part).last
      guard let last else { return nil }
      let whole = UnsafeBufferPointer(rebasing: part[..<(last + 2)])
      guard hasGoodSum(whole) else { return nil }
      switch readChecked(whole) {
      case .event, .newer: return whole
      case .blank, .damaged: return nil
      }
    }
  }

  /// Whether a line may begin here.
  private static func isStart(of line: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    var cursor = JSONCursor(line, from: index)
    if cursor.skip("{") { return cursor.skip("\"v\":") }
    return cursor.skip("[") && cursor.natural() != nil && cursor.skip(",\"")
  }

  private static func positions(
    of text: StaticString, in line: UnsafeBufferPointer<UInt8>
  ) -> [Int] {
    line.indices.filter { index in
      guard line[index] == text.utf8Start[0] else { return false }
      var cursor = JSONCursor(line, from: index)
      return cursor.skip(text)
    }
  }

  /// `,"sum":"`, eight digits, `"}`.
  static let objectSumLength = 18
  /// `,"`, eight digits, `"]`.
  static let arraySumLength = 12
}
