import PoliceOutcomes

/// What a reader of one force's figures must bear in mind.
enum ForceCaveats {
  static func section(_ view: ForceView, _ result: StudyResult) -> Section? {
    guard let counts = view.counts else { return nil }
    let row = ForceRow(counts, result)
    let settings = result.description.settings
    var caveats: [Sentence] = []
    if row.markers.contains("[p]") { caveats.append(Markers.provisional(settings)) }
    if row.markers.contains("[b]") { caveats.append(Markers.broken) }
    if row.markers.contains("[c]") { caveats.append(Markers.withheld(RangeWords.deeds(result))) }
    if row.markers.contains("[u]") { caveats.append(Markers.smallBase(settings.smallBase)) }
    if row.markers.contains("[z]") { caveats.append(Markers.notCompared) }
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
