/// Whether a sentence says itself that it is somebody's claim.
enum ClaimFrame {
  /// The sentence names the claimant, or has one of the usual words for a claim.
  static func isKept(in statement: String, to claimant: String?) -> Bool {
    let words = Wording.words(statement)
    // "nach Tokajews Worten" names Tokajew.
    let names = claimant.map { Wording.contentWords($0) } ?? []
    if names.contains(where: { name in
      name.count >= 4 && words.contains { $0.hasPrefix(name) && $0.count <= name.count + 2 }
    }) {
      return true
    }
    return words.contains { markers.contains($0) }
  }

  private static let markers = Set(
    """
    laut zufolge angaben angeblich soll sollen behauptet behaupten behauptete sagte sagt meldet \
    meldete berichtet berichtete erklärt erklärte nennt nannte schreibt schrieb hält ansicht meinung worten \
    darstellung auffassung einschätzung according says said claims claimed reported reportedly
    """.split(separator: " ").map { Wording.words(String($0)).joined() })
}
