import Foundation
import TestSupport
import Testing

/// Personal data, redactions and waivers as a user meets them.
@Suite struct PersonalDataCommandTests {
  private static let named = StudyFiles.base.adding(
    "\nQuestions to DC Jane Smith / j.smith@kent.example.org / 07700 900123\n",
    to: "returns/kent.csv")
  private static let secrets = ["Smith", "j.smith", "kent.example", "900123", "07700"]

  private static func files(below folder: String) -> [String: Data] {
    let paths = FileManager.default.subpaths(atPath: folder) ?? []
    return Dictionary(
      uniqueKeysWithValues: paths.compactMap { path in
        FileManager.default.contents(atPath: "\(folder)/\(path)").map { (path, $0) }
      })
  }

  @Test func anOfficersAddressStopsTheBuildAndLeavesTheOldReport() async throws {
    try await inProject { folder in
      #expect(try run("build", in: folder).code == 0)
      let before = Self.files(below: "\(folder)/reports")
      #expect(!before.isEmpty)
      try Self.named.write(to: "\(folder)/datasets/study")
      for arguments in [["build"], ["build", "--check"], ["check"]] {
        let command = try Command.chargesheet(arguments, in: folder)
        #expect(command.code == 65)
        #expect(
          command.errors.hasSuffix(
            "datasets/study: no report is written while personal data are neither redacted nor waived\n"
          ))
        #expect(
          command.errors.contains("returns/kent.csv:7:1: error: an e-mail address stands here"))
      }
      #expect(Self.files(below: "\(folder)/reports") == before)
    }
  }

  @Test func noOutputOfAnyCommandRepeatsThem() async throws {
    let files = Self.named.replacing(
      "2022,Ongoing,3", with: "2022,PC Smith 07700 900123,3x", in: "returns/kent.csv")
    try await inProject(files) { folder in
      for arguments in [
        ["build"], ["check"], ["check", "--format", "json"], ["check", "--format", "github"],
        ["inspect", "datasets/study/returns/kent.csv"], ["suggest", "study"],
        ["inspect", "datasets/study/returns/kent.csv", "--format", "json"],
        ["inspect", "datasets/study/returns/kent.csv", "--format", "github"],
        ["trace", "charge-rate.kent", "study"],
        ["trace", "charge-rate.kent", "study", "--format", "json"],
      ] {
        let command = try Command.chargesheet(arguments, in: folder)
        #expect(!(command.output + command.errors).isEmpty)
        for secret in Self.secrets {
          #expect(!command.output.contains(secret), "\(arguments): \(command.output)")
          #expect(!command.errors.contains(secret), "\(arguments): \(command.errors)")
        }
      }
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/reports"))
    }
  }

  @Test func redactedTheReportIsWrittenWithoutThem() async throws {
    let files = Self.named.with(
      "redactions.csv",
      "file,line,column,what,why\nkent.csv,7,,an officer's name and address,No figure needs it.\n")
    try await inProject(files) { folder in
      let build = try run("build", in: folder)
      #expect(build.code == 0)
      let written = Self.files(below: "\(folder)/reports")
      let report = written["study/quality.md"].map { String(decoding: $0, as: UTF8.self) } ?? ""
      #expect(report.contains("redacted"))
      for (path, data) in written {
        let text = String(decoding: data, as: UTF8.self)
        for secret in Self.secrets { #expect(!text.contains(secret), "\(path)") }
      }
    }
  }

  @Test func waivedTheReportIsWrittenAndSaysSo() async throws {
    let files = Self.named.adding("published: 2024-05-31\n", to: "study.yml").with(
      "waivers.csv",
      "code,reason,by,given,expires\npersonal-data,The officer agreed in writing.,A. Editor,2024-05-01,2024-12-31\n"
    )
    try await inProject(files) { folder in
      let build = try run("build", in: folder)
      #expect(build.code == 0)
      #expect(
        build.errors.contains(
          "Waived until 2024-12-31 by A. Editor: The officer agreed in writing."))
      #expect(build.errors.hasSuffix("datasets/study: 3 waived\n"))
      let written = Self.files(below: "\(folder)/reports")
      let report = written["study/report.md"].map { String(decoding: $0, as: UTF8.self) } ?? ""
      #expect(report.contains("The officer agreed in writing."))
      #expect(report.contains("until 31 December 2024"))
      let table = written["study/diagnostics.csv"].map { String(decoding: $0, as: UTF8.self) } ?? ""
      #expect(
        table.hasPrefix("severity,code,file,line,column,message,remedy,waived,reason,synthetic\r\n")
          || table.hasPrefix(
            "severity,code,file,line,column,message,remedy,waived,reason,synthetic\n")
      )
      #expect(table.contains("2024-12-31,The officer agreed in writing."))
      #expect(try run("build", "--check", in: folder).code == 0)

      // The calendar is enforced where it is given, and changes no output.
      let before = Self.files(below: "\(folder)/reports")
      for command in [["check"], ["build", "--check"]] {
        let live = try Command.chargesheet(command + ["--today", "2024-12-31"], in: folder)
        #expect(live.code == 0)
        let late = try Command.chargesheet(command + ["--today", "2025-01-01"], in: folder)
        #expect(late.code == 65)
        #expect(late.errors.contains("[expired-waiver]"))
      }
      #expect(Self.files(below: "\(folder)/reports") == before)
      #expect(try run("build", "--today", "2025-01-01", in: folder).code == 64)
      #expect(try run("check", "--today", "tomorrow", in: folder).code == 64)

      let json = try run("check", "--format", "json", in: folder)
      #expect(json.output.contains(#""waived": {"until": "2024-12-31", "by": "A. Editor""#))
    }
  }

  @Test func anExpiredWaiverFailsTheCheck() async throws {
    let files = StudyFiles.base.adding("Total,,41\n", to: "returns/kent.csv")
      .adding("published: 2024-05-31\n", to: "study.yml").with(
        "waivers.csv",
        "code,reason,by,given,expires\ntotal-differs,The force is looking.,A. Editor,2023-05-01,2024-05-30\n"
      )
    try await inProject(files) { folder in
      for arguments in [["check"], ["build"], ["build", "--check"]] {
        let command = try Command.chargesheet(arguments, in: folder)
        #expect(command.code == 65)
        #expect(command.errors.contains("[expired-waiver]"))
      }
    }
  }
}
