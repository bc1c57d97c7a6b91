/// The outline of many like marks in one path, so that what they share is written once.
struct SVGPath {
  /// What the attribute `d` says.
  private(set) var outline = TextBytes()

  var isEmpty: Bool { outline.isEmpty }

  mutating func move(_ x: Double, _ y: Double) { add("M", x, y) }

  mutating func line(_ x: Double, _ y: Double) { add("L", x, y) }

  mutating func vertical(_ x: Double, from top: Double, to bottom: Double) {
    move(x, top)
    add("V", bottom)
  }

  mutating func horizontal(_ y: Double, from left: Double, to right: Double) {
    move(left, y)
    add("H", right)
  }

  mutating func rectangle(x: Double, y: Double, width: Double, height: Double) {
    move(x, y)
    add("h", width)
    add("v", height)
    add("h", -width)
    outline.add("z")
  }

  mutating func circle(x: Double, y: Double, radius: Double) {
    move(x - radius, y)
    for width in [2 * radius, -2 * radius] {
      add("a", radius, radius)
      add(" 0 1 1 ", width, 0)
    }
    outline.add("z")
  }

  private mutating func add(_ command: StaticString, _ length: Double) {
    outline.add(command)
    outline.add(coordinate: length)
  }

  private mutating func add(_ command: StaticString, _ x: Double, _ y: Double) {
    add(command, x)
    add(" ", y)
  }

  /// Two strokes that meet at a point and open downwards.
  mutating func arrowhead(x: Double, y: Double) {
    polyline([(x - 5, y + 7), (x, y), (x + 5, y + 7)])
  }

  /// Through `points`, closed.
  mutating func polygon(_ points: [(x: Double, y: Double)]) {
    polyline(points)
    if !points.isEmpty { outline.add("z") }
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
    outline.add("l")
    var (x, y) = (tenths(first.x), tenths(first.y))
    for (place, point) in points.dropFirst().enumerated() {
      let (nextX, nextY) = (tenths(point.x), tenths(point.y))
      for (step, isFirst) in [(nextX - x, place == 0), (nextY - y, false)] {
        // A minus sign parts two numbers as well as a space does.
        if !isFirst, step >= 0 { outline.add(" ") }
        outline.add(tenths: step)
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
