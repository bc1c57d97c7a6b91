/// What every chart says besides its figures: the finding, what is measured, and whence.
package struct ChartFrame: Hashable, Sendable {
  /// The chart's id; every id inside the drawing begins with it.
  package var id: String
  /// The finding, in sentence case.
  package var title: String
  /// Measure, place and period.
  package var subtitle: String
  /// "FOI returns from 24 of 43 forces; extracted July to November 2022".
  package var source: String
  /// What a synthetic study says on every chart; `nil` for a real one.
  package var banner: String?

  package init(id: String, title: String, subtitle: String, source: String, banner: String?) {
    self.id = id
    self.title = title
    self.subtitle = subtitle
    self.source = source
    self.banner = banner
  }

  /// A whole SVG document: the frame, and between its subtitle and its source what `body` draws.
  ///
  /// - Parameters:
  ///   - description: what the drawing shows, in words.
  ///   - body: draws from the y it is given down, and returns the y beneath its drawing.
  func document(
    _ size: ChartSize, description: String, body: (inout SVG, Double) -> Double
  ) -> String {
    var svg = SVG()
    var y = drawBanner(at: 0, size, &svg)
    y = drawHeading(at: y + size.margin, size, &svg)
    y = body(&svg, y + 14)
    y = drawSource(at: y + 14, size, &svg)
    y = drawBanner(at: y + size.margin - 4, size, &svg)

    let id = identifier(size)
    let (width, height) = (coordinateText(size.width), coordinateText(y))
    var root = SVG(depth: 0)
    root.group(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(width) \(height)",
        "width": "\(width)", "height": "\(height)", "role": "img", "lang": "en-GB",
        "aria-labelledby": "\(id)-title \(id)-desc",
        "font-family": "\(TextStyle.fontFamily)", "font-size": .number(TextStyle.usualSize),
        "fill": "\(Palette.darkGrey.rawValue)",
      ]
    ) { root in
      root.draw("title", ["id": "\(id)-title"], text: title)
      root.draw("desc", ["id": "\(id)-desc"], text: describing(description))
      // A ground of its own, so that contrast holds on a dark page.
      root.draw(
        "rect",
        [
          "x": 0, "y": 0, "width": .number(size.width), "height": .number(y),
          "fill": "\(Palette.white.rawValue)",
        ])
      root.append(svg)
    }
    return root.markup.text
  }

  /// The beginning of every id inside a drawing: letters, digits and hyphens only, so that
  /// `url(#...)` finds it whatever the chart is called.
  func identifier(_ size: ChartSize) -> String {
    let isPlain = id.hasOnlyBytes { $0 == UInt8(ascii: "-") || ChartFrame.isLetterOrDigit($0) }
    // A character of several bytes is one hyphen, as one that is not allowed.
    let plain =
      isPlain
      ? id
      : String(
        id.map { $0.utf8.count == 1 && ChartFrame.isLetterOrDigit($0.utf8.first ?? 0) ? $0 : "-" })
    let isName = plain.utf8.first.map { $0 >= UInt8(ascii: "A") } ?? false
    let stem = isName ? plain : "chart-" + plain
    return size == .wide ? stem : stem + "-narrow"
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
  }

  private func describing(_ description: String) -> String {
    [banner, subtitle.isEmpty ? nil : subtitle, description, source.isEmpty ? nil : source]
      .compactMap { $0 }
      .map { $0.hasSuffix(".") ? $0 : $0 + "." }
      .joined(separator: " ")
  }

  // At the head and at the foot, so that half a picture still says it.
  private func drawBanner(at y: Double, _ size: ChartSize, _ svg: inout SVG) -> Double {
    guard let banner else { return y }
    let style = size == .wide ? size.strongLabel : TextStyle(13, isBold: true)
    let lines = style.lines(of: banner, within: size.proseWidth)
    let height = Double(lines.count) * style.lineHeight + 12
    svg.draw(
      "rect",
      [
        "x": 0, "y": .number(y), "width": .number(size.width), "height": .number(height),
        "fill": "\(Palette.darkPink.rawValue)",
      ])
    svg.text(
      lines, x: size.width / 2, top: y + 6, style, anchor: .middle,
      colour: Palette.darkPink.textColour)
    return y + height
  }

  private func drawHeading(at y: Double, _ size: ChartSize, _ svg: inout SVG) -> Double {
    let width = size.proseWidth
    let below = svg.text(
      size.title.evenLines(of: title, within: width), x: size.left, top: y, size.title,
      colour: .nearBlack)
    return svg.text(
      size.subtitle.evenLines(of: subtitle, within: width), x: size.left, top: below + 4,
      size.subtitle)
  }

  private func drawSource(at y: Double, _ size: ChartSize, _ svg: inout SVG) -> Double {
    let words = source.isEmpty ? "" : "Source: " + source
    return svg.text(
      size.small.evenLines(of: words, within: size.proseWidth), x: size.left, top: y,
      size.small)
  }
}

extension SVG {
  /// Says in words that there is nothing to draw, and returns the y beneath.
  mutating func sayNothingToDraw(at y: Double, _ size: ChartSize) -> Double {
    let lines = size.strongLabel.lines(of: nothingToDraw, within: size.proseWidth)
    return text(lines, x: size.left, top: y + 16, size.strongLabel) + 16
  }
}

/// What a chart without figures says.
let nothingToDraw = "There is nothing to draw: no figure for this chart could be worked out."
