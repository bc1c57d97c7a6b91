import Reports

/// Charts of the kinds that reports hold; every figure is invented, or of the study of 2015.
enum ChartSamples {
  static func frame(_ id: String, banner: String? = nil) -> ChartFrame {
    ChartFrame(
      id: id, title: "Recorded offences rose after threats to share became an offence",
      subtitle: "Intimate image offences recorded, 24 forces in England and Wales, 2018 to 2022",
      source: "FOI returns from 24 of 43 forces; extracted July to November 2022", banner: banner)
  }

  static let years = TrendChart(
    frame: frame("offences-by-year", banner: "Synthetic data: invented forces and figures"),
    bars: [
      .init(label: "2018", low: 2101, high: 2101), .init(label: "2019", low: 2432, high: 2432),
      .init(label: "2020", low: 2764, high: 3081), .init(label: "2021", low: 3790, high: 3790),
      .init(label: "2022", low: 2493, high: 2493, isPartYear: true, note: "Jan to Jul"),
    ],
    breaks: [
      .init(beforeBar: 3, isWithinBar: true, label: "29 June 2021: threats to share added")
    ], unit: "offences")

  /// The months of the study of 2015: each figure below is invented.
  static let months = TrendChart(
    frame: frame("months-2015"),
    bars: zip(
      ["Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
      [58, 92, 121, 134, 140, 163, 149, 154, 158]
    ).map { .init(label: $0 + " 2015", low: $1, high: $1) },
    breaks: [], unit: "offences")

  static func manyMonths(_ count: Int) -> TrendChart {
    let names = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(separator: " ")
    let bars = (0..<count).map { index in
      let value = 1 + index * 7919 % 97 * 51_546
      return TrendChart.Bar(
        label: "\(names[index % 12]) \(2019 + index / 12)", low: value, high: value)
    }
    return TrendChart(
      frame: frame("many-months"), bars: bars,
      breaks: [
        .init(beforeBar: 29, isWithinBar: true, label: "29 June 2021: threats to share added"),
        .init(beforeBar: 31, isWithinBar: false, label: "August 2021: recording rules changed"),
        .init(beforeBar: 56, isWithinBar: false, label: "A change near the end of the series"),
        .init(beforeBar: 58, isWithinBar: false, label: "Another change, two months later"),
        .init(beforeBar: 60, isWithinBar: false, label: "At the very end"),
      ], unit: "offences")
  }

  /// One row a force below the row of the forces together; every tenth share is a range.
  static func forces(_ count: Int) -> IntervalChart {
    let names = [
      "Avon and Somerset", "Devon and Cornwall", "Police Service of Northern Ireland", "Kent",
      "Greater Manchester", "Dyfed-Powys", "Metropolitan",
    ]
    let rows = (0..<count).map { index in
      let low = Double(index * 31 % 17) / 100
      let high = index % 10 == 4 ? low + 0.06 : low
      return IntervalChart.Row(
        label: names[index % names.count], low: low, high: high, lower: low * 0.6,
        upper: high + 0.04, text: index % 10 == 4 ? "\(index) to \(index + 8) of 130" : "5 of 43")
    }
    let pooled = IntervalChart.Row(
      label: "All forces together", low: 0.084, high: 0.084, lower: 0.079, upper: 0.089,
      text: "951 of 11,327", isPooled: true)
    return IntervalChart(
      frame: frame("charge-rate-by-force"), rows: [pooled] + rows,
      reference: .init(label: "All forces together: 8.4%", value: 0.084))
  }

  static func mix(_ percentages: [Int]...) -> OutcomeMixChart {
    let labels = [
      "Charged or summonsed", "Out of court", "Community resolution", "Evidential difficulties",
      "No suspect identified", "Not yet assigned",
    ]
    return OutcomeMixChart(
      frame: frame("outcome-mix"),
      bars: percentages.enumerated().map { index, values in
        .init(
          label: "\(2018 + index)",
          segments: zip(labels, values).map {
            .init(label: $0, share: Double($1) / 100, text: "\($1)%")
          })
      })
  }

  /// A trend chart of a shape that depends on `seed` alone.
  static func trend(seed: Int) -> TrendChart {
    var state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15
    func next(_ limit: Int) -> Int {
      // Knuth's MMIX generator; the high bits are the random ones.
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let most = [5, 500, 5_000_000][next(3)]
    let bars = (0...next(40)).map { index in
      let low = next(most)
      let isPartYear = next(8) == 0
      return TrendChart.Bar(
        label: "\(2000 + index)-\(10 + index)", low: low, high: low + next(4) / 3 * next(most),
        isPartYear: isPartYear, note: isPartYear ? "Jan to Jul" : "")
    }
    let breaks = (0..<next(6)).map { number in
      TrendChart.Break(
        beforeBar: next(bars.count + 1), isWithinBar: next(2) == 0,
        label: "\(number + 1) June 2021: threats to share added")
    }
    return TrendChart(frame: frame("seeded"), bars: bars, breaks: breaks, unit: "offences")
  }

  /// Everything above in both sizes, and the charts of nothing and of one thing.
  static var drawings: [String] {
    ChartSize.allCases.flatMap { size in
      [
        years.svg(size), months.svg(size), manyMonths(60).svg(size), manyMonths(1).svg(size),
        manyMonths(0).svg(size), forces(45).svg(size), forces(1).svg(size),
        IntervalChart(frame: frame("none"), rows: [], reference: nil).svg(size),
        mix([10, 7, 5, 61, 14, 3]).svg(size),
        mix([22, 7, 5, 50, 14, 2], [1, 2, 3, 4, 85, 5], [17, 17, 17, 17, 16, 16]).svg(size),
        mix([0, 0, 100]).svg(size), mix().svg(size), mix([]).svg(size),
      ]
    }
  }
}
