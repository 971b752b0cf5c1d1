import Basics
import Decks
import Progress

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where decks are found by name.
struct DeckShelf {
  private let environment: Environment

  init(environment: Environment = .current) { self.environment = environment }

  /// The deck that comes with the program.
  static let bundled = "kasachstan"

  /// Decks by path or by name; the bundled one where none is named.
  ///
  /// Throws where one is not found, cannot be read, or is named twice.
  func decks(_ names: [String]) throws -> [Deck] {
    try each(names, id: \.id) { path in try DeckFile.read(path) }
  }

  /// The same decks, their cards read when they are needed.
  func open(_ names: [String]) throws -> [OpenDeck] { try located(names).map(\.deck) }

  /// The same with the absolute paths of their files.
  func located(_ names: [String]) throws -> [LocatedDeck] {
    let shelf = environment.cacheFolder.map { folder in
      IndexShelf(folder: "\(folder)/decks", now: { Environment.nanoseconds() })
    }
    return try each(names, id: \.deck.id) { path in
      LocatedDeck(
        deck: try DeckFile.open(path, index: shelf), path: Environment.absolutePath(path))
    }
  }

  /// What each of the named decks gives; of two with the same id the first.
  private func each<Opened>(
    _ names: [String], id: (Opened) -> DeckID, _ open: (String) throws -> Opened
  ) throws -> [Opened] {
    var decks: [Opened] = []
    for name in names.isEmpty ? [DeckShelf.bundled] : names {
      let deck = try open(try path(of: name))
      guard !decks.contains(where: { id($0) == id(deck) }) else { continue }
      decks.append(deck)
    }
    return decks
  }

  /// The path of a deck: the name itself where it is a file's, else `NAME.deck.json` on the shelf.
  private func path(of name: String) throws(CommandError) -> String {
    if name.contains("/") || name.hasSuffix(".json") || access(name, F_OK) == 0 { return name }
    let folders = self.folders
    for folder in folders {
      let path = "\(folder)/\(name).deck.json"
      if access(path, F_OK) == 0 { return path }
    }
    throw .noDeck(name: name, folders: folders)
  }

  /// `$KARTEI_DECKS`, `decks` here, and `decks` in a folder above the program, as in its own repository.
  private var folders: [String] {
    var folders = [environment["KARTEI_DECKS"], "decks"].compactMap { $0 }
    var parts = Environment.programPath.split(separator: "/").dropLast()
    while !parts.isEmpty {
      let folder = "/" + parts.joined(separator: "/")
      if folder.hasSuffix("/bin") { folders.append("\(folder.dropLast(4))/share/kartei/decks") }
      folders.append("\(folder)/decks")
      parts = parts.dropLast()
    }
    return folders
  }
}

/// A deck and where its file lies.
struct LocatedDeck {
  let deck: OpenDeck
  /// Absolute.
  let path: String
}

extension DeckShelf {
  /// Decks for practice: those named, else those the learner has practised, else the bundled one.
  ///
  /// A practised deck that cannot be read any more is left out, and `warn` is told why.
  func forPractice(
    _ names: [String], studied: StudiedDecks, warn: (any Error) -> Void
  ) throws -> [LocatedDeck] {
    guard names.isEmpty else { return try located(names) }
    let found = studied.places.flatMap { place -> [LocatedDeck] in
      do { return try located([place.path]) } catch {
        warn(error)
        return []
      }
    }
    return found.isEmpty ? try located([]) : found
  }
}
