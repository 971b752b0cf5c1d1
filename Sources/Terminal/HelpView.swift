import Basics

/// What can be typed at the prompt.
package struct HelpView {
  private let screen: Screen

  package init(screen: Screen) { self.screen = screen }

  /// One line a command, the words in one column.
  package func lines() -> [String] {
    let rows = Messages(for: screen).commands
    let width = (rows.map { DisplayWidth.of($0.keys) }.max() ?? 0) + 2
    let body = rows.flatMap { row in
      if screen.isPlain { return screen.paragraph("\(row.keys): \(row.meaning)") }
      let gap = String(repeating: " ", count: max(1, width - DisplayWidth.of(row.keys)))
      return screen.paragraph(row.meaning, marker: row.keys + gap)
    }
    return [""] + body + [""]
  }
}
