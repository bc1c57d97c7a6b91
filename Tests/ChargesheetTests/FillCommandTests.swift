import Foundation
import TestSupport
import Testing

/// `chargesheet fill` as a process.
@Suite struct FillCommandTests {
  private static func write(_ text: String, to path: String) throws {
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }

  @Test func theTextIsPrintedByteForByteOrWritten() async throws {
    try await inProject { folder in
      try Self.write(
        "\tKent: {{offences-recorded.kent}}\r\n{{charge-rate.kent|counts}}, no line end",
        to: "\(folder)/release.txt")
      let expected = "\tKent: 40\r\n31 of 40, no line end"
      let printed = try run("fill", "study", "release.txt", in: folder)
      #expect(printed.code == 0)
      #expect(printed.output == expected)
      #expect(printed.errors == "")
      let written = try run("fill", "study", "release.txt", "--output", "out.txt", in: folder)
      #expect(written.code == 0)
      #expect(written.output == "")
      #expect(written.errors == "datasets/study: wrote out.txt\n")
      #expect(try String(contentsOfFile: "\(folder)/out.txt", encoding: .utf8) == expected)
    }
  }

  @Test func whereAnythingIsWrongNothingIsWritten() async throws {
    try await inProject { folder in
      try Self.write("a\nOf these, {{chargeRatee}} and 4%.\n", to: "\(folder)/release.md")
      try Self.write("as it was", to: "\(folder)/out.md")
      let command = try run("fill", "study", "release.md", "--output", "out.md", in: folder)
      #expect(command.code == 65)
      #expect(command.output == "")
      #expect(
        command.errors == """
          release.md:2:11: error: '{{chargeRatee}}' names no figure of this study and nothing else that a template prints [unknown-placeholder]
            Of these, {{chargeRatee}} and 4%.
                      ^
            The nearest: 'charge-rate', 'charge-rate.kent'.
          release.md:2:31: error: '4%' is a number that no figure of this study stands behind [unbound-number]
            Of these, {{chargeRatee}} and 4%.
                                          ^
            Write the figure's placeholder in its place, such as {{charge-rate}}, or allow the words, with the reason, under `templates` in study.yml.
          release.md: 2 errors
          release.md: nothing is written while it has errors

          """)
      #expect(try String(contentsOfFile: "\(folder)/out.md", encoding: .utf8) == "as it was")
      #expect(try run("fill", "study", "release.md", in: folder).output == "")

      let program = try run(
        "fill", "study", "release.md", "--format", "json", "--output", "out.md", in: folder)
      #expect(program.code == 65)
      let lines = program.output.split(separator: "\n")
      #expect(lines.count == 2)
      let object = try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any]
      #expect(object?["file"] as? String == "release.md")
      #expect(object?["line"] as? Int == 2 && object?["column"] as? Int == 11)
      #expect(try run("fill", "study", "release.md", "--format", "json", in: folder).code == 64)
    }
  }

  @Test func aTemplateOfOneForceIsFilledForIt() async throws {
    try await inProject { folder in
      try Self.write(
        "Dear {{force-name}}, {{offences-recorded.force}} offences\n", to: "\(folder)/mail.txt")
      let command = try run("fill", "study", "mail.txt", "--force", "essex", in: folder)
      #expect(command.code == 0)
      #expect(command.output == "Dear Essex Police, 7 offences\n")
      #expect(try run("fill", "study", "mail.txt", in: folder).code == 65)
      let unknown = try run("fill", "study", "mail.txt", "--force", "Esex", in: folder)
      #expect(unknown.code == 66)
      #expect(unknown.errors.contains("The nearest: 'Essex'."))
    }
  }

  @Test(arguments: ["release.md", "./release.md", "datasets/study/out.md", "reports/study/out.md"])
  func nothingIsPutIntoAStudyItsReportOrTheTemplate(output: String) async throws {
    try await inProject { folder in
      try Self.write("Words.\n", to: "\(folder)/release.md")
      let command = try run("fill", "study", "release.md", "--output", output, in: folder)
      #expect(command.code == 73)
      #expect(command.errors.contains("Name another file with --output."))
      #expect(try String(contentsOfFile: "\(folder)/release.md", encoding: .utf8) == "Words.\n")
      #expect(!FileManager.default.fileExists(atPath: "\(folder)/datasets/study/out.md"))
    }
  }

  @Test func whatCannotBeReadOrWrittenIsSaid() async throws {
    try await inProject { folder in
      try Self.write("Words.\n", to: "\(folder)/release.md")
      #expect(try run("fill", "study", "missing.md", in: folder).code == 66)
      #expect(try run("fill", "nobody", "release.md", in: folder).code == 66)
      #expect(try run("fill", "study", in: folder).code == 64)
      let nowhere = try run(
        "fill", "study", "release.md", "--output", "none/out.md", in: folder)
      #expect(nowhere.code == 73)
      #expect(nowhere.errors.contains("none/out.md cannot be written"))
    }
  }

  @Test func whereNoReportMayBeWrittenNothingIsFilledIn() async throws {
    let files = StudyFiles.base.adding("See kate.smith@kent.police.uk\n", to: "returns/kent.csv")
    try await inProject(files) { folder in
      try Self.write("{{offences-recorded}}\n", to: "\(folder)/release.md")
      let command = try run("fill", "study", "release.md", in: folder)
      #expect(command.code == 65)
      #expect(command.output == "")
      #expect(command.errors.contains("no report is written while personal data are neither"))
    }
  }

  /// The figures stand without what could not be counted, as in a report, and the code says so.
  @Test func whatCouldNotBeCountedIsSaid() async throws {
    let files = StudyFiles.kent("Year,Outcome,Offences\n2021,Charged,14\n2022,Charged,-3\n")
    try await inProject(files) { folder in
      try Self.write("{{offences-recorded.essex}}\n", to: "\(folder)/release.md")
      let command = try run("fill", "study", "release.md", in: folder)
      #expect(command.code == 65)
      #expect(command.output == "7\n")
      #expect(command.errors.contains("not everything could be counted"))
    }
  }
}
