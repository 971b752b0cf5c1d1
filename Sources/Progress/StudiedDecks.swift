import Basics

/// Where the decks lie that a learner has practised, in `decks.json`: how they are found when none is named.
///
/// A convenience: without the file, or where a deck has moved since, no progress is lost.
package struct StudiedDecks: Hashable, Sendable {
  /// A deck and the absolute path of its file.
  package struct Place: Hashable, Sendable {
    package let deck: DeckID
    package let path: String
  }

  /// In the order in which they were first practised.
  package private(set) var places: [Place] = []

  /// The version of the format that is written.
  private static let version = 1
  private static let name = "decks.json"
  private static let sizeLimit = 1 << 20
  /// More decks are not remembered.
  private static let countLimit = 1000

  /// Those of a learner; none where the learner is new, or the file is missing, newer or damaged.
  ///
  /// Throws where the learner's name is none.
  package static func read(home: String, learner: String) throws(ProgressError) -> StudiedDecks {
    let name = try LearnerName(learner)
    return try FolderPath.find(home: home, learner: name).map { StudiedDecks(folder: $0) }
      ?? StudiedDecks()
  }

  private init() {}

  /// Those of a learner's folder.
  package init(folder: String) {
    guard
      let bytes = try? FileBytes.read(
        "\(folder)/\(StudiedDecks.name)", limit: StudiedDecks.sizeLimit, followingLinks: false),
      let json = try? JSONReader.read(bytes), json["version"]?.integer == StudiedDecks.version
    else { return }
    for item in (json["decks"]?.array ?? []).prefix(StudiedDecks.countLimit) {
      guard let deck = item["deck"]?.string.flatMap({ DeckID($0) }),
        let path = item["path"]?.string, path.hasPrefix("/"),
        !places.contains(where: { $0.deck == deck })
      else { continue }
      places.append(Place(deck: deck, path: path))
    }
  }

  /// Notes where a deck lies; false where that was known.
  package mutating func note(_ deck: DeckID, at path: String) -> Bool {
    let place = Place(deck: deck, path: path)
    guard !places.contains(place) else { return false }
    if let known = places.firstIndex(where: { $0.deck == deck }) {
      places[known] = place
    } else {
      places.append(place)
    }
    return true
  }

  /// Puts them into a learner's folder.
  package func write(to folder: String) throws(ProgressError) {
    let document = JSONWriter.document(
      .object([
        "version": .integer(StudiedDecks.version),
        "decks": .array(
          places.suffix(StudiedDecks.countLimit).map { place in
            .object(["deck": .string(place.deck.text), "path": .string(place.path)])
          }),
      ]))
    do throws(FileError) {
      try FileBytes.write(
        Array(document.utf8), to: "\(folder)/\(StudiedDecks.name)", permissions: 0o600)
    } catch { throw .file(error) }
  }
}
