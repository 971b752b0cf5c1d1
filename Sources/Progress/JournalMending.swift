/// A journal's lines on their way into one without damage: good ones byte for byte, damaged ones mended where a single
/// flipped bit explains them, and left out where not.
struct JournalMending {
  /// The whole journal so far, each line with its line feed.
  private(set) var bytes: [UInt8] = []
  private(set) var mended = 0
  private(set) var setAside = 0
  /// The damaged line before, which may be the first half of one that a flipped bit divided.
  private var damaged: [UInt8]?

  /// Whether anything is different from what was taken.
  var hasChanges: Bool { mended + setAside > 0 }

  /// Takes the next line, given without its line feed.
  mutating func take(_ line: UnsafeBufferPointer<UInt8>) {
    switch EventLine.read(line) {
    case .blank: break
    case .event, .newer:
      settle()
      append(EventLine.trimmed(line))
    case .damaged: mend(line)
    }
  }

  /// Gives up on the damaged line before.
  mutating func settle() {
    if damaged != nil { setAside += 1 }
    damaged = nil
  }

  private mutating func mend(_ line: UnsafeBufferPointer<UInt8>) {
    let joined = damaged.flatMap { before in
      before.withUnsafeBufferPointer { EventLine.mended($0, line) }
    }
    if joined == nil { settle() }
    if let restored = joined ?? EventLine.mended(line) {
      damaged = nil
      mended += 1
      bytes += restored + [0x0A]
      return
    }
    damaged = line.count > EventLine.limit ? [] : Array(line)
    for whole in EventLine.salvagedLines(line) { append(whole) }
  }

  private mutating func append(_ line: UnsafeBufferPointer<UInt8>) {
    bytes += line
    bytes.append(0x0A)
  }
}
