import Basics
import Memory

/// Who a learner is and how they want to learn: `profile.json`.
package struct LearnerProfile: Hashable, Sendable {
  package var name: String
  /// The device on which the learner began.
  package var device: String
  package var created: Instant?
  package var settings: LearnerSettings
  /// The learner's own weights; nil for the usual ones.
  package var weights: Weights?
  /// Those before them, to which `kartei fit --back` returns; nil for the usual ones.
  package var formerWeights: Weights?
  /// Members that this version does not know; they stay when the file is written anew.
  package var others = JSONObject()

  /// The version of the format that is written.
  package static let version = 1

  package init(
    name: String, device: String, created: Instant? = nil,
    settings: LearnerSettings = LearnerSettings(), weights: Weights? = nil
  ) {
    self.name = name
    self.device = device
    self.created = created
    self.settings = settings
    self.weights = weights
  }

  /// The chance of recall at which a card comes back: 0.7 to 0.99.
  package var wantedRetention: Retrievability {
    get { settings.wantedRetention }
    set { settings.wantedRetention = newValue }
  }
  /// New cards a study day at most.
  package var newPerDay: Int {
    get { settings.newPerDay }
    set { settings.newPerDay = newValue }
  }
  /// The study day of an exam; nil where there is none.
  package var exam: Day? {
    get { settings.exam }
    set { settings.exam = newValue }
  }

  /// What has to be recorded to get from `earlier` to this profile.
  func changes(since earlier: LearnerProfile) -> [Event.Kind] {
    (settings == earlier.settings ? [] : [.settings(settings)])
      + (weights == earlier.weights ? [] : [.weights(weights)])
  }

  /// Takes over recorded changes, given in their order.
  mutating func apply(_ changes: [Event]) {
    for change in changes {
      switch change.kind {
      case .settings(let settings): self.settings = settings
      case .weights(let weights):
        formerWeights = self.weights
        self.weights = weights
      default: break
      }
    }
  }

  /// How this learner wants cards to come back.
  package var schedulers: Schedulers {
    Schedulers(
      usual: Scheduler(
        model: MemoryModel(weights: weights ?? .defaults), wantedRetention: wantedRetention),
      decks: settings.decks, easyDays: settings.easyDays)
  }

  /// The profile as the file's text.
  package var document: String {
    var object: JSONObject = [
      "version": .integer(LearnerProfile.version), "name": .string(name),
      "device": .string(device), "created": created.map { .string($0.rfc3339) },
    ]
    for (name, value) in settings.members { object[name] = value }
    object["weights"] = weights?.json
    object["formerWeights"] = formerWeights?.json
    return JSONWriter.document(
      .object(JSONObject(members: object.members + others.members)))
  }

  /// The names of the members that this version knows.
  static let memberNames: Set = [
    "version", "name", "device", "created", "wantedRetention", "newPerDay", "exam", "weights",
    "easyDays", "decks", "formerWeights",
  ]
}

/// Reads and writes `profile.json`.
enum ProfileFile {
  private static let sizeLimit = 1 << 20

  /// The profile at a path; nil where there is none.
  static func read(_ path: String) throws(ProgressError) -> LearnerProfile? {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileBytes.read(path, limit: sizeLimit, followingLinks: false)
    } catch {
      if error.fault == .missing { return nil }
      throw error.fault == .link ? .link(path: path) : .file(error)
    }
    return try profile(from: try json(bytes, path: path), path: path)
  }

  static func write(_ profile: LearnerProfile, to path: String) throws(ProgressError) {
    do throws(FileError) {
      try FileBytes.write(Array(profile.document.utf8), to: path, permissions: 0o600)
    } catch { throw .file(error) }
  }

  /// What the journals of a folder say of settings and weights, in order.
  static func changes(in folder: String) throws(ProgressError) -> [Event] {
    var ledger = Ledger()
    for path in try FolderPath.journals(in: folder) {
      _ = try JournalScan.read(path, name: FolderPath.name(of: path), into: &ledger)
    }
    return ledger.standingChanges
  }

  private static func json(_ bytes: [UInt8], path: String) throws(ProgressError) -> JSONValue {
    do throws(JSONError) { return try JSONReader.read(bytes) } catch {
      throw .badProfile(path: path, error)
    }
  }

  private static func profile(
    from json: JSONValue, path: String
  ) throws(ProgressError) -> LearnerProfile {
    guard let version = json["version"]?.integer, version > 0 else {
      throw .badProfileMember(path: path, name: "version")
    }
    guard version <= LearnerProfile.version else {
      throw .newerProfile(path: path, version: version)
    }
    guard let name = json["name"]?.string else {
      throw .badProfileMember(path: path, name: "name")
    }
    guard let device = json["device"]?.string else {
      throw .badProfileMember(path: path, name: "device")
    }
    var profile = LearnerProfile(name: name, device: device)
    profile.others = JSONObject(
      members: (json.object?.members ?? []).filter {
        !LearnerProfile.memberNames.contains($0.name)
      })
    if let created = json["created"] {
      guard let instant = created.string.flatMap({ Instant(rfc3339: $0) }) else {
        throw .badProfileMember(path: path, name: "created")
      }
      profile.created = instant
    }
    do throws(BadMember) {
      profile.settings = try LearnerSettings(json)
      profile.weights = try json["weights"].map { weights throws(BadMember) in
        try Weights(json: weights)
      }
      profile.formerWeights = try json["formerWeights"].map { weights throws(BadMember) in
        do throws(BadMember) { return try Weights(json: weights) } catch {
          throw BadMember(name: "formerWeights")
        }
      }
    } catch { throw .badProfileMember(path: path, name: error.name) }
    return profile
  }
}
