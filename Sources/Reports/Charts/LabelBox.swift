/// The room that something takes in a drawing.
struct LabelBox: Hashable, Sendable {
  let left: Double
  let top: Double
  let width: Double
  let height: Double

  var right: Double { left + width }
  var bottom: Double { top + height }

  func overlaps(_ other: LabelBox) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  func holds(_ other: LabelBox) -> Bool {
    left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom
  }

  /// Where a line from `point` ends at the box; `nil` where the box is so near that it needs none.
  func leader(to point: (x: Double, y: Double), reach: Double) -> (x: Double, y: Double)? {
    let x = max(left, min(point.x, right))
    let y = max(top + 3, min(point.y, bottom - 3))
    let (across, down) = (x - point.x, y - point.y)
    return (across * across + down * down).squareRoot() > reach + 6 ? (x, y) : nil
  }
}

/// Room for names near the marks they belong to.
struct FreeRoom {
  private let bounds: LabelBox
  private var taken: [LabelBox]

  init(within bounds: LabelBox, taken: [LabelBox]) {
    self.bounds = bounds
    self.taken = taken
  }

  /// The nearest free place for a name around a mark: beside it, over it, under it, then farther
  /// away; `nil` where there is none.
  mutating func take(
    width: Double, height: Double, near mark: (x: Double, y: Double), reach: Double
  ) -> LabelBox? {
    for distance in [0.0, 14, 28, 48, 76, 110] {
      let places = [
        (mark.x + 9 + distance, mark.y - height / 2),
        (mark.x - 9 - distance - width, mark.y - height / 2),
        (mark.x - width / 2, mark.y - reach - distance - height),
        (mark.x - width / 2, mark.y + reach + distance),
        (mark.x + 6 + distance, mark.y - reach - distance - height),
        (mark.x + 6 + distance, mark.y + reach + distance),
        (mark.x - 6 - distance - width, mark.y - reach - distance - height),
        (mark.x - 6 - distance - width, mark.y + reach + distance),
      ]
      for (left, top) in places {
        let box = LabelBox(left: left, top: top, width: width, height: height)
        guard bounds.holds(box), !taken.contains(where: box.overlaps) else { continue }
        taken.append(box)
        return box
      }
    }
    return nil
  }
}
