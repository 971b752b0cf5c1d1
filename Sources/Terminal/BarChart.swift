import Basics

extension Screen {
  /// A row of a chart: what is counted, how long its bar is, and the value in words.
  typealias BarRow = (name: String, count: Int, value: String)

  /// Rows of name, value and bar; without bars on a plain screen.
  func bars(_ rows: [BarRow], of whole: Int) -> [String] {
    let names = rows.map { neutralised($0.name) }
    if isPlain { return zip(names, rows).flatMap { paragraph("\($0): \($1.value)") } }
    let values = rows.map { DisplayWidth.of($0.value) }.max() ?? 0
    let widest = min(names.map(DisplayWidth.of).max() ?? 0, max(12, columns - values - 18))
    let room = max(4, min(40, columns - widest - values - 7))
    return zip(names, rows).map { name, row in
      let short = shortened(name, to: max(1, widest))
      let gap = String(repeating: " ", count: max(0, widest - DisplayWidth.of(short)))
      let lead = String(repeating: " ", count: values - DisplayWidth.of(row.value))
      let length = row.count <= 0 ? 0 : max(1, min(room, row.count * room / max(1, whole)))
      let bar = length == 0 ? "" : "  " + String(repeating: "█", count: length)
      return "  \(short)\(gap)  \(lead)\(row.value)\(bar)"
    }
  }
}
