import TestSupport
import Testing

/// `chargesheet codes` as a process.
@Suite struct CodesTests {
  @Test func theFrameworkIsListed() async throws {
    try await inProject { folder in
      let command = try run("codes", in: folder)
      #expect(command.code == 0)
      #expect(command.errors == "")
      #expect(
        command.output.hasPrefix(
          """
          1  Charged or summonsed
            group     Charged/Summonsed
            dates     from 2013-04-01 (
          """))
      let json = try run("codes", "--format", "json", in: folder)
      #expect(json.code == 0)
      #expect(json.output.hasPrefix(#"{"code": "1", "name": "Charged or summonsed", "#))
    }
  }

  @Test func theReferenceDataMayBeNamed() throws {
    #expect(try run("codes", "--reference", Repository.reference, in: "/").code == 0)
  }

  @Test func withoutReferenceDataItExitsWith66() async throws {
    try await withTemporaryFolder { folder in
      let command = try run("codes", "--reference", "\(folder)/none", in: folder)
      #expect(command.code == 66)
      #expect(command.output == "")
      #expect(command.errors.contains("Give the folder with `--reference FOLDER`."))
    }
  }
}
