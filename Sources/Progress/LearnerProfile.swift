import Basics
import Memory

/// Who a learner is and how they want to learn: `profile.json`.
package struct LearnerProfile: Hashable, Sendable {
  package var name: String
  /// The device on which the learner began.
  package var device: String
  package var created: Instant?
  /// The chance of recall at which a card comes back: 0.7 to 0.99.
  package var wantedRetention: Retrievability
  /// New cards a study day at most.
  package var newPerDay: Int
  /// The study day of an exam; nil where there is none.
  package var exam: Day?
  /// The learner's own weights; nil for the usual ones.
  package var weights: Weights?

  /// The version of the format that is written.
  package static let version = 1
  /// What ``wantedRetention`` may be: below, more is forgotten than learned; above, days get endless.
  package static let retentions = 0.7...0.99
  /// What ``newPerDay`` may be, and what it is unless told otherwise.
  package static let newPerDays = 0...9999
  package static let usualNewPerDay = 10

  package init(
    name: String, device: String, created: Instant? = nil,
    wantedRetention: Retrievability = Retrievability(0.9), weights: Weights? = nil,
    newPerDay: Int = LearnerProfile.usualNewPerDay, exam: Day? = nil
  ) {
    self.name = name
    self.device = device
    self.created = created
    self.wantedRetention = wantedRetention
    self.weights = weights
    self.newPerDay = newPerDay
    self.exam = exam
  }

  /// The scheduler this learner wants.
  package var scheduler: Scheduler {
    Scheduler(
      model: MemoryModel(weights: weights ?? .defaults), wantedRetention: wantedRetention)
  }

  /// The profile as the file's text.
  package var document: String {
    JSONWriter.document(
      .object([
        "version": .integer(LearnerProfile.version), "name": .string(name),
        "device": .string(device), "created": created.map { .string($0.rfc3339) },
        "wantedRetention": .of(wantedRetention.probability), "newPerDay": .integer(newPerDay),
        "exam": exam.map { .string($0.iso) },
        "weights": weights.map { .array($0.values.map { .of($0) }) },
      ]))
  }
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
    if let created = json["created"] {
      guard let instant = created.string.flatMap({ Instant(rfc3339: $0) }) else {
        throw .badProfileMember(path: path, name: "created")
      }
      profile.created = instant
    }
    if let wanted = json["wantedRetention"] {
      guard let number = wanted.double, LearnerProfile.retentions.contains(number) else {
        throw .badProfileMember(path: path, name: "wantedRetention")
      }
      profile.wantedRetention = Retrievability(number)
    }
    if let number = json["newPerDay"] {
      guard let number = number.integer, LearnerProfile.newPerDays.contains(number) else {
        throw .badProfileMember(path: path, name: "newPerDay")
      }
      profile.newPerDay = number
    }
    if let exam = json["exam"] {
      guard let day = exam.string.flatMap({ Day(iso: $0) }) else {
        throw .badProfileMember(path: path, name: "exam")
      }
      profile.exam = day
    }
    if let weights = json["weights"] {
      guard let list = weights.array?.compactMap(\.double), list.count == weights.array?.count,
        let known = try? Weights(list)
      else { throw .badProfileMember(path: path, name: "weights") }
      profile.weights = known
    }
    return profile
  }
}
