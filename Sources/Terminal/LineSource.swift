/// Where lines come from: a person at a terminal, a pipe, or a script in tests.
package protocol LineSource {
  /// The next line, after showing a prompt.
  ///
  /// `above` is what stands over the prompt and is on the screen already: whoever can move the cursor shows
  /// it again after Ctrl-L, and when the program is resumed after Ctrl-Z.
  mutating func next(prompt: String, above: [String]) -> LineInput
}

/// What came instead of, or as, a line.
package enum LineInput: Hashable, Sendable {
  /// Without its line feed; at most ``limit`` bytes, invalid UTF-8 repaired.
  case line(String, isCut: Bool)
  /// No more input: end of file, or Ctrl-D on an empty line.
  case end
  /// Ctrl-C.
  case interrupt

  /// The longest line that is kept, in bytes.
  package static let limit = 1 << 20
}
