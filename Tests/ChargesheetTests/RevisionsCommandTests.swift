import Foundation
import TestSupport
import Testing

/// `chargesheet revisions` and `chargesheet export` as processes.
@Suite struct RevisionsCommandTests {
  @Test func whatAnEarlierEditionPrintedOtherwiseIsListed() async throws {
    try await inProject { folder in
      #expect(try run("build", "study", in: folder).code == 0)
      let place = "\(folder)/reports/study/figures.csv"
      let figures = try String(contentsOfFile: place, encoding: .utf8)
      try figures.replacingOccurrences(
        of:
          "\"Offences recorded, Kent, January 2021 to December 2022\",offences,kent,2021-01,2022-12,40,",
        with:
          "\"Offences recorded, Kent, January 2021 to December 2022\",offences,kent,2021-01,2022-12,41,"
      ).write(toFile: "\(folder)/earlier.csv", atomically: true, encoding: .utf8)
      let command = try run("revisions", "earlier.csv", "study", in: folder)
      #expect(command.code == 0)
      #expect(
        command.output.split(whereSeparator: \.isNewline) == [
          "date,figure,printed,why,withdrawn", ",offences-recorded.kent,41,,",
        ])
    }
  }

  @Test func aFileThatIsNotThereOrIsNoTableOfFiguresIsNamed() async throws {
    try await inProject { folder in
      let missing = try run("revisions", "earlier.csv", "study", in: folder)
      #expect(missing.code == 66)
      #expect(missing.errors.contains("earlier.csv"))
      try "force,count\nKent,1\n".write(
        toFile: "\(folder)/earlier.csv", atomically: true, encoding: .utf8)
      let other = try run("revisions", "earlier.csv", "study", in: folder)
      #expect(other.code == 65)
      #expect(other.errors.contains("'id'"))
      #expect(other.output == "")
    }
  }

  @Test func anExportIsWrittenWhereItIsToldAndRefusedWhereAReportIs() async throws {
    try await inProject { folder in
      let command = try run("export", "study", "--output", "copies", in: folder)
      #expect(command.code == 0)
      #expect(command.output.contains("wrote copies/study.xlsx and copies/study.sqlite"))
    }
    let files = StudyFiles.base.adding("See kate.smith@kent.police.uk\n", to: "returns/kent.csv")
    try await inProject(files) { folder in
      let command = try run("export", "study", in: folder)
      #expect(command.code == 65)
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/exports"))
    }
  }
}
