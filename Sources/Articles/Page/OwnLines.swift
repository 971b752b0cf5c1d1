import Basics
import Language

/// Which lines of a block stand for themselves and are not the wrapped rest of the line before: items of a list,
/// rows of a table, a title over a text that is not wrapped.
enum OwnLines {
  /// Parts such lines in an article's text, where a space joins wrapped ones.
  static let separator: Character = "\u{2028}"
  static let scalar: Unicode.Scalar = "\u{2028}"

  /// Longer lines show that a text is not wrapped.
  private static let longestWrapped = 160
  private static let longestTitle = 100

  /// The indices of the lines that begin anew.
  ///
  /// The first line is none of them. Linear.
  static func indices(in lines: [[Unicode.Scalar]], isMarkdown: Bool) -> Set<Int> {
    guard lines.count > 1 else { return [] }
    return items(lines, isMarkdown).union(rows(lines)).union(titles(lines))
  }

  // MARK: Lists

  private enum Mark: Equatable {
    case bullet, dash
    case number(Int)
  }

  /// Bullets always; dashes and rising numbers where several lines have them from the block's beginning on, or
  /// from behind a colon.
  private static func items(_ lines: [[Unicode.Scalar]], _ isMarkdown: Bool) -> Set<Int> {
    let marks = lines.map(mark)
    var own: Set<Int> = []
    for index in lines.indices.dropFirst() where marks[index] == .bullet { own.insert(index) }
    let dashed = lines.indices.filter { marks[$0] == .dash }
    if dashed.count > 1 || isMarkdown && !dashed.isEmpty, let first = dashed.first,
      first == 0 || isMarkdown || endsIn(":", lines[first - 1])
    {
      own.formUnion(dashed)
    }
    own.formUnion(numbered(marks, lines))
    own.remove(0)
    return own
  }

  private static func numbered(_ marks: [Mark?], _ lines: [[Unicode.Scalar]]) -> [Int] {
    var run: [Int] = []
    var last = 0
    for (index, mark) in marks.enumerated() {
      guard case .number(let number)? = mark else { continue }
      if run.isEmpty {
        guard index == 0 || endsIn(":", lines[index - 1]) else { continue }
      } else if number != last + 1 {
        continue
      }
      run.append(index)
      last = number
    }
    return run.count > 1 ? run : []
  }

  private static func mark(_ line: [Unicode.Scalar]) -> Mark? {
    let line = line.drop(while: Normalisation.isBlank)
    guard let first = line.first, let second = line.dropFirst().first else { return nil }
    if "•▪‣◦●■►▸▶✓✔➤".unicodeScalars.contains(first) { return .bullet }
    if "-–—*+·".unicodeScalars.contains(first) {
      return Normalisation.isBlank(second) ? .dash : nil
    }
    let digits = line.prefix { ("0"..."9").contains($0) }
    guard (1...3).contains(digits.count), let number = Int(String(scalars: digits)),
      let sign = line.dropFirst(digits.count).first, sign == "." || sign == ")",
      let space = line.dropFirst(digits.count + 1).first, Normalisation.isBlank(space)
    else { return nil }
    return .number(number)
  }

  private static func endsIn(_ sign: Unicode.Scalar, _ line: [Unicode.Scalar]) -> Bool {
    line.last { !Normalisation.isBlank($0) } == sign
  }

  // MARK: Tables and titles

  /// Two rows and more with tabs, wide gaps or bars between their cells; a line beside a row is no part of it.
  private static func rows(_ lines: [[Unicode.Scalar]]) -> [Int] {
    let rows = lines.map(isRow)
    guard rows.count(where: { $0 }) > 1 else { return [] }
    return lines.indices.dropFirst().filter { rows[$0] || rows[$0 - 1] }
  }

  private static func isRow(_ line: [Unicode.Scalar]) -> Bool {
    let line = line.drop(while: Normalisation.isBlank)
    var spaces = 0
    var isBroken = false
    for scalar in line {
      if scalar == "\t" {
        isBroken = true
      } else if scalar == " " {
        spaces += 1
      } else {
        if isBroken || spaces >= 3 || (scalar == "|" && spaces > 0) { return true }
        spaces = 0
      }
    }
    return false
  }

  /// A short line, at the beginning or behind a whole sentence, over one too long to be wrapped.
  private static func titles(_ lines: [[Unicode.Scalar]]) -> [Int] {
    lines.indices.dropFirst().flatMap { index -> [Int] in
      guard lines[index].count > longestWrapped, lines[index - 1].count <= longestTitle,
        let first = lines[index].first(where: { !Normalisation.isBlank($0) }), opens(first),
        index == 1 || endsSentence(lines[index - 2])
      else { return [] }
      return [index - 1, index]
    }
  }

  private static func opens(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isUppercase || "„\"“»«‚'".unicodeScalars.contains(scalar)
  }

  private static func endsSentence(_ line: [Unicode.Scalar]) -> Bool {
    let last = line.last { !Normalisation.isBlank($0) && !"\"“”»«)'’".unicodeScalars.contains($0) }
    return last.map { ".!?…".unicodeScalars.contains($0) } ?? false
  }
}
