import Basics

extension Screen {
  /// Rows of name, bar and value; without bars on a plain screen.
  func bars(_ rows: [(name: String, count: Int, value: String)], of whole: Int) -> [String] {
    let names = rows.map { neutralised($0.name) }
    let widest = min(names.map(DisplayWidth.of).max() ?? 0, columns / 3)
    let values = rows.map { DisplayWidth.of($0.value) }.max() ?? 0
    let room = max(4, min(40, columns - widest - values - 7))
    return zip(names, rows).map { name, row in
      if isPlain { return "  \(name): \(row.value)" }
      let short = shortened(name, to: max(1, widest))
      let gap = String(repeating: " ", count: max(0, widest - DisplayWidth.of(short)))
      let length = row.count <= 0 ? 0 : max(1, row.count * room / max(1, whole))
      let bar = String(repeating: "█", count: min(room, length))
      let rest = String(repeating: " ", count: room - min(room, length))
      let lead = String(repeating: " ", count: values - DisplayWidth.of(row.value))
      return "  \(short)\(gap)  \(bar)\(rest) \(lead)\(row.value)"
    }
  }

  /// A name cut where its room ends, with a sign that it goes on.
  private func shortened(_ name: String, to width: Int) -> String {
    guard DisplayWidth.of(name) > width else { return name }
    var result = ""
    var filled = 0
    for character in name {
      let size = DisplayWidth.of(character)
      guard filled + size < width else { break }
      result.append(character)
      filled += size
    }
    return result + "…"
  }
}
