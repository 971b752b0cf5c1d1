import Language

/// Walks over a text once and writes it anew.
struct NotationReader {
  let scalars: [Unicode.Scalar]
  let language: WritingLanguage
  let isMillionLetter: Bool
  private var position = 0
  private var output = String.UnicodeScalarView()

  init(scalars: [Unicode.Scalar], language: WritingLanguage, isMillionLetter: Bool) {
    self.scalars = scalars
    self.language = language
    self.isMillionLetter = isMillionLetter
  }

  mutating func plain() -> String {
    while position < scalars.count {
      if isDigit(position) {
        number()
      } else if scalars[position].properties.isAlphabetic {
        word()
      } else if isAndAHalf(position) {
        write(" and a half", upTo: position + 11)
      } else {
        output.append(scalars[position])
        position += 1
      }
    }
    return String(output)
  }

  private func isDigit(_ index: Int) -> Bool {
    index < scalars.count && (0x30...0x39).contains(scalars[index].value)
  }

  private func scalar(_ index: Int) -> Unicode.Scalar? {
    index < scalars.count ? scalars[index] : nil
  }

  private func skippingSpaces(_ index: Int) -> Int {
    var index = index
    while index < scalars.count, scalars[index] == " " { index += 1 }
    return index
  }

  private func digits(at index: Int) -> String {
    var end = index
    while isDigit(end) { end += 1 }
    return text(index..<end)
  }

  private func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  private mutating func write(_ text: String, upTo end: Int) {
    output.append(contentsOf: text.unicodeScalars)
    position = end
  }

  // MARK: Words

  /// "two-and-a-half".
  private func isAndAHalf(_ index: Int) -> Bool {
    scalars[index] == "-" && text(index..<min(index + 11, scalars.count)) == "-and-a-half"
  }

  private mutating func word() {
    var end = position
    while let letter = scalar(end), letter.properties.isAlphabetic { end += 1 }
    let word = text(position..<end)
    write(times(Folding.folded(word)) ?? word, upTo: end)
  }

  private func times(_ word: String) -> String? {
    switch language {
    case .english: return ["once": "1 times", "twice": "2 times", "thrice": "3 times"][word]
    case .german:
      for part in ["viertel", "dreiviertel"]
      where word == part + "million" || word == part + "milliarde" {
        return part + " " + word.dropFirst(part.count)
      }
      guard word.hasSuffix("mal"), word.utf8.count > 3 else { return nil }
      let number = String(word.dropLast(3))
      return NumberWords.cardinal(number, language: .german) == nil ? nil : number + " mal"
    }
  }

  // MARK: Numbers

  private mutating func number() {
    var end = position
    while isDigit(end) || isDigit(end + 1) && scalar(end).map(isSeparator) == true { end += 1 }
    let number = text(position..<end)
    if let (exponent, past) = exponent(at: end), let value = shifted(number, by: exponent) {
      return write(value, upTo: past)
    }
    if let (time, past) = clockTime(number, at: end) { return write(time, upTo: past) }
    if let past = ofHundred(at: end) { return write(number + " %", upTo: past) }
    if let past = dash(at: end) { return write(number, upTo: past) }
    if isFeet(at: end) { return write(number + "′", upTo: end + 1) }
    if isMillionLetter, language == .english, let letter = scalar(end),
      letter == "m" || letter == "M",
      scalar(end + 1).map({ $0.properties.isAlphabetic }) != true
    {
      return write(number + " million", upTo: end + 1)
    }
    if let (cents, unit, past) = cents(after: end), !number.contains(where: isDecimalSign) {
      return write("\(number)\(decimalSign)\(cents) \(unit)", upTo: past)
    }
    write(number, upTo: end)
  }

