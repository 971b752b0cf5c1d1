import Basics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Held by the one process that writes for a learner on this device.
///
/// A lock of the operating system (`flock`) on a file beside the journal: it ends with the process, however
/// that ends, so the file that stays behind is no obstacle. Readers need none.
struct LearnerLock: ~Copyable {
  let descriptor: Int32

  /// Takes the lock; throws ``ProgressError/inUse(learner:)`` where another process has it.
  ///
  /// A file system that knows no locks is no error: lines are appended in one write each, so two
  /// writers could at worst both ask the same card.
  init(path: String, learner: String) throws(ProgressError) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      if errno == ELOOP { throw .link(path: path) }
      throw .file(FileError(path: path, failing: .creating))
    }
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      switch errno {
      case EINTR: continue
      case EWOULDBLOCK:
        close(descriptor)
        throw .inUse(learner: learner)
      default: return
      }
    }
  }

  /// Unlocks before it closes: a child process that is just being started holds a copy of the descriptor, and
  /// with it would hold the lock.
  deinit {
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }
}
