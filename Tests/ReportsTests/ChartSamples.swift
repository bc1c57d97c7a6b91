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

  /// A force of every verdict, each under its heading.
  static var verdicts: IntervalChart {
    var chart = forces(5)
    for (place, mark) in VerdictMark.allCases.enumerated() {
      chart.rows[place + 1].mark = mark
      chart.rows[place + 1].heading = mark.words
      chart.rows[place + 1].high = chart.rows[place + 1].low
    }
    return chart
  }

  /// Forces of growing size around 8%; every tenth share is a range, three are beyond the limits.
  static func funnel(_ count: Int, highlighting one: Int? = nil, isBand: Bool = false)
    -> FunnelChart
  {
    let points = (0..<count).map { index in
      let offences = 12 + index * index * 3 / 2
      let reach = 0.08 / (Double(offences) / 40).squareRoot()
      let share = min(1, max(0, 0.08 + reach * Double(index * 7 % 11 - 5) / 6))
      let mark: VerdictMark =
        index % 17 == 8 ? .higher : index % 17 == 12 ? .lower : index == 20 ? .cannotTell : .similar
      let away = mark == .higher ? 0.1 : mark == .lower ? -0.06 : 0
      let low = FunnelChart.Point.End(share: max(0, share + away), offences: offences)
      let high = FunnelChart.Point.End(share: min(1, low.share + 0.03), offences: offences)
      return FunnelChart.Point(
        label: ["Avon and Somerset", "Kent", "Northamptonshire", "Dyfed-Powys"][index % 4]
          + " \(index)",
        low: low, high: index % 10 == 4 ? high : low, mark: mark, isHighlighted: index == one)
    }
    let most = points.map(\.low.offences).max() ?? 1
    let limits = FunnelChart.sizes(upTo: most).map { size -> FunnelChart.Limits in
      let step = (0.08 * 0.92 / Double(size)).squareRoot()
      func within(_ z: Double) -> ClosedRange<Double> {
        max(0, 0.08 - z * step)...min(1, 0.08 + z * step)
      }
      return .init(
        offences: size, inner: within(1.96), outer: within(3.09), least: isBand ? within(2.7) : nil)
    }
    return FunnelChart(
      frame: frame(one.map { "funnel-\($0)" } ?? "funnel"), points: points, limits: limits,
      pooled: 0.08...(isBand ? 0.084 : 0.08), pooledLabel: "pooled 8.0%",
      measure: "Charged or summonsed")
  }

  /// Tiles of every answer on a map, and others without a place.
  static func tiles(placed: Int, listed: Int) -> TileMap {
    let labels = ["North|umbria", "Devon & Corn|wall", "Met", "Greater Manch", "Dyfed-|Powys"]
    let answers = TileMap.Answer.allCases
    return TileMap(
      frame: frame("coverage-map"),
      placed: (0..<placed).map {
        .init(
          name: labels[$0 % 5].replacing("|", with: ""), label: labels[$0 % 5],
          column: $0 % 7 + 1, row: $0 / 7 + 1, answer: answers[$0 % 6])
      },
      listed: (0..<listed).map {
        .init(name: "Estuary and Downs \($0)", answer: answers[$0 % 5])
      })
  }

  /// A small chart a force: every seventh count is a range, every ninth is not given, and the
  /// last period is a part.
  static func multiples(_ count: Int, _ scale: SmallMultiplesChart.Scaling = .own)
    -> SmallMultiplesChart
  {
    let names = ["Avon and Somerset", "Police Service of Northern Ireland", "Kent"]
    let panels = (0..<count).map { index in
      var counts: [Int: ClosedRange<Int>] = [:]
      for period in 0..<4 where (index + period) % 9 != 7 {
        let low = (index * 37 + period * 53) % 211
        counts[period] = low...((index + period) % 7 == 3 ? low + 9 : low)
      }
      return SmallMultiplesChart.Panel(label: names[index % 3], counts: counts)
    }
    return SmallMultiplesChart(
      frame: frame("offences-by-force"), panels: panels,
      periods: [.init(label: "2019"), .init(label: "2020"), .init(label: "2021")]
        + [.init(label: "2022", isPartYear: true)],
      breaks: [
        .init(beforeBar: 2, isWithinBar: true, label: "29 June 2021: threats to share added"),
        .init(beforeBar: 1, isWithinBar: false, label: "January 2020: recording rules changed"),
      ], scale: scale)
  }

  /// Shares of years: exact, a range, and provisional ones of which the last is of a part year.
  static let shares = ShareTrendChart(
    frame: frame("share-by-year"),
    columns: [
      .init(label: "2019", low: 0.052, high: 0.052, lower: 0.04, upper: 0.066, text: "5.2%"),
      .init(
        label: "2020", low: 0.046, high: 0.053, lower: 0.038, upper: 0.064, text: "4.6% to 5.3%"),
      .init(
        label: "2021", low: 0.04, high: 0.04, lower: 0.033, upper: 0.051, text: "4.0%",
        isProvisional: true),
      .init(
        label: "2022", note: "Jan to Jul", low: 0.02, high: 0.024, lower: 0.016, upper: 0.03,
        text: "2.0% to 2.4%", isProvisional: true),
    ],
    breaks: [
      .init(beforeBar: 2, isWithinBar: true, label: "29 June 2021: threats to share added"),
      .init(beforeBar: 3, isWithinBar: false, label: "January 2022: recording rules changed"),
    ], measure: "Charged or summonsed")

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
        mix([0, 0, 100]).svg(size), mix().svg(size), mix([]).svg(size), verdicts.svg(size),
        shares.svg(size), emptyShares.svg(size),
      ] + newKinds(size)
    }
  }

  private static var emptyShares: ShareTrendChart {
    var chart = shares
    chart.columns = []
    return chart
  }

  private static func newKinds(_ size: ChartSize) -> [String] {
    [
      funnel(43).svg(size), funnel(43, highlighting: 30).svg(size),
      funnel(43, highlighting: 4, isBand: true).svg(size),
      funnel(12, highlighting: 4, isBand: true).svg(size), funnel(1).svg(size),
      funnel(0).svg(size), tiles(placed: 43, listed: 0).svg(size),
      tiles(placed: 5, listed: 7).svg(size), tiles(placed: 0, listed: 43).svg(size),
      tiles(placed: 0, listed: 1).svg(size), tiles(placed: 0, listed: 0).svg(size),
      multiples(43).svg(size), multiples(43, .same).svg(size), multiples(1).svg(size),
      multiples(0).svg(size),
    ]
  }
}
