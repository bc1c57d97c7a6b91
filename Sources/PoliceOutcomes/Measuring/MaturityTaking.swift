/// Works out whether the shares of a panel and a period have settled, for each panel once.
struct MaturityTaking {
  private let settings: StudySettings
  private let requests: [String: Request]
  private var taken: [Panel: Maturity] = [:]

  private struct Panel: Hashable {
    let forces: [String]
    let period: ReportingPeriod?
  }

  init(_ settings: StudySettings, requests: [Request]) {
    self.settings = settings
    self.requests = Dictionary(
      requests.map { ($0.force.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The maturity of what `forces` say of `period`, or of all they returned where `nil`: each as
  /// old as its own counts are after the last month it covers.
  mutating func maturity(
    of forces: [TalliedForce], in period: ReportingPeriod?, isPooled: Bool
  ) -> Maturity {
    let panel = Panel(forces: forces.map(\.counts.force.id), period: period)
    if let maturity = taken[panel] { return maturity }
    let ages = forces.map { force in
      CountAge(of: requests[force.counts.force.id], after: period ?? force.counts.covers)
    }
    let open = Measure.open?.value(of: forces, in: period, isPooled: isPooled)
    let maturity = Maturity(ages: ages, open: open ?? .none(.notGiven), settings: settings)
    taken[panel] = maturity
    return maturity
  }
}
