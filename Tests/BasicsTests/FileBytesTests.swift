import TestSupport
import Testing

@testable import Basics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite("File bytes")
struct FileBytesTests {
  let folder: TemporaryFolder
  init() throws { folder = try TemporaryFolder() }

  @Test("come back as they were written", arguments: [0, 1, 65_535, 65_536, 65_537, 300_000])
  func roundTrip(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try FileBytes.write(bytes, to: folder.file("x"))
    #expect(try FileBytes.read(folder.file("x"), limit: count) == bytes)
    #expect(names(in: folder.path) == ["x"], "no draft stays behind")
  }

  @Test("are refused beyond the limit")
  func limit() throws {
    try FileBytes.write([1, 2, 3], to: folder.file("x"))
    let error = #expect(throws: FileError.self) { try FileBytes.read(folder.file("x"), limit: 2) }
    #expect(error == FileError(path: folder.file("x"), fault: .tooLarge(limit: 2)))
    #expect(
      error?.description
        == "\(folder.file("x")): the file is larger than 2 bytes; please split it or name the right file."
    )
  }

  @Test("are refused where there is no regular file")
  func kinds() throws {
    let pipe = folder.file("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    for (path, fault) in [
      (folder.file("none"), FileError.Fault.missing), (folder.path, .notAFile), (pipe, .notAFile),
      ("/dev/zero", .notAFile), (folder.file("none/x"), .missing),
    ] {
      #expect(throws: FileError(path: path, fault: fault)) { try FileBytes.read(path, limit: 10) }
    }
  }

  @Test("follow a symbolic link only where they may")
  func links() throws {
    try FileBytes.write([7], to: folder.file("x"))
    let link = folder.file("link")
    symlink(folder.file("x"), link)
    #expect(try FileBytes.read(link, limit: 10) == [7])
    #expect(throws: FileError(path: link, fault: .link)) {
      try FileBytes.read(link, limit: 10, followingLinks: false)
    }
  }

  @Test("replace the old content whole, with the permissions asked for")
  func replace() throws {
    let path = folder.file("x")
    try FileBytes.write([1, 2, 3], to: path)
    try FileBytes.write([4], to: path, permissions: 0o600)
    #expect(try FileBytes.read(path, limit: 10) == [4])
    var facts = stat()
    #expect(stat(path, &facts) == 0 && facts.st_mode & 0o777 == 0o600)
  }

  @Test("are written although a killed process left its draft behind")
  func draft() throws {
    let path = folder.file("x")
    try FileBytes.write([1], to: "\(path).\(getpid()).draft")
    try FileBytes.write([2], to: path)
    #expect(names(in: folder.path) == ["x"])
  }

  @Test("leave the old content and no draft where the new cannot be written")
  func failure() throws {
    let error = #expect(throws: FileError.self) {
      try FileBytes.write([1], to: folder.file("none/x"))
    }
    #expect(error?.fault == .noFolder)
    // A folder in the way: the rename fails.
    #expect(mkdir(folder.file("x"), 0o700) == 0)
    #expect(throws: FileError.self) { try FileBytes.write([1], to: folder.file("x")) }
    #expect(names(in: folder.path) == ["x"])
  }

  @Test("never replace a device, a pipe or a folder, not even behind a link")
  func devices() throws {
    let (pipe, link) = (folder.file("pipe"), folder.file("link"))
    #expect(mkfifo(pipe, 0o600) == 0)
    symlink("/dev/null", link)
    for path in [pipe, link, folder.path] {
      #expect(throws: FileError(path: path, fault: .inTheWay)) {
        try FileBytes.write([1], to: path)
      }
    }
    #expect(names(in: folder.path) == ["link", "pipe"])
  }

  @Test("are delivered to a device, and to the file behind a link")
  func delivery() throws {
    let (device, link) = (folder.file("device"), folder.file("link"))
    symlink("/dev/null", device)
    try FileBytes.deliver([1, 2], to: device)
    try FileBytes.write([1], to: folder.file("x"))
    symlink(folder.file("x"), link)
    try FileBytes.deliver([2], to: link)
    try FileBytes.deliver([3], to: folder.file("new"))
    #expect(try FileBytes.read(folder.file("x"), limit: 9) == [2])
    #expect(try FileBytes.read(folder.file("new"), limit: 9) == [3])
    #expect(names(in: folder.path) == ["device", "link", "new", "x"])
    #expect(throws: FileError.self) { try FileBytes.deliver([1], to: folder.path) }
  }

  @Test("say that the disk is full")
  func full() throws {
    let descriptor = open("/dev/full", O_WRONLY)
    defer { close(descriptor) }
    let error = #expect(throws: FileError.self) {
      try FileBytes.append([1, 2, 3], to: descriptor, path: "/dev/full")
    }
    #expect(error == FileError(path: "/dev/full", fault: .full))
    #expect(error?.exitCode == .inputOutput)
    #expect(
      error?.description == "/dev/full: the disk is full; please make room and try again.")
  }
}
