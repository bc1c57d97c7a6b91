import PoliceOutcomes

/// Reads counts out of cells, by what the return says that its marks stand for.
struct CountReader {
  let pins: ReturnPins

  /// The count in a cell, or `nil` where there is none; says so unless the return's reading does.
  func count(in cell: SourceCell, log: inout [Diagnostic]) -> OffenceCount? {
    if let bounds = pins.suppressed[LabelText.normalised(cell.reading)] { return bounds }
    switch CountText(cell.reading) {
    case .count(let count): return count
    case .blank where pins.blank == .zero, .dash where pins.dash == .zero: return .zero
    case .blank, .dash:
      log.append(.missingCount(cell.reading, at: cell.location))
      return nil
    case .withheld:
      log.append(.withheldWithoutBounds(cell.reading, at: cell.location))
      return OffenceCount(from: 0, through: nil)
    case .notHeld:
      log.append(.notHeldCount(cell.reading, at: cell.location))
      return nil
    case .unreadable(let why):
      log.append(.unreadableCount(cell.reading, why: why, at: cell.location))
      return nil
    }
  }
}
