import PoliceOutcomes

/// What reading one file of `returns/` came to.
struct ReadReturn: Sendable {
  /// One table a force.
  var tables: [ReturnTable] = []
  var account: LineAccount
  var reading: ReturnReading?
  /// The tables of the file, in its order.
  var shapes: [ReadTable] = []
  /// Lines above, between and below the tables.
  var notes: [ReturnNote] = []
  /// To what its counts are rounded, as `study.yml` or a note of it says.
  var rounding: Rounding?
  /// What headings, titles and notes say of the return as a whole.
  var statements: [PassportStatement] = []
  var diagnostics: [Diagnostic] = []
  /// The rows of the codebook that some label met.
  var usedCodebookRows: Set<Int> = []
  var correctionCount = 0
  /// Where personal data stand in the file, redactions aside.
  var personalPlaces = PersonalPlaces()

  /// The layout of the first table.
  var layout: ReturnLayout? { shapes.first?.layout }

  /// The headings of the first table, corrections laid over them.
  var headings: [String] { shapes.first?.headings ?? [] }

  init(file: String) {
    account = LineAccount(file: "returns/\(file)", classes: [])
  }
}
