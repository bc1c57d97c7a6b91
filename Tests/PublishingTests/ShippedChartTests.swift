import DelimitedText
import Foundation
import PoliceOutcomes
import Publishing
import Reports
import Studies
import TestSupport
import Testing

/// Every chart of the shipped studies, those of single forces too.
@Suite struct ShippedChartTests {
  /// The charts of a study: of the whole, then of each force.
  private func charts(_ name: String) async throws -> [ChartBlock] {
    let result = try await ShippedStudy.named(name).study.result
    let forces = ForceCharts(result)
    return ReportComposer.publication(result).nationalCharts
      + result.returns.flatMap { forces.blocks(of: $0.force) }
  }

  @Test(arguments: Repository.studies)
  func everyChartHasAnIdOfItsOwnThatNamesItsForce(name: String) async throws {
    let result = try await ShippedStudy.named(name).study.result
    let forces = ForceCharts(result)
    var seen: Set<String> = []
    for counts in result.returns {
      let blocks = forces.blocks(of: counts.force)
      for block in blocks {
        #expect(block.id.hasSuffix("-\(counts.force.id)"))
        #expect(seen.insert(block.id).inserted)
        #expect(block.title.hasPrefix(counts.force.shortName + ": "), "\(block.title)")
      }
    }
    #expect(seen.count > result.returns.count)
  }

  /// Where forces count in different years, those of single forces are charts of the report too.
  @Test(arguments: Repository.studies)
  func noTwoChartsAreTheSame(name: String) async throws {
    let charts = try await charts(name)
    let ids = Set(charts.map(\.id))
    #expect(Set(charts.map(\.svg)).count == ids.count)
    #expect(ids.count >= charts.count - 2)
  }

  /// WCAG 2.2, 1.1.1; at most about 150 characters, and every number is in the table.
  @Test(arguments: Repository.studies)
  func alternativeTextsAreShortAndSayNoNumberThatTheTableLacks(name: String) async throws {
    for chart in try await charts(name) {
      let text = chart.alternativeText
      #expect((30...160).contains(text.count), "\(chart.id): \(text.count) \(text)")
      let table = Set(numbers(in: chart.table.allWords))
      let lacking = numbers(in: text).filter { !table.contains($0) }
      #expect(lacking == [], "\(chart.id): \(text)")
    }
  }

  private func numbers(in text: String) -> [String] {
    text.split { !($0.isNumber || $0 == "." || $0 == ",") }
      .map { $0.trimmingCharacters(in: CharacterSet(charactersIn: ".,")) }
      .filter { $0.contains(where: \.isNumber) }
  }

