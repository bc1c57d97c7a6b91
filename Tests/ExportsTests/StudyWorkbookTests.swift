import Foundation
import PoliceOutcomes
import Publishing
import Reports
import Studies
import TestSupport
import Testing

@testable import Exports

/// The worksheets of a workbook. `make interop` opens the file itself with another program.
@Suite struct StudyWorkbookTests {
  private static func workbook(_ name: String) async throws -> StudyWorkbook {
    let study = try await StudyRun.study(
      at: "\(Repository.datasets)/\(name)", referencePath: Repository.reference)
    return StudyWorkbook(study.result, ReportComposer.publication(study.result))
  }

  @Test(arguments: Repository.studies)
  func worksheetsAreInTheOrderOfTheGuidanceAndNamedOnce(name: String) async throws {
    let sheets = try await Self.workbook(name).sheets
    #expect(sheets.prefix(3).map(\.name) == ["Cover", "Contents", "Notes"])
    #expect(sheets.suffix(3).map(\.name) == ["Figures", "Observations", "Diagnostics"])
    #expect(Set(sheets.map { $0.name.lowercased() }).count == sheets.count)
    #expect(sheets.allSatisfy { $0.name.count <= 31 && !$0.name.isEmpty })
    let listed = sheets[1].rows.map(\.[0])
    #expect(listed == sheets.dropFirst(2).map { .text($0.name) })
  }

  @Test(arguments: Repository.studies)
  func everyRowHasACellToEachColumnAndNoCellOfTheReportIsEmpty(name: String) async throws {
    for sheet in try await Self.workbook(name).sheets {
      #expect(sheet.rows.allSatisfy { $0.count == sheet.columns.count }, "\(sheet.name)")
      #expect(!sheet.rows.isEmpty, "\(sheet.name)")
      if ["Figures", "Observations", "Diagnostics"].contains(sheet.name) { continue }
      #expect(!sheet.rows.joined().contains(.text("")), "\(sheet.name)")
      #expect(!sheet.rows.joined().contains(.nothing), "\(sheet.name)")
    }
  }

  @Test func markersAreExplainedAboveTheTableAndOtherNotesAreNumbered() async throws {
    let sheets = try await Self.workbook("intimate-image-abuse-2019-2022").sheets
    let forces = try #require(sheets.first { $0.name == "Forces" })
    let cells = Set(forces.rows.joined())
    for marker in ["[c]", "[z]"] {
      #expect(cells.contains(.text(marker)))
      #expect(forces.notes.contains { $0.hasPrefix("\(marker) ") })
    }
    let notes = sheets[2].rows
    for sheet in sheets {
      for reference in sheet.title.matches(of: /\[note (\d+)\]/) {
        let number = try #require(Int(reference.1))
        #expect(notes[number - 1].first == .integer(number))
      }
    }
    #expect(forces.title.contains("[note "))
  }

  @Test func countsAreNumbersAndRangesAreWords() async throws {
    let sheets = try await Self.workbook("intimate-image-abuse-2019-2022").sheets
    let forces = try #require(sheets.first { $0.name == "Forces" })
    let row = try #require(forces.rows.first { $0[0] == .text("Wexmoor") })
    #expect(row[1] == .integer(334))
    #expect(row[2] == .text("between 13 and 19 of 334"))
  }

  @Test func inventedDataAreSaidToBeInventedOnEveryWorksheetOfData() async throws {
    let sheets = try await Self.workbook("intimate-image-abuse-2019-2022").sheets
    for sheet in sheets where !["Contents", "Notes"].contains(sheet.name) {
      #expect(sheet.notes.first == "Synthetic data: invented forces and counts", "\(sheet.name)")
    }
  }

  @Test func namesThatAgreeInTheirFirstLettersAreToldApart() {
    var names = SheetNames()
    let long = String(repeating: "a", count: 40)
    let made = [long, long, "Notes", "a/b", "a:b"].map { names.name($0) }
    #expect(Set(made.map { $0.lowercased() }).count == 5)
    #expect(made.allSatisfy { $0.count <= 31 })
    #expect(made[2] == "Notes 2")
    #expect(made[3] == "A b")
  }

  @Test func aTextThatIsTooLongIsCutAndSaysSo() {
    let text = String(repeating: "\u{1F600}", count: 20_000)
    guard case .text(let cut) = PublishedTable.Value.text(text).fitting("observations.csv") else {
      Issue.record("no text")
      return
    }
    #expect(cut.utf16.count < 32_767)
    #expect(cut.hasSuffix("\u{1F600} [cut; whole in observations.csv]"))
    #expect(PublishedTable.Value.text("short").fitting("x") == .text("short"))
  }
}
