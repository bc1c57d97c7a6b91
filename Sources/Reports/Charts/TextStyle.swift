/// The size and weight of a text in a chart, and how much room it takes.
///
/// Widths are estimates, and rather too large: a program that draws no pixels cannot know the reader's font, and
/// words that run into others or out of the drawing say something else.
package struct TextStyle: Hashable, Sendable {
  /// In units of the drawing.
  package let size: Double
  package let isBold: Bool

  package init(_ size: Double, isBold: Bool = false) {
    self.size = size
    self.isBold = isBold
  }

  /// The size that a drawing has as a whole; text of it does not say so again.
  static let usualSize = 15.0
  // All of much the same widths, up to the last.
  static let fontFamily = "Arial, Helvetica, 'Liberation Sans', Arimo, Roboto, sans-serif"

  // Letters of the usual fallback where none of the fonts is there (DejaVu Sans) are up to this much wider than those
  // of the fonts; bold ones than those of Helvetica by a tenth more.
  private static let (widestFont, bold) = (1.18, 1.1)

  /// From one baseline to the next.
  package var lineHeight: Double { size * 1.25 }
  /// From the top of a line to its baseline.
  var ascent: Double { size * 0.95 }

  /// The width of `text` in the widest font that it is usually shown in, in units of the drawing.
  package func width(of text: String) -> Double { width(thousandths: TextStyle.thousandths(text)) }

  private func width(thousandths: Int) -> Double {
    Double(thousandths) * size / 1000 * TextStyle.widestFont * (isBold ? TextStyle.bold : 1)
  }

  /// The width in thousandths of the size, before it is made bold.
  private static func thousandths(_ text: some StringProtocol) -> Int {
    let plain = text.utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      var sum = 0
      for byte in bytes {
        guard 0x20...0x7E ~= byte else { return nil }
        sum += Int(printableWidths[Int(byte) - 0x20])
      }
      return sum
    }
    return (plain ?? nil) ?? text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// `text` broken at spaces into lines no wider than `width`; a word that is wider than that is
  /// broken behind a slash or a hyphen, as "2019/20" is, or else where it must be. Runs of white
  /// space count as one space.
  package func lines(of text: String, within width: Double) -> [String] {
    lines(of: TextStyle.measuredWords(of: text), within: width)
  }

  /// A word and its width in thousandths of the size.
  private typealias MeasuredWord = (text: Substring, width: Int)

  private static func measuredWords(of text: String) -> [MeasuredWord] {
    words(of: text).map { ($0, thousandths($0)) }
  }

  private func lines(of words: [MeasuredWord], within width: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    var taken = 0
    for (word, own) in words {
      let longer = line.isEmpty ? own : taken + TextStyle.spaceWidth + own
      if self.width(thousandths: longer) <= width {
        if !line.isEmpty { line += " " }
        line += word
        taken = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      (line, taken) = ("", 0)
      if self.width(thousandths: own) <= width {
        (line, taken) = (String(word), own)
        continue
      }
      for character in word {
        let wide = TextStyle.thousandths(String(character))
        while !line.isEmpty, self.width(thousandths: taken + wide) > width {
          let head = line.lastIndex { $0 == "/" || $0 == "-" }.map { line[...$0] } ?? line[...]
          lines.append(String(head))
          line.removeFirst(head.count)
          taken = TextStyle.thousandths(line)
        }
        line.append(character)
        taken += wide
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// The words of `text`, between white space of any kind.
  static func words(of text: String) -> [Substring] {
    // To ask a character whether it is white space takes longer than all else that is drawn.
    guard text.hasOnlyBytes({ $0 < 0x80 }) else {
      return text.split(whereSeparator: \.isWhitespace)
    }
    return text.utf8.split { $0 == 0x20 || 0x09...0x0D ~= $0 }.map { Substring($0) }
  }

  /// `text` in as few lines as `width` allows, of lengths as even as that allows.
  func evenLines(of text: String, within width: Double) -> [String] {
    let words = TextStyle.measuredWords(of: text)
    var narrowest = width
    if let count = lineCount(of: words, within: width), count > 1 {
      for part in stride(from: 0.95, through: 0.5, by: -0.05) {
        guard lineCount(of: words, within: width * part) == count else { break }
        narrowest = width * part
      }
    }
    return lines(of: words, within: narrowest)
  }

  /// How many lines there are within `width`; `nil` where a word is wider.
  private func lineCount(of words: [MeasuredWord], within width: Double) -> Int? {
    var (count, taken) = (1, 0)
    for (_, own) in words {
      guard self.width(thousandths: own) <= width else { return nil }
      let longer = taken == 0 ? own : taken + TextStyle.spaceWidth + own
      if self.width(thousandths: longer) <= width {
        taken = longer
      } else {
        (count, taken) = (count + 1, own)
      }
    }
    return count
  }

  private static let spaceWidth = 278

  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20...0x7E: Int(printableWidths[Int(scalar.value) - 0x20])
    case 0x0300...0x036F, 0x200B...0x200F: 0
    case 0x2018, 0x2019: 222
    case 0x1100...0x11FF, 0x2E80...0x9FFF, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFF00...0xFF60: 1000
    case 0x1F000...: 1300
    default: 667
    }
  }

  // Space to tilde, in thousandths of the size: the widths of Helvetica, to which Arial and
  // Liberation Sans are cut. Adobe, "Font metrics for PDF core 14 fonts" (Helvetica.afm).
  private static let printableWidths: [UInt16] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]
}

/// Which part of a text stands at its x.
enum TextAnchor: String {
  case start
  case middle
  case end
}

extension SVG {
  /// Draws lines of text from the top `y` down, and returns the y beneath them.
  @discardableResult
  mutating func text(
    _ lines: [String], x: Double, top y: Double, _ style: TextStyle,
    anchor: TextAnchor = .start, colour: Palette = .darkGrey
  ) -> Double {
    guard !lines.isEmpty else { return y }
    drawText(lines, x: x, baseline: y + style.ascent, lineHeight: style.lineHeight) { tag in
      if style.size != TextStyle.usualSize {
        tag.add(" font-size=\"")
        tag.add(coordinate: style.size)
        tag.add("\"")
      }
      if style.isBold { tag.add(" font-weight=\"bold\"") }
      if anchor != .start {
        tag.add(" text-anchor=\"")
        tag.add(text: anchor.rawValue)
        tag.add("\"")
      }
      if colour != .darkGrey {
        tag.add(" fill=\"")
        tag.add(text: colour.rawValue)
        tag.add("\"")
      }
    }
    return y + Double(lines.count) * style.lineHeight
  }
}
