/// The levels of the headings below a section's, so that none is skipped.
struct HeadingLevels {
  private var last = 2

  /// The level to print for a heading of level 3 or 4.
  mutating func level(_ level: Int) -> Int {
    last = min(max(level, 3), last + 1, 4)
    return last
  }
}
