import TestSupport
import Testing

/// `chargesheet suggest` as a process.
@Suite struct SuggestTests {
  @Test func nothingToAskIsSaidBesideTheOutput() async throws {
    try await inProject { folder in
      let command = try run("suggest", "study", in: folder)
      #expect(command.code == 0)
      #expect(command.output == "")
      #expect(command.errors == "nothing to ask\n")
    }
  }

  @Test func theMissingRowsGoToTheOutputAndNothingIsWritten() async throws {
    let files = StudyFiles.kent("Year,Outcome,Offences\n2021,Chargd,14\n2022,Charged,17\n")
      .with("codebook.csv", "label,further,force,outcome,why\nCharged,,,1,As it says.\n")
    try await inProject(files) { folder in
      let command = try run("suggest", "datasets/study", in: folder)
      #expect(command.code == 0)
      #expect(command.errors == "")
      #expect(command.output.hasPrefix("Chargd,,Kent,,"))
      #expect(command.output.split(separator: "\n").count == 1)
      #expect(try run("suggest", "study", in: folder).output == command.output)
    }
  }

  @Test func whatIsNotReadIsSaidAndExitsWith65() async throws {
    let files = StudyFiles.kent("Year,Outcome,Offences\n2021,\"Told off,14\n")
    try await inProject(files) { folder in
      let command = try run("suggest", "study", in: folder)
      #expect(command.code == 65)
      #expect(command.output == "")
      #expect(
        command.errors
          == "datasets/study/returns/kent.csv: not all of it is read, and what is not is not asked about; see `chargesheet check`\n"
      )
    }
  }

  @Test func aStudyIsNeeded() async throws {
    try await inProject { folder in
      let unnamed = try run("suggest", in: folder)
      #expect(unnamed.code == 64)
      let unknown = try run("suggest", "none", in: folder)
      #expect(unknown.code == 66)
      #expect(unknown.errors.hasPrefix("chargesheet: error: none is not a study"))
    }
  }
}
