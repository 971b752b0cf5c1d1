#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Shows long text in the learner's own pager, `$PAGER`, or in `less -R`.
struct Pager {
  private let command: String

  init(environment: Environment = .current) {
    // Short text stays on the screen without a key, unless the learner's own LESS says otherwise.
    let ready = "export LESS=\"${LESS-FRX}\" LESSCHARSET=\"${LESSCHARSET-utf-8}\"; "
    let usual = "command -v less >/dev/null 2>&1 || exit 127; less -R"
    command = ready + (environment["PAGER"] ?? usual)
  }

  /// Shows the text until the learner leaves the pager; false where there is no pager to run.
  func show(_ text: String) -> Bool {
    fflush(nil)
    guard let stream = popen(command, "w") else { return false }
    // Ctrl-C is for the pager as long as it runs.
    let before = signal(SIGINT, SIG_IGN)
    defer { signal(SIGINT, before) }
    var text = text
    text.withUTF8 { bytes in _ = fwrite(bytes.baseAddress, 1, bytes.count, stream) }
    let status = pclose(stream)
    let notFound: Int32 = 127
    return status >= 0 && (status >> 8) & 0xFF != notFound
  }
}
