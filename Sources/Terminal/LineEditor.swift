@preconcurrency import CReadline
import Synchronization
import Training

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Lines typed at a terminal with GNU readline, as the learner's `~/.inputrc` says.
///
/// Keeps no history. Readline restores the terminal after every line, after Ctrl-Z and before a signal
/// ends the program; Ctrl-C is a key here and comes back as ``LineInput/interrupt``.
package struct LineEditor: LineSource {
  /// What the Ctrl-C key leaves as the line.
  private static let interruptMark: UInt8 = 0x03

  /// Prepares readline; once in a program's life.
  package init() {
    setlocale(LC_CTYPE, "")
    if String(cString: nl_langinfo(Int32(CODESET))) != "UTF-8" { setlocale(LC_CTYPE, "C.UTF-8") }
    rl_readline_name = UnsafePointer(strdup("kartei"))
    rl_initialize()
    rl_catch_signals = 1
    rl_catch_sigwinch = 1
    rl_attempted_completion_function = completeCommand
    rl_completer_word_break_characters = UnsafePointer(strdup(" \t"))
    rl_prep_term_function = prepareTerminal
    rl_pre_input_hook = standUnderContext
    rl_event_hook = lookForSignals
    for name in ["emacs", "vi-insert", "vi-command"] {
      guard let map = rl_get_keymap_by_name(name) else { continue }
      rl_bind_key_in_map(Int32(LineEditor.interruptMark), interrupt, map)
    }
  }

  /// Reads one line with the editor, after showing the prompt.
  package mutating func next(prompt: String, above: [String]) -> LineInput {
    fflush(nil)
    edited.withLock { $0 = Edited(prompt: LineEditor.prompt(prompt, under: above)) }
    defer { edited.withLock { $0 = nil } }
    guard let typed = readline(prompt) else {
      fputs("\n", rl_outstream)
      return .end
    }
    defer { free(typed) }
    let length = strlen(typed)
    let bytes = UnsafeRawBufferPointer(start: typed, count: min(length, LineInput.limit))
    if bytes.count == 1, bytes[0] == LineEditor.interruptMark { return .interrupt }
    return .line(String(decoding: bytes, as: UTF8.self), isCut: length > LineInput.limit)
  }
}

extension LineEditor {
  /// A prompt with lines above it, as readline draws it when the whole screen is drawn anew.
  ///
  /// Colour is put between the marks that tell readline that it takes no room.
  static func prompt(_ prompt: String, under lines: [String]) -> String {
    var text = ""
    var isInSequence = false
    for character in lines.map({ $0 + "\n" }).joined() + prompt {
      if character == "\u{1B}" {
        text.append("\u{01}")
        isInSequence = true
      }
      text.append(character)
      if isInSequence, character.isLetter {
        text.append("\u{02}")
        isInSequence = false
      }
    }
    return text
  }
}

/// The line that is being edited.
private struct Edited {
  /// The prompt with everything above it.
  let prompt: String
  /// Whether the bare prompt is on the screen.
  var hasBegun = false
}

/// What readline's hooks have to know, who are told nothing by whoever calls them; nil between lines.
private let edited = Mutex<Edited?>(nil)

/// Once the bare prompt is on the screen, the one with everything above it takes its place: readline shows
/// that when it draws everything again, and only then.
private func standUnderContext() -> Int32 {
  edited.withLock { line in
    line?.hasBegun = true
    if let prompt = line?.prompt { _ = rl_set_prompt(prompt) }
  }
  return 0
}

/// Does nothing: that there is a hook makes readline wait for a key a tenth of a second at a time and look for
/// signals in between, so that one which comes just before it waits need not wait for the next key.
private func lookForSignals() -> Int32 { 0 }

/// The key that ends a line with nothing but its own mark.
private func interrupt(count: Int32, key: Int32) -> Int32 {
  rl_replace_line("\u{03}", 0)
  rl_done = 1
  rl_crlf()
  return 0
}

/// Readline's own preparation, with Ctrl-C as a key instead of a signal; after Ctrl-Z the line is
/// drawn again.
private func prepareTerminal(isMeta: Int32) {
  rl_prep_terminal(isMeta)
  var settings = termios()
  guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return }
  settings.c_cc.0 = 0  // VINTR, the first of the control characters on Linux
  tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
  if edited.withLock({ $0?.hasBegun ?? false }) {
    rl_on_new_line()
    rl_forced_update_display()
  }
}

/// Completes `:` words; nothing else is completed, least of all file names.
private func completeCommand(
  text: UnsafePointer<CChar>?, start: Int32, end: Int32
) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
  rl_attempted_completion_over = 1
  guard start == 0, let text else { return nil }
  let typed = String(cString: text)
  guard typed.hasPrefix(":") else { return nil }
  let words = SessionCommand.words.map { ":\($0.word)" }.filter {
    $0.hasPrefix(typed) && $0 != ":?"
  }
  guard let first = words.first else { return nil }
  let common = words.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
  let list = [words.count == 1 ? first : common] + (words.count == 1 ? [] : words)
  // Readline frees the list and every text in it.
  let matches = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(
    capacity: list.count + 1)
  for (index, word) in list.enumerated() { matches[index] = strdup(word) }
  matches[list.count] = nil
  return matches
}

extension String {
  /// The characters both begin with.
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
