import Basics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder with indexes of decks, so that opening one need not read it: it can be deleted at any time.
package struct IndexShelf: Sendable {
  /// The largest index that is read, in bytes.
  private static let sizeLimit = 64 << 20
  /// A file changed less than this before its index was made, in nanoseconds, could change once more without a
  /// trace: the system's clock for files ticks every few milliseconds.
  private static let settlingTime = 1_000_000_000

  private let folder: String
  /// Nanoseconds since 1970.
  private let now: @Sendable () -> Int

  /// Indexes in `folder`, which is made where it is missing.
  package init(folder: String, now: @escaping @Sendable () -> Int) {
    self.folder = folder
    self.now = now
  }

  private func path(of file: FileReader) -> String {
    "\(folder)/\(ContentHash(of: file.path).short).deck-index"
  }

  /// The index of a file as it is now; nil where there is none that fits.
  func index(of file: FileReader) -> DeckIndex? {
    guard
      let bytes = try? FileBytes.read(
        path(of: file), limit: IndexShelf.sizeLimit, followingLinks: false)
    else { return nil }
    return bytes.withUnsafeBufferPointer { DeckIndex($0, of: file) }
  }

  /// Keeps an index for the next time; where that fails, the next time takes longer.
  func keep(_ index: DeckIndex, of file: FileReader) {
    guard now() - file.identity.changed > IndexShelf.settlingTime else { return }
    // The folder, the one it is in and the cache itself, but no home that is not there.
    let parts = folder.split(separator: "/", omittingEmptySubsequences: false)
    for missing in (0..<min(3, parts.count)).reversed() {
      mkdir(parts.dropLast(missing).joined(separator: "/"), 0o700)
    }
    try? FileBytes.write(index.document(of: file.identity), to: path(of: file), permissions: 0o600)
  }
}
