import Foundation
import Testing

/// What kartei says to people, in German and in English.
@Suite("House rules: messages")
struct CatalogueTests {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  @Test("says everything in both languages, with the same values in each", arguments: rooms)
  func bothLanguages(room: String) throws {
    let faults = try messages(in: room).compactMap { place, message in
      message.fault.map { "\(place) \($0)" }
    }
    #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
  }

  private static let rooms = HouseRulesTests.rooms

  @Test("finds the messages it looks at")
  func finds() throws {
    #expect(try messages(in: "Terminal").count > 150)
    #expect(try messages(in: "kartei").count > 150)
  }

  @Test(
    "notices what is missing in a language",
    arguments: [
      (#"language(de: "", en: "Done")"#, "is empty"),
      (#"language(de: "\(count) neu", en: "new")"#, #"has ["count"] in one language only"#),
      (
        #"language(1, de: ("eins", "\(n)"), en: ("one", "many"))"#,
        #"has ["n"] in one language only"#
      ),
      (#"language(de: "ja", en: word)"#, "has no equal in the other language"),
      (#"language(de: "\(a(b: "c")) \(d)", en: "\(d) \(a(b: "e"))")"#, nil),
      ("language(de: \"\"\"\n  Ja,\n  \\(x).\n  \"\"\", en: \"\\(x)\") // de: \"\"", nil),
    ] as [(String, String?)])
  func notices(source: String, fault: String?) {
    let found = SourceMessages(source).messages
    #expect(found.count == 1)
    #expect(found.first?.fault == fault)
  }

  @Test("keeps what the screens say in the catalogue")
  func oneCatalogue() throws {
    let elsewhere = try messages(in: "Terminal").map(\.place).filter {
      !$0.hasPrefix("Terminal/Catalogue/")
    }
    #expect(elsewhere.isEmpty, "\(elsewhere.joined(separator: "\n"))")
  }

  @Test("helps in both languages")
  func help() throws {
    let single =
      #/(ArgumentHelp|ValidationError)\(\s*"|(help|abstract|discussion): "/#
    let found = try files(in: "kartei").filter { file in
      try String(contentsOf: file, encoding: .utf8).contains(single)
    }
    // The one place that makes help of a pair.
    #expect(found.map(\.lastPathComponent) == ["StartLanguage.swift"])
  }

  private func files(in room: String) throws -> [URL] {
    let root = CatalogueTests.sources.appending(path: room)
    return try #require(
      FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    )
    .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
  }

  private func messages(
    in room: String
  ) throws -> [(place: String, message: SourceMessages.Message)] {
    try files(in: room).flatMap { file in
      let path = file.path.split(separator: "/Sources/").last ?? ""
      return SourceMessages(try String(contentsOf: file, encoding: .utf8)).messages.map {
        ("\(path):\($0.line)", $0)
      }
    }
  }
}
