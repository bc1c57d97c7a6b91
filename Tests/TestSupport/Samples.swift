package import PoliceOutcomes

extension ReportingPeriod {
  /// The months from one ISO month through another: `.months("2021-04", "2021-12")`.
  package static func months(_ first: String, _ last: String) -> ReportingPeriod {
    guard let start = Month(iso: first), let end = Month(iso: last),
      let period = ReportingPeriod(first: start, last: end)
    else { preconditionFailure("no period from \(first) to \(last)") }
    return period
  }

  package static func month(_ iso: String) -> ReportingPeriod { months(iso, iso) }

  package static func calendarYear(_ year: Int) -> ReportingPeriod {
    months("\(year)-01", "\(year)-12")
  }

  /// The financial year that begins in April of `year`.
  package static func financialYear(_ year: Int) -> ReportingPeriod {
    months("\(year)-04", "\(year + 1)-03")
  }
}

extension OffenceCount {
  /// A count as a test writes it: "7", "1-4", or "0+" where nothing bounds it.
  package static func of(_ text: String) -> OffenceCount {
    if text.hasSuffix("+"), let low = Int(text.dropLast()) {
      return OffenceCount(from: low, through: nil)
    }
    let ends = text.split(separator: "-").compactMap { Int($0) }
    guard let low = ends.first, let high = ends.last, ends.count <= 2 else {
      preconditionFailure("'\(text)' is no count")
    }
    return OffenceCount(from: low, through: high)
  }
}

extension Outcome {
  /// An outcome in outcome notation, or `not-stated-` and the id of a reason.
  package static func of(_ text: String) -> Outcome {
    if let reason = NotStated.allCases.first(where: { "not-stated-\($0.id)" == text }) {
      return .notStated(reason)
    }
    guard let outcome = OutcomeNotation.outcome(text) else {
      preconditionFailure("'\(text)' is no outcome")
    }
    return outcome
  }
}

extension Force {
  /// An English territorial force; its id is the name in lower case with hyphens.
  package static func sample(_ name: String) -> Force {
    let id = name.lowercased().map { $0 == " " ? "-" : $0 }
    return Force(
      id: String(id), name: "\(name) Police", shortName: name, code: "", region: "",
      nation: "England", kind: .territorial)
  }
}

extension Request {
  /// A request that was asked, and answered in full unless `status` says otherwise.
  package static func sample(
    _ name: String = "Kent", status: Status = .complete, asked: String = "2022-07-20",
    basis: CountingBasis = .offencesRecorded, covers: ReportingPeriod = .calendarYear(2021),
    line: Int = 2
  ) -> Request {
    let force = Force.sample(name)
    return Request(
      force: force, asked: asked, replied: status == .noReply ? "" : "2022-08-17",
      status: status, reason: "", reference: "", address: "", files: ["\(force.id).csv"],
      extractedOn: "", basis: basis, covers: covers, notes: "",
      location: SourceLocation(file: "requests.csv", line: line))
  }
}

extension Observation {
  /// So many offences with an outcome in outcome notation, or with none in a table of offences.
  package static func sample(
    _ count: String, _ outcome: String? = nil, in period: ReportingPeriod = .calendarYear(2021),
    placement: Placement = .stated, force: String = "kent", file: String? = nil, line: Int = 2
  ) -> Observation {
    Observation(
      force: force, period: period, placement: placement, outcome: outcome.map { .of($0) },
      category: "", count: .of(count),
      cells: [
        SourceCell(
          text: count,
          location: SourceLocation(file: file ?? "returns/\(force).csv", line: line, column: 9))
      ])
  }
}

extension ForceCounts {
  /// The counts of a force that gave these outcomes and, where `offences` are given too, its
  /// offences apart from them.
  package static func sample(
    _ name: String = "Kent", covers: ReportingPeriod = .calendarYear(2021),
    basis: CountingBasis = .offencesRecorded, status: Request.Status = .complete,
    years: YearBasis = .calendar, offences: [Observation]? = nil, outcomes: [Observation],
    given: GivenOutcomes? = nil, totals: [PeriodTotal] = []
  ) -> ForceCounts {
    ForceCounts(
      force: .sample(name), covers: covers, basis: basis, status: status, years: years,
      recorded: offences ?? outcomes, outcomes: outcomes, isTotalGiven: offences != nil,
      given: given, totals: totals)
  }

  /// One year of a force: counts by outcome, and how many offences there were where that was
  /// given apart from them.
  package static func year(
    _ outcomes: KeyValuePairs<String, String>, of offences: String? = nil,
    force name: String = "Kent",
    status: Request.Status = .complete, basis: CountingBasis = .offencesRecorded,
    given: GivenOutcomes? = nil
  ) -> ForceCounts {
    let id = Force.sample(name).id
    return sample(
      name, basis: basis, status: status,
      offences: offences.map { [.sample($0, force: id)] },
      outcomes: outcomes.map { .sample($0.value, $0.key, force: id) }, given: given)
  }
}

extension StudyDescription {
  /// A study of intimate image offences whose measures are these.
  package static func sample(
    measures: [String] = ["offences-recorded", "charge-rate"],
    window: ReportingPeriod = .calendarYear(2021), years: YearBasis = .calendar,
    settings: StudySettings = StudySettings()
  ) -> StudyDescription {
    StudyDescription(
      id: "sample", title: "A sample", question: "What share was charged?",
      offence: OffenceDefinition(
        topic: "intimate-image-abuse", name: "Disclosing private sexual images",
        plural: "intimate image offences", law: "", codes: []),
      jurisdiction: "England and Wales", window: window, years: years, isSynthetic: true,
      publisher: Publisher(name: "A publisher", contact: "press@example.org"), breaks: [],
      measures: measures.map { id in
        guard let measure = Measure.named(id) else { preconditionFailure("no measure \(id)") }
        return measure
      },
      settings: settings)
  }
}
