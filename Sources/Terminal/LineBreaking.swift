/// Breaks text into lines at spaces.
enum LineBreaking {
  /// Lines no wider than `width` columns; none for an empty text.
  ///
  /// Breaks at ordinary spaces, never at non-breaking ones; a word wider than a line is cut where it is
  /// full. Runs of spaces count as one. Linear.
  static func lines(of text: String, width: Int) -> [String] {
    let width = max(1, width)
    var lines: [String] = []
    var line = ""
    var filled = 0
    for part in text.utf8.split(separator: UInt8(ascii: " ")) {
      let word = Substring(part)
      let needed = DisplayWidth.of(word)
      if filled > 0, filled + 1 + needed <= width {
        line += " "
        line += word
        filled += 1 + needed
        continue
      }
      if filled > 0 { lines.append(line) }
      (line, filled) = ("", 0)
      if needed <= width {
        (line, filled) = (String(word), needed)
        continue
      }
      for character in word {
        let size = DisplayWidth.of(character)
        if filled + size > width, filled > 0 {
          lines.append(line)
          (line, filled) = ("", 0)
        }
        line.append(character)
        filled += size
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
