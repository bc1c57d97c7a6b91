/// The outline of many like marks in one path, so that what they share is written once.
struct SVGPath {
  private(set) var text = ""

  var isEmpty: Bool { text.isEmpty }

  mutating func move(_ x: Double, _ y: Double) {
    text += "M\(coordinateText(x)) \(coordinateText(y))"
  }

  mutating func line(_ x: Double, _ y: Double) {
    text += "L\(coordinateText(x)) \(coordinateText(y))"
  }

  mutating func vertical(_ x: Double, from top: Double, to bottom: Double) {
    text += "M\(coordinateText(x)) \(coordinateText(top))V\(coordinateText(bottom))"
  }

  mutating func horizontal(_ y: Double, from left: Double, to right: Double) {
    text += "M\(coordinateText(left)) \(coordinateText(y))H\(coordinateText(right))"
  }

  mutating func rectangle(x: Double, y: Double, width: Double, height: Double) {
    text +=
      "M\(coordinateText(x)) \(coordinateText(y))h\(coordinateText(width))"
      + "v\(coordinateText(height))h\(coordinateText(-width))z"
  }

  mutating func circle(x: Double, y: Double, radius: Double) {
    let (r, width) = (coordinateText(radius), coordinateText(2 * radius))
    text += "M\(coordinateText(x - radius)) \(coordinateText(y))"
    text += "a\(r) \(r) 0 1 1 \(width) 0a\(r) \(r) 0 1 1 -\(width) 0z"
  }

  /// Two strokes that meet at a point and open downwards.
  mutating func arrowhead(x: Double, y: Double) {
    polyline([(x - 5, y + 7), (x, y), (x + 5, y + 7)])
  }

  /// Through `points`, closed.
  mutating func polygon(_ points: [(x: Double, y: Double)]) {
    polyline(points)
    if !points.isEmpty { text += "z" }
  }

  mutating func polyline(_ points: [(x: Double, y: Double)]) {
    for (index, point) in points.enumerated() {
      if index == 0 { move(point.x, point.y) } else { line(point.x, point.y) }
    }
  }

  /// Through many `points`, each as a step from the one before it, which is shorter to write. The steps
  /// are those between the places as they are written, so that they do not drift.
  mutating func curve(_ points: [(x: Double, y: Double)]) {
    guard let first = points.first else { return }
    move(first.x, first.y)
    text += "l"
    var (x, y) = (tenths(first.x), tenths(first.y))
    for (place, point) in points.dropFirst().enumerated() {
      let (nextX, nextY) = (tenths(point.x), tenths(point.y))
      for (step, isFirst) in [(nextX - x, place == 0), (nextY - y, false)] {
        // A minus sign parts two numbers as well as a space does.
        text += (isFirst || step < 0 ? "" : " ") + tenthsText(step)
      }
      (x, y) = (nextX, nextY)
    }
  }

  /// A statistical interval along x: a line with caps.
  mutating func interval(from left: Double, to right: Double, y: Double, cap: Double = 6) {
    horizontal(y, from: left, to: right)
    for x in [left, right] { vertical(x, from: y - cap, to: y + cap) }
  }

  /// A statistical interval along y: a line with caps.
  mutating func interval(x: Double, from top: Double, to bottom: Double, cap: Double = 6) {
    vertical(x, from: top, to: bottom)
    for y in [top, bottom] { horizontal(y, from: x - cap, to: x + cap) }
  }
}
