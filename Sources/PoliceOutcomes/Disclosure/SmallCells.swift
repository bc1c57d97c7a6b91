extension ReturnTable {
  /// The table with every count of one period and outcome that is less than `limit` and not zero
  /// as the range from 1 to one below `limit`.
  func withoutSmallCells(below limit: Int) -> ReturnTable {
    guard limit > 1, kind == .outcomes else { return self }
    let small = cells.filter { cell in
      let total = cell.map { observations[$0].count }.total
      return total.exact.map { 1..<limit ~= $0 } ?? false
    }
    return merging(small) { cell in
      cell[0].published(as: OffenceCount(from: 1, through: limit - 1), .ownSmallCell)
    }
  }

  /// The table with the rows of one period and outcome as one count.
  var withOneCountPerCell: ReturnTable {
    merging(cells) { cell in cell[0].published(as: cell.map(\.count).total, .none) }
  }
}
