/// Puts the records of a stretch of a file into groups, as they come.
struct RecordGrouper: ~Copyable {
  private let plan: GroupingPlan
  private var scanner: RecordScanner
  private(set) var result = RecordGroups()
  /// The texts of the key columns of each group, one after another; `nil` for a record by itself.
  private(set) var keysOfGroups: [[UInt8]?] = []

  private var keys: [ByteTable]
  /// For each text of a key column, whether it is plain.
  private var plainKeys: [[Bool]]
  private var plainTexts: [ByteTable]
  private var roles: [Role]
  private var numbers: [Int32]

  /// The group of each combination of numbers, by its hash; -1 is none.
  private var slots = [Int32](repeating: -1, count: 1_024)
  private var groupNumbers: [Int32] = []
  private var groupPlaces: [Int] = []
  private var ownCount = 0
  private var isBelowBlankLine = false
  /// Whether the record before stands by itself, so that the next does too.
  private var isBelowOwn = true

  /// What a column is to the grouping.
  private enum Role {
    case key(Int)
    case hidden
    case looked
  }

  /// - Parameter heading: the texts of the heading. Rows that repeat it stand by themselves.
  init(_ plan: GroupingPlan, heading: [String]) {
    self.plan = plan
    scanner = RecordScanner(delimiter: plan.delimiter.byte)
    roles = heading.indices.map { column in
      plan.keyColumns.firstIndex(of: column).map(Role.key)
        ?? (plan.hiddenColumns.contains(column) ? .hidden : .looked)
    }
    plainTexts = heading.map { _ in ByteTable() }
    keys = plan.keyColumns.map { column in
      var table = ByteTable()
      _ = Array(heading[column].utf8).withUnsafeBytes { table.number(of: $0) }
      return table
    }
    plainKeys = plan.keyColumns.map { _ in [true] }
    numbers = plan.keyColumns.map { _ in 0 }
  }

  /// Takes the records that end within the first `count` bytes; returns how many bytes they are, or
  /// `nil` where it is not certain that libcsv would give the same.
  mutating func take(_ bytes: UnsafeRawPointer, count: Int, isLast: Bool) -> Int? {
    var place = 0
    while place < count {
      switch scanner.next(bytes, from: place, count: count, isLast: isLast) {
      case .incomplete: return place
      case .uncertain: return nil
      case .blank(let next):
        result.lineCount += 1
        result.blankLineCount += 1
        isBelowBlankLine = true
        place = next
      case .record(let next, let lines):
        guard add(bytes, place..<next, lines: lines) else { return nil }
        place = next
      }
    }
    return place
  }