  private func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "," || scalar == "'" || scalar == "’"
  }

  private func isDecimalSign(_ character: Character) -> Bool { String(character) == decimalSign }

  private var decimalSign: String { language == .german ? "," : "." }

  /// Behind a number: `e5`, `·10^5`, `× 10⁵`, `*10**5`; what it is and where it ends.
  private func exponent(at index: Int) -> (Int, Int)? {
    if let letter = scalar(index), letter == "e" || letter == "E" {
      guard let (power, end) = power(at: index + 1),
        scalar(end).map({ $0.properties.isAlphabetic }) != true
      else { return nil }
      return (power, end)
    }
    var next = skippingSpaces(index)
    guard let sign = scalar(next), ["·", "×", "x", "*", "∙", "⋅", "•"].contains(sign) else {
      return nil
    }
    next = skippingSpaces(next + 1)
    guard digits(at: next) == "10" else { return nil }
    next += 2
    if scalar(next) == "^" { return power(at: next + 1) }
    if scalar(next) == "*", scalar(next + 1) == "*" { return power(at: next + 2) }
    return raisedPower(at: next)
  }

  private func power(at index: Int) -> (Int, Int)? {
    var start = index
    var isNegative = false
    if let sign = scalar(start), ["+", "-", "−"].contains(sign) {
      isNegative = sign != "+"
      start += 1
    }
    let figure = digits(at: start)
    guard figure.utf8.count <= 2, let value = Int(figure) else { return nil }
    return (isNegative ? -value : value, start + figure.utf8.count)
  }

  private func raisedPower(at index: Int) -> (Int, Int)? {
    let raised: [Unicode.Scalar] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    var end = index
    let isNegative = scalar(end) == "⁻"
    if isNegative { end += 1 }
    var value = 0
    var count = 0
    while count < 2, let digit = scalar(end).flatMap({ raised.firstIndex(of: $0) }) {
      value = value * 10 + digit
      count += 1
      end += 1
    }
    return count > 0 ? (isNegative ? -value : value, end) : nil
  }

  /// The digits of a number with its point moved; nil where it has more than one sign between them.
  private func shifted(_ number: String, by exponent: Int) -> String? {
    let parts = number.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard parts.count <= 2, abs(exponent) <= 30, number.utf8.count <= 30,
      number.allSatisfy({ $0.isNumber || $0 == "." || $0 == "," })
    else { return nil }
    let fraction = parts.count == 2 ? String(parts[1]) : ""
    var digits = String(parts[0]) + fraction
    var point = parts[0].count + exponent
    if point <= 0 {
      digits = String(repeating: "0", count: 1 - point) + digits
      point = 1
    }
    if point > digits.count { digits += String(repeating: "0", count: point - digits.count) }
    var whole = digits.prefix(point).drop { $0 == "0" }
    if whole.isEmpty { whole = "0" }
    var rest = digits.dropFirst(point)
    while rest.last == "0" { rest.removeLast() }
    guard !rest.isEmpty else { return String(whole) }
    return whole + decimalSign + rest + (rest.count == 3 ? "0" : "")
  }

  /// "von Hundert" behind a number: percent.
  private func ofHundred(at index: Int) -> Int? {
    let start = skippingSpaces(index)
    let end = min(start + 11, scalars.count)
    guard start > index, Folding.folded(text(start..<end)) == "von hundert" else { return nil }
    return end
  }

  /// "1:30 h" as "1 h 30 min".
  private func clockTime(_ hours: String, at index: Int) -> (String, Int)? {
    guard scalar(index) == ":", hours.utf8.count <= 3, hours.allSatisfy(\.isNumber) else {
      return nil
    }
    let minutes = digits(at: index + 1)
    guard minutes.utf8.count == 2, let value = Int(minutes), value < 60 else { return nil }
    let start = skippingSpaces(index + 3)
    var end = start
    while let letter = scalar(end), letter.properties.isAlphabetic { end += 1 }
    let unit = text(start..<end)
    guard MeasureUnit.named(unit).contains(where: { MeasureUnit.named("h").contains($0) }) else {
      return nil
    }
    return ("\(hours) \(unit) \(minutes) min", end)
  }

  /// `.-` and `,–` behind a sum of money.
  private func dash(at index: Int) -> Int? {
    guard let sign = scalar(index), sign == "." || sign == ",", let dash = scalar(index + 1),
      ["-", "–", "—"].contains(dash)
    else { return nil }
    var end = index + 1
    while let next = scalar(end), next == dash { end += 1 }
    return isDigit(end) ? nil : end
  }

  private func isFeet(at index: Int) -> Bool {
    guard let sign = scalar(index), sign == "'" || sign == "’" else { return false }
    return index + 1 == scalars.count || scalars[index + 1] == " "
  }

  /// Behind a whole number: "Euro 90" and "€ und 90" at the end of the text.
  private func cents(after index: Int) -> (cents: String, unit: String, end: Int)? {
    let start = skippingSpaces(index)
    var end = start
    while let scalar = scalar(end), scalar != " ", !isDigit(end), end - start < 20 { end += 1 }
    let unit = text(start..<end)
    guard start < end, MeasureUnit.named(unit).contains(where: \.isMoney) else { return nil }
    var next = skippingSpaces(end)
    for word in ["und ", "and "] where text(next..<min(next + 4, scalars.count)) == word {
      next = skippingSpaces(next + 4)
    }
    let cents = digits(at: next)
    guard cents.utf8.count == 2, next + 2 == scalars.count else { return nil }
    return (cents, unit, next + 2)
  }
}
