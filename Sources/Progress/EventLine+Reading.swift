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
    guard let json = try? JSONReader.read(Array(line)), let version = json["v"]?.integer,
      version > 0
    else { return .damaged }
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
    return Checksum(of: UnsafeBufferPointer(rebasing: line.dropLast(sumLength))) == sum
  }

  /// The checksum that stands at a line's end; nil for a line that does not end in one.
  static func statedSum(_ line: UnsafeBufferPointer<UInt8>) -> Checksum? {
    guard line.count > sumLength else { return nil }
    var cursor = JSONCursor(line, from: line.count - sumLength)
    guard cursor.skip(",\"sum\":\""), let digits = cursor.take(8), cursor.skip("\"}") else {
      return nil
    }
    return Checksum(hex: digits)
  }

  /// The whole events inside a damaged line, as where two lines lost the line feed between them.
  ///
  /// A line begins with `{"v":`, which no text inside a line can contain, because its quotes are escaped.
  static func salvage(_ line: UnsafeBufferPointer<UInt8>) -> [Event] {
    salvagedLines(line).compactMap { line in
      if case .event(let event) = readChecked(line) { event } else { nil }
    }
  }

  /// The whole lines inside a damaged one byte for byte, those of a later version included.
  static func salvagedLines(
    _ line: UnsafeBufferPointer<UInt8>
  ) -> [UnsafeBufferPointer<UInt8>] {
    let starts = positions(of: "{\"v\":", in: line)
    return starts.indices.compactMap { index in
      let end = index + 1 < starts.count ? starts[index + 1] : line.count
      let part = UnsafeBufferPointer(rebasing: line[starts[index]..<end])
      guard let sum = positions(of: ",\"sum\":\"", in: part).last, sum + sumLength <= part.count
      else { return nil }
      let whole = UnsafeBufferPointer(rebasing: part[..<(sum + sumLength)])
      guard hasGoodSum(whole) else { return nil }
      switch readChecked(whole) {
      case .event, .newer: return whole
      case .blank, .damaged: return nil
      }
    }
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
  static let sumLength = 18
}
