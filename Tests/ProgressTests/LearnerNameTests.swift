import Basics
import Testing

@testable import Progress

@Suite("Learner's name")
struct LearnerNameTests {
  @Test(
    "may be what people are called",
    arguments: ["maria", "Jörg-Peter", "Søren Å", "O'Neill", "李小龍", "student.42", "Klasse 8a"])
  func good(name: String) throws {
    #expect(try LearnerName(name).text == name)
  }

  @Test(
    "is refused where a system would take it for something else",
    arguments: [
      ("", NameFault.empty), ("a/b", .separator), ("..\\x", .separator), ("C:x", .separator),
      ("..", .dots), (".", .dots), (".hidden", .dots), ("a.", .dots), (" a", .dots), ("a ", .dots),
      ("a\u{0}b", .control), ("a\nb", .control), ("a\u{202E}b", .control), ("a\u{200B}b", .control),
      ("con", .reserved), ("NUL.txt", .reserved), ("com7", .reserved), ("LPT¹", .reserved),
      ("-rf", .character("-")), ("~root", .character("~")), ("a*b", .character("*")),
      (String(repeating: "x", count: 65), .tooLong(limit: 64)),
    ])
  func refused(name: String, fault: NameFault) {
    #expect(throws: ProgressError.badLearner(name, fault)) { try LearnerName(name) }
  }

  @Test("is the same in both Unicode spellings, and may have 64 code points")
  func normalForm() throws {
    let decomposed = "Jo\u{308}rg"
    #expect(try LearnerName(decomposed).text.unicodeScalars.count == 4)
    #expect(try LearnerName(decomposed) == LearnerName("J\u{F6}rg"))
    #expect(try LearnerName(String(repeating: "ö", count: 64)).text.utf8.count == 128)
  }

  @Test("is refused with a sentence that says why")
  func sentence() {
    let error = ProgressError.badLearner("a/b", .separator)
    #expect(
      error.sentence(in: .english)
        == "“a/b” cannot be a learner's name: it contains / or \\ or :; please choose another name."
    )
    #expect(
      error.sentence(in: .german)
        == "„a/b“ geht nicht als Name: er enthält / oder \\ oder :; bitte einen anderen Namen wählen."
    )
    #expect(error.exitCode == .usage)
  }
}

@Suite("Device's name")
struct DeviceNameTests {
  @Test("may be what computers are called", arguments: ["laptop", "pc-7.schule", "a_b", "7"])
  func good(name: String) throws { #expect(try DeviceName(name).text == name) }

  @Test(
    "is refused where it would not do in a file name",
    arguments: [
      ("", NameFault.empty), ("a/b", .separator), ("..", .dots), ("a..b", .dots), ("-a", .dots),
      ("Laptop", .character("L")), ("büro", .character("ü")),
      (String(repeating: "x", count: 41), .tooLong(limit: 40)),
    ])
  func refused(name: String, fault: NameFault) {
    #expect(throws: ProgressError.badDevice(name, fault)) { try DeviceName(name) }
  }
}
