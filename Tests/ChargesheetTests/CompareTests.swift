import TestSupport
import Testing

/// `chargesheet compare` as a process, on the studies that ship.
@Suite struct CompareTests {
  /// 13 of 272 and 12 of 61; the interval of the difference was worked out in Python from the two
  /// Wilson intervals: −0.266953 to −0.062261.
  @Test func twoForcesStandSideBySideWithTheirDifference() throws {
    let command = try run(
      "compare", "intimate-image-abuse-2015", "metropolitan", "West Midlands",
      in: Repository.root)
    #expect(command.code == 0)
    #expect(command.errors == "")
    #expect(command.output.hasPrefix("Metropolitan Police beside West Midlands\n"))
    #expect(
      command.output.contains(
        """
          Charged or summonsed
            Metropolitan Police  4.8% (95% interval 2.8% to 8.1%), 13 of 272
            West Midlands        20% (95% interval 11% to 32%), 12 of 61
            Metropolitan Police less West Midlands: −14.9 percentage points (95% interval −26.7 to −6.2): lower in Metropolitan Police
        """))
    #expect(
      command.output.contains(
        "  - Counts taken on: Metropolitan Police not stated, West Midlands not stated.\n      datasets/intimate-image-abuse-2015/requests.csv:26:1, datasets/intimate-image-abuse-2015/requests.csv:42:1\n"
      ))
    // 12 of 49 is too few for a percentage.
    #expect(command.output.contains("Too few offences for a difference in percentage points."))
  }

  @Test func forcesThatCountOtherThingsAreNotSubtracted() async throws {
    let files = StudyFiles.base.replacing(
      "essex.csv,offences-recorded", with: "essex.csv,outcomes-recorded", in: "requests.csv")
    try await inProject(files) { folder in
      let command = try run("compare", "study", "Kent", "Essex", in: folder)
      #expect(command.code == 0)
      #expect(
        command.output.contains(
          "  - Outcomes counted by: Kent offences recorded, Essex outcomes recorded.\n"))
      #expect(
        command.output.contains(
          "  Their shares are not of the same thing; no difference is taken.\n"))
      #expect(!command.output.contains("less Essex"))
    }
  }

  @Test func aForceThatIsNotThereExitsWith66() async throws {
    try await inProject { folder in
      let command = try run("compare", "study", "Kent", "Essx", in: folder)
      #expect(command.code == 66)
      #expect(command.output == "")
      #expect(
        command.errors
          == "chargesheet: error: no force with counts in study is called 'Essx'\n  The nearest: 'Essex'.\n"
      )
    }
  }
}
