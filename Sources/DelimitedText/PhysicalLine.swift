/// One physical line of a text in UTF-8: where its bytes lie, and what ends it.
///
/// A line break ends a line, whether it stands in quotes or not.
struct PhysicalLine: Hashable, Sendable {
  /// The number of the line, from 1.
  let number: Int

  /// Where the line lies in the text, its line end left out.
  let content: Range<Int>

  /// What ends the line; `nil` for a last line that nothing ends.
  let ending: LineEnding?

  /// Where the line lies in the text, its line end included.
  var extent: Range<Int> {
    content.lowerBound..<(content.upperBound + (ending?.byteCount ?? 0))
  }
}

/// The physical lines of a text in UTF-8, in order.
///
/// LF, CR LF and bare CR each end a line, in any mixture. An empty text has no lines, and nothing
/// follows the last line end.
struct PhysicalLines: Sequence, IteratorProtocol {
  private let text: [UInt8]
  private var start = 0
  private var number = 0

  init(_ text: [UInt8]) {
    self.text = text
  }

  mutating func next() -> PhysicalLine? {
    guard start < text.count else { return nil }
    var end = start
    while end < text.count, text[end] != ASCII.lineFeed, text[end] != ASCII.carriageReturn {
      end += 1
    }
    number += 1
    let line = PhysicalLine(number: number, content: start..<end, ending: ending(at: end))
    start = line.extent.upperBound
    return line
  }

  private func ending(at offset: Int) -> LineEnding? {
    guard offset < text.count else { return nil }
    guard text[offset] == ASCII.carriageReturn else { return .lineFeed }
    let next = offset + 1
    return next < text.count && text[next] == ASCII.lineFeed
      ? .carriageReturnLineFeed : .carriageReturn
  }
}
