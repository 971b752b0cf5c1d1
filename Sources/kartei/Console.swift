import Basics
import Terminal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the program's standard streams are connected to, and what that allows.
struct Console {
  let shared: SharedOptions
  private let environment: Environment

  init(_ shared: SharedOptions, environment: Environment = .current) {
    self.shared = shared
    self.environment = environment
  }

  /// Whether a person types the answers.
  var isInputTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// Whether the cursor may be moved: a person on both sides, and a terminal that can.
  var canEdit: Bool { isInputTerminal && !isPlain }

  /// Whether output goes without colour, rules and cursor movement.
  var isPlain: Bool {
    shared.plain || isatty(output) != 1 || environment["TERM"] == nil
      || environment["TERM"] == "dumb"
  }

  /// The screen as it is now.
  var screen: Screen {
    let asked = environment["COLUMNS"].flatMap { Int($0) }
    return Screen(
      columns: Screen.columns(of: output) ?? asked ?? 80,
      isColoured: environment["NO_COLOR"] == nil, isPlain: isPlain, language: shared.language)
  }

  /// The screen for charts, which are drawn where nobody looks, too, unless words alone are wanted.
  var chartScreen: Screen {
    Screen(
      columns: screen.columns, isPlain: shared.plain || environment["TERM"] == "dumb",
      language: shared.language)
  }

  /// Shows text to the learner; with `--json` on standard error, so that the document stands alone.
  ///
  /// What goes through the stream of everything printed arrives when ``isShown`` is asked or a line is read: in one
  /// piece, however many parts it has.
  func write(_ text: String) {
    guard shared.json else { return print(text, terminator: "") }
    fflush(nil)
    try? FileBytes.append(Array(text.utf8), to: output, path: "stderr")
  }

  /// Sends what was shown so far on its way; whether all of it has arrived.
  var isShown: Bool { shared.json || Environment.isOutputWhole }

  /// Shows lines in the pager where a person sits at a terminal; false where they are still to be shown.
  func page(_ lines: [String]) -> Bool {
    guard canEdit, !shared.json else { return false }
    return Pager(environment: environment).show(lines.joined(separator: "\n") + "\n")
  }

  /// Whether the next line is empty; anything else, and the end of input, is a no.
  func isEnterPressed(after prompt: String, above: [String]) -> Bool {
    let input: LineInput
    if canEdit {
      var editor = LineEditor()
      input = editor.next(prompt: prompt, above: above)
    } else {
      var lines = PlainLines(isEchoing: false, write: write)
      input = lines.next(prompt: prompt, above: above)
    }
    return input == .line("", isCut: false)
  }

  /// Shows a warning on standard error.
  func warn(_ sentence: String) {
    fflush(nil)
    let line = "kartei: \(neutralised(sentence))\n"
    try? FileBytes.append(Array(line.utf8), to: STDERR_FILENO, path: "stderr")
  }

  /// Shows what went wrong on standard error; the program goes on.
  func warn(_ error: any Error) {
    guard let error = error as? any Reportable else { return }
    for sentence in error.sentences(in: shared.language) { warn(sentence) }
  }

  private var output: Int32 { shared.json ? STDERR_FILENO : STDOUT_FILENO }
}
