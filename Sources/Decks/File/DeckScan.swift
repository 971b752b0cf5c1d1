import Basics

/// A deck's file taken apart: what stands around the cards, and where each card is.
///
/// Cards are read one by one, so that memory does not grow with the file.
struct DeckScan: Sendable {
  /// More than this around the cards is no deck.
  private static let restLimit = 16 << 20
  /// So many cards are read by one core at a stretch.
  private static let stretch = 256

  let header: DeckHeader
  /// The document without its cards.
  let rest: JSONValue
  private let file: FileReader
  private let places: [Range<Int>]

  /// Nil where the cards cannot be told apart without reading everything, as where their name is written
  /// with escapes.
  init?(_ file: FileReader) throws(DecksError) {
    self.file = file
    var scan = JSONArrayScan(name: "cards", restLimit: DeckScan.restLimit)
    do throws(FileError) { try file.forEachPiece { scan.take($0) } } catch { throw .file(error) }
    guard !scan.isTooLarge else { throw .notADeck(path: file.path) }
    do throws(JSONError) { rest = try JSONReader.read(scan.rest) } catch {
      throw .notJSON(path: file.path, error)
    }
    try DeckFile.checkVersion(of: rest, path: file.path)
    guard rest["cards"] == .array([JSONValue](repeating: .integer(0), count: scan.elements.count))
    else { return nil }
    places = scan.elements
    do throws(DeckFault) { header = try DeckHeader(DeckField(root: rest)) } catch {
      throw .field(path: file.path, fault: error)
    }
  }

  /// What `value` makes of every card and its place, in order; the first card that is not as it should be
  /// throws.
  func map<Value: Sendable>(
    _ value: @Sendable (Card, StoredCards.Place) -> Value
  ) throws(DecksError) -> [Value] {
    let stretches = Parallel.map(ranges: places.count, atLeast: DeckScan.stretch) { range in
      Result { () throws(DecksError) in
        var values: [Value] = []
        values.reserveCapacity(range.count)
        for index in range {
          let (card, place) = try card(at: index)
          values.append(value(card, place))
        }
        return values
      }
    }
    var values: [Value] = []
    values.reserveCapacity(places.count)
    for stretch in stretches { values += try stretch.get() }
    return values
  }

  private func card(at index: Int) throws(DecksError) -> (Card, StoredCards.Place) {
    let bytes: [UInt8]
    do throws(FileError) { bytes = try file.bytes(in: places[index]) } catch { throw .file(error) }
    let card = try CardDocument.card(
      from: bytes, at: index, sources: header.sources, path: file.path)
    let place = StoredCards.Place(
      start: places[index].lowerBound, length: places[index].count, checksum: Checksum(of: bytes))
    return (card, place)
  }
}
