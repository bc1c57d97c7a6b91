/// The drawing of a tile map between its subtitle and its source.
struct TileDrawing {
  let map: TileMap
  let size: ChartSize
  let stem: String
  private let style: TextStyle
  private let width: Double
  private let height: Double
  private let gap: Double
  private let shapes: [TileMap.Answer]

  init(_ map: TileMap, _ size: ChartSize) {
    self.map = map
    self.size = size
    stem = map.frame.identifier(size)
    // Seven columns fill a narrow screen, and each has room for "Cornwall".
    style = TextStyle(size == .wide ? 13 : 10.2)
    gap = size == .wide ? 3 : 2
    width = size == .wide ? 84 : (size.width - 4 - 6 * gap) / 7
    height = size == .wide ? 44 : 52
    shapes = map.counts.map(\.answer)
  }

  /// Draws, and returns the y beneath.
  ///
  /// - Parameter ground: what was drawn of the same tiles before; it is of use where it stands at the
  ///   same height.
  func draw(_ svg: inout SVG, at top: Double, on ground: Ground?) -> Double {
    let tiles = ground.flatMap { $0.top == top ? $0 : nil } ?? self.ground(at: top)
    svg.append(tiles.mapped, naming: stem, as: tiles.stem)
    frame(tiles.mappedTiles, &svg)
    svg.append(tiles.listed, naming: stem, as: tiles.stem)
    frame(tiles.listedTiles, &svg)
    return tiles.bottom
  }

  /// What is drawn whichever force stands out.
  struct Ground: Sendable {
    let top: Double
    let bottom: Double
    /// The beginning of the ids in the drawing.
    let stem: String
    /// The key and the map, then the forces without a place.
    fileprivate let mapped: SVG
    fileprivate let listed: SVG
    fileprivate let mappedTiles: [Placed]
    fileprivate let listedTiles: [Placed]
  }

  func ground(at top: Double) -> Ground {
    var (mapped, listed) = (SVG(), SVG())
    if shapes.contains(.partial) { mapped.hatch(id: "\(stem)-part", .darkBlue, step: 7) }
    var y = drawKey(&mapped, at: top) + 14
    var (mappedTiles, listedTiles): ([Placed], [Placed]) = ([], [])
    if !map.placed.isEmpty { (y, mappedTiles) = drawMap(&mapped, at: y) }
    if !map.listed.isEmpty {
      if !map.placed.isEmpty {
        y = listed.text(["Without a place on the map"], x: size.left, top: y + 8, size.small) + 6
      }
      (y, listedTiles) = drawList(&listed, at: y)
    }
    return Ground(
      top: top, bottom: y, stem: stem, mapped: mapped, listed: listed, mappedTiles: mappedTiles,
      listedTiles: listedTiles)
  }

  private func drawMap(_ svg: inout SVG, at top: Double) -> (Double, [Placed]) {
    let first = map.placed.map(\.row).min() ?? 1
    let last = map.placed.map(\.row).max() ?? 1
    let columns = Double(map.placed.map(\.column).max() ?? 1)
    let left =
      (size.left + size.right) / 2 - (columns * (width + gap) - gap) / 2
    let tiles = map.placed.map { tile in
      Placed(
        tile: tile, lines: lines(tile.label, within: width - 1 - inset),
        x: left + Double(tile.column - 1) * (width + gap),
        y: top + Double(tile.row - first) * (height + gap), width: width)
    }
    draw(tiles, &svg)
    return (top + Double(last - first + 1) * (height + gap), tiles)
  }

  /// The forces without a place, in rows from left to right.
  private func drawList(_ svg: inout SVG, at top: Double) -> (Double, [Placed]) {
    let columns = size == .wide ? 5 : 3
    let width = (size.right - size.left - Double(columns - 1) * gap) / Double(columns)
    let tiles = map.listed.enumerated().map { index, tile in
      Placed(
        tile: tile, lines: lines(tile.label, within: width - inset - 6),
        x: size.left + Double(index % columns) * (width + gap),
        y: top + Double(index / columns) * (height + gap), width: width)
    }
    draw(tiles, &svg)
    let rows = (map.listed.count + columns - 1) / columns
    return (top + Double(rows) * (height + gap), tiles)
  }

  /// The height of the hatched foot of a partial answer; the words stand above it.
  var strip: Double { size == .wide ? 6 : 5 }

  private func room(_ tile: Placed) -> Double {
    tile.tile.answer == .partial ? height - strip : height
  }

  /// What the letter of a tile takes of its width: on a wide drawing it stands before the name.
  private var inset: Double { size == .wide ? 22 : 1 }

