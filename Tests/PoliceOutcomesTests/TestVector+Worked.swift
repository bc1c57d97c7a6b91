import PoliceOutcomes

extension TestVector {
  /// What this program gives for the inputs, in the order of the expected numbers; `nil` where the
  /// inputs are told in words, as those of `TestVectorTests.toldInWords` are.
  func worked() -> [Double]? {
    switch method {
    case "wilson":
      ends(wilsonInterval(number("x"), of: number("n"), level: level))
    case "wilson_cc":
      ends(correctedWilsonInterval(count("x"), of: count("n"), level: level))
    case "newcombe_difference": newcombe()
    case "byar": ends(byarInterval(count("x"), level: level))
    case "poisson_exact": ends(poissonInterval(count("x"), level: level))
    case "poisson_exact_rate":
      [number("x") / number("t")]
        + ends(poissonInterval(count("x"), level: level)).map { $0 / number("t") }
    case "rate_per_100000":
      PopulationRate(OffenceCount(count("x")), population: count("n")).map {
        [$0.low.value] + ends($0.interval(level: level))
      }
    case "funnel_proportion": funnel()
    case "funnel_ratio_expected_bounds":
      ends(poissonInterval(count("observed"))).reversed()
    case "poisson_ratio_exact_conditional": ratio(.exactConditional)
    case "poisson_ratio_score": ratio(.score)
    case "poisson_ratio_log_wald": logWald()
    default: nil
    }
  }

  private func ends(_ interval: ConfidenceInterval) -> [Double] {
    [interval.lower, interval.upper]
  }

  private func newcombe() -> [Double]? {
    guard let first = Fraction(count("x1"), of: count("n1")),
      let second = Fraction(count("x2"), of: count("n2"))
    else { return nil }
    return ends(newcombeInterval(first, less: second, level: level))
  }

  /// The baseline has fifteen decimal places.
  private func funnel() -> [Double]? {
    let places = 1_000_000_000_000_000
    let baseline = Int((number("baseline") * Double(places)).rounded())
    return Fraction(baseline, of: places).map {
      ends(Funnel(baseline: $0).scoreLimits(of: count("n"), z: level.z))
    }
  }

  /// A ratio from nothing is given as infinite.
  private func ratio(_ method: CountRatio.Method) -> [Double]? {
    let ratio = CountRatio(
      OffenceCount(count("x1")), to: OffenceCount(count("x2")), laterExposure: count("t1"),
      earlierExposure: count("t2"))
    return ratio.interval(method, level: level).map {
      [ratio.low?.value ?? .infinity] + ends($0)
    }
  }

  /// Not among the methods of the program, which has the score form: worked from its functions.
  private func logWald() -> [Double] {
    let ratio = number("x1") / number("x2")
    let reach = level.z * (1 / number("x1") + 1 / number("x2")).squareRoot()
    return [ratio, ratio * exponential(-reach), ratio * exponential(reach)]
  }
}
