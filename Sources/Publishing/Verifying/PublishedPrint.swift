import DelimitedText

/// One print of a figure in a file of a report.
struct PublishedPrint: Hashable {
  /// The id of the figure.
  let figure: String
  /// The column of the table; empty on a page, where a figure is printed as text.
  let column: String
  let text: String
  /// The line of the file it stands on, from 1.
  let line: Int

  /// Every print of a file, in its order; none in a file that prints no figures as such: the picture of
  /// a chart, an account of counts.
  static func all(in bytes: [UInt8], of path: String) -> [PublishedPrint] {
    if path == "figures.csv" { return rows(of: bytes, namedBy: "id") }
    if path.hasPrefix("charts/"), path.hasSuffix(".csv") {
      return rows(of: bytes, namedBy: "figure")
    }
    if path.hasSuffix(".html") { return tagged(in: bytes) }
    return path.hasSuffix(".md") ? referenced(in: bytes) : []
  }

  /// The rows of a table, a print a cell; those of no figure left out.
  ///
  /// - Parameter column: the column with the ids.
  private static func rows(of bytes: [UInt8], namedBy column: String) -> [PublishedPrint] {
    do throws(RecordReaderError) {
      let table = try readRecords(bytes, dialect: Dialect(delimiter: .comma))
      guard let heading = table.records.first,
        let place = heading.fields.firstIndex(where: { $0.text == column })
      else { return [] }
      return table.records.dropFirst().flatMap { record -> [PublishedPrint] in
        guard record.fields.count > place, !record.fields[place].text.isEmpty else { return [] }
        let id = record.fields[place].text
        return zip(heading.fields, record.fields).enumerated().filter { $0.offset != place }
          .map { _, cell in
            PublishedPrint(
              figure: id, column: cell.0.text, text: cell.1.text, line: cell.1.line)
          }
      }
    } catch {
      // It is no table any more, and differs as a whole.
      return []
    }
  }

  /// The elements with `data-figure`: the id, and the text up to the next tag.
  private static func tagged(in bytes: [UInt8]) -> [PublishedPrint] {
    var prints: [PublishedPrint] = []
    var walker = LineWalker(bytes)
    let mark = Array(" data-figure=\"".utf8)
    while let id = walker.find(mark) {
      guard let end = walker.find([UInt8(ascii: "\"")]),
        let open = walker.find([UInt8(ascii: ">")]),
        let close = bytes[open...].firstIndex(of: UInt8(ascii: "<"))
      else { break }
      prints.append(
        PublishedPrint(
          figure: text(bytes[id..<end - 1]), column: "", text: text(bytes[open..<close]),
          line: walker.line))
    }
    return prints
  }

  /// The references `[text][id]` of a page in Markdown.
  private static func referenced(in bytes: [UInt8]) -> [PublishedPrint] {
    var prints: [PublishedPrint] = []
    var walker = LineWalker(bytes)
    while let id = walker.find(Array("][".utf8)) {
      let end = bytes[id...].firstIndex(of: UInt8(ascii: "]")) ?? bytes.count
      let close = id - 2
      // A bracket of the text has a backslash before it.
      let open = bytes[..<close].indices.last { place in
        bytes[place] == UInt8(ascii: "[")
          && (place == 0 || bytes[place - 1] != UInt8(ascii: "\\"))
      }
      guard let open else { continue }
      prints.append(
        PublishedPrint(
          figure: text(bytes[id..<end]), column: "", text: text(bytes[(open + 1)..<close]),
          line: walker.line))
    }
    return prints
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}

/// Goes through bytes from one find to the next, and counts the lines it passes.
private struct LineWalker {
  private let bytes: [UInt8]
  private var place = 0
  /// The line of the place it has come to, from 1.
  private(set) var line = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Goes behind the next `words`; returns the place there, or `nil` where there are none.
  mutating func find(_ words: [UInt8]) -> Int? {
    while place + words.count <= bytes.count {
      if bytes[place] == words[0], bytes[place..<(place + words.count)].elementsEqual(words) {
        place += words.count
        return place
      }
      if bytes[place] == UInt8(ascii: "\n") { line += 1 }
      place += 1
    }
    return nil
  }
}
