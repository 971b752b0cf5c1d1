import Basics
import TestSupport
import Testing

@testable import Progress

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("Backups of the snapshot")
struct SnapshotBackupTests {
  let home: TemporaryFolder
  init() throws { home = try TemporaryFolder() }

  /// Puts a snapshot into the folder as if written on a day of January 1970, counted from 0.
  private func write(_ text: String, day: Int) throws {
    let path = home.file("progress.json")
    try FileBytes.write(Array(text.utf8), to: path)
    let moment = timespec(tv_sec: day * 86_400, tv_nsec: 0)
    #expect(utimensat(AT_FDCWD, path, [moment, moment], 0) == 0)
  }

  private func names() -> [String] {
    TestSupport.names(in: home.file("backups"))
  }

  @Test("keep the last of every day, and only the newest ten days")
  func days() throws {
    SnapshotBackup.keep(in: home.path)
    #expect(names().isEmpty)
    for day in 0...11 {
      for text in ["morning \(day)", "evening \(day)"] {
        try write(text, day: day)
        SnapshotBackup.keep(in: home.path)
      }
    }
    #expect(names().count == SnapshotBackup.limit)
    #expect(names().first == "progress-1970-01-03.json")
    let last = try FileBytes.read(home.file("backups/progress-1970-01-12.json"), limit: 100)
    #expect(String(decoding: last, as: UTF8.self) == "evening 11")
  }

  @Test("follow no link out of the folder")
  func link() throws {
    let other = try TemporaryFolder()
    symlink(other.path, home.file("backups"))
    try write("{}", day: 1)
    SnapshotBackup.keep(in: home.path)
    #expect(TestSupport.names(in: other.path).isEmpty)
  }
}
