import Basics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The built program in a terminal of its own: keys go in, the screen's text comes out.
package final class PseudoTerminal {
  private let master: Int32
  private let child: pid_t
  private var received: [UInt8] = []
  private var text = TerminalText()
  /// How much of the text earlier waits have gone past, in bytes.
  private var position = 0
  private var ended: Int32?

  /// What went wrong, with the screen as it was.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// Starts the program with a terminal of that size.
  ///
  /// Throws where the system gives no pseudo-terminal.
  package init(
    _ arguments: [String], environment: [String: String] = [:], columns: Int = 80, rows: Int = 24
  ) throws {
    // What posix_openpt, unlockpt and ptsname do on Linux; Swift's Glibc does not show those.
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var unlocked: Int32 = 0
    var number: Int32 = 0
    guard master >= 0, ioctl(master, 0x4004_5431, &unlocked) == 0,
      ioctl(master, 0x8004_5430, &number) == 0
    else { throw Failure(description: "no pseudo-terminal: \(errno)") }
    let slave = "/dev/pts/\(number)"
    self.master = master
    PseudoTerminal.resize(master, columns: columns, rows: rows)

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // Opened by a session leader, the first one becomes the controlling terminal.
    posix_spawn_file_actions_addopen(&actions, 0, slave, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A session of its own, and no signal blocked or ignored, whatever the test's thread does.
    let (defaultSignals, signalMask, newSession): (Int16, Int16, Int16) = (0x04, 0x08, 0x80)
    posix_spawnattr_setflags(&attributes, defaultSignals | signalMask | newSession)
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    var terminal = ["TERM": "xterm-256color"]
    terminal.merge(environment) { _, new in new }
    child = try Program.spawn(
      [Program.path] + arguments, environment: terminal, actions: &actions,
      attributes: &attributes)
  }

  deinit {
    if ended == nil {
      kill(child, SIGKILL)
      waitpid(child, nil, 0)
    }
    close(master)
  }

  /// The program's process id.
  package var process: pid_t { child }

  /// Types text; control characters are keys: `\r` Enter, `\u{03}` Ctrl-C, `\u{04}` Ctrl-D.
  package func send(_ keys: String) throws {
    try FileBytes.append(Array(keys.utf8), to: master, path: "pseudo-terminal")
  }

  /// Takes in what the program has written so far, so that it need not wait before it goes on reading.
  package func drain() {
    while hasInput(milliseconds: 0), read() {}
  }

  package func resize(columns: Int, rows: Int) {
    PseudoTerminal.resize(master, columns: columns, rows: rows)
  }

  /// Waits until text appears after what earlier waits found, and returns what came before it.
  ///
  /// Throws with the whole transcript when it has not come in time.
  @discardableResult
  package func wait(for text: String, seconds: Double = 90) throws -> String {
    let wanted = Array(text.utf8)
    var quiet = PseudoTerminal.seconds()
    var (seen, start) = (-1, position)
    while true {
      if received.count > seen {
        seen = received.count
        quiet = PseudoTerminal.seconds()
        if let end = self.text.end(of: wanted, from: start) {
          defer { position = end }
          return String(decoding: self.text.bytes[position..<end], as: UTF8.self)
        }
        start = max(position, self.text.bytes.count - wanted.count)
      }
      // A busy machine is slow, not silent for ever: the time runs from the last sign of life.
      guard PseudoTerminal.seconds() < quiet + seconds else {
        throw Failure(
          description: "no “\(text)” within \(seconds) s on this screen:\n\(transcript)")
      }
      guard read() || received.count > seen else {
        throw Failure(description: "the program ended without “\(text)”:\n\(transcript)")
      }
    }
  }

  /// Waits for the program's end and returns its exit code; 128 and the number for a signal.
  ///
  /// Throws when it has not ended in time.
  package func waitForEnd(seconds: Double = 90) throws -> Int32 {
    if let ended { return ended }
    let deadline = PseudoTerminal.seconds() + seconds
    while PseudoTerminal.seconds() < deadline {
      let open = read()
      var status: Int32 = 0
      if waitpid(child, &status, open ? WNOHANG : 0) == child {
        while read() {
          if !hasInput(milliseconds: 0) { break }
        }
        let code = Program.exitCode(fromStatus: status)
        ended = code
        return code
      }
    }
    throw Failure(description: "the program has not ended after \(seconds) s:\n\(transcript)")
  }

  /// Sends a signal, as often as it takes, and waits for the end: readline, which looks for signals before it
  /// waits for a key, may miss one that comes in between until the next.
  package func waitForEnd(signalling number: Int32) throws -> Int32 {
    for _ in 0..<20 {
      signal(number)
      if let code = try? waitForEnd(seconds: 2) { return code }
    }
    return try waitForEnd()
  }

  /// Ends the program as a power cut would.
  package func cut() {
    guard ended == nil else { return }
    kill(child, SIGKILL)
    var status: Int32 = 0
    waitpid(child, &status, 0)
    ended = Program.exitCode(fromStatus: status)
  }

  package func signal(_ number: Int32) { kill(child, number) }

  /// Whether the terminal echoes and reads lines, as it does when no program has changed it.
  package var isCooked: Bool {
    var settings = termios()
    guard tcgetattr(master, &settings) == 0 else { return false }
    return settings.c_lflag & tcflag_t(ECHO) != 0 && settings.c_lflag & tcflag_t(ICANON) != 0
  }

  /// Everything the program wrote, as it came.
  package var raw: String { String(decoding: received, as: UTF8.self) }

  /// Everything the program wrote, without escape sequences and carriage returns.
  package var transcript: String { String(decoding: text.bytes, as: UTF8.self) }

  /// Reads what is there; false when the program's side is closed.
  private func read() -> Bool {
    guard hasInput(milliseconds: 20) else { return true }
    var chunk = [UInt8](repeating: 0, count: 1 << 14)
    let count = systemRead(master, &chunk, chunk.count)
    if count > 0 {
      received += chunk[..<count]
      text.take(chunk[..<count])
    }
    return count > 0
  }

  private func hasInput(milliseconds: Int32) -> Bool {
    var request = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, milliseconds) > 0
  }

  private static func resize(_ master: Int32, columns: Int, rows: Int) {
    var size = winsize(
      ws_row: UInt16(clamping: rows), ws_col: UInt16(clamping: columns), ws_xpixel: 0,
      ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  private static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// What is left of a terminal's output without CSI and OSC sequences, two-character escapes, bells and carriage
/// returns.
private struct TerminalText {
  private(set) var bytes: [UInt8] = []
  private var state = State.text

  private enum State { case text, escape, control, title, titleEnd }

  mutating func take(_ output: some Sequence<UInt8>) {
    for byte in output {
      switch (state, byte) {
      case (.text, 0x1B): state = .escape
      case (.text, 0x07), (.text, 0x0D): break
      case (.text, _): bytes.append(byte)
      case (.escape, UInt8(ascii: "[")): state = .control
      case (.escape, UInt8(ascii: "]")): state = .title
      case (.control, 0x40...0x7E): state = .text
      case (.control, _): break
      case (.title, 0x07): state = .text
      case (.title, 0x1B): state = .titleEnd
      case (.title, _): break
      case (.escape, _), (.titleEnd, _): state = .text
      }
    }
  }

  /// The place after the first occurrence at or after a place.
  func end(of wanted: [UInt8], from start: Int) -> Int? {
    guard let first = wanted.first else { return nil }
    var place = start
    while place + wanted.count <= bytes.count {
      if bytes[place] == first, bytes[place..<(place + wanted.count)].elementsEqual(wanted) {
        return place + wanted.count
      }
      place += 1
    }
    return nil
  }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int
{
  read(descriptor, buffer, count)
}
