import Foundation
import TestSupport
import Testing

/// `chargesheet build` as a process: what is written, what is printed and how it exits.
@Suite struct BuildCommandTests {
  @Test func buildWritesTheReportAndSaysWhere() async throws {
    try await inProject { folder in
      let command = try run("build", in: folder)
      #expect(command.code == 0)
      #expect(command.errors == "")
      #expect(command.output.hasPrefix("datasets/study: wrote reports/study/ ("))
      let written = FileManager.default.subpaths(atPath: "\(folder)/reports/study") ?? []
      #expect(
        Set(written).isSuperset(of: [
          "report.md", "index.html", "figures.csv", "observations.csv", "diagnostics.csv",
          "manifest.json",
        ]))
      #expect(try run("build", "--check", in: folder).code == 0)
    }
  }

  @Test func aStaleReportExitsWith1AndListsWhatIsStale() async throws {
    try await inProject { folder in
      #expect(try run("build", "study", in: folder).code == 0)
      try StudyFiles([
        "returns/kent.csv": "Year,Outcome,Offences\n2021,Charged,15\n2022,Charged,1\n"
      ])
      .write(to: "\(folder)/datasets/study")
      try StudyFiles(["notes.txt": "mine\n"]).write(to: "\(folder)/reports/study")
      try FileManager.default.removeItem(atPath: "\(folder)/reports/study/report.md")
      let before = FileManager.default.contents(atPath: "\(folder)/reports/study/figures.csv")
      let command = try run("build", "--check", "study", in: folder)
      #expect(command.code == 1)
      let lines = command.errors.split(separator: "\n").map(String.init)
      #expect(lines.contains("reports/study: stale: figures.csv differs"))
      #expect(lines.contains("reports/study: stale: manifest.json differs"))
      #expect(lines.contains("reports/study: stale: report.md is missing"))
      #expect(lines.contains("reports/study: stale: notes.txt is not part of the report"))
      #expect(lines.last == "  Run `chargesheet build` and look at what changed.")
      #expect(
        FileManager.default.contents(atPath: "\(folder)/reports/study/figures.csv") == before)
    }
  }

  @Test func aReturnThatCannotBeReadExitsWith65AndTheReportIsWritten() async throws {
    try await inProject(.kent("Year,Outcome,Offences\n2021,\"Charged,14\n")) { folder in
      let command = try run("build", in: folder)
      #expect(command.code == 65)
      #expect(
        command.errors == """
          datasets/study/returns/kent.csv:2:6: error: the quote that opens this cell is never closed; the file is not read [unreadable-file]
            2021,"Charged,14
                 ^
            Close the cell with a quote, and double every quote that is part of its text.
          datasets/study: 1 error

          """)
      let figures = FileManager.default.contents(atPath: "\(folder)/reports/study/figures.csv")
      #expect(figures.map { String(decoding: $0, as: UTF8.self).contains("essex") } == true)
    }
  }

  @Test func anUnknownPlaceholderLeavesTheReportAsItWas() async throws {
    let files = StudyFiles.base.with("narrative.md", "Of {{offences}}.\n")
    try await inProject(files) { folder in
      let command = try run("build", in: folder)
      #expect(command.code == 65)
      #expect(command.errors.contains("datasets/study/narrative.md:1:4: error: '{{offences}}'"))
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/reports"))
    }
  }

  @Test func aNumberOfTheAuthorsOwnLeavesTheReportAsItWas() async throws {
    let files = StudyFiles.base.with("narrative.md", "On 1 May 2021 all was well. Four in ten.\n")
    try await inProject(files) { folder in
      let command = try run("build", in: folder)
      #expect(command.code == 65)
      #expect(command.errors.contains("datasets/study/narrative.md:1:29: error: 'Four in ten'"))
      #expect(command.errors.contains("no report is written while narrative.md"))
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/reports"))
    }
  }

  @Test func aStudyThatIsNotThereExitsWith66() async throws {
    try await inProject { folder in
      for arguments in [["build", "none"], ["check", "none"], ["trace", "charge-rate", "none"]] {
        let command = try Command.chargesheet(arguments, in: folder)
        #expect(command.code == 66)
        #expect(
          command.errors == """
            chargesheet: error: none is not a study: it has no study.yml
              `chargesheet init FOLDER` writes a study that builds at once.

            """)
      }
    }
  }

  @Test func whyAStudyCannotBeReadIsSaidInEveryFormat() async throws {
    try await inProject { folder in
      let json = try run("check", "none", "--format", "json", in: folder)
      #expect(json.code == 66)
      let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
      #expect(
        (object as? [String: String]) == [
          "severity": "error", "code": "study",
          "message": "none is not a study: it has no study.yml",
          "remedy": "`chargesheet init FOLDER` writes a study that builds at once.",
        ])
      let github = try run("check", "none", "--format", "github", in: folder)
      #expect(
        github.output
          == "::error title=study::none is not a study: it has no study.yml. `chargesheet init FOLDER` writes a study that builds at once.\n"
      )
    }
  }

  @Test func noStudiesAtAllExitWith66() async throws {
    try await withTemporaryFolder { folder in
      let command = try run("check", in: folder)
      #expect(command.code == 66)
      #expect(
        command.errors == """
          chargesheet: error: there are no studies in datasets/
            Name a folder, or run this where datasets/ is.

          """)
    }
  }

  @Test func aFolderThatMayNotBeWrittenExitsWith73AndNothingIsLeft() async throws {
    try await inProject { folder in
      let output = "\(folder)/out"
      try FileManager.default.createDirectory(
        atPath: output, withIntermediateDirectories: true)
      try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: output)
      let isRoot = getuid() == 0
      let tool = "/usr/bin/setpriv"
      if isRoot, !FileManager.default.isExecutableFile(atPath: tool) {
        print("skipped: root may write everywhere, and there is no \(tool)")
        return
      }
      // Where it was built may be closed to others.
      let program = "\(folder)/chargesheet"
      try FileManager.default.copyItem(atPath: Command.chargesheet, toPath: program)
      let build = ["build", "study", "--output", output]
      let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups", program]
      if isRoot, try Command.run(tool, nobody + ["check", "study"], in: folder).code != 0 {
        print("skipped: another user may not read \(folder)")
        return
      }
      let command =
        isRoot
        ? try Command.run(tool, nobody + build, in: folder)
        : try Command.run(program, build, in: folder)
      #expect(command.code == 73)
      #expect(
        command.errors.hasPrefix(
          "chargesheet: error: \(output)/study cannot be written: "))
      #expect(try FileManager.default.contentsOfDirectory(atPath: output) == [])
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: output)
    }
  }
}
