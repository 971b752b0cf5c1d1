import Basics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The built program, run to its end with its input given beforehand.
package struct Program {
  /// The binary beside the running tests; `$KARTEI_BINARY` names another.
  package static let path: String = {
    if let path = getenv("KARTEI_BINARY") { return String(cString: path) }
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let own = String(
      decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let beside = "\(Fixture.folder(own, up: 1))/kartei"
    return access(beside, X_OK) == 0 ? beside : "\(Fixture.repository)/.build/debug/kartei"
  }()

  /// What a run left behind.
  package struct Result: Hashable {
    package let output: String
    package let messages: String
    /// The exit code; 128 and the signal's number where a signal ended it.
    package let code: Int32
  }

  /// The variables every run starts with, so that the developer's own do not matter.
  package static let plainEnvironment = [
    "PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LANG": "C.UTF-8", "TZ": "UTC",
    "USER": "tester", "INPUTRC": "/dev/null",
  ]

  /// Runs the program; `environment` is added to ``plainEnvironment``.
  ///
  /// Throws where the program cannot be started.
  package static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:],
    folder: String? = nil
  ) throws -> Result {
    try run(arguments, inputBytes: Array(input.utf8), environment: environment, folder: folder)
  }

  /// Runs the program with some standard streams closed, or its output going to a file of its own.
  package static func run(
    _ arguments: [String], inputBytes: [UInt8], environment: [String: String] = [:],
    folder: String? = nil, closing: [Int32] = [], output: String? = nil
  ) throws -> Result {
    let work = try TemporaryFolder()
    try FileBytes.write(inputBytes, to: work.file("in"))
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, work.file("in"), O_RDONLY, 0)
    let fresh = O_WRONLY | O_CREAT | O_TRUNC
    try FileBytes.write([], to: work.file("out"))
    posix_spawn_file_actions_addopen(&actions, 1, output ?? work.file("out"), fresh, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, work.file("err"), fresh, 0o600)
    for descriptor in closing { posix_spawn_file_actions_addclose(&actions, descriptor) }
    let start =
      folder.map { ["/bin/sh", "-c", "cd \"$1\" && shift && exec \"$@\"", "sh", $0] } ?? []
    let child = try spawn(
      start + [path] + arguments, environment: environment, actions: &actions, attributes: nil)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return Result(
      output: String(
        decoding: try FileBytes.read(work.file("out"), limit: 1 << 28), as: UTF8.self),
      messages: String(
        decoding: try FileBytes.read(work.file("err"), limit: 1 << 28), as: UTF8.self),
      code: exitCode(fromStatus: status))
  }

  static func exitCode(fromStatus status: Int32) -> Int32 {
    status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  static func spawn(
    _ arguments: [String], environment: [String: String],
    actions: UnsafePointer<posix_spawn_file_actions_t>,
    attributes: UnsafePointer<posix_spawnattr_t>?
  ) throws -> pid_t {
    var merged = plainEnvironment
    merged.merge(environment) { _, new in new }
    var argv: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    var envp: [UnsafeMutablePointer<CChar>?] =
      merged.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in argv + envp { free(text) } }
    var child = pid_t()
    let failure = posix_spawn(&child, arguments[0], actions, attributes, &argv, &envp)
    guard failure == 0 else { throw NotStarted(path: arguments[0], code: failure) }
    return child
  }

  private struct NotStarted: Error {
    let path: String
    let code: Int32
  }
}
