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
    let open = Measure.open?.value(of: forces, in: period, isPooled: isPooled)
    let maturity = Maturity(
      ages: ages(of: forces, in: period), open: open ?? .none(.notGiven), settings: settings)
    taken[panel] = maturity
    return maturity
  }

  private func ages(of forces: [TalliedForce], in period: ReportingPeriod?) -> [CountAge] {
    forces.map { force in
      CountAge(of: requests[force.counts.force.id], after: period ?? force.counts.covers)
    }
  }

  /// The maturity of everything that `others` returned, who are `panel` without one force: its open
  /// offences are taken out of the sums of all.
  mutating func maturity(
    of others: [TalliedForce], leavingOut left: TalliedForce, from panel: [TalliedForce]
  ) -> Maturity {
    let ids = panel.map(\.counts.force.id)
    if open?.forces != ids {
      open = OpenBounds(forces: ids, bounds: panel.map(MaturityTaking.openBounds))
    }
    guard let open, let place = ids.firstIndex(of: left.counts.force.id),
      let all = open.sum, let own = open.bounds[place],
      others.contains(where: \.counts.hasOutcomes)
    else { return maturity(of: others, in: nil, isPooled: true) }
    return Maturity(
      ages: ages(of: others, in: nil), open: all.taking(out: own).value, settings: settings)
  }

  private var open: OpenBounds?

  /// The bounds of the open share of some forces, and their sum; `nil` where one has none.
  private struct OpenBounds {
    let forces: [String]
    let bounds: [ShareBounds?]
    let sum: ShareBounds?

    init(forces: [String], bounds: [ShareBounds?]) {
      self.forces = forces
      self.bounds = bounds
      let known = bounds.compactMap { $0 }
      sum = known.count == bounds.count ? known.reduce(.zero, +) : nil
    }
  }

  private static func openBounds(of force: TalliedForce) -> ShareBounds? {
    guard let tally = force.tally(in: nil) else { return nil }
    do throws(ShareBounds.Impossible) {
      return try ShareBounds(
        .notYetAssigned, of: .recorded, in: tally, given: force.counts.given)
    } catch {
      return nil
    }
  }
}
