// What the tiles of a map mean.
extension TileDrawing {
  /// A tile of each answer with its words and how many there are.
  func drawKey(_ svg: inout SVG, at top: Double) -> Double {
    let (side, text) = (26.0, size.small)
    var (x, y) = (size.left, top)
    for (answer, count) in map.counts {
      let words = "\(Words.raised(answer.words)): \(NumberFormat.count(count))"
      let width = side + 8 + text.width(of: words)
      if x > size.left, x + width > size.right { (x, y) = (size.left, y + side + 6) }
      var area = SVGPath()
      area.rectangle(x: x + 1, y: y + 1, width: side - 2, height: side - 2)
      drawArea(area, of: answer, &svg)
      if answer == .partial {
        var foot = SVGPath()
        foot.rectangle(x: x + 1, y: y + side - 1 - strip, width: side - 2, height: strip)
        svg.draw(foot, ["fill": "url(#\(stem)-part)"])
      }
      if !answer.letter.isEmpty {
        let letter = TextStyle(text.size, isBold: true)
        svg.text(
          [answer.letter], x: x + side / 2,
          top: y + (side - letter.lineHeight - (answer == .partial ? strip : 0)) / 2,
          letter,
          anchor: .middle, colour: answer == .complete ? .white : .nearBlack)
      }
      svg.text([words], x: x + side + 8, top: y + (side - text.lineHeight) / 2, text)
      x += width + 32
    }
    return y + side
  }
}
