/// What the columns of records say, as numbers: which text stands in each key column, and whether every
/// other cell is plain.
///
/// One column after another is looked at, for a few records at a time: what is done for a cell is the
/// same down a column, and cells that are alike are often below one another.
struct GroupingColumns: ~Copyable {
  /// How many records are looked at together at most: few enough to stay near the processor.
  static let mostRecords = 128

  /// For each record looked at last, the numbers of what its key columns say, in the order of the plan.
  private let numbers: UnsafeMutablePointer<Int32>
  /// For each record looked at last, what was found of it.
  private let seen: UnsafeMutablePointer<Seen>

  /// How many cells a record has.
  let width: Int
  private let plan: GroupingPlan
  private let keyCount: Int
  private let columns: UnsafeMutablePointer<GroupingColumn>

  private struct Seen {
    /// How many cells are certain not to be blank; not counted beyond two columns that all have.
    var filledCount: Int32 = 0
    /// 0 where every key column repeats the heading.
    var ownWords: Int32 = 0
    /// Whether some cell has to be looked at in its record.
    var standsAlone = false
  }

  init(_ plan: GroupingPlan, heading: [String]) {
    self.plan = plan
    width = heading.count
    keyCount = plan.keyColumns.count
    columns = .allocate(capacity: max(1, width))
    numbers = .allocate(capacity: max(1, keyCount) * GroupingColumns.mostRecords)
    seen = .allocate(capacity: GroupingColumns.mostRecords)
    for column in 0..<width {
      let place = plan.keyColumns.firstIndex(of: column)
      let role =
        place == nil ? plan.hiddenColumns.contains(column) ? Role.hidden : .looked : .key
      (columns + column).initialize(to: GroupingColumn(role, place: place ?? 0))
      if place != nil { columns[column].addHeading(heading[column]) }
    }
  }

  deinit {
    columns.deinitialize(count: width)
    columns.deallocate()
    numbers.deallocate()
    seen.deallocate()
  }

  private typealias Role = GroupingColumn.Role

  /// Looks at records of `width` cells, `mostRecords` of them at most.
  func look(at run: RecordRun, _ bytes: UnsafeRawPointer) {
    seen.update(repeating: Seen(), count: run.count)
    // Nothing need be counted once every record has two cells that say something.
    var filledColumns = 0
    for column in 0..<width {
      if filledColumns < 2, countFilled(column, of: run, bytes) { filledColumns += 1 }
      switch columns[column].role {
      case .key: lookAtKeys(column, of: run, bytes)
      case .hidden: break
      case .looked: lookThrough(column, of: run, bytes)
      }
    }
  }

  /// Whether a record looked at last has to stand by itself; else `numbers(of:)` says what its key
  /// columns hold.
  @inline(__always)
  func standsAlone(_ record: Int) -> Bool {
    seen[record].standsAlone || seen[record].filledCount < 2 || seen[record].ownWords == 0
  }

  /// What the key columns of a record say, as numbers.
  @inline(__always)
  func numbers(of record: Int) -> UnsafePointer<Int32> {
    UnsafePointer(numbers + record &* keyCount)
  }

  /// Counts the cells that are certain to be filled; returns whether all are.
  private func countFilled(_ column: Int, of run: RecordRun, _ bytes: UnsafeRawPointer) -> Bool {
    var filled: Int32 = 0
    run.forEachCell(of: column, bytes) { record, cell, length in
      let isFilled: Int32 =
        length > 0 && GroupingColumns.isFilled(cell.load(as: UInt8.self)) ? 1 : 0
      seen[record].filledCount &+= isFilled
      filled &+= isFilled
    }
    return Int(filled) == run.count
  }

  private func lookAtKeys(_ column: Int, of run: RecordRun, _ bytes: UnsafeRawPointer) {
    let own = columns + column
    let numbers = numbers + own.pointee.place
    run.forEachCell(of: column, bytes) { record, cell, length in
      var number = own.pointee.table.number(of: cell, length)
      if number < 0 { number = addKey(cell, length, run, column) }
      let meaning = number < 0 ? -1 : own.pointee.meanings[number]
      if meaning < 0 { seen[record].standsAlone = true }
      seen[record].ownWords |= Int32(truncatingIfNeeded: number)
      numbers[record &* keyCount] = meaning
    }
  }

  private func lookThrough(_ column: Int, of run: RecordRun, _ bytes: UnsafeRawPointer) {
    let own = columns + column
    run.forEachCell(of: column, bytes) { record, cell, length in
      if own.pointee.numbers.isPlain(cell, length, mostDigits: plan.plainDigits) { return }
      if own.pointee.table.number(of: cell, length) >= 0 { return }
      if !isKnown(cell, length, run, column) { seen[record].standsAlone = true }
    }
  }

  /// Adds a text of a key column; returns its number, or less than 0 where there is no room.
  @inline(never)
  private func addKey(
    _ cell: UnsafeRawPointer, _ length: Int, _ run: RecordRun, _ column: Int
  ) -> Int {
    let number = columns[column].table.add(cell, length)
    guard number >= 0 else { return number }
    let text = String(decoding: run.text(cell, length), as: UTF8.self)
    let meaning =
      plan.isPlain(text) ? columns[column].number(of: plan.saying(column, text)) : -1
    columns[column].add(meaning: meaning, of: number)
    return number
  }

  /// Whether the text of a cell is plain, and remembers it.
  @inline(never)
  private func isKnown(
    _ cell: UnsafeRawPointer, _ length: Int, _ run: RecordRun, _ column: Int
  ) -> Bool {
    guard plan.isPlain(String(decoding: run.text(cell, length), as: UTF8.self)) else {
      return false
    }
    if columns[column].table.count < GroupingPlan.mostRemembered {
      _ = columns[column].table.add(cell, length)
    }
    return true
  }

  /// Whether a cell that begins so is certain not to be blank.
  @inline(__always)
  private static func isFilled(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }

  /// What the key columns of a record looked at last say, each with its length before it.
  func key(of record: Int) -> [UInt8] {
    var key: [UInt8] = []
    for (place, column) in plan.keyColumns.enumerated() {
      let text = columns[column].sayings[Int(numbers(of: record)[place])].utf8
      withUnsafeBytes(of: UInt32(text.count)) { key.append(contentsOf: $0) }
      key.append(contentsOf: text)
    }
    return key
  }
}
