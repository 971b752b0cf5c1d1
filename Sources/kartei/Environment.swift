import Basics

#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

/// What the program is told by the system: variables, clock, names; nobody else asks.
struct Environment: Sendable {
  private let lookUp: @Sendable (String) -> String?

  /// The system's own environment.
  static let current = Environment { name in getenv(name).map { String(cString: $0) } }

  init(lookUp: @escaping @Sendable (String) -> String?) { self.lookUp = lookUp }

  /// The value of a variable; nil where it is not set or empty.
  subscript(name: String) -> String? {
    guard let value = lookUp(name), !value.isEmpty else { return nil }
    return value
  }

  /// The language of messages, as the locale variables say: German where they begin with `de`.
  var language: InterfaceLanguage {
    let locale = self["LC_ALL"] ?? self["LC_MESSAGES"] ?? self["LANG"] ?? ""
    return locale.lowercased().hasPrefix("de") ? .german : .english
  }

  /// Where kartei keeps learners: `$KARTEI_HOME`, else `kartei` in the XDG data folder.
  ///
  /// A relative `$XDG_DATA_HOME` is ignored, as the XDG Base Directory Specification wants it. Nil where
  /// neither a variable nor the user database names a home folder.
  var dataFolder: String? {
    if let home = self["KARTEI_HOME"] { return home }
    if let data = self["XDG_DATA_HOME"], data.hasPrefix("/") { return "\(data)/kartei" }
    return homeFolder.map { "\($0)/.local/share/kartei" }
  }

  /// Where kartei keeps what can be made anew: `kartei` in the XDG cache folder, found like ``dataFolder``.
  var cacheFolder: String? {
    if let cache = self["XDG_CACHE_HOME"], cache.hasPrefix("/") { return "\(cache)/kartei" }
    return homeFolder.map { "\($0)/.cache/kartei" }
  }

  private var homeFolder: String? {
    if let home = self["HOME"], home.hasPrefix("/") { return home }
    guard let entry = getpwuid(getuid()), let folder = entry.pointee.pw_dir else { return nil }
    return String(cString: folder)
  }

  /// The name of whoever is logged in, as a learner's name; `ich` where there is none.
  var learner: String {
    let name = self["USER"] ?? self["LOGNAME"] ?? userName ?? ""
    return Environment.plainName(name) ?? "ich"
  }

  private var userName: String? {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else { return nil }
    return String(cString: name)
  }

  /// This computer's name, for the journal's file name.
  var device: String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard gethostname(&buffer, buffer.count - 1) == 0 else { return "device" }
    let name = String(
      decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return Environment.plainName(name) ?? "device"
  }

  /// The path of the running program; empty where the system does not say.
  static var programPath: String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    return String(
      decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// A path from the root, links followed; the path itself where there is no such file.
  static func absolutePath(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The moment it is, with the offset of local time.
  static func now() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    var seconds = time.tv_sec
    var local = tm()
    localtime_r(&seconds, &local)
    let (milliseconds, overflow) = Int(time.tv_sec).multipliedReportingOverflow(by: 1000)
    let moment = overflow ? 0 : milliseconds &+ Int(time.tv_nsec) / 1_000_000
    return Instant(milliseconds: moment, offsetMinutes: Int(local.tm_gmtoff) / 60)
      ?? .epoch
  }

  /// The system's clock, in nanoseconds since 1970.
  static func nanoseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
  }

  /// The offset that local time has at a moment, in minutes.
  static func offsetMinutes(atSecond second: Int) -> Int {
    var seconds = time_t(second)
    var local = tm()
    localtime_r(&seconds, &local)
    return Int(local.tm_gmtoff) / 60
  }

  /// Opens the null device where a standard stream was closed by whoever started the program.
  ///
  /// Otherwise the first file opened, a learner's journal, would take the stream's place, and what is
  /// meant for the screen would be written into it.
  static func holdStandardStreams() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
      guard open("/dev/null", O_RDWR) == descriptor else { return }
    }
  }

  /// A broken pipe (`kartei … | head`) or a limit on the size of files ends a write and not the program,
  /// and Ctrl-\ does nothing: a core dump would leave the terminal broken, and Ctrl-C is there.
  static func ignoreFatalSignals() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    signal(SIGQUIT, SIG_IGN)
  }

  /// Whether everything printed so far has arrived.
  static var isOutputWhole: Bool { fflush(nil) == 0 && ferror(stdout) == 0 }

  /// Whether everything printed has arrived; a reader that left early (`| head`) is no error.
  static var hasPrintedEverything: Bool {
    if isOutputWhole { return true }
    var output = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
    return poll(&output, 1, 0) == 1 && output.revents & Int16(POLLERR) != 0
  }

  /// The lower-case letters a–z, digits, `.`, `_` and `-` of a name, at most 40, beginning and ending
  /// with a letter or digit; nil where nothing is left.
  static func plainName(_ name: String) -> String? {
    var bytes = name.lowercased().utf8.filter {
      isPlain($0) || $0 == 0x2E || $0 == 0x5F || $0 == 0x2D
    }
    bytes = Array(bytes.drop { !isPlain($0) }.prefix(40))
    while let last = bytes.last, !isPlain(last) { bytes.removeLast() }
    let plain = String(decoding: bytes, as: UTF8.self)
    return plain.isEmpty || plain.contains("..") ? nil : plain
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    ASCII.isDigit(byte) || ASCII.isLowercase(byte)
  }
}
