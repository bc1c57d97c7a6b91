import DelimitedText

/// A slow reader of well-formed delimited text, written from the rules alone, to compare with.
///
/// It goes through the text one Unicode scalar at a time and knows nothing of libcsv.
struct ReferenceScanner {
  struct Cell: Equatable {
    var scalars: [Unicode.Scalar] = []
    let line: Int
    let column: Int
    let isQuoted: Bool
  }

  private let scalars: [Unicode.Scalar]
  private let delimiter: Unicode.Scalar
  private var index = 0
  private var line = 1
  private var column = 1

  private(set) var records: [[Cell]] = []
  private(set) var blankLines: [Int] = []

  init(_ text: String, delimiter: Unicode.Scalar) {
    scalars = Array(text.unicodeScalars)
    self.delimiter = delimiter
    while index < scalars.count { scanLine() }
  }

  private var isAtLineEnd: Bool {
    index == scalars.count || scalars[index] == "\n" || scalars[index] == "\r"
  }

  private mutating func scanLine() {
    if isAtLineEnd {
      blankLines.append(line)
    } else {
      var cells = [scanCell()]
      while index < scalars.count, scalars[index] == delimiter {
        _ = take()
        cells.append(scanCell())
      }
      records.append(cells)
    }
    if index < scalars.count { _ = take() }
  }

  private mutating func scanCell() -> Cell {
    let isQuoted = index < scalars.count && scalars[index] == "\""
    var cell = Cell(line: line, column: column, isQuoted: isQuoted)
    guard isQuoted else {
      while !isAtLineEnd, scalars[index] != delimiter { cell.scalars += take() }
      return cell
    }
    _ = take()
    while true {
      if scalars[index] != "\"" {
        cell.scalars += take()
      } else if index + 1 < scalars.count, scalars[index + 1] == "\"" {
        cell.scalars += take()
        _ = take()
      } else {
        _ = take()
        return cell
      }
    }
  }

  /// Takes one scalar, or the two of CR LF, and keeps count of line and column.
  private mutating func take() -> [Unicode.Scalar] {
    let first = scalars[index]
    index += 1
    guard first == "\n" || first == "\r" else {
      column += 1
      return [first]
    }
    line += 1
    column = 1
    guard first == "\r", index < scalars.count, scalars[index] == "\n" else { return [first] }
    index += 1
    return ["\r", "\n"]
  }
}
