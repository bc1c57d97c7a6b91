import PoliceOutcomes

extension ReadTable {
  /// The table with `mask` laid over every text of the file in it.
  func masked(_ mask: ([String]) -> [String]) -> ReadTable {
    var table = self
    table.headings = mask(headings)
    table.layout = layout.map {
      ReturnLayout(
        kind: $0.kind, tableKind: $0.tableKind, roles: $0.roles, reasons: mask($0.reasons))
    }
    return table
  }
}
