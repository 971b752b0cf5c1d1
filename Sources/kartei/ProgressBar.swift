import Basics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A bar on standard error for work that takes longer than a moment; nothing where that is no terminal.
final class ProgressBar {
  private let label: String
  private let isShown: Bool
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var shown: Int?

  /// Work that is done sooner needs no bar.
  private static let patience = Duration.milliseconds(300)
  private static let width = 24

  init(_ label: String, _ shared: SharedOptions, environment: Environment = .current) {
    self.label = label
    isShown =
      isatty(STDERR_FILENO) == 1 && !shared.plain
      && environment["TERM"].map { $0 != "dumb" } == true
    start = clock.now
  }

  /// Shows the share of the work that is done, 0 to 1.
  func show(_ share: Double) {
    guard isShown, clock.now - start > ProgressBar.patience, share.isFinite else { return }
    let percent = Int((min(max(share, 0), 1) * 100).rounded())
    guard percent != shown else { return }
    shown = percent
    let full = percent * ProgressBar.width / 100
    let bar =
      String(repeating: "█", count: full)
      + String(repeating: "░", count: ProgressBar.width - full)
    write("\r\(label) \(bar) \(percent) %")
  }

  /// Takes the bar away.
  func end() {
    if shown != nil { write("\r\u{1B}[K") }
    shown = nil
  }

  private func write(_ text: String) {
    try? FileBytes.append(Array(text.utf8), to: STDERR_FILENO, path: "stderr")
  }
}
