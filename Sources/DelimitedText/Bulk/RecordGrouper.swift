/// Puts the records of a stretch of a file into groups, as they come.
struct RecordGrouper: ~Copyable {
  private let plan: GroupingPlan
  private var scanner: RecordScanner
  private var columns: GroupingColumns
  private(set) var result = RecordGroups()
  /// What tells each group from the others; `nil` for a record by itself.
  private(set) var keysOfGroups: [[UInt8]?] = []

  /// How many rows and lines a combination has after its first row, where the last of them ends, and
  /// where its group stands; less than 0 where it has none.
  private struct Tally {
    var place = -1
    var count = 0
    var lineCount = 0
    var lastLine = 0
  }

  private var tallies: UnsafeMutablePointer<Tally>
  private var tallyCapacity = 1_024
  private var line = 0
  private var byteCount = 0
  private var ownCount = 0
  private var groupCount = 0
  private var isBelowBlankLine = false
  /// Whether the record before stands by itself, so that the next does too.
  private var isBelowOwn = true

  /// - Parameters:
  ///   - heading: the texts of the heading. Rows that repeat it stand by themselves.
  ///   - bytes: how many bytes are taken at a time at most.
  init(_ plan: GroupingPlan, heading: [String], bytes: Int) {
    self.plan = plan
    scanner = RecordScanner(delimiter: plan.delimiter.byte, bytes: bytes)
    columns = GroupingColumns(plan, heading: heading)
    tallies = .allocate(capacity: tallyCapacity)
    tallies.initialize(repeating: Tally(), count: tallyCapacity)
  }

  deinit { tallies.deallocate() }

  /// Takes the records that end within the first `count` bytes; returns how many bytes they are, or
  /// `nil` where it is not certain that libcsv would give the same.
  mutating func take(_ bytes: UnsafeRawPointer, count: Int, isLast: Bool) -> Int? {
    scanner.begin(bytes, count, isLast: isLast)
    var place = 0
    while place < count {
      if columns.width > 1,
        let run = scanner.run(
          bytes, from: place, width: columns.width, most: GroupingColumns.mostRecords)
      {
        guard add(bytes, run, lines: 1) else { return nil }
        place = run.next
        continue
      }
      switch scanner.next(bytes, from: place) {
      case .incomplete: return place
      case .uncertain: return nil
      case .blank(let next):
        line += 1
        result.blankLineCount += 1
        isBelowBlankLine = true
        place = next
      case .record(let record, let lines):
        guard add(bytes, record, lines: lines) else { return nil }
        place = record.next
      }
    }
    return place
  }

  /// Puts the sums into the groups, once all is taken.
  mutating func finish() {
    result.lineCount = line
    result.byteCount = byteCount
    for number in 0..<tallyCapacity where tallies[number].count > 0 {
      let tally = tallies[number]
      result.groups[tally.place].count += tally.count
      result.groups[tally.place].lineCount += tally.lineCount
      result.groups[tally.place].lastLine = tally.lastLine
    }
  }

  /// - Parameter lines: how many physical lines each of the records takes up.
  private mutating func add(_ bytes: UnsafeRawPointer, _ run: RecordRun, lines: Int) -> Bool {
    byteCount += run.next - run.start
    let isAsWide = run.width == columns.width
    if isAsWide {
      columns.look(at: run, bytes)
      if columns.combinationCount > tallyCapacity { growTallies() }
    }
    let areAnyOwn = !plan.ownLines.isEmpty
    for record in 0..<run.count {
      line &+= lines
      let isOwn =
        !isAsWide || columns.standsAlone(record)
        || areAnyOwn && plan.ownLines.contains(line - lines + 1)
      let standsAlone = isOwn || isBelowOwn || isBelowBlankLine
      isBelowOwn = isOwn
      guard
        standsAlone
          ? addAlone(bytes, run.range(of: record), lines: lines)
          : count(bytes, run, record, lines: lines)
      else { return false }
    }
    return true
  }

  @inline(never)
  private mutating func addAlone(
    _ bytes: UnsafeRawPointer, _ range: Range<Int>, lines: Int
  ) -> Bool {
    ownCount += 1
    guard ownCount <= GroupingPlan.mostOwn else { return false }
    append(bytes, range, lines: lines, isPlain: false)
    keysOfGroups.append(nil)
    isBelowBlankLine = false
    return true
  }

  /// Counts a record with those that are like it; false where there is no room for a further group.
  @inline(__always)
  private mutating func count(
    _ bytes: UnsafeRawPointer, _ run: RecordRun, _ record: Int, lines: Int
  ) -> Bool {
    let number = columns.combination(of: record)
    let tally = tallies + number
    if tally.pointee.count < RecordGroups.mostFirst - 1 {
      if tally.pointee.place < 0 { return begin(bytes, run, record, lines: lines) }
      keep(bytes, run.range(of: record), line: line - lines + 1, tally.pointee.place)
    }
    tally.pointee.count &+= 1
    if plan.keepsLines { follow(line - lines + 1...line, number) }
    tally.pointee.lineCount &+= lines
    tally.pointee.lastLine = line
    return true
  }

  /// Begins a group with a record that is like none before it.
  @inline(never)
  private mutating func begin(
    _ bytes: UnsafeRawPointer, _ run: RecordRun, _ record: Int, lines: Int
  ) -> Bool {
    guard groupCount < GroupingPlan.mostGroups else { return false }
    groupCount += 1
    tallies[columns.combination(of: record)].place = result.groups.count
    append(bytes, run.range(of: record), lines: lines, isPlain: true)
    keysOfGroups.append(columns.key(of: record))
    return true
  }

  @inline(never)
  private mutating func keep(
    _ bytes: UnsafeRawPointer, _ range: Range<Int>, line first: Int, _ place: Int
  ) {
    let record = UnsafeRawBufferPointer(start: bytes + range.lowerBound, count: range.count)
    result.groups[place].more.append(RecordGroups.Row(bytes: Array(record), line: first))
  }

  /// Notes the lines of a further record of a combination.
  private mutating func follow(_ lines: ClosedRange<Int>, _ number: Int) {
    let tally = tallies[number]
    // The group's own count is brought up to date at the end.
    guard result.groups[tally.place].runCount == tally.count else { return }
    result.groups[tally.place].add(lines)
  }

  /// Makes room for a tally of each combination.
  private mutating func growTallies() {
    let capacity = max(tallyCapacity * 2, columns.combinationCount)
    let grown = UnsafeMutablePointer<Tally>.allocate(capacity: capacity)
    grown.moveInitialize(from: tallies, count: tallyCapacity)
    (grown + tallyCapacity).initialize(repeating: Tally(), count: capacity - tallyCapacity)
    tallies.deallocate()
    (tallies, tallyCapacity) = (grown, capacity)
  }

  /// Adds a group of the record that ends on the line that has been come to.
  private mutating func append(
    _ bytes: UnsafeRawPointer, _ range: Range<Int>, lines: Int, isPlain: Bool
  ) {
    let first = line - lines + 1
    result.groups.append(
      RecordGroups.Group(
        bytes: Array(UnsafeRawBufferPointer(start: bytes + range.lowerBound, count: range.count)),
        line: first, lastLine: line, count: 1, lineCount: lines,
        isBelowBlankLine: isBelowBlankLine, isPlain: isPlain,
        runs: plan.keepsLines ? [first...line] : [], runCount: plan.keepsLines ? 1 : 0))
  }
}
