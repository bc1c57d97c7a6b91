import DelimitedText
import Synchronization
import Testing

/// Records put into groups, against the same put into groups by libcsv's reading of the whole text.
@Suite struct RecordGroupsTests {
  /// What is counted of the records that say the same in the key columns.
  private struct Sum: Hashable {
    var count = 0
    var lineCount = 0
    var line = Int.max
    var lastLine = 0

    mutating func add(count: Int, lineCount: Int, line: Int, lastLine: Int) {
      self.count += count
      self.lineCount += lineCount
      self.line = min(self.line, line)
      self.lastLine = max(self.lastLine, lastLine)
    }
  }

  private static let keyColumns = [0, 2]

  /// The text of the key columns of a record, each by its bytes; the cells as they are where the
  /// record has too few.
  private func key(_ record: Record) -> [[UInt8]] {
    let fields = record.fields.map { Array($0.text.utf8) }
    return fields.count == 3 ? RecordGroupsTests.keyColumns.map { fields[$0] } : [[0]] + fields
  }

  /// The sums that libcsv's records come to.
  private func expected(_ text: [UInt8], _ delimiter: Delimiter) throws -> [[[UInt8]]: Sum] {
    let table = try readRecords(text, dialect: Dialect(delimiter: delimiter))
    return table.records.reduce(into: [:]) { sums, record in
      sums[key(record), default: Sum()].add(
        count: 1, lineCount: record.lastLine - record.line + 1, line: record.line,
        lastLine: record.lastLine)
    }
  }

