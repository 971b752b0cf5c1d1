import Articles
import Basics
import Facts
import Language
import TestSupport

/// Some articles about one thing, with what the cross-check is to find in them; a file of
/// `Fixtures/crosscheck` (its README says how they are written).
struct CrossCheckCase {
  let language: WritingLanguage
  let articles: [Article]
  /// What is to be found, each pair of values with its kind.
  let conflicts: [Expected]
  /// What may only be told as a look-alike.
  let lookAlikes: [[String]]

  struct Expected {
    let kind: ConflictKind
    let values: [String]
  }

  /// All cases that there are.
  static let names = [
    "bilanz", "bruecke", "chemist", "ernte", "fever", "fussball", "kloster", "lawine", "marathon",
    "mayor", "merger", "painter", "proteste", "railway", "see", "sonde", "steamer", "telescope",
    "volcano", "wahl",
  ]

  init(named name: String) throws {
    let lines = try Fixture.text("crosscheck/\(name).txt").split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    var heading = ""
    var sections: [(heading: String, lines: [String])] = []
    for line in lines.dropFirst() {
      if line.hasPrefix("== ") {
        heading = String(line.dropFirst(3))
        sections.append((heading, []))
      } else if !sections.isEmpty {
        sections[sections.count - 1].lines.append(line)
      }
    }
    let language: WritingLanguage = lines.first == "language: en" ? .english : .german
    self.language = language
    articles = try sections.filter { $0.heading.contains(" ") }.map { section in
      let parts = section.heading.split(separator: " ")
      let source =
        "---\nid: \(parts[0])\nlanguage: \(language.rawValue)\nissued: \"\(parts[1])\"\n---\n\n"
        + section.lines.joined(separator: "\n")
      return try ArticleFile.article(from: Array(source.utf8), path: "\(parts[0]).md")
    }
    func rows(_ heading: String) -> [String] {
      sections.first { $0.heading == heading }?.lines.filter { !$0.isEmpty } ?? []
    }
    conflicts = rows("conflicts").compactMap { row in
      let parts = row.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2, let kind = ConflictKind(rawValue: parts[0]) else { return nil }
      return Expected(kind: kind, values: CrossCheckCase.values(parts[1]))
    }
    lookAlikes = rows("look-alikes").map(CrossCheckCase.values)
  }

  private static func values(_ row: String) -> [String] {
    row.split(separator: "|").map { part in
      String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// The conflicts expected that `found` lacks, and those it has that nobody expects.
  func difference(from found: [SheetConflict]) -> (missing: [[String]], surplus: [[String]]) {
    let missing = conflicts.filter { expected in
      !found.contains {
        CrossCheckCase.holds($0, expected.values)
          && ($0.kind == expected.kind || $0.kind == .unit && expected.kind == .value)
      }
    }.map(\.values)
    let surplus = found.filter { conflict in
      !conflicts.contains { CrossCheckCase.holds(conflict, $0.values) }
        && !(conflict.kind == .dateOrScope
          && lookAlikes.contains { CrossCheckCase.holds(conflict, $0) })
    }.map { $0.claims.map(\.value) }
    return (missing, surplus)
  }

  /// Whether two claims of a conflict say the two values.
  private static func holds(_ conflict: SheetConflict, _ values: [String]) -> Bool {
    let said = conflict.claims.map(\.value)
    return said.indices.contains { one in
      said.indices.contains { two in
        one != two && said[one].holds(values[0]) && said[two].holds(values[1])
      }
    }
  }
}
