/// An error a user can act on: one sentence that names the place, what was found, what was expected
/// and what to do; and the exit code that goes with it.
package protocol Reportable: Error, CustomStringConvertible {
  var exitCode: ExitCode { get }
  /// The whole sentence.
  ///
  /// May contain text from a stranger's file: whoever prints it neutralises it.
  func sentence(in language: InterfaceLanguage) -> String
  /// One sentence for each thing wrong, where several were found at once.
  func sentences(in language: InterfaceLanguage) -> [String]
}

extension Reportable {
  /// One sentence, where an error does not say otherwise.
  package func sentences(in language: InterfaceLanguage) -> [String] { [sentence(in: language)] }
  package var description: String { sentence(in: .english) }
}

/// What the program's end says to the shell.
///
/// Source: sysexits(3), where there is a name for it.
package enum ExitCode: Int32, Sendable {
  case fine = 0
  case problemsFound = 1
  case usage = 64
  case badData = 65
  case noInput = 66
  case cannotCreate = 73
  case inputOutput = 74
  case inUse = 75
  case interrupted = 130
}
