import Basics

/// What a journal holds besides events that count: set aside and reported, never deleted.
package struct JournalDamage: Hashable, Sendable {
  package let path: String
  /// Lines that are torn or changed.
  package var damaged = Lines()
  /// Good lines that only a later kartei understands.
  package var newer = Lines()

  /// How many lines, and which is the first, counted from 1.
  package struct Lines: Hashable, Sendable {
    package private(set) var count = 0
    package private(set) var first = 0

    init(count: Int = 0, first: Int = 0) {
      self.count = count
      self.first = first
    }

    mutating func add(line: Int) {
      if count == 0 { first = line }
      count += 1
    }

    /// Adds what was found in lines that follow `lines` others.
    mutating func add(_ more: Lines, behind lines: Int) {
      if count == 0, more.count > 0 { first = lines + more.first }
      count += more.count
    }
  }

  init(path: String) { self.path = path }

  /// Adds what was found in lines of the same journal that follow `lines` others.
  mutating func add(_ more: JournalDamage, behind lines: Int) {
    damaged.add(more.damaged, behind: lines)
    newer.add(more.newer, behind: lines)
  }

  package var isEmpty: Bool { damaged.count == 0 && newer.count == 0 }

  /// What was set aside, in one sentence or two.
  ///
  /// May contain a stranger's file name: whoever prints it neutralises it.
  package func sentence(in language: InterfaceLanguage) -> String {
    [damagedSentence(in: language), newerSentence(in: language)].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private func damagedSentence(in language: InterfaceLanguage) -> String {
    switch damaged.count {
    case 0: ""
    case 1:
      language(
        de:
          "\(path):\(damaged.first): Eine Zeile ist beschädigt und wird übergangen, alles andere zählt; „kartei doctor“ sagt mehr.",
        en:
          "\(path):\(damaged.first): one line is damaged and was set aside, everything else counts; “kartei doctor” says more."
      )
    default:
      language(
        de:
          "\(path):\(damaged.first): Ab hier sind \(damaged.count) Zeilen beschädigt und werden übergangen, alles andere zählt; „kartei doctor“ sagt mehr.",
        en:
          "\(path):\(damaged.first): from here on \(damaged.count) lines are damaged and were set aside, everything else counts; “kartei doctor” says more."
      )
    }
  }

  private func newerSentence(in language: InterfaceLanguage) -> String {
    guard newer.count > 0 else { return "" }
    return language(
      de:
        "\(path):\(newer.first): Ab hier stammen Zeilen (\(newer.count)) von einem neueren kartei und zählen hier nicht; bitte kartei erneuern.",
      en:
        "\(path):\(newer.first): from here on lines (\(newer.count)) come from a later kartei and do not count here; please update kartei."
    )
  }
}
