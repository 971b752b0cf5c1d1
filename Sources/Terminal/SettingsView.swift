import Basics

/// A learner's settings, one a row.
package struct SettingsView {
  private let screen: Screen

  package init(screen: Screen) { self.screen = screen }

  /// A setting by its name on the command line.
  package struct Row {
    private let name: String
    private let value: String
    private let meaning: String

    package init(name: String, value: String, meaning: String) {
      self.name = name
      self.value = value
      self.meaning = meaning
    }

    var columns: (name: String, value: String, meaning: String) {
      (name, value.isEmpty ? "–" : value, meaning)
    }
  }

  /// Name, value and meaning in columns; the way to change one below.
  package func lines(_ rows: [Row], offersChange: Bool) -> [String] {
    let rows = rows.map(\.columns)
    let names = rows.map { DisplayWidth.of($0.name) }.max() ?? 0
    let values = rows.map { DisplayWidth.of($0.value) }.max() ?? 0
    let body = rows.flatMap { row in
      if screen.isPlain { return screen.paragraph("\(row.name): \(row.value), \(row.meaning)") }
      let name = padded(row.name, to: names + 2)
      return screen.paragraph(row.meaning, marker: name + padded(row.value, to: values + 2))
    }
    let change = Messages(for: screen).howToChange
    return [""] + body + (offersChange ? [""] + screen.paragraph(change, .faint) : []) + [""]
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }
}
