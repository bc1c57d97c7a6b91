/// A whole number of any size, 0 or more, for sums of fractions that must come out exactly.
struct WholeNumber: Hashable, Sendable, Comparable {
  /// In base 2³², the least first; the last is not 0, and 0 has none.
  private var digits: [UInt32]

  static let zero = WholeNumber(0)

  init(_ number: UInt) {
    digits = []
    var rest = number
    while rest > 0 {
      digits.append(UInt32(truncatingIfNeeded: rest))
      rest >>= 32
    }
  }

  /// How many binary digits it takes to write it; 0 for 0.
  var bitWidth: Int {
    guard let last = digits.last else { return 0 }
    return digits.count * 32 - last.leadingZeroBitCount
  }

  /// The number where 64 bits hold it.
  var small: UInt64? {
    guard bitWidth <= 64 else { return nil }
    return digits.reversed().reduce(0) { $0 << 32 | UInt64($1) }
  }

  static func < (left: WholeNumber, right: WholeNumber) -> Bool {
    if left.digits.count != right.digits.count { return left.digits.count < right.digits.count }
    return left.digits.reversed().lexicographicallyPrecedes(right.digits.reversed())
  }

  static func + (left: WholeNumber, right: WholeNumber) -> WholeNumber {
    var sum = left
    var carry: UInt64 = 0
    for place in 0..<max(left.digits.count, right.digits.count) {
      let digit = left.digit(place) + right.digit(place) + carry
      sum.set(UInt32(truncatingIfNeeded: digit), at: place)
      carry = digit >> 32
    }
    if carry > 0 { sum.digits.append(UInt32(carry)) }
    return sum
  }

  /// The difference of two of which the second is not the larger.
  static func - (left: WholeNumber, right: WholeNumber) -> WholeNumber {
    precondition(left >= right, "what is left is not below zero")
    var difference = left
    var borrow: UInt64 = 0
    for place in left.digits.indices {
      let taken = right.digit(place) + borrow
      let digit = left.digit(place)
      borrow = digit < taken ? 1 : 0
      difference.digits[place] = UInt32(truncatingIfNeeded: digit &- taken)
    }
    difference.trim()
    return difference
  }

  static func * (left: WholeNumber, right: WholeNumber) -> WholeNumber {
    var product = WholeNumber.zero
    product.digits = [UInt32](repeating: 0, count: left.digits.count + right.digits.count)
    for (place, digit) in left.digits.enumerated() {
      var carry: UInt64 = 0
      for (offset, other) in right.digits.enumerated() {
        // At most (2³² − 1)² + 2(2³² − 1), which 64 bits just hold.
        let sum = UInt64(digit) * UInt64(other) + UInt64(product.digits[place + offset]) + carry
        product.digits[place + offset] = UInt32(truncatingIfNeeded: sum)
        carry = sum >> 32
      }
      product.digits[place + right.digits.count] = UInt32(carry)
    }
    product.trim()
    return product
  }

  /// The number times a power of 2.
  static func << (number: WholeNumber, bits: Int) -> WholeNumber {
    var shifted = number * WholeNumber(1 << UInt(bits % 32))
    if number != .zero {
      shifted.digits.insert(contentsOf: [UInt32](repeating: 0, count: bits / 32), at: 0)
    }
    return shifted
  }

  /// How often `divisor`, which is not 0, goes into the number, and what is left: by long division
  /// in base 2.
  func divided(by divisor: WholeNumber) -> (quotient: WholeNumber, remainder: WholeNumber) {
    precondition(divisor != .zero, "nothing is divided by zero")
    var quotient = WholeNumber.zero
    var remainder = self
    for shift in stride(from: bitWidth - divisor.bitWidth, through: 0, by: -1) {
      let part = divisor << shift
      guard part <= remainder else { continue }
      remainder = remainder - part
      quotient = quotient + (WholeNumber(1) << shift)
    }
    return (quotient, remainder)
  }

  private func digit(_ place: Int) -> UInt64 { place < digits.count ? UInt64(digits[place]) : 0 }

  private mutating func set(_ digit: UInt32, at place: Int) {
    if place < digits.count { digits[place] = digit } else { digits.append(digit) }
  }

  private mutating func trim() {
    while digits.last == 0 { digits.removeLast() }
  }
}
