import Reports
import Testing

@Suite struct SVGTests {
  private static let hostile = "</text><script>alert('x')</script> & \"=\u{0}\u{1B}\u{FFFE}]]>\n"

  private static var hostileDrawings: [String] {
    let frame = ChartFrame(
      id: hostile, title: hostile, subtitle: hostile, source: hostile, banner: hostile)
    let trend = TrendChart(
      frame: frame,
      bars: [.init(label: hostile, low: 1, high: 2, isPartYear: true, note: hostile)],
      breaks: [.init(beforeBar: 0, isWithinBar: true, label: hostile)], unit: hostile)
    let interval = IntervalChart(
      frame: frame,
      rows: [.init(label: hostile, low: 0.1, high: 0.2, lower: 0, upper: 0.3, text: hostile)],
      reference: .init(label: hostile, value: 0.2))
    let mix = OutcomeMixChart(
      frame: frame,
      bars: [
        .init(
          label: hostile,
          segments: [
            .init(label: hostile, share: 0.9, text: hostile),
            .init(label: hostile + "2", share: 0.1, text: hostile),
            .init(label: hostile, share: 0, text: hostile),
          ])
      ])
    return ChartSize.allCases.flatMap { size in
      [trend.svg(size), interval.svg(size), mix.svg(size)] + newKinds(frame).map { $0(size) }
    }
  }

  private static func newKinds(_ frame: ChartFrame) -> [(ChartSize) -> String] {
    let funnel = FunnelChart(
      frame: frame,
      points: [
        .init(
          label: hostile, low: .init(share: 0.2, offences: 30),
          high: .init(share: 0.3, offences: 30), mark: .higher, isHighlighted: true)
      ],
      limits: [.init(offences: 30, inner: 0.1...0.2, outer: 0.05...0.25)], pooled: 0.1...0.12,
      pooledLabel: hostile, measure: hostile)
    let tiles = TileMap(
      frame: frame,
      placed: [.init(name: hostile, label: hostile, column: 1, row: 1, answer: .partial)],
      listed: [.init(name: hostile, answer: .refused)])
    let multiples = SmallMultiplesChart(
      frame: frame, panels: [.init(label: hostile, counts: [0: 1...2])],
      periods: [.init(label: hostile, isPartYear: true), .init(label: hostile)],
      breaks: [.init(beforeBar: 1, isWithinBar: false, label: hostile)], scale: .own)
    let shares = ShareTrendChart(
      frame: frame,
      columns: [
        .init(
          label: hostile, note: hostile, low: 0.1, high: 0.2, lower: 0, upper: 0.3, text: hostile,
          isProvisional: true)
      ],
      breaks: [.init(beforeBar: 0, isWithinBar: true, label: hostile)], measure: hostile)
    return [funnel.svg, tiles.svg, multiples.svg, shares.svg]
  }

  @Test(arguments: hostileDrawings)
  func textFromAReturnStaysText(svg: String) throws {
    let reading = try ChartReading(svg)
    let known: Set = [
      "svg", "title", "desc", "rect", "text", "tspan", "line", "path", "circle", "polygon",
      "g", "pattern", "clipPath",
    ]
    #expect(Set(reading.elements.map(\.name)).subtracting(known).isEmpty)
    #expect(!svg.contains("<script"))
  }

  @Test(arguments: hostileDrawings)
  func charactersThatXMLForbidsAreReplaced(svg: String) {
    let forbidden = svg.unicodeScalars.filter {
      ($0.value < 0x20 && $0 != "\n") || 0xFFFE...0xFFFF ~= $0.value
    }
    #expect(forbidden.isEmpty)
    #expect(svg.contains("\u{FFFD}"))
    #expect(svg.contains("[U+001B]"))
  }

  @Test(arguments: ChartSamples.drawings)
  func everyDrawingIsWellFormed(svg: String) throws {
    let reading = try ChartReading(svg)
    #expect(reading.elements.first?.name == "svg")
    #expect(reading.elements("svg").count == 1)
  }

  @Test(arguments: ChartSamples.drawings)
  func noTextLiesOverAnother(svg: String) throws {
    #expect(try ChartReading(svg).overlaps == [])
  }

  @Test(arguments: ChartSamples.drawings)
  func everyTextLiesWithinTheDrawing(svg: String) throws {
    let reading = try ChartReading(svg)
    let root = try #require(reading.elements.first)
    let outside = reading.texts.filter {
      $0.box.left < 0 || $0.box.right > root.number("width") || $0.box.top < 0
        || $0.box.bottom > root.number("height")
    }
    #expect(outside == [])
  }

  @Test(arguments: ChartSamples.drawings)
  func textIsDarkGreyOrNearBlackUnlessItLiesOnAMark(svg: String) throws {
    let reading = try ChartReading(svg)
    let fills = Set(reading.texts.map(\.fill))
    #expect(fills.isSubset(of: ["#3D3D3D", "#0B0C0C", "#FFFFFF"]))
    for text in reading.texts where text.fill == "#FFFFFF" {
      let ground = reading.ground(of: text)
      #expect(["#801650", "#12436D", "#3D3D3D"].contains(ground))
    }
  }

  /// Whatever a text lies on, its contrast is enough to be read (WCAG 2.2, 1.4.3).
  @Test(arguments: ChartSamples.drawings)
  func everyTextStandsOutFromWhatItLiesOn(svg: String) throws {
    let reading = try ChartReading(svg)
    for text in reading.texts {
      let ground = try #require(Palette(rawValue: reading.ground(of: text) ?? ""), "\(text.words)")
      let colour = try #require(Palette(rawValue: text.fill))
      #expect(ChartContrast.ratio(ground, colour) >= 4.5, "\(text.words)")
    }
  }

  @Test func theSameChartIsTheSameBytes() {
    #expect(ChartSamples.drawings == ChartSamples.drawings)
  }

  private static let coordinates: [(Double, String)] = [
    (0, "0"), (-0.04, "0"), (1, "1"), (1.5, "1.5"), (1.25, "1.3"), (0.125, "0.1"),
    (-0.25, "-0.3"), (-0.06, "-0.1"), (2.04, "2"), (-3.1, "-3.1"), (9.96, "10"), (720, "720"),
  ]

  @Test(arguments: coordinates)
  func coordinatesHaveAtMostOneDecimal(value: Double, text: String) {
    #expect(coordinateText(value) == text)
  }
}
