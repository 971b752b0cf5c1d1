/// Finds the elements of one array in a JSON document while the document streams by.
///
/// The array is a member of the document's outermost object. What is left when each element is replaced by a
/// zero, ``rest``, is small however long the array is; where that is valid JSON and so is every element,
/// the document is, too. Nothing is validated here: ``JSONReader`` does that with the parts.
package struct JSONArrayScan {
  /// The document with `0` for every element found.
  package private(set) var rest: [UInt8] = []
  /// Where each element is in the document, in bytes.
  package private(set) var elements: [Range<Int>] = []
  /// Whether ``rest`` grew beyond its limit: no document of the kind expected.
  package private(set) var isTooLarge = false

  private let name: [UInt8]
  private let restLimit: Int
  private var position = 0
  private var depth = 0
  private var isInString = false
  private var isEscaped = false
  private var isInArray = false
  /// Where the element that is being passed began; nil between elements.
  private var start: Int?
  /// Where in ``rest`` the latest string of the outermost object begins and ends.
  private var nameStart = 0
  private var nameEnd = 0

  /// Looks for the array named `name`, its letters written plainly.
  package init(name: String, restLimit: Int) {
    self.name = Array(name.utf8)
    self.restLimit = restLimit
  }

  /// Takes the next bytes of the document.
  package mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !isTooLarge else { return }
    for byte in bytes {
      if isInArray { passArray(byte) } else { passRest(byte) }
      position += 1
    }
    isTooLarge = rest.count > restLimit
  }

  private mutating func passArray(_ byte: UInt8) {
    if isInString { return passString(byte) }
    guard let start else {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: break
      case UInt8(ascii: ","): rest.append(byte)
      case UInt8(ascii: "]"): endArray(byte)
      default:
        start = position
        rest.append(UInt8(ascii: "0"))
        passElement(byte, from: position)
      }
      return
    }
    passElement(byte, from: start)
  }

  private mutating func passElement(_ byte: UInt8, from start: Int) {
    switch byte {
    case UInt8(ascii: "\""): isInString = true
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"):
      if depth == 2, byte != UInt8(ascii: "}") {
        elements.append(start..<position)
        self.start = nil
        if byte == UInt8(ascii: ",") { rest.append(byte) } else { endArray(byte) }
      } else if byte != UInt8(ascii: ",") {
        depth -= 1
      }
    default: break
    }
  }

  private mutating func endArray(_ byte: UInt8) {
    rest.append(byte)
    depth -= 1
    isInArray = false
  }

  private mutating func passString(_ byte: UInt8) {
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == UInt8(ascii: "\"") {
      isInString = false
    }
  }

  private mutating func passRest(_ byte: UInt8) {
    rest.append(byte)
    if isInString {
      passString(byte)
      if !isInString { nameEnd = rest.count - 1 }
      return
    }
    switch byte {
    case UInt8(ascii: "\""):
      isInString = true
      nameStart = rest.count
    case UInt8(ascii: "["):
      isInArray = depth == 1 && nameEnd > nameStart && rest[nameStart..<nameEnd].elementsEqual(name)
      depth += 1
    case UInt8(ascii: "{"): depth += 1
    case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
    default: break
    }
  }
}