  /// The name in two lines at most, its words whole where they fit.
  private func lines(_ label: String, within room: Double) -> [String] {
    let words = label.split(separator: " ").flatMap { word -> [String] in
      let parts = word.split(separator: "|").map(String.init)
      let whole = parts.joined()
      if style.width(of: whole) <= room { return [whole] }
      return parts.dropLast().map { $0.hasSuffix("-") ? $0 : $0 + "-" } + parts.suffix(1)
    }
    var lines: [String] = []
    for word in words {
      let joined = (lines.last ?? "") + " " + word
      if let last = lines.last, !last.hasSuffix("-"), style.width(of: joined) <= room {
        lines[lines.count - 1] = joined
      } else {
        lines.append(word)
      }
    }
    return Array(lines.flatMap { style.lines(of: $0, within: room) }.prefix(size == .wide ? 2 : 3))
  }

  fileprivate struct Placed {
    let tile: TileMap.Tile
    let lines: [String]
    let x: Double
    let y: Double
    let width: Double
  }

  private func draw(_ tiles: [Placed], _ svg: inout SVG) {
    for answer in shapes {
      let those = tiles.filter { $0.tile.answer == answer }
      var area = SVGPath()
      var strips = SVGPath()
      for tile in those {
        area.rectangle(x: tile.x + 1, y: tile.y + 1, width: tile.width - 2, height: height - 2)
        strips.rectangle(
          x: tile.x + 1, y: tile.y + height - 1 - strip, width: tile.width - 2, height: strip)
      }
      drawArea(area, of: answer, &svg)
      if answer == .partial { svg.draw(strips, ["fill": "url(#\(stem)-part)"]) }
    }
    for tile in tiles { drawWords(tile, &svg) }
  }

  /// Frames the force that the map is about, where it is among `tiles`.
  private func frame(_ tiles: [Placed], _ svg: inout SVG) {
    for tile in tiles where tile.tile.name == map.highlighted {
      // Two frames, so that one of them is seen on a dark tile and one on a light: one around the tile, and one within
      // that leaves the name free.
      for (colour, width, inset) in [(Palette.nearBlack, 2.5, -1.0), (.orange, 2.5, 1.5)] {
        svg.draw(
          "rect",
          [
            "x": .number(tile.x + inset), "y": .number(tile.y + inset),
            "width": .number(tile.width - 2 * inset), "height": .number(height - 2 * inset),
            "fill": "none", "stroke": "\(colour.rawValue)", "stroke-width": .number(width),
          ])
      }
    }
  }

  func drawArea(_ area: SVGPath, of answer: TileMap.Answer, _ svg: inout SVG) {
    let white = SVGValue.words(Palette.white.rawValue)
    func stroke(_ colour: Palette) -> SVGValue { .words(colour.rawValue) }
    switch answer {
    case .complete: svg.draw(area, ["fill": "\(Palette.darkBlue.rawValue)"])
    case .partial:
      svg.draw(area, ["fill": white, "stroke": stroke(.darkBlue), "stroke-width": 2])
    case .refused:
      svg.draw(area, ["fill": white, "stroke": stroke(.darkPink), "stroke-width": 3.5])
    case .notHeld:
      svg.draw(
        area,
        [
          "fill": white, "stroke": stroke(.darkPink), "stroke-width": 2.5,
          "stroke-dasharray": "1 4", "stroke-linecap": "round",
        ])
    case .silent:
      svg.draw(
        area,
        ["fill": white, "stroke": stroke(.darkGrey), "stroke-width": 2, "stroke-dasharray": "6 4"])
    case .notAsked:
      svg.draw(area, ["fill": white, "stroke": stroke(.darkGrey), "stroke-width": 0.6])
    }
  }

  private func drawWords(_ tile: Placed, _ svg: inout SVG) {
    let colour: Palette = tile.tile.answer == .complete ? .white : .nearBlack
    let letter = TextStyle(size == .wide ? 16 : 12, isBold: true)
    let mark = tile.tile.answer.letter
    let words = Double(tile.lines.count) * style.lineHeight
    let wordColour = mark.isEmpty ? Palette.darkGrey : colour
    if size == .wide {
      let centre = tile.y + room(tile) / 2
      let isMarked = !mark.isEmpty
      if isMarked {
        svg.text(
          [mark], x: tile.x + 13, top: centre - letter.lineHeight / 2, letter, anchor: .middle,
          colour: colour)
      }
      svg.text(
        tile.lines, x: isMarked ? tile.x + inset : tile.x + tile.width / 2, top: centre - words / 2,
        style, anchor: isMarked ? .start : .middle, colour: wordColour)
      return
    }
    let middle = tile.x + tile.width / 2
    let whole = words + (mark.isEmpty ? 0 : letter.lineHeight)
    let y = svg.text(
      tile.lines, x: middle, top: tile.y + (room(tile) - whole) / 2, style, anchor: .middle,
      colour: wordColour)
    if !mark.isEmpty {
      svg.text([mark], x: middle, top: y, letter, anchor: .middle, colour: colour)
    }
  }
}
