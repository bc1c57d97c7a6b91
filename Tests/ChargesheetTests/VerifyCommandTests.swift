import Foundation
import TestSupport
import Testing

/// `chargesheet verify` as a process.
@Suite struct VerifyCommandTests {
  @Test func aReportIsProvedAndADigitChangedIsNamed() async throws {
    try await inProject { folder in
      #expect(try run("build", "study", in: folder).code == 0)
      let whole = try run("verify", "study", in: folder)
      #expect(whole.code == 0)
      #expect(whole.output.contains("nothing differs"))

      // Somebody else's copy, with a digit changed.
      try FileManager.default.copyItem(
        atPath: "\(folder)/reports/study", toPath: "\(folder)/copy")
      let place = "\(folder)/copy/figures.csv"
      let figures = try String(contentsOfFile: place, encoding: .utf8)
      let edited = figures.replacingOccurrences(
        of: ",2021-01,2022-12,40,", with: ",2021-01,2022-12,41,")
      #expect(edited != figures)
      try edited.write(toFile: place, atomically: true, encoding: .utf8)
      let changed = try run("verify", "study", "--report", "copy", in: folder)
      #expect(changed.code == 1)
      #expect(
        changed.errors.contains("offences-recorded.kent, text: printed ‘41’; the returns give ‘40’")
      )

      // Another return.
      let file = "\(folder)/datasets/study/returns/kent.csv"
      try String(contentsOfFile: file, encoding: .utf8).appending("\n")
        .write(toFile: file, atomically: true, encoding: .utf8)
      let other = try run("verify", "study", in: folder)
      #expect(other.code == 1)
      #expect(
        other.errors.contains(
          "datasets/study/returns/kent.csv: is not the file that the report was made of"))
    }
  }

  @Test func withoutAReportOrAStudyItSaysSo() async throws {
    try await inProject { folder in
      let none = try run("verify", "study", in: folder)
      #expect(none.code == 66)
      #expect(none.errors.contains("reports/study/manifest.json"))
      #expect(try run("verify", "--report", "copy", in: folder).code == 64)
    }
  }
}
