import PoliceOutcomes

/// What a reader of one force's figures must bear in mind.
enum ForceCaveats {
  static func section(_ view: ForceView, _ result: StudyResult) -> Section? {
    guard let counts = view.counts else { return nil }
    let row = ForceRow(counts, result)
    var caveats = Markers(result).notes(row.markers)
    if !row.isPooled {
      caveats.append("Its offences are not in the pooled figures.")
    }
    caveats.append(
      """
      Forces record and extract offences differently; nothing is adjusted for the mix of offences \
      that this one deals with. Offences recorded are not a measure of how common the offence is.
      """)
    return Section(id: "caveats", heading: "What to bear in mind", blocks: [.list(caveats)])
  }
}
