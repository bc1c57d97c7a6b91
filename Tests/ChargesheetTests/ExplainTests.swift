import TestSupport
import Testing

/// `chargesheet explain` as a process.
@Suite struct ExplainTests {
  @Test func aCodeIsExplainedOnOnePage() throws {
    let command = try run("explain", "unknown-label", in: "/")
    #expect(command.code == 0)
    #expect(command.errors == "")
    #expect(
      command.output == """
        unknown-label (warning)

          An outcome is in neither the codebook nor the built-in labels.

          Done:        Its offences are counted as not stated.
          To mend it:  Add a row to `codebook.csv`. The labels closest in spelling are
                       named; none is ever applied.

          For example:
          returns/kent.csv:2:6: warning: outcome 'NFA - vic declines' is not in the codebook; its offences are counted as not stated [unknown-label]

        """)
    #expect(try run("explain", "[unknown-label]", in: "/").output == command.output)
  }

  /// VA02: without a code all are listed, and each of them is explained.
  @Test func everyCodeThatIsListedIsExplained() throws {
    let list = try run("explain", in: "/")
    #expect(list.code == 0)
    let codes = list.output.split(separator: "\n").filter { $0.hasPrefix("  ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(codes.count >= 40)
    for code in codes {
      let command = try run("explain", code, in: "/")
      #expect(command.code == 0)
      #expect(command.output.hasPrefix("\(code) ("))
    }
  }

  @Test func anUnknownCodeExitsWith66AndTheNearest() throws {
    let command = try run("explain", "unknwon-label", in: "/")
    #expect(command.code == 66)
    #expect(command.output == "")
    #expect(
      command.errors.hasPrefix(
        "chargesheet: error: no diagnostic is called 'unknwon-label'\n  The nearest: 'unknown-label'"
      ))
    #expect(
      try run("explain", "zzz", in: "/").errors
        == "chargesheet: error: no diagnostic is called 'zzz'\n  `chargesheet explain` lists them all.\n"
    )
  }
}
