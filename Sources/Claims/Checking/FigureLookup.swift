import PoliceOutcomes

/// Finds the figure of a study that words are of.
struct FigureLookup {
  let result: StudyResult

  private var figures: Figures { result.figures }

  /// The figure with this stem for a force and some months: that of everything returned where no months
  /// are named or where they are those of everything.
  func figure(_ stem: String, force: String?, period: ReportingPeriod?) -> Figure? {
    let id = [stem, force].compactMap { $0 }.joined(separator: ".")
    let whole = figures[id]
    guard let period else { return whole }
    if let whole, FigureLookup.isSame(period, whole.period) { return whole }
    return figures["\(id).\(period.id)"]
      ?? parts(of: id, force: force).first { FigureLookup.isSame(period, $0.period) }
  }

  /// The figures of some months whose id begins with `id`.
  private func parts(of id: String, force: String?) -> [Figure] {
    figures.all.filter {
      $0.id.hasPrefix(id + ".") && $0.force == force
        && $0.id.dropFirst(id.count + 1).first?.isNumber == true
    }
  }

  /// Whether words that name `said` may mean `months`: the same, or the years that a part year at an end
  /// lies in, "2019 to 2022" of January 2019 to July 2022.
  private static func isSame(_ said: ReportingPeriod, _ months: ReportingPeriod) -> Bool {
    said == months
      || said.contains(months) && said.first.year == months.first.year
        && said.last.year == months.last.year
        && said.monthCount - months.monthCount < 12
  }

  /// The shares that words about an outcome may be of, the likeliest first: of offences recorded before
  /// other denominators, and the plain reading before a wider one.
  func shares(of outcome: OutcomeWords, force: String?, period: ReportingPeriod?) -> [Figure] {
    let measures = measures(of: outcome)
    let wanted =
      outcome.denominator.map { wanted in measures.filter { $0.denominator == wanted } } ?? measures
    let plain = wanted.compactMap { figure($0.id, force: force, period: period) }
    let others =
      measures.first?.alternatives.compactMap { figure($0.id, force: force, period: period) } ?? []
    let stated =
      outcome.isOpen
      ? nil
      : figure(
        OutcomeFigure.shareID(.assigned(outcome.codes), force: nil), force: force, period: period)
    var found: [Figure] = []
    for figure in plain + [stated].compactMap({ $0 }) + others where !found.contains(figure) {
      found.append(figure)
    }
    return found
  }

  private func measures(of outcome: OutcomeWords) -> [Measure] {
    Measure.all.filter { measure in
      switch measure.kind {
      case .share(.codes(let codes), _): !outcome.isOpen && codes == outcome.codes
      case .share(.notYetAssigned, _): outcome.isOpen
      case .share(.codesOnceNoneIsOpen, _), .offencesRecorded, .growth, .unbalancedGrowth: false
      }
    }
  }

  /// The year before `period`, where it is a year; else the same months of the year before.
  func before(_ period: ReportingPeriod) -> ReportingPeriod? {
    ReportingPeriod(first: period.first.adding(-12), last: period.last.adding(-12))
  }
}
