import PoliceOutcomes

/// What reading one file of `returns/` came to.
struct ReadReturn: Sendable {
  /// One table a force.
  var tables: [ReturnTable] = []
  var account: LineAccount
  var reading: ReturnReading?
  var layout: ReturnLayout?
  /// The headings as written, corrections laid over them.
  var headings: [String] = []
  var diagnostics: [Diagnostic] = []
  /// The rows of the codebook that some label met.
  var usedCodebookRows: Set<Int> = []
  var correctionCount = 0

  init(file: String) {
    account = LineAccount(file: "returns/\(file)", classes: [])
  }
}
