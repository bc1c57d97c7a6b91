import PoliceOutcomes

/// Somewhere to turn in the nations of the study, and abroad where the topic has services there.
enum SupportSection {
  static func section(_ result: StudyResult) -> Section? {
    let home = SupportServices.home(result)
    let abroad = SupportServices.abroad(result)
    if home.isEmpty && abroad.isEmpty { return nil }
    var blocks: [Block] = []
    if !home.isEmpty { blocks.append(.definitions(SupportServices.entries(home, result))) }
    if !abroad.isEmpty {
      blocks.append(.heading("Outside the United Kingdom"))
      blocks.append(.definitions(SupportServices.entries(abroad, result)))
    }
    return Section(id: "support", heading: "Support", role: .support, blocks: blocks)
  }
}
