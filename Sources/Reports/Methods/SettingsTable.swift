import PoliceOutcomes

/// The choices of studies, each beside what holds where a study names none.
enum SettingsTable {
  /// One choice: its key under `settings`, what it does, and the value it has.
  private struct Choice: Sendable {
    let key: String
    let meaning: String
    let value: @Sendable (StudySettings) -> String
  }

  private static let choices = [
    Choice(key: "small-base", meaning: "no percentage on fewer offences") {
      NumberFormat.count($0.smallBase)
    },
    Choice(key: "pool", meaning: "whose offences the pooled figures hold") { $0.pool.rawValue },
    Choice(key: "months-outside-window", meaning: "offences of other months") {
      $0.monthsOutsideWindow.rawValue
    },
    Choice(key: "suppress-below", meaning: "counts from 1 to one below are ranges") {
      $0.suppressBelow == 0 ? "0 (none)" : NumberFormat.count($0.suppressBelow)
    },
    Choice(key: "range-width", meaning: "a wider range is no percentage") {
      Words.count($0.rangeWidth, "percentage point")
    },
    Choice(key: "mature-after", meaning: "younger shares are provisional") {
      Words.count($0.matureAfter, "month")
    },
    Choice(key: "open-limit", meaning: "with more offences open, shares are provisional") {
      "\(NumberFormat.count($0.openLimit))%"
    },
    Choice(key: "growth-across-breaks", meaning: "whether growth across a break may lead") {
      $0.growthAcrossBreaks.rawValue
    },
  ]

  /// The choices with the values of each of `studies`.
  static func table(_ caption: String, _ studies: [(name: String, settings: StudySettings)])
    -> Block
  {
    .table(
      Table(
        id: "settings-table", caption: caption,
        columns: (["Setting", "What it does", "Default"] + studies.map(\.name)).map {
          Table.Column($0)
        },
        cells: choices.map { choice in
          let own = studies.map { Sentence(choice.value($0.settings)) }
          return ["\(Inline.code(choice.key))", Sentence(choice.meaning)]
            + [Sentence(choice.value(StudySettings()))] + own
        }))
  }
}
