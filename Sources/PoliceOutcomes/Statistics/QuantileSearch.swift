/// The point at which a rising function is 0, to the last places: by Newton's method, and by
/// halving where that leaves the interval in which the point must lie.
///
/// - Parameters:
///   - start: between `lowest` and `highest`.
///   - highest: may be infinite.
///   - function: the value and the slope at a point. A value may be infinite.
func zero(
  from start: Double, lowest: Double, highest: Double,
  of function: (Double) -> (value: Double, slope: Double)
) -> Double {
  var low = lowest
  var high = highest
  var point = start
  for _ in 0..<300 {
    let (value, slope) = function(point)
    if value == 0 { return point }
    if value < 0 { low = point } else { high = point }
    var next = point - value / slope
    if !(low < next && next < high) {
      next = high == .infinity ? 2 * point : low + (high - low) / 2
    }
    if abs(next - point) <= point * 4 * .ulpOfOne { return next }
    point = next
  }
  return point
}

/// The value and slope that `zero` looks for: the logarithm of a tail less that of a probability,
/// mirrored for an upper tail, which falls. A tail's logarithm is nearly straight far out, where
/// the tail itself is nearly flat.
func tailDistance(
  _ tails: Tails, _ side: Tails.Side, from probability: Double, density: Double
) -> (value: Double, slope: Double) {
  let part = tails.part(side)
  let distance = naturalLogarithm(part / probability)
  return (side == .lower ? distance : -distance, density / part)
}