  /// XML by the system's own reader; a title, a description and a source; nothing from elsewhere.
  @Test(arguments: Repository.studies)
  func everyPictureStandsAlone(name: String) async throws {
    for chart in try await charts(name) {
      for svg in [chart.svg, try #require(chart.narrowSVG)] {
        let reading = SVGFile(svg)
        #expect(reading.isWellFormed, "\(chart.id)")
        #expect(reading.text("title").hasPrefix(chart.title), "\(chart.id)")
        #expect(reading.text("desc").count > 60, "\(chart.id)")
        #expect(reading.words.contains { $0.hasPrefix("Source: ") }, "\(chart.id)")
        #expect(reading.words.count > 3)
        #expect(!svg.contains("href") && !svg.contains("@import") && !svg.contains("<style"))
        let addresses = svg.split(separator: "://").count - 1
        #expect(addresses == 1, "\(chart.id)")  // the name of the SVG language
        for id in reading.ids { #expect(id.hasPrefix(reading.ids[0].dropLast("-title".count))) }
      }
    }
  }

  @Test(arguments: Repository.studies)
  func noTextOfAChartLiesOverAnotherOrOutside(name: String) async throws {
    for chart in try await charts(name) {
      for svg in [chart.svg, try #require(chart.narrowSVG)] {
        let boxes = SVGFile(svg).boxes
        for (place, box) in boxes.enumerated() {
          #expect(box.isInside, "\(chart.id): \(box.words)")
          let over = boxes[(place + 1)...].filter { box.overlaps($0) }.map(\.words)
          #expect(over == [], "\(chart.id): \(box.words)")
        }
      }
    }
  }

  /// The drawings of a page are parts of one document.
  @Test(arguments: Repository.studies)
  func noTwoDrawingsShareAnId(name: String) async throws {
    var charts: [String: ChartBlock] = [:]
    for chart in try await self.charts(name) { charts[chart.id] = chart }
    let ids = charts.values.flatMap { chart in
      SVGFile(chart.svg).ids + SVGFile(chart.narrowSVG ?? "").ids
    }
    #expect(ids.count >= 4 * charts.count)
    #expect(Set(ids).count == ids.count)
  }

  /// Drawn small: the charts of a force come to well under its page.
  @Test(arguments: Repository.studies)
  func theChartsOfAForceAreSmall(name: String) async throws {
    let result = try await ShippedStudy.named(name).study.result
    let forces = ForceCharts(result)
    for counts in result.returns {
      let blocks = forces.blocks(of: counts.force)
      let bytes = blocks.map { $0.svg.utf8.count + ($0.narrowSVG?.utf8.count ?? 0) }
      #expect(bytes.reduce(0, +) < 60_000, "\(counts.force.id): \(bytes)")
    }
  }

  @Test(arguments: Repository.studies)
  func everyChartHasATableOfItsMarksBesideItsPicture(name: String) async throws {
    let shipped = try await ShippedStudy.named(name)
    let ids = Set(shipped.study.result.figures.all.map(\.id))
    for chart in ReportComposer.publication(shipped.study.result).nationalCharts {
      let table = try readRecords(Array(shipped.text(chart.tablePath).utf8))
      let rows = table.records.map { $0.fields.map(\.text) }
      #expect(
        rows.first == [
          "chart", "series", "label", "low", "high", "interval_lower", "interval_upper",
          "interval_method", "figure", "synthetic",
        ])
      #expect(rows.count == chart.data.count + 1)
      #expect(rows.count > 1, "\(chart.id)")
      for row in rows.dropFirst() {
        #expect(row[0] == chart.id)
        #expect(row[8].isEmpty || ids.contains(row[8]), "\(row)")
        if let low = Double(row[3]), let high = Double(row[4]) { #expect(low <= high) }
      }
      let pages = ["index", "comparison"]
      #expect(
        pages.contains { shipped.text("\($0).html").contains("href=\"\(chart.tablePath)\"") })
      #expect(
        ["report", "comparison"].contains {
          shipped.text("\($0).md").contains("(\(chart.tablePath))")
        })
    }
  }

  /// The low and high of each row of a chart's file are those of the figure in `figures.csv`.
  @Test(arguments: Repository.studies)
  func rowsOfChartsAreTheFigures(name: String) async throws {
    let shipped = try await ShippedStudy.named(name)
    let figures = try readRecords(Array(shipped.text("figures.csv").utf8)).records
      .map { $0.fields.map(\.text) }
    let ends = Dictionary(uniqueKeysWithValues: figures.map { ($0[0], [$0[11], $0[12]]) })
    for chart in ReportComposer.publication(shipped.study.result).nationalCharts
    where chart.id != "outcome-mix" {
      let rows = try readRecords(Array(shipped.text(chart.tablePath).utf8)).records
      for row in rows.map({ $0.fields.map(\.text) }) where !row[3].isEmpty && ends[row[8]] != nil {
        #expect(ends[row[8]] == [row[3], row[4]], "\(chart.id) \(row)")
      }
    }
  }

  /// The tiles of the map, counted, are the forces of the register by what came of the request.
  @Test(arguments: Repository.studies)
  func theTilesOfTheMapAreTheForcesOfTheStatusTable(name: String) async throws {
    let shipped = try await ShippedStudy.named(name)
    let chart = try #require(
      ReportComposer.publication(shipped.study.result).nationalCharts.first {
        $0.id == "coverage-map"
      })
    let words = SVGFile(chart.svg).words
    for (letter, id) in [
      ("C", "forces-complete"), ("P", "forces-partial"), ("R", "forces-refused"),
      ("H", "forces-not-held"), ("S", "forces-no-reply"),
    ] {
      let count = shipped.count(id) ?? 0
      #expect(words.filter { $0 == letter }.count == (count == 0 ? 0 : count + 1), "\(id)")
      let printed = chart.table.rows.flatMap { $0[1] }.compactMap { inline -> String? in
        if case .figure(let figure) = inline, figure.id == id { figure.text } else { nil }
      }
      #expect(printed == (count == 0 ? [] : ["\(count)"]))
    }
  }

  /// The curve at a force's size is the limit that its verdict was given by.
  @Test func theLimitsDrawnAreThoseOfTheVerdicts() async throws {
    let shipped = try await ShippedStudy.named("intimate-image-abuse-2015")
    let result = shipped.study.result
    let standings = result.figures.all.compactMap { figure -> (String, ForceStanding)? in
      guard case .standing(let standing) = figure.value, let force = figure.force else {
        return nil
      }
      return (force, standing)
    }
    let measure = try #require(result.description.headline)
    let comparison = try #require(
      ForceComparison(measure, of: standings.map { ForceShare($0.0, $0.1.share) }))
    #expect(standings.count == 28)
    for (_, standing) in standings {
      let total = standing.share.low.total
      #expect(comparison.limits(of: total, level: .percent99point8) == standing.limits)
      #expect(comparison.limits(of: total, level: .percent95) == standing.warningLimits)
      #expect(comparison.leastLimits(of: total, level: .percent99point8) == standing.limits)
    }
  }
}

extension Report {
  fileprivate var everyChart: [ChartBlock] {
    sections.flatMap(\.blocks).compactMap { if case .chart(let chart) = $0 { chart } else { nil } }
  }
}

extension Table {
  /// All that the table says, notes and headings too.
  fileprivate var allWords: String {
    ([caption] + columns.map(\.heading) + (notes + rows.flatMap { $0 }).map(Self.words))
      .joined(separator: " ")
  }

  private static func words(_ inlines: [Inline]) -> String {
    inlines.map { inline -> String in
      switch inline {
      case .text(let text), .code(let text): text
      case .emphasis(let inner), .strong(let inner), .link(let inner, _): words(inner)
      case .figure(let figure): figure.text
      case .marker(let marker): marker.text
      }
    }.joined()
  }
}

extension Publication {
  /// The charts of the pages that are about all forces.
  fileprivate var nationalCharts: [ChartBlock] {
    pages.filter { !$0.path.stem.hasPrefix("forces/") }.flatMap(\.everyChart)
  }
}
