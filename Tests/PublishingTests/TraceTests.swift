import Foundation
import PoliceOutcomes
import Publishing
import Reports
import Studies
import TestSupport
import Testing

/// From a figure down to the cells, on a hundred figures of the studies that ship.
@Suite struct TraceTests {
  /// A hundred ids with their studies, drawn with a fixed seed from all that have offences.
  private func drawn() async throws -> [(study: ShippedStudy, id: String)] {
    var all: [(ShippedStudy, String)] = []
    for name in Repository.studies {
      let study = try await ShippedStudy.named(name)
      for figure in study.study.result.figures.all {
        switch figure.value {
        case .offences, .share, .growth, .standing, .rate: all.append((study, figure.id))
        case .forces, .range, .changeRange, .points, .none: continue
        }
      }
    }
    var numbers = SeededNumbers(seed: 2015)
    return Array(all.shuffled(using: &numbers).prefix(100))
  }

  @Test func everyCellOfATraceHoldsOnDiskTheTextThatIsQuoted() async throws {
    var files: [String: SourceFile] = [:]
    var count = 0
    for (shipped, id) in try await drawn() {
      let trace = try #require(Trace(id, in: shipped.study.result))
      let cells = trace.forces.flatMap(\.rows).flatMap(\.observation.cells)
      // A cell that is withheld is not quoted; `DisclosureTests` looks at those.
      for cell in cells where cell.text != SourceCell.withheldText && cell.location.column > 0 {
        let path = "\(Repository.datasets)/\(shipped.name)/\(cell.location.file)"
        let file = try files[path] ?? SourceFile(path)
        files[path] = file
        count += 1
        #expect(
          file.holds(cell.text, line: cell.location.line, column: cell.location.column),
          "\(id): \(cell.location.text) '\(cell.text)'")
      }
    }
    #expect(count > 1000)
  }

  @Test func theCountsOfATraceGiveTheFigureAgain() async throws {
    for (shipped, id) in try await drawn() {
      let trace = try #require(Trace(id, in: shipped.study.result))
      switch trace.figure.value {
      case .offences(let count):
        #expect(sum(trace, .counted).remainder(without: removed(trace)) == count, "\(id)")
      case .growth(let growth):
        #expect(sum(trace, .earlier) == growth.earlier, "\(id)")
        #expect(sum(trace, .later) == growth.later, "\(id)")
        #expect(sum(trace, .removed) == .zero, "\(id)")
      case .share(let share): expect(trace, toGive: share)
      case .standing(let standing): expect(trace, toGive: standing.share)
      case .rate(let rate):
        #expect(
          sum(trace, .counted).remainder(without: removed(trace)) == rate.rate.offences, "\(id)")
      case .forces, .range, .changeRange, .points, .none:
        Issue.record("\(id) was not to be drawn")
      }
    }
  }

  private func expect(_ trace: Trace, toGive share: Share) {
    let id = trace.figure.id
    let counted = sum(trace, .counted)
    let perhaps = sum(trace, .perhaps)
    // A range may be narrower than the sum of its counts, since they add up to totals.
    #expect(counted.low <= share.low.count, "\(id)")
    #expect((counted + perhaps).high ?? .max >= share.high.count, "\(id)")
    if share.exact != nil { #expect(counted.low == share.low.count, "\(id)") }
    #expect(denominator(trace).agrees(with: share.base), "\(id)")
    if let exact = share.exact { #expect(denominator(trace).exact == exact.total, "\(id)") }
  }

  private func sum(_ trace: Trace, _ role: Trace.Role) -> OffenceCount {
    trace.forces.flatMap(\.rows).filter { $0.role == role }.map(\.observation.count).total
  }

  /// What is taken out of totals that were given apart; elsewhere it was never in.
  private func removed(_ trace: Trace) -> OffenceCount {
    trace.forces.filter { $0.rows.contains { $0.role != .removed && isApart($0) } }
      .flatMap(\.rows).filter { $0.role == .removed }.map(\.observation.count).total
  }

  /// A total given apart from the outcomes has none itself.
  private func isApart(_ row: Trace.Row) -> Bool { row.observation.outcome == nil }

  private func denominator(_ trace: Trace) -> OffenceCount {
    trace.forces.map { part -> OffenceCount in
      let totals = part.rows.filter { $0.role == .total && isApart($0) }
      if totals.isEmpty {
        return part.rows.filter { $0.role != .removed }.map(\.observation.count).total
      }
      let removed = part.rows.filter { $0.role == .removed }.map(\.observation.count).total
      return totals.map(\.observation.count).total.remainder(without: removed)
    }.total
  }

  @Test func theTraceOfGrowthLeavesOutWhatLeftTheForce() async throws {
    let files = StudyFiles.kent(
      """
      Year,Outcome,Offences
      2021,Charged,140
      2021,Sent on,10
      2022,Charged,150
      2022,Sent on,20

      """
    ).with("codebook.csv", "label,outcome,why\nSent on,transferred,The reply says so.\n")
      .replacing("charge-rate]", with: "charge-rate, growth]", in: "study.yml")
    let result: StudyResult = try await files.onDisk {
      try await StudyRun.study(at: $0, referencePath: Repository.reference).result
    }
    let trace = try #require(Trace("growth.kent.2022", in: result))
    #expect(sum(trace, .earlier) == OffenceCount(140))
    #expect(sum(trace, .later) == OffenceCount(150))
    #expect(sum(trace, .removed) == OffenceCount(30))
  }

  @Test func aFigureNobodyTookHasNoTrace() async throws {
    let shipped = try await ShippedStudy.named("intimate-image-abuse-2015")
    #expect(Trace("charge-rate.atlantis", in: shipped.study.result) == nil)
  }

  /// Kent wrote 4 charges in May and 1 in June, of 43 offences, counted by hand from the file.
  @Test func theTraceOfAForceNamesEveryCellOfItsFile() async throws {
    let shipped = try await ShippedStudy.named("intimate-image-abuse-2015")
    let trace = try #require(Trace("charge-rate.kent", in: shipped.study.result))
    let lines = TraceText.lines(trace, folder: "study")
    #expect(lines.contains("  Kent Police"))
    #expect(lines.contains("  + 4 outcome 1, May 2015 (counted)"))
    #expect(lines.contains("      study/returns/kent.csv:4:17  'charge'"))
    #expect(lines.filter { $0.hasPrefix("  + ") }.count == 2)
    #expect(trace.printed.hasPrefix("5 of 43 "))
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(TraceText.json(trace, folder: "study").utf8))
        as? [String: Any])
    #expect(json["figure"] as? String == "charge-rate.kent")
    let forces = try #require(json["forces"] as? [[String: Any]])
    #expect(forces.map { $0["force"] as? String } == ["kent"])
  }
}
