import Foundation
import TestSupport
import Testing

/// The executable as a process: its commands, its exit codes and what it prints.
@Suite struct CommandTests {
  // Help and usage.

  @Test func helpNamesEveryCommandAndEveryExitCode() throws {
    let help = try run("--help", in: "/")
    #expect(help.code == 0)
    for command in [
      "build", "check", "inspect", "trace", "init", "watch", "reply-pack", "fill", "seal", "bundle",
    ] {
      #expect(help.output.contains("\n  \(command) "), "\(command)")
      let own = try run(command, "--help", in: "/")
      #expect(own.code == 0)
      #expect(own.output.contains("USAGE: chargesheet \(command)"))
    }
    for code in ["0 ", "1 ", "64 ", "65 ", "66 ", "70 ", "73 "] {
      #expect(help.output.contains(code), "\(code)")
    }
  }

  /// The lines of the help that show how to begin, run one after another; `watch`, which does not end
  /// by itself, is started by `WatchCommandTests`.
  @Test func theExamplesOfTheHelpWork() async throws {
    try await inProject { folder in
      let help = try run("--help", in: folder)
      let examples = help.output.split(separator: "\n")
        .filter { $0.hasPrefix("  chargesheet ") }
        .map { line in
          line.dropFirst("  chargesheet ".count).components(separatedBy: "   ")[0]
            .split(separator: " ").map(String.init)
        }
      #expect(examples.count == 14)
      try "A release without a number.".write(
        toFile: "\(folder)/release.md", atomically: true, encoding: .utf8)
      try "{{notices}}\nOf these, {{charge-rate}} were charged.".write(
        toFile: "\(folder)/template.md", atomically: true, encoding: .utf8)
      for example in examples where example[0] != "watch" {
        let command = try Command.chargesheet(example, in: folder)
        #expect(command.code == 0, "\(example): \(command.errors)")
      }
    }
  }

  @Test(arguments: [["--unknown"], ["build", "--format", "xml"], ["inspect"], ["trace"], ["init"]])
  func whatIsNotUnderstoodExitsWith64(arguments: [String]) throws {
    let command = try Command.chargesheet(arguments, in: "/")
    #expect(command.code == 64)
    #expect(command.output == "")
    #expect(command.errors.contains("Usage: chargesheet"))
  }

  @Test func theVersionIsPrinted() throws {
    let command = try run("--version", in: "/")
    #expect(command.code == 0)
    #expect(command.output.split(separator: ".").count == 3)
  }

  // check

  @Test func checkPrintsWhatTheReturnsSayAndWritesNothing() async throws {
    try await inProject { folder in
      let command = try run("check", in: folder)
      #expect(command.code == 0)
      #expect(command.errors == "")
      #expect(command.output.hasPrefix("datasets/study: 2 returns, 8 lines, "))
      #expect(command.output.hasSuffix(" figures, no diagnostics\n"))
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/reports"))
    }
  }

