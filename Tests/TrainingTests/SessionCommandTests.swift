import Testing

@testable import Training

@Suite("Session command")
struct SessionCommandTests {
  @Test(
    "is read from a word after a colon, in both languages and short",
    arguments: [
      ("?", SessionCommand.help), (":hilfe", .help), (":u", .undo), (":zurück", .undo),
      (":undo", .undo), (":s", .source), (":quelle", .source), (":q", .quit), (":ende", .quit),
      (":h", .hint), (":tipp", .hint), (":ok", .accept), (":no", .refuse), (":skip", .skip),
      (":susp", .suspend), (":bury", .bury), (":w", .why), (":why", .why), (" :OK ", .accept),
      (":report Die Zahl stimmt nicht", .report("Die Zahl stimmt nicht")), (":melden", .report("")),
      (":easy", .easy), (":open", .open),
    ])
  func words(line: String, command: SessionCommand) {
    #expect(SessionCommand.reading(line) == .command(command))
  }

  @Test(
    "leaves answers alone",
    arguments: ["3:1", "7600 km", "", "wer weiß?", "ok", "quit", "1 : 2"])
  func answers(line: String) {
    #expect(SessionCommand.reading(line) == .answer(line))
  }

  @Test("lets an answer begin with a colon when it is doubled")
  func doubled() {
    #expect(SessionCommand.reading("::q") == .answer(":q"))
  }

  @Test("says which word it does not know", arguments: [(":xyz", "xyz"), (":", ""), (": q", "")])
  func unknown(line: String, word: String) {
    if line == ": q" {
      #expect(SessionCommand.reading(line) == .command(.quit))
    } else {
      #expect(SessionCommand.reading(line) == .unknown(word))
    }
  }

  @Test("has every word once")
  func unique() {
    let words = SessionCommand.words.map(\.word)
    #expect(Set(words).count == words.count)
  }
}
