import PoliceOutcomes

/// Reads counts out of cells, by what the return says that its marks stand for.
struct CountReader {
  let pins: ReturnPins
  /// To what the return's counts are rounded, or `nil` where they are not.
  let rounding: Rounding?

  /// What a cell of counts came to.
  struct Reading {
    let count: OffenceCount
    /// Whether its bounds are those of a rounded count.
    var isRounded = false
  }

  /// The count in a cell, or `nil` where there is none; says so unless the return's reading does.
  func reading(of cell: SourceCell, log: inout [Diagnostic]) -> Reading? {
    if let bounds = pins.suppressed[LabelText.normalised(cell.reading)] {
      return Reading(count: bounds)
    }
    switch CountText(cell.reading) {
    case .count(let count): return rounded(count, cell, log: &log)
    case .blank where pins.blank == .zero, .dash where pins.dash == .zero:
      return rounded(.zero, cell, log: &log)
    case .blank, .dash:
      log.append(.missingCount(cell.reading, at: cell.location))
      return nil
    case .withheld:
      log.append(.withheldWithoutBounds(cell.reading, at: cell.location))
      return Reading(count: OffenceCount(from: 0, through: nil))
    case .notHeld:
      log.append(.notHeldCount(cell.reading, at: cell.location))
      return nil
    case .unreadable(let why):
      log.append(.unreadableCount(cell.reading, why: why, at: cell.location))
      return nil
    }
  }

  /// The count alone.
  func count(in cell: SourceCell, log: inout [Diagnostic]) -> OffenceCount? {
    reading(of: cell, log: &log)?.count
  }

  /// Whether the bounds of the count in a cell are those of a rounded one.
  func rounds(_ cell: SourceCell) -> Bool {
    var unused: [Diagnostic] = []
    return reading(of: cell, log: &unused)?.isRounded == true
  }

  /// The count, or where the return rounds, what a count written so can have been. A count within
  /// bounds keeps them.
  private func rounded(
    _ count: OffenceCount, _ cell: SourceCell, log: inout [Diagnostic]
  ) -> Reading {
    guard let rounding, let written = count.exact else { return Reading(count: count) }
    let bounds = rounding.bounds(of: written)
    if !rounding.isMultiple(written) {
      log.append(
        .notRounded(cell.reading, rounding: rounding, read: bounds, at: cell.location))
    }
    return Reading(count: bounds, isRounded: true)
  }
}
