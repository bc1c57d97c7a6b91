import PoliceOutcomes

/// What every return is asked, alone and against the others.
enum ChecksChapter {
  static func section(_ subject: MethodsSubject) -> Section? {
    Section(
      id: "checks", heading: "Checks on every return",
      blocks: Prose.blocks(alone) + (subject.study.map(own) ?? []) + Prose.blocks(against))
  }

  private static let alone = """
    Each line of a file is header, data, total, note, blank or rejected, and the classes add up to its lines. Row totals
    and column totals the force printed are compared with their parts and never added. Outcomes are compared with
    offences, period by period; two tables of offences with each other. A repeated row, periods that overlap, a fall of a
    whole year by more than half are found. `docs/diagnostics.md` has them all, and `chargesheet explain CODE` prints
    one.
    """

  private static func own(_ result: StudyResult) -> [Block] {
    let codes = Dictionary(grouping: result.diagnostics, by: \.code).sorted { $0.key < $1.key }
    if codes.isEmpty { return [.paragraph("In this study they raised no remark.")] }
    let parts = codes.map { "`\($0.key)` (\(NumberFormat.count($0.value.count)))" }
    return Prose.blocks("In this study they raised \(Words.list(parts)).")
  }

  private static let against = """
    ### Checks of one return against the others

    Nothing is changed by them; a force is named, and the others pass.

    - **Out of line** (`rate-out-of-line`): offences a year per 100,000 residents, `12·n / months / residents`, more
      than \(RateCheck.factor) times the median of all forces asked about, or less than one part in \(RateCheck.factor)
      of it. Asked about are territorial forces with an exact count, the City of London left out; there must be at least
      \(RateCheck.leastForces). The residents are the mid-year estimate of the year in the middle of the answer's months,
      else of the year nearest to it.
    - **Odd one out** (`odd-one-out`): one force beside at least \(CollectionChecks.others) others alone counts in other
      years, alone counts outcomes by another date, or alone has no row or column of an outcome that all the others have.
      The last is asked only of tables with periods or outcomes across, which print what is none; in a table of one row a
      count, a row that is not there may be none. Another unit and another scope are named by the
      [passport](#passports).

    *Source:* order of magnitude within that factor of the median, and how many forces are needed: house rules.
    """
}
