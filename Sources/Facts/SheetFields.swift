import Articles
import Basics

/// Reads the keys of one map in a sheet and remembers everything that is not as it should be.
struct SheetFields {
  let node: MarkedNode
  /// What the map is, in the dative: "dem Fakt", "the fact".
  let german: String
  let english: String
  private(set) var problems: [SheetProblem] = []

  static let textLimit = 10_000

  init(_ node: MarkedNode, known: [String], german: String, english: String) {
    self.node = node
    self.german = german
    self.english = english
    guard let entries = node.map else {
      add(
        "wrong-value", at: node, de: "Bei \(german) werden Angaben wie „name: Wert“ erwartet.",
        en: "\(english) expects keys with values, such as “name: value”.")
      return
    }
    for entry in entries where !known.contains(entry.key) {
      let nearest = NearestName.of(entry.key, among: known)
      let key = entry.key.prefix(60)
      add(
        "unknown-key", at: SheetPlace(line: entry.line, column: entry.column),
        de: "Die Angabe „\(key)“ gibt es bei \(german) nicht; "
          + (nearest.map { "gemeint ist wohl „\($0)“." } ?? "bitte streichen."),
        en: "\(english) has no key “\(key)”; "
          + (nearest.map { "“\($0)” was probably meant." } ?? "please remove it."))
    }
  }

  /// The value of a key that is there and not empty.
  subscript(key: String) -> MarkedNode? {
    guard let value = node[key], !value.isNothing else { return nil }
    return value
  }

  mutating func add(_ code: String, at place: SheetPlace, de german: String, en english: String) {
    problems.append(SheetProblem(code: code, place: place, german: german, english: english))
  }

  mutating func add(_ code: String, at node: MarkedNode, de german: String, en english: String) {
    add(code, at: SheetPlace(node), de: german, en: english)
  }

  mutating func take(_ others: [SheetProblem]) { problems += others }

  /// Says that a key's value is not what was expected.
  mutating func wrong(_ key: String, _ value: MarkedNode, de german: String, en english: String) {
    add(
      "wrong-value", at: value, de: "Bei „\(key)“ wird \(german) erwartet.",
      en: "“\(key)” expects \(english).")
  }

  mutating func needed(_ key: String) -> MarkedNode? {
    if let value = self[key] { return value }
    if node.map != nil {
      add(
        "missing-key", at: node, de: "Bei \(german) fehlt „\(key)“; bitte ergänzen.",
        en: "\(english) lacks “\(key)”; please add it.")
    }
    return nil
  }

  mutating func text(_ key: String) -> String? {
    guard let value = self[key] else { return nil }
    guard let text = value.text, text.utf8.count <= SheetFields.textLimit else {
      wrong(
        key, value, de: "ein Text bis \(SheetFields.textLimit) Bytes",
        en: "a text of up to \(SheetFields.textLimit) bytes")
      return nil
    }
    return text
  }

  mutating func neededText(_ key: String) -> String? {
    guard needed(key) != nil else { return nil }
    return text(key)
  }

  mutating func texts(_ key: String) -> [String]? {
    guard let value = self[key] else { return nil }
    let texts = value.list?.compactMap(\.text)
    guard let texts, texts.count == value.list?.count else {
      wrong(key, value, de: "eine Liste wie [a, b]", en: "a list such as [a, b]")
      return nil
    }
    return texts
  }
}

extension SheetPlace {
  init(_ node: MarkedNode) { self.init(line: node.line, column: node.column) }
}
