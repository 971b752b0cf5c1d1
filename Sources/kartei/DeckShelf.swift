import Articles
import Basics
import Decks

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
  func open(_ names: [String]) throws -> [OpenDeck] {
    let shelf = environment.cacheFolder.map { folder in
      IndexShelf(folder: "\(folder)/decks", now: { Environment.nanoseconds() })
    }
    return try each(names, id: \.id) { path in try DeckFile.open(path, index: shelf) }
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

  /// The folders in which the articles of these decks are looked for.
  func articles(_ names: [String]) -> [ArticleFolder] {
    (names.isEmpty ? [DeckShelf.bundled] : names).compactMap { name in
      (try? path(of: name)).map { ArticleFolder(beside: $0) }
    }
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
