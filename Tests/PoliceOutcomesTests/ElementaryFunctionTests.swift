import PoliceOutcomes
import Testing

/// Compared with `WorkedFunctions`, which Tests/Independent/intervals.py works out in decimal
/// arithmetic of 60 digits.
@Suite struct ElementaryFunctionTests {
  /// Four units of the last place of a `Double`, as a part of the value.
  private static let lastPlaces = 4 * Double.ulpOfOne

  private static func isNear(_ value: Double, _ expected: Double) -> Bool {
    abs(value - expected) <= lastPlaces * abs(expected)
  }

  @Test(arguments: WorkedFunctions.logarithms)
  func logarithmIsRightToItsLastPlaces(x: Double, value: Double) {
    #expect(Self.isNear(naturalLogarithm(x), value))
  }

  @Test(arguments: WorkedFunctions.exponentials)
  func exponentialIsRightToItsLastPlaces(x: Double, value: Double) {
    #expect(Self.isNear(exponential(x), value))
  }

  @Test(arguments: WorkedFunctions.sines)
  func sineIsRightToItsLastPlaces(x: Double, value: Double) {
    #expect(Self.isNear(sine(x), value))
    #expect(Self.isNear(sine(-x), -value))
  }

  @Test(arguments: WorkedFunctions.arcsines)
  func arcsineIsRightToItsLastPlaces(x: Double, value: Double) {
    #expect(Self.isNear(arcsine(x), value))
    #expect(Self.isNear(arcsine(-x), -value))
  }

  @Test func edgesAreExact() {
    #expect(naturalLogarithm(1) == 0)
    #expect(naturalLogarithm(0) == -.infinity)
    #expect(naturalLogarithm(.infinity) == .infinity)
    #expect(exponential(0) == 1)
    #expect(exponential(-800) == 0)
    #expect(exponential(-.infinity) == 0)
    #expect(exponential(800) == .infinity)
    #expect(sine(0) == 0)
    #expect(sine(.pi / 2) == 1)
    #expect(arcsine(0) == 0)
    #expect(arcsine(1) == .pi / 2)
  }

  /// The least number above 0 is 2⁻¹⁰⁷⁴, and its logarithm 1074 times that of 2.
  @Test func numbersBelowTheNormalOnesAreReadAndWritten() {
    let logarithm = -1074 * 0.693_147_180_559_945_309_4
    #expect(Self.isNear(naturalLogarithm(.leastNonzeroMagnitude), logarithm))
    #expect(exponential(logarithm) == .leastNonzeroMagnitude)
  }

  @Test(arguments: [(3.0, 6.0), (0.5, 0.886_226_925_452_758), (16.0, 2.092_278_988_8e13)])
  func stirlingRemainderCompletesTheFactorial(x: Double, factorial: Double) {
    // Γ(3/2) is half the root of π; 3! is 6 and 16! 20,922,789,888,000.
    let root = (2 * Double.pi * x).squareRoot()
    let value = root * exponential(x * naturalLogarithm(x) - x + stirlingRemainder(x))
    #expect(abs(value / factorial - 1) < 1e-13)
  }
}
