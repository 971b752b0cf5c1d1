import ArgumentParser
import Basics
import Progress

/// `kartei merge`: another copy of a learner's folder joins this one.
struct MergeCommand: KarteiCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: startLanguage(
      de: "Eine andere Kopie eines Lernstands mit diesem zusammenführen.",
      en: "Bring another copy of a learner's folder into this one."),
    discussion: startLanguage(
      de: """
        ORDNER ist ein Lernordner: eine Sicherung, oder die Kopie eines anderen Geräts. Seine Ereignisse
        kommen zu den eigenen, jedes einmal; ORDNER selbst wird nur gelesen. Die Reihenfolge ist gleich,
        und zweimal zusammenführen schadet nicht.
        """,
      en: """
        FOLDER is a learner's folder: a backup, or the copy from another device. Its
        events join the learner's own, each once; FOLDER itself is only read. Order
        does not matter, and merging twice does no harm.
        """))

  @OptionGroup var shared: SharedOptions

  @Argument(
    help: .help(
      de: "Der Ordner der anderen Kopie.", en: "The other copy's folder.",
      value: (de: "Ordner", en: "folder")))
  var folder: String

  func run() throws {
    let merge = try FolderMerge.run(
      home: shared.homeFolder(), learner: shared.learnerName, from: folder)
    for damage in merge.damages { Console(shared).warn(damage.sentence(in: shared.language)) }
    let sentence = shared.language(
      de: "\(merge.added) neue Ereignisse übernommen, \(merge.known) waren schon da.",
      en: "\(merge.added) new events taken over, \(merge.known) were here already.")
    let json = JSONWriter.line(
      .object(["added": .integer(merge.added), "known": .integer(merge.known)]))
    try Output(path: nil).write(Array("\(shared.json ? json : sentence)\n".utf8))
  }
}