  private mutating func add(_ bytes: UnsafeRawPointer, _ range: Range<Int>, lines: Int) -> Bool {
    let line = result.lineCount + 1
    result.lineCount += lines
    result.byteCount += range.count
    let isOwn = isOwn(bytes, line: line)
    let standsAlone = isOwn || isBelowOwn || isBelowBlankLine
    isBelowOwn = isOwn
    defer { isBelowBlankLine = false }
    if standsAlone {
      ownCount += 1
      guard ownCount <= GroupingPlan.mostOwn else { return false }
      append(bytes, range, line: line, lines: lines)
      keysOfGroups.append(nil)
      return true
    }
    var slot = slot(of: numbers[...])
    while slots[slot] >= 0 {
      let group = Int(slots[slot])
      if isGroup(group) {
        let place = groupPlaces[group]
        result.groups[place].count += 1
        result.groups[place].lineCount += lines
        result.groups[place].lastLine = result.lineCount
        return true
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    guard groupPlaces.count < GroupingPlan.mostGroups else { return false }
    slots[slot] = Int32(groupPlaces.count)
    groupPlaces.append(result.groups.count)
    groupNumbers.append(contentsOf: numbers)
    append(bytes, range, line: line, lines: lines)
    keysOfGroups.append(key)
    if groupPlaces.count * 2 > slots.count { grow() }
    return true
  }

  /// The texts of the key columns, each with its length before it.
  private var key: [UInt8] {
    var key: [UInt8] = []
    for (place, number) in numbers.enumerated() {
      let text = keys[place][Int(number)]
      withUnsafeBytes(of: UInt32(text.count)) { key.append(contentsOf: $0) }
      key.append(contentsOf: text)
    }
    return key
  }

  private mutating func append(
    _ bytes: UnsafeRawPointer, _ range: Range<Int>, line: Int, lines: Int
  ) {
    result.groups.append(
      RecordGroups.Group(
        bytes: Array(UnsafeRawBufferPointer(start: bytes + range.lowerBound, count: range.count)),
        line: line, lastLine: result.lineCount, count: 1, lineCount: lines,
        isBelowBlankLine: isBelowBlankLine))
  }

  @inline(__always)
  private func isGroup(_ group: Int) -> Bool {
    for place in numbers.indices
    where groupNumbers[group * numbers.count + place] != numbers[place] {
      return false
    }
    return true
  }

  @inline(__always)
  private func slot(of numbers: ArraySlice<Int32>) -> Int {
    var hash: UInt64 = 0
    for number in numbers { hash = ByteTable.fold(hash ^ UInt64(UInt32(bitPattern: number)) &+ 1) }
    return Int(truncatingIfNeeded: hash) & (slots.count - 1)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 4)
    let width = numbers.count
    for group in groupPlaces.indices {
      var slot = slot(of: groupNumbers[group * width..<(group + 1) * width])
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(group)
    }
  }

  // MARK: Which records stand by themselves

  /// Whether a record is looked at by itself; else `numbers` says what its key columns hold.
  private mutating func isOwn(_ bytes: UnsafeRawPointer, line: Int) -> Bool {
    if scanner.cellCount != roles.count { return true }
    if !plan.ownLines.isEmpty, plan.ownLines.contains(line) { return true }
    var filledCount = 0
    var isHeading = true
    for column in 0..<roles.count {
      let cell = scanner.cells[column]
      let isEmpty = cell.start == cell.end
      if !isEmpty, RecordGrouper.isFilled((bytes + cell.start).load(as: UInt8.self)) {
        filledCount += 1
      }
      switch roles[column] {
      case .key(let place):
        let raw = UnsafeRawBufferPointer(start: bytes + cell.start, count: cell.end - cell.start)
        guard let number = keys[place].number(of: raw) else { return true }
        if number == plainKeys[place].count { plainKeys[place].append(isPlain(bytes, column)) }
        if !plainKeys[place][number] { return true }
        if number != 0 { isHeading = false }
        numbers[place] = Int32(number)
      case .hidden: continue
      case .looked: if !isEmpty, !isKnown(bytes, column) { return true }
      }
    }
    return filledCount < 2 || isHeading
  }

  /// Whether a cell that begins so is certain not to be blank.
  @inline(__always)
  private static func isFilled(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || 0x41...0x5A ~= byte || 0x61...0x7A ~= byte
  }

  /// Whether the text of a cell is plain, and remembers it.
  @inline(__always)
  private mutating func isKnown(_ bytes: UnsafeRawPointer, _ column: Int) -> Bool {
    let cell = scanner.cells[column]
    let raw = UnsafeRawBufferPointer(start: bytes + cell.start, count: cell.end - cell.start)
    if isPlainNumber(raw) { return true }
    let isFull = plainTexts[column].count >= GroupingPlan.mostRemembered
    if plainTexts[column].contains(raw) { return true }
    guard isPlain(bytes, column) else { return false }
    if !isFull { _ = plainTexts[column].number(of: raw) }
    return true
  }

  /// Whether the bytes are few digits and signs: no letter, no @, nothing beyond ASCII.
  @inline(__always)
  private func isPlainNumber(_ raw: UnsafeRawBufferPointer) -> Bool {
    var digits = 0
    for byte in raw {
      if byte >= 0x40 { return false }
      if 0x30...0x39 ~= byte { digits += 1 }
    }
    return digits <= plan.plainDigits
  }

  private func isPlain(_ bytes: UnsafeRawPointer, _ column: Int) -> Bool {
    plan.isPlain(String(decoding: scanner.text(bytes, column), as: UTF8.self))
  }
}
