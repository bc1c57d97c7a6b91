import PoliceOutcomes
import Reports
import Testing

/// No percentage is printed without a numerator, a denominator, a basis, a panel and a cut-off.
@Suite struct FigureBasisTests {
  private static let study = ComposerStudy(
    ComposerForce("Kent", [2019: (10, 200), 2020: (20, 300)]),
    ComposerForce("Surrey", [2019: (25, 500), 2020: (24, 500)]))

  /// The report of the study with this figure in it as well.
  private static func missing(_ figure: Figure?, id: String, text: String) -> [String] {
    var result = study.result
    var figures = Figures()
    for taken in result.figures.all where taken.id != id { figures.add(taken) }
    if let figure { figures.add(figure) }
    result = StudyResult(
      description: result.description, requests: result.requests, returns: result.returns,
      figures: figures, diagnostics: [], lines: [], readings: [], reference: result.reference,
      narrative: "", correctionCount: 0)
    let report = Report(
      id: "r", title: "R",
      standfirst: [.figure(PrintedFigure(id: id, text: text))], sections: [])
    return FigureBasis.missing(in: report, of: result)
  }

  private static func figure(
    measure: String? = "charge-rate", panel: [String] = ["kent"], value: FigureValue? = nil,
    period: ReportingPeriod = ComposerStudy.months(2019, 1, 2020, 12)
  ) -> Figure {
    guard let part = Fraction(30, of: 500) else { preconditionFailure("30 of 500 is a part") }
    let share = Share(low: part, high: part)
    return Figure(
      id: "new", title: "New", definition: "", measure: measure.flatMap { Measure.named($0) },
      force: nil, period: period, isWhole: true, panel: panel, value: value ?? .share(share))
  }

  @Test func everyPercentageOfAReportHasThem() {
    #expect(FigureBasis.missing(in: Self.study.report, of: Self.study.result) == [])
    let printed = PrintedFigures.figures(in: Self.study.report).filter { $0.text.contains("%") }
    #expect(printed.count > 20)
  }

  @Test func aFigureThatHasThemMayBePrinted() {
    #expect(Self.missing(Self.figure(), id: "new", text: "6.0%") == [])
  }

  @Test func aPercentageWithoutOneIsNamed() {
    let otherPeriod = ComposerStudy.months(2021, 1, 2021, 12)
    let rows: [(Figure?, [String])] = [
      (nil, ["new: no such figure"]),
      (Self.figure(measure: nil), ["new: no numerator and denominator"]),
      (Self.figure(panel: []), ["new: no panel"]),
      (Self.figure(panel: ["essex"]), ["new: no panel"]),
      (Self.figure(period: otherPeriod), ["new: no cut-off"]),
      (Self.figure(value: .offences(OffenceCount(3))), ["new: no numerator and denominator"]),
    ]
    for (figure, expected) in rows {
      #expect(Self.missing(figure, id: "new", text: "6.0%") == expected)
    }
  }

  @Test func outcomesOfAnotherBasisAreNone() {
    var study = Self.study
    study.forces[0].basis = .outcomesRecorded
    let result = study.result
    var figures = Figures()
    figures.add(Self.figure())
    let other = StudyResult(
      description: result.description, requests: result.requests, returns: result.returns,
      figures: figures, diagnostics: [], lines: [], readings: [], reference: result.reference,
      narrative: "", correctionCount: 0)
    let report = Report(
      id: "r", title: "R", standfirst: [.figure(PrintedFigure(id: "new", text: "6.0%"))],
      sections: [])
    #expect(FigureBasis.missing(in: report, of: other) == ["new: no basis"])
  }

  @Test func aCountNeedsNoDenominator() {
    #expect(Self.missing(Self.figure(measure: nil), id: "new", text: "1,500") == [])
  }
}
