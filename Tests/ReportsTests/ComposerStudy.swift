import PoliceOutcomes
import Reports
import Testing

/// A study made by hand: forces with a few counts each, and what is said about them.
struct ComposerStudy {
  var offence = OffenceDefinition(
    topic: "bicycle-theft", name: "Theft of a pedal cycle", plural: "bicycle thefts", law: "",
    codes: [])
  var window = ComposerStudy.months(2019, 1, 2020, 12)
  var isSynthetic = false
  var breaks: [SeriesBreak] = []
  var measures = ["offences-recorded", "charge-rate", "open", "growth"]
  var settings = StudySettings()
  var forces: [ComposerForce]
  var definitions: [Definition] = []
  var law: [LawEvent] = []
  var services: [SupportService] = []
  var narrative = ""
  var diagnostics: [Diagnostic] = []
  var lines: [LineAccount] = []
  var notes: [ReturnNote] = []
  var correctionCount = 0
  var populations: [Population] = []
  var tiles: [ForceTile] = []

  init(_ forces: ComposerForce...) {
    self.forces = forces
  }

  var result: StudyResult {
    let description = StudyDescription(
      id: "bicycle-theft-2020", title: "Bicycle thefts, England and Wales, 2019 and 2020",
      question: "How many bicycle thefts ended in a charge?", offence: offence,
      jurisdiction: "England and Wales", window: window, years: .calendar,
      isSynthetic: isSynthetic,
      publisher: Publisher(name: "The Chargesheet project", contact: "press@example.org"),
      breaks: breaks, measures: measures.compactMap { Measure.named($0) }, settings: settings)
    let requests = forces.map { $0.request(window) }
    let returns = forces.compactMap { $0.counts(window) }
    return StudyResult(
      description: description, requests: requests, returns: returns,
      figures: FigureTaking.figures(
        of: description, requests: requests, forces: returns, populations: populations),
      diagnostics: diagnostics, lines: lines, readings: [], notes: notes,
      reference: ReferenceTexts(
        definitions: definitions, law: law, services: services,
        outcomes: [
          OutcomeDescription(
            code: "1", name: "Charged or summonsed", wording: "", group: "Charged/Summonsed")
        ], tiles: tiles),
      narrative: narrative, correctionCount: correctionCount)
  }

  var report: Report { ReportComposer.report(result) }

  static func months(_ year: Int, _ month: Int, _ lastYear: Int, _ lastMonth: Int)
    -> ReportingPeriod
  {
    guard let first = Month(year: year, month: month),
      let last = Month(year: lastYear, month: lastMonth),
      let period = ReportingPeriod(first: first, last: last)
    else { preconditionFailure("no such months") }
    return period
  }
}

/// A force of such a study, with counts of offences by outcome and year.
struct ComposerForce {
  var name: String
  var status = Request.Status.complete
  var reason = ""
  var years = YearBasis.calendar
  var basis = CountingBasis.offencesRecorded
  /// What differs from the study's offence, or `nil` where nothing is said of it.
  var otherScope: String?
  var covers: ReportingPeriod?
  var extractedOn = "2022-03-01"
  var asked = "2022-01-10"
  var replied = "yes"
  /// In the notation of the codebook, by the year in which a year begins.
  var outcomes: [(year: Int, outcome: String, count: OffenceCount)] = []

  /// A force that charged `charged` of its offences of each year and closed the rest with no
  /// suspect identified.
  init(_ name: String, _ years: [Int: (charged: Int, recorded: Int)]) {
    self.name = name
    for (year, counts) in years.sorted(by: { $0.key < $1.key }) {
      outcomes.append((year, "1", OffenceCount(counts.charged)))
      outcomes.append((year, "18", OffenceCount(counts.recorded - counts.charged)))
    }
  }

  /// A force without counts.
  init(_ name: String, _ status: Request.Status, reason: String = "") {
    self.name = name
    self.status = status
    self.reason = reason
  }

  private var force: Force {
    Force(
      id: name.lowercased(), name: "\(name) Police", shortName: name, code: "", region: "",
      nation: "England", kind: .territorial)
  }

  func request(_ window: ReportingPeriod) -> Request {
    let hasAnswer = status == .complete || status == .partial
    return Request(
      force: force, asked: asked, replied: hasAnswer ? replied : "", status: status,
      reason: reason, reference: "", address: "",
      files: hasAnswer ? ["\(name.lowercased()).csv"] : [],
      extractedOn: hasAnswer ? extractedOn : "", basis: basis, covers: covers ?? window, notes: "",
      location: SourceLocation(file: "requests.csv", line: 2), passport: passport)
  }

  private var passport: Passport {
    let row = SourceLocation(file: "requests.csv", line: 2)
    var passport = Passport(basis: basis, extractedOn: extractedOn, at: row)
    passport.scope = otherScope.map { PassportFact(.other($0), at: row) }
    return passport
  }

  func counts(_ window: ReportingPeriod) -> ForceCounts? {
    if outcomes.isEmpty { return nil }
    let observations = outcomes.compactMap { row -> Observation? in
      guard let period = years.year(beginning: row.year)?.intersection(window),
        let outcome = OutcomeNotation.outcome(row.outcome)
      else { return nil }
      return Observation(
        force: force.id, period: period, placement: .stated, outcome: outcome, category: "",
        count: row.count, cells: [])
    }
    return ForceCounts(
      force: force, covers: covers ?? window, basis: basis, status: status, years: years,
      recorded: observations, outcomes: observations, isTotalGiven: false, given: nil,
      passport: passport)
  }
}

extension Report {
  /// The section with this id.
  func section(_ id: String) -> Section? { sections.first { $0.id == id } }

  /// The chart with this id, or `nil`.
  func chart(_ id: String) -> ChartBlock? { charts.first { $0.id == id } }

  /// The words of the section with this id, as Markdown; empty where there is none.
  func words(_ id: String) -> String {
    guard let section = section(id) else { return "" }
    var part = self
    part.sections = [section]
    return MarkdownWriter.markdown(part)
  }
}
