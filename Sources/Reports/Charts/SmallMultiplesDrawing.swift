/// The drawing of small charts between subtitle and source.
struct SmallMultiplesDrawing {
  private let chart: SmallMultiplesChart
  private let size: ChartSize
  private let stem: String
  private let columns: Int
  private let panelWidth: Double
  private let name: TextStyle
  private let count: TextStyle
  private let barHeight = 44.0
  private let gap = 18.0
  private let most: Int

  init(_ chart: SmallMultiplesChart, _ size: ChartSize) {
    self.chart = chart
    self.size = size
    stem = chart.frame.identifier(size)
    columns = size == .wide ? 5 : 2
    panelWidth = (size.right - size.left - Double(columns - 1) * gap) / Double(columns)
    name = TextStyle(14, isBold: true)
    count = TextStyle(13)
    most = chart.panels.compactMap { $0.highest?.count.upperBound }.max() ?? 1
  }

  /// What all panels share, each in one path.
  private struct Marks {
    var bars = SVGPath()
    var parts = SVGPath()
    var ranges = SVGPath()
    var axes = SVGPath()
    var breaks = SVGPath()
    var gaps = SVGPath()
  }

  /// Draws, and returns the y beneath.
  func draw(_ svg: inout SVG, at top: Double) -> Double {
    let hatch = "\(stem)-hatch"
    if hasParts { svg.hatch(id: hatch, .darkBlue, step: 6) }
    var marks = Marks()
    var y = top
    for start in stride(from: 0, to: chart.panels.count, by: columns) {
      let row = Array(chart.panels[start..<min(start + columns, chart.panels.count)])
      let names = row.map { name.lines(of: $0.label, within: panelWidth) }
      let head = Double(names.map(\.count).max() ?? 1) * name.lineHeight
      for (place, panel) in row.enumerated() {
        let x = size.left + Double(place) * (panelWidth + gap)
        svg.text(names[place], x: x, top: y, name, colour: .nearBlack)
        draw(panel, &svg, &marks, x: x, top: y + head)
      }
      y += head + count.lineHeight + barHeight + count.lineHeight + 22
    }
    let blue = SVGValue.words(Palette.darkBlue.rawValue)
    svg.draw(marks.bars, ["fill": blue])
    svg.draw(marks.parts, ["fill": "url(#\(hatch))", "stroke": blue])
    svg.draw(
      marks.ranges,
      [
        "fill": "\(Palette.white.rawValue)", "stroke": blue, "stroke-width": 1.5,
        "stroke-dasharray": "3 2",
      ])
    svg.gridlines(marks.axes, .nearBlack)
    svg.draw(
      marks.gaps,
      ["stroke": "\(Palette.darkGrey.rawValue)", "stroke-width": 2, "stroke-dasharray": "1 3"])
    svg.draw(
      marks.breaks,
      [
        "stroke": "\(Palette.nearBlack.rawValue)", "stroke-width": 1.5, "stroke-dasharray": "3 3",
      ])
    return drawKey(&svg, at: y - 6, hatch: hatch)
  }

  private var hasParts: Bool { chart.periods.contains(where: \.isPartYear) }

  private func draw(
    _ panel: SmallMultiplesChart.Panel, _ svg: inout SVG, _ marks: inout Marks, x: Double,
    top: Double
  ) {
    let base = top + count.lineHeight + barHeight
    let band = panelWidth / Double(max(1, chart.periods.count))
    let width = max(2, min(22, band * 0.72))
    let highest = panel.highest
    let full = chart.scale == .same ? most : highest?.count.upperBound ?? 1
    func height(_ value: Int) -> Double {
      barHeight * Double(value) / Double(max(1, full))
    }
    func left(_ period: Int) -> Double { x + band * (Double(period) + 0.5) - width / 2 }
    for period in chart.periods.indices {
      guard let range = panel.counts[period] else {
        // No count is a gap with a dotted floor, and never a bar of none.
        marks.gaps.horizontal(base - 3, from: left(period), to: left(period) + width)
        continue
      }
      let (low, high) = (height(range.lowerBound), height(range.upperBound))
      if low > 0 {
        let isPart = chart.periods[period].isPartYear
        let bar = (x: left(period), y: base - low, width: width, height: low)
        if isPart {
          marks.parts.rectangle(x: bar.x, y: bar.y, width: bar.width, height: bar.height)
        } else {
          marks.bars.rectangle(x: bar.x, y: bar.y, width: bar.width, height: bar.height)
        }
      }
      if range.lowerBound < range.upperBound {
        marks.ranges.rectangle(
          x: left(period) + 0.75, y: base - max(high, low + 3), width: width - 1.5,
          height: max(3, high - low))
      }
    }
    marks.axes.horizontal(base, from: x, to: x + panelWidth)
    for change in chart.breaks {
      let inside = change.isWithinBar ? 0.5 : 0
      let place = x + band * (Double(min(change.beforeBar, chart.periods.count)) + inside)
      marks.breaks.vertical(place, from: base, to: base + 7)
      // Between bars of their own scale the line stands free under the count; else it is a tick
      // below the axis alone, and runs through nothing.
      if !change.isWithinBar, chart.scale == .own {
        marks.breaks.vertical(place, from: base - barHeight, to: base)
      }
    }
    if let highest {
      let text = SmallMultiplesChart.text(highest.count)
      let half = count.width(of: text) / 2
      let middle = min(max(left(highest.period) + width / 2, x + half), x + panelWidth - half)
      let y = base - height(highest.count.upperBound) - count.lineHeight - 1
      svg.text([text], x: middle, top: y, count, anchor: .middle)
    }
    if let first = chart.periods.first, let last = chart.periods.last, chart.periods.count > 1 {
      svg.text([first.label], x: x, top: base + 7, count)
      svg.text([last.label], x: x + panelWidth, top: base + 7, count, anchor: .end)
    }
  }

  private func drawKey(_ svg: inout SVG, at y: Double, hatch: String) -> Double {
    var entries: [ChartKey.Entry] = []
    if hasParts {
      entries.append(.init(mark: .hatched(patternID: hatch), words: "Part of the year only"))
    }
    let counts = chart.panels.flatMap(\.counts.values)
    if counts.contains(where: { $0.lowerBound < $0.upperBound }) {
      entries.append(.init(mark: .hollowBar, words: "The count lies within the hollow part"))
    }
    if counts.count < chart.panels.count * chart.periods.count {
      entries.append(.init(mark: .gap, words: "No count given"))
    }
    for change in chart.breaks {
      entries.append(.init(mark: .lawBreak, words: change.label))
    }
    return ChartKey(entries: entries).draw(&svg, at: y, size)
  }
}
