import ArgumentParser
import Articles
import Basics
import Facts

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Does something again whenever a sheet or one of its articles changes.
struct SheetWatch {
  private let sheet: String
  private let folder: ArticleFolder
  private let console: Console

  /// Between two looks at the files, in microseconds.
  private static let pause: UInt32 = 250_000

  init(sheet: String, articles: String?, console: Console) {
    self.sheet = sheet
    folder = articles.map { ArticleFolder(folders: [$0]) } ?? ArticleFolder(beside: sheet)
    self.console = console
  }

  /// Until Ctrl-C, which comes to its turn only between two builds, so that no file is left half written.
  ///
  /// What `build` throws is shown and ends nothing; a file that is still being written is waited for.
  func run(_ build: () throws -> Void) throws {
    let stops = Stops()
    var paths = SourcedSheet.files(of: sheet, in: folder)
    while true {
      let seen = paths.map(SheetWatch.stamp)
      do { try build() } catch let error as any Reportable {
        for sentence in error.sentences(in: console.shared.language) { console.warn(sentence) }
      } catch is ArgumentParser.ExitCode {}
      fflush(nil)
      paths = SourcedSheet.files(of: sheet, in: folder, before: paths)
      console.warn(
        console.shared.language(
          de: "Wartet auf Änderungen an \(sheet) und den Artikeln; Ctrl-C beendet.",
          en: "Waiting for changes to \(sheet) and its articles; Ctrl-C ends."))
      try wait(for: paths, seen: paths.map(SheetWatch.stamp), before: seen, stops)
    }
  }

  /// Until the files differ from what was built, and have stayed the same for one look.
  private func wait(
    for paths: [String], seen: [FileReader.Identity?], before: [FileReader.Identity?],
    _ stops: Stops
  ) throws {
    var last = seen
    // What changed while it was being built is built anew.
    var hasChanged = before.count == seen.count && before != seen
    while true {
      usleep(SheetWatch.pause)
      if stops.isPending {
        throw ArgumentParser.ExitCode(Basics.ExitCode.interrupted.rawValue)
      }
      let now = paths.map(SheetWatch.stamp)
      if now != last { hasChanged = true } else if hasChanged { return }
      last = now
    }
  }

  /// What tells a file's content from any other; nil where there is none.
  private static func stamp(_ path: String) -> FileReader.Identity? {
    try? FileReader(path, limit: Int.max).identity
  }
}

/// The signals that ask a program to end, held back and looked for.
private struct Stops {
  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  init() {
    var held = sigset_t()
    sigemptyset(&held)
    for signal in Stops.signals { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, nil)
  }

  var isPending: Bool {
    var pending = sigset_t()
    sigemptyset(&pending)
    sigpending(&pending)
    return Stops.signals.contains { sigismember(&pending, $0) == 1 }
  }
}