  @Test func diagnosticsForProgramsGoToTheOutputAlone() async throws {
    let files = StudyFiles.kent("Year,Outcome,Offences\n2021,Chargd,14\n2022,Charged,17\n")
    try await inProject(files) { folder in
      let json = try run("check", "--format", "json", in: folder)
      #expect(json.code == 0)
      #expect(json.errors == "")
      let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
      #expect((object as? [String: Any])?["file"] as? String == "datasets/study/returns/kent.csv")
      let github = try run("check", "--format", "github", in: folder)
      #expect(
        github.output.hasPrefix(
          "::warning file=datasets/study/returns/kent.csv,line=2,col=6,title=unknown-label::"))
    }
  }

  @Test func aStudyFileThatCannotBeUsedExitsWith65() async throws {
    let files = StudyFiles.base.replacing("window:", with: "windw:", in: "study.yml")
    try await inProject(files) { folder in
      let command = try run("check", in: folder)
      #expect(command.code == 65)
      #expect(
        command.errors.contains(
          """
          datasets/study/study.yml:8:1: error: 'windw' is no key here; nothing was read for it [unknown-key]
            windw: {first: 2021-01, last: 2022-12}
            ^
            The nearest known key is 'window'.
          """))
    }
  }

  // inspect

  @Test func inspectPrintsHowAFileIsRead() async throws {
    try await inProject { folder in
      let command = try run("inspect", "datasets/study/returns/kent.csv", in: folder)
      #expect(command.code == 0)
      #expect(command.output.contains("  layout     one count per row ("))
      #expect(command.output.contains("    layout: one-count-per-row\n"))
      #expect(try run("inspect", "none.csv", in: folder).code == 66)
    }
  }

  @Test func inspectPrintsOneObjectOrAnnotations() async throws {
    let files = StudyFiles.kent("Outcome,2021,2022\nCharged,14,\n")
    try await inProject(files) { folder in
      let path = "datasets/study/returns/kent.csv"
      let json = try run("inspect", path, "--format", "json", in: folder)
      #expect(json.code == 0)
      #expect(json.errors == "")
      #expect(json.output.hasPrefix("{\"file\": \"kent.csv\", \"bytes\": 30,"))
      #expect(json.output.contains("\"code\": \"missing-count\""))
      #expect(json.output.split(separator: "\n").count == 1)
      let github = try run("inspect", path, "--format", "github", in: folder)
      #expect(
        github.output.hasPrefix(
          "::warning file=datasets/study/returns/kent.csv,line=2,col=12,title=missing-count::"))
      #expect(github.output.split(separator: "\n").count == 1)
    }
  }

  @Test func inspectOfWhatIsNoFileSaysSo() async throws {
    try await withTemporaryFolder { folder in
      let command = try run("inspect", ".", "--reference", Repository.reference, in: folder)
      #expect(command.code == 66)
      #expect(command.errors.contains("cannot be read: it is a folder"))
    }
  }

  @Test func inspectSaysOfABrokenStudyWhichFileIsBroken() async throws {
    let files = StudyFiles.base.replacing("window:", with: "windw:", in: "study.yml")
    try await inProject(files) { folder in
      let command = try run("inspect", "datasets/study/returns/kent.csv", in: folder)
      #expect(command.code == 65)
      #expect(command.errors.contains("datasets/study/study.yml:8:1: error: 'windw'"))
    }
  }

  @Test func inspectExitsWith65WhereTheFileCannotBeRead() async throws {
    try await withTemporaryFolder { folder in
      try StudyFiles(["reply.csv": "Outcome,2021\nCharged,\"14\n"]).write(to: folder)
      let command = try run("inspect", "reply.csv", "--reference", Repository.reference, in: folder)
      #expect(command.code == 65)
      #expect(command.errors.hasPrefix("./reply.csv:2:9: error: the quote that opens this cell"))
    }
  }

  // trace

  @Test func traceLeadsToTheCells() async throws {
    try await inProject { folder in
      let command = try run("trace", "charge-rate.kent", in: folder)
      #expect(command.code == 0)
      #expect(
        command.output.contains(
          "  + 14 outcome 1, 2021 (counted)\n      datasets/study/returns/kent.csv:2:14  '14'\n"))
      let unknown = try run("trace", "charge-rate.knt", in: folder)
      #expect(unknown.code == 66)
      #expect(
        unknown.errors.hasPrefix(
          "chargesheet: error: no figure is called 'charge-rate.knt'\n  The nearest: 'charge-rate.kent'"
        ))
    }
  }

  // init

  @Test func initWritesAStudyThatBuildsAtOnce() async throws {
    try await inProject { folder in
      let made = try run("init", "datasets/mine", in: folder)
      #expect(made.code == 0)
      #expect(made.output == "wrote datasets/mine/; now run: chargesheet build datasets/mine\n")
      #expect(try run("build", "datasets/mine", in: folder).code == 0)
      #expect(try run("build", "--check", "datasets/mine", in: folder).code == 0)
      let again = try run("init", "datasets/mine", in: folder)
      #expect(again.code == 73)
      #expect(
        again.errors
          == "chargesheet: error: datasets/mine cannot be written: the folder is not empty\n  Look at the path and at who may read or write there.\n"
      )
    }
  }

  // The machine.

  @Test func nothingIsPrintedForATerminalWhereThereIsNone() async throws {
    let hostile = StudyFiles.kent("Year,Outcome,Offences\n2021,\u{1B}[31mred,14\n2022,Charged,17\n")
    try await inProject(hostile) { folder in
      for arguments in [
        ["build"], ["check"], ["inspect", "datasets/study/returns/kent.csv"],
        ["trace", "charge-rate.kent"],
      ] {
        let command = try Command.chargesheet(arguments, in: folder)
        let printed = command.output + command.errors
        #expect(!printed.contains("\u{1B}"), "\(arguments)")
        #expect(!printed.contains("reading datasets"), "\(arguments)")
      }
    }
  }

  @Test func theBytesAreTheSameOnEveryMachine() async throws {
    try await inProject { folder in
      #expect(try run("build", "datasets/study", in: folder).code == 0)
      let elsewhere = try Command.chargesheet(
        ["build", "\(folder)/datasets/study", "--output", "\(folder)/other"], in: "/",
        environment: [
          "TZ": "Pacific/Kiritimati", "LANG": "tr_TR.UTF-8", "LC_ALL": "de_DE.UTF-8",
          "HOME": "\(folder)",
        ])
      #expect(elsewhere.code == 0)
      let names = try #require(FileManager.default.subpaths(atPath: "\(folder)/reports/study"))
      #expect(
        names.sorted() == FileManager.default.subpaths(atPath: "\(folder)/other/study")?.sorted())
      for name in names where name.contains(".") {
        #expect(
          FileManager.default.contentsEqual(
            atPath: "\(folder)/reports/study/\(name)", andPath: "\(folder)/other/study/\(name)"),
          "\(name)")
      }
    }
  }
}