  /// The sums that groups come to, each known by its first record.
  private func sums(_ groups: RecordGroups, _ delimiter: Delimiter) throws -> [[[UInt8]]: Sum] {
    try groups.groups.reduce(into: [:]) { sums, group in
      let record = try #require(
        try readRecords(group.bytes, dialect: Dialect(delimiter: delimiter)).records.first)
      sums[key(record), default: Sum()].add(
        count: group.count, lineCount: group.lineCount, line: group.line,
        lastLine: group.lastLine)
    }
  }

  private func plan(_ delimiter: Delimiter) -> GroupingPlan {
    GroupingPlan(
      delimiter: delimiter, keyColumns: RecordGroupsTests.keyColumns,
      isPlain: { !$0.contains("@") })
  }

  /// The groups of `range` of `text`, read through a buffer of `size` bytes.
  private func groups(
    _ text: [UInt8], _ range: Range<Int>, _ delimiter: Delimiter, size: Int
  ) -> KeyedGroups? {
    var offset = range.lowerBound
    return RecordGroups.stretch(
      plan(delimiter), byteCount: range.count, isLast: range.upperBound == text.count,
      heading: ["force", "area", "outcome"], bufferBytes: size
    ) { buffer, places in
      let count = min(places.count, range.upperBound - offset)
      for place in 0..<count { buffer[places.lowerBound + place] = text[offset + place] }
      offset += count
      return count
    }
  }

  /// A table of three columns with few different cells, some rows too long or too short, some cells
  /// with line breaks and doubled quotes in quotes, and blank lines.
  private func table(_ delimiter: Delimiter, using generator: inout SeededGenerator) -> [UInt8] {
    let cells =
      [String](repeating: "Kent", count: 9) + [String](repeating: "NFA", count: 9)
      + ["", "a \"b\"", "two\nlines", "x@y", "12", "é", delimiter.name]
    var text = Array("force,area,outcome\n".utf8.map { $0 == 0x2C ? byte(of: delimiter) : $0 })
    for _ in 0..<Int.random(in: 0...40, using: &generator) {
      let width = Int.random(in: 0..<12, using: &generator) == 0 ? 2 : 3
      var writer = RecordWriter(delimiter: delimiter)
      writer.append(
        (0..<width).map { _ in
          .verbatim(cells[Int.random(in: cells.indices, using: &generator)])
        })
      text += writer.bytes.dropLast()
      text += Bool.random(using: &generator) ? [0x0A] : [0x0D, 0x0A]
      if Int.random(in: 0..<12, using: &generator) == 0 { text.append(0x0A) }
    }
    return text
  }

  private func byte(of delimiter: Delimiter) -> UInt8 {
    switch delimiter {
    case .comma: 0x2C
    case .semicolon: 0x3B
    case .tab: 0x09
    case .pipe: 0x7C
    }
  }

  @Test(arguments: Delimiter.allCases)
  func groupsAddUpToTheRecordsOfLibcsvWhereverTheBufferEnds(delimiter: Delimiter) throws {
    var generator = SeededGenerator(seed: 71)
    var grouped = 0
    for _ in 0..<60 {
      let text = table(delimiter, using: &generator)
      let expected = try expected(text, delimiter)
      // The longest record is shorter than the smallest buffer.
      for size in [64, 65, 79, 128, 1 << 16] {
        let keyed = try #require(groups(text, 0..<text.count, delimiter, size: size))
        #expect(try sums(keyed.groups, delimiter) == expected, "\(size)")
        grouped += keyed.groups.groups.count { $0.count > 1 }
      }
    }
    #expect(grouped > 300)
  }

  @Test(arguments: Delimiter.allCases)
  func stretchesPutTogetherAreTheWholeText(delimiter: Delimiter) throws {
    var generator = SeededGenerator(seed: 72)
    for _ in 0..<25 {
      let text = table(delimiter, using: &generator)
      let whole = try #require(groups(text, 0..<text.count, delimiter, size: 4_096))
      // Every line end at which a record ends is a place to divide the text.
      for place in text.indices.dropLast() where text[place] == 0x0A {
        guard let first = groups(text, 0..<place + 1, delimiter, size: 4_096),
          let second = groups(text, place + 1..<text.count, delimiter, size: 4_096)
        else {
          // A quoted cell spans the place: neither side can be read by itself.
          #expect(quotes(text[...place]) % 2 == 1)
          continue
        }
        #expect(quotes(text[...place]) % 2 == 0)
        var both = first
        both.append(second)
        #expect(try sums(both.groups, delimiter) == sums(whole.groups, delimiter))
        #expect(both.groups.lineCount == whole.groups.lineCount)
        #expect(both.groups.blankLineCount == whole.groups.blankLineCount)
        #expect(both.groups.byteCount == whole.groups.byteCount)
      }
    }
  }

  private func quotes(_ text: some Collection<UInt8>) -> Int { text.count { $0 == 0x22 } }

  @Test func groupsAsATableHaveTheirPlacesInTheFile() throws {
    let text =
      "force,area,outcome\nKent,a,16\nKent,b,16\n\nKent,c,16\nEssex,\"two\nlines\",1\nKent,d,16\n"
    let keyed = try #require(groups(Array(text.utf8), 0..<text.utf8.count, .comma, size: 4_096))
    let whole = try readRecords(Array(text.utf8), dialect: Dialect(delimiter: .comma))
    let table = try keyed.groups.table(Dialect(delimiter: .comma), hasByteOrderMark: false)
    for record in table.records {
      let fields = record.fields
      #expect(whole.records.contains { $0.fields == fields }, "line \(fields[0].line)")
    }
    #expect(keyed.groups.lineCount == whole.lineCount)
    #expect(keyed.groups.groups.map(\.count).reduce(0, +) == whole.records.count)
  }

  @Test func theLinesOfAGroupAreKeptAcrossStretchesAsFarAsThereIsRoom() throws {
    let block = "Kent,a,16\nKent,b,16\nKent,c,1\n"
    let text = Array(("force,area,outcome\n" + String(repeating: block, count: 40)).utf8)
    var plan = plan(.comma)
    plan.keepsLines = true
    let half = 19 + 30 * 20 - 20
    func stretch(_ range: Range<Int>) throws -> KeyedGroups {
      var offset = range.lowerBound
      return try #require(
        RecordGroups.stretch(
          plan, byteCount: range.count, isLast: range.upperBound == text.count,
          heading: ["force", "area", "outcome"]
        ) { buffer, places in
          for place in places {
            buffer[place] = text[offset]
            offset += 1
          }
          return places.count
        })
    }
    let end = try #require(text[half...].firstIndex(of: 0x0A)) + 1
    var groups = try stretch(0..<end)
    groups.append(try stretch(end..<text.count))
    let first = try #require(groups.groups.groups.first { $0.count > 1 })
    // Line 2 stands by itself below the heading, so the group begins with line 3; blocks of three
    // lines begin with lines 2, 5, 8 and so on.
    #expect(first.line == 3)
    #expect(first.runs.prefix(4) == [3...3, 5...6, 8...9, 11...12])
    #expect(first.runs.count == RecordGroups.mostRuns)
    #expect(first.runCount == 23)
  }

  @Test func whatIsNotPlainStandsByItselfAndSoDoesTheRecordBelow() throws {
    let rows = ["Kent,a,16", "Kent,b,16", "Kent,c@d,16", "Kent,e,16", "Kent,f,16"]
    let text = Array((["force,area,outcome"] + rows).joined(separator: "\n").utf8)
    let keyed = try #require(groups(text, 0..<text.count, .comma, size: 4_096))
    // The heading; the row below it; rows 2 and 5 together; the one with an @; the one below it.
    #expect(keyed.groups.groups.map(\.line) == [1, 2, 3, 4, 5])
    #expect(keyed.groups.groups.map(\.count) == [1, 1, 2, 1, 1])
    #expect(keyed.groups.groups.map(\.lastLine) == [1, 2, 6, 4, 5])
  }

  /// Which texts were asked about, and how often.
  private final class Asked: Sendable {
    let times = Mutex<[String: Int]>([:])
  }

  /// Texts of every length up to `longest` that differ in one byte, and 200 texts that differ only in
  /// the three bytes from the ninth on, each several times: whatever few bytes are hashed, they are
  /// told apart, and each is asked about once.
  @Test(arguments: [40, 120])
  func textsAreToldApartWhereverTheyDiffer(longest: Int) throws {
    let near = (1...longest).flatMap { length in
      (0..<length).map { place in
        String(repeating: "a", count: place) + "b"
          + String(repeating: "a", count: length - place - 1)
      }
    }
    let far = (100..<300).map { "On or ne\($0) the corner of Albert Road in town" }
    let texts = near + far
    let rows = (texts + texts.reversed() + texts).map { "\($0),x,\($0)\n" }
    let text = Array(("force,area,outcome\n" + rows.joined()).utf8)
    let asked = Asked()
    let plan = GroupingPlan(
      delimiter: .comma, keyColumns: [0],
      isPlain: { text in
        asked.times.withLock { $0[text, default: 0] += 1 }
        return true
      })
    var offset = 0
    let keyed = try #require(
      RecordGroups.stretch(
        plan, byteCount: text.count, isLast: true, heading: ["force", "area", "outcome"]
      ) { buffer, places in
        for place in places {
          buffer[place] = text[offset]
          offset += 1
        }
        return places.count
      })
    // The heading and the row below it stand by themselves, so that its text has two rows left.
    let sizes = keyed.groups.groups.map(\.count).sorted()
    #expect(sizes == [1, 1, 2] + [Int](repeating: 3, count: texts.count - 1))
    let counts = asked.times.withLock { $0 }
    // Once as the text of the key column and once as that of the column that is looked through; of the
    // middle column, and of the heading of the last, once.
    for text in texts { #expect(counts[text] == 2, "\(text)") }
    #expect(counts["x"] == 1)
  }

  /// Rows of the width of the heading are looked at together; here few are: others are shorter, blank,
  /// in quotes that span lines, or no UTF-8 at all.
  @Test(arguments: [1, 127, 128, 129, 300])
  func rowsThatAreLookedAtTogetherAreThoseLookedAtOneByOne(every: Int) throws {
    var generator = SeededGenerator(seed: 75)
    let odd = ["Kent,16\n", "\n", "Kent,\"a\nb\",16\r\n", ",é,\n", "Kent,c@d,16\n"]
    let plain = ["Kent,é,16\n", "Kent,\"b\"\"\",NFA\r\n", "Essex,a,16\n", "\"Kent\",,16\n"]
    var text = "force,area,outcome\n"
    for row in 0..<1_000 {
      let rows = row % every == every - 1 ? odd : plain
      text += rows[Int.random(in: rows.indices, using: &generator)]
    }
    let bytes = Array(text.utf8)
    let expected = try expected(bytes, .comma)
    for size in [64, 1_000, 1 << 16] {
      let keyed = try #require(groups(bytes, 0..<bytes.count, .comma, size: size))
      let isSame = try sums(keyed.groups, .comma) == expected
      #expect(isSame, "\(size)")
    }
    // A byte that is no UTF-8, in any row, makes the whole uncertain.
    var spoilt = bytes
    let place = try #require(bytes.firstIndex(of: 0xC3), "the first byte of an é")
    spoilt[place] = 0xFF
    let isTaken = groups(spoilt, 0..<spoilt.count, .comma, size: 1 << 16) != nil
    #expect(!isTaken)
  }

  /// Rows are alike where all key columns are, however many there are; a row that repeats the heading
  /// in all of them stands by itself, and so does the row below it.
  @Test(arguments: 1...4)
  func rowsAreToldApartByAllOfTheirKeyColumns(keyCount: Int) throws {
    var generator = SeededGenerator(seed: 76)
    let heading = (0..<4).map { "heading \($0)" }
    var rows: [[String]] = [heading]
    for _ in 0..<6_000 {
      let repeats = Int.random(in: 0..<300, using: &generator) == 0
      rows.append(
        repeats
          ? heading
          : (0..<4).map { "\($0) of \(Int.random(in: 0..<($0 == 2 ? 200 : 3), using: &generator))" }
      )
    }
    var sums: [[String]: Int] = [:]
    var alone = 0
    var isBelow = false
    for row in rows {
      let key = Array(row.prefix(keyCount))
      let isHeading = key == Array(heading.prefix(keyCount))
      if isHeading || isBelow { alone += 1 } else { sums[key, default: 0] += 1 }
      isBelow = isHeading
    }
    let text = Array(rows.map { $0.joined(separator: ",") + "\n" }.joined().utf8)
    var offset = 0
    let keyed = try #require(
      RecordGroups.stretch(
        GroupingPlan(delimiter: .comma, keyColumns: Array(0..<keyCount), isPlain: { _ in true }),
        byteCount: text.count, isLast: true, heading: heading
      ) { buffer, places in
        for place in places {
          buffer[place] = text[offset]
          offset += 1
        }
        return places.count
      })
    let groups = keyed.groups.groups
    #expect(groups.count { !$0.isPlain } == alone)
    let found = groups.filter(\.isPlain).map { group in
      let cells = String(decoding: group.bytes.dropLast(), as: UTF8.self).split(separator: ",")
      return (cells.prefix(keyCount).map(String.init), group.count)
    }
    #expect(found.count == sums.count)
    for (key, count) in found { #expect(sums[key] == count, "\(key)") }
  }
}
