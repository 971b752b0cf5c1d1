import Basics
import Progress

/// What `kartei doctor` says of a learner's folder, as text and as JSON.
struct DoctorReport {
  let check: FolderCheck
  /// What was put right before; nil where that was not asked for.
  let repair: FolderRepair?
  let language: InterfaceLanguage

  /// One line a finding, what was put right, counts, and the verdict, all neutralised.
  var text: String {
    var lines = check.findings.map { $0.sentence(in: language) }
    if check.hidden > 0 {
      lines.append(
        language(de: "… und \(check.hidden) weitere.", en: "… and \(check.hidden) more."))
    }
    lines += repair.map(repairLines) ?? []
    lines.append(
      language(
        de: "Journale: \(check.journals), Ereignisse: \(check.events), Karten: \(check.cards).",
        en: "Journals: \(check.journals), events: \(check.events), cards: \(check.cards)."))
    lines.append(verdict)
    return lines.map { neutralised($0) + "\n" }.joined()
  }

  private func repairLines(_ repair: FolderRepair) -> [String] {
    var lines = repair.originals.map {
      language(de: "Das Original liegt in \($0).", en: "The original is kept in \($0).")
    }
    lines += repair.adopted.map {
      language(de: "Aufgenommen als \($0).", en: "Taken in as \($0).")
    }
    if repair.hasNewProfile {
      lines.append(
        language(
          de: "Das Profil ist aus den Journalen neu gemacht.",
          en: "The profile is made anew from the journals."))
    }
    lines.append(
      language(
        de: "Hergestellte Zeilen: \(repair.mended); beiseitegelegte: \(repair.setAside).",
        en: "Lines restored: \(repair.mended); put aside: \(repair.setAside)."))
    return lines
  }

  private var verdict: String {
    let remarks = check.findings.count + check.hidden - check.problems
    switch (check.problems, remarks) {
    case (0, 0): return language(de: "Alles ist in Ordnung.", en: "All is well.")
    case (0, _):
      return language(
        de: "Nichts ist beschädigt; Bemerkungen: \(remarks).",
        en: "Nothing is damaged; remarks: \(remarks).")
    default: break
    }
    let count = language(de: "Probleme: \(check.problems).", en: "Problems: \(check.problems).")
    guard repair == nil, check.findings.contains(where: \.isRepairable) else { return count }
    return count
      + language(
        de: " „kartei doctor --repair“ richtet, was sich richten lässt.",
        en: " “kartei doctor --repair” puts right what can be put right.")
  }

  /// The same for other programs.
  var json: String {
    let findings = check.findings.map { finding in
      JSONValue.object([
        "code": .string(finding.code), "problem": .bool(finding.isProblem),
        "message": .string(finding.sentence(in: language)),
      ])
    }
    return JSONWriter.document(
      .object([
        "findings": .array(findings), "hidden": .integer(check.hidden),
        "problems": .integer(check.problems), "journals": .integer(check.journals),
        "events": .integer(check.events), "cards": .integer(check.cards),
        "restored": repair.map { .integer($0.mended) },
        "putAside": repair.map { .integer($0.setAside) },
        "takenIn": repair.map { .strings($0.adopted) },
        "newProfile": repair.map { .bool($0.hasNewProfile) },
        "originals": repair.map { .strings($0.originals) },
      ]))
  }
}
