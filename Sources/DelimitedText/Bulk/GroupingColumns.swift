/// What the columns of records say, as numbers: which text stands in each key column, and whether every
/// other cell is plain.
///
/// One column after another is looked at, for a few records at a time: what is done for a cell is the
/// same down a column, and cells that are alike are often below one another.
struct GroupingColumns: ~Copyable {
  /// How many records are looked at together at most: few enough to stay near the processor.
  static let mostRecords = 128

  /// For each record looked at last, the number of what its key columns say together.
  private let combinations: UnsafeMutablePointer<Int32>
  /// For each record looked at last, less than 0 where it has to stand by itself.
  private let flags: UnsafeMutablePointer<Int32>

  /// How many cells a record has.
  let width: Int
  private let plan: GroupingPlan
  private let keyCount: Int
  private let columns: UnsafeMutablePointer<GroupingColumn>
  /// What the first two key columns say together, then that and the third, and so on. Where every
  /// column repeats the heading the number is 0.
  private let pairs: UnsafeMutablePointer<NumberPairs>
  private let numbers = PlainNumbers()

  init(_ plan: GroupingPlan, heading: [String]) {
    self.plan = plan
    width = heading.count
    keyCount = plan.keyColumns.count
    columns = .allocate(capacity: max(1, width))
    pairs = .allocate(capacity: max(1, keyCount))
    combinations = .allocate(capacity: GroupingColumns.mostRecords)
    combinations.initialize(repeating: 0, count: GroupingColumns.mostRecords)
    flags = .allocate(capacity: GroupingColumns.mostRecords)
    for column in 0..<width {
      let isKey = plan.keyColumns.contains(column)
      let role = isKey ? Role.key : plan.hiddenColumns.contains(column) ? .hidden : .looked
      (columns + column).initialize(to: GroupingColumn(role))
      if isKey { columns[column].addHeading(heading[column]) }
    }
    for place in 0..<max(1, keyCount) { (pairs + place).initialize(to: NumberPairs()) }
  }

  deinit {
    columns.deinitialize(count: width)
    columns.deallocate()
    pairs.deinitialize(count: max(1, keyCount))
    pairs.deallocate()
    combinations.deallocate()
    flags.deallocate()
  }

  private typealias Role = GroupingColumn.Role

  /// Looks at records of `width` cells, `mostRecords` of them at most.
  func look(at run: RecordRun, _ bytes: UnsafeRawPointer) {
    flags.update(repeating: 0, count: run.count)
    var filledColumns = 0
    for (place, column) in plan.keyColumns.enumerated() {
      lookAtKeys(place, column, of: run, bytes)
      if columns[column].areFilled { filledColumns += 1 }
    }
    for column in 0..<width where columns[column].role == .looked {
      lookThrough(column, of: run, bytes)
    }
    if filledColumns < 2 { setEmptyApart(run, bytes) }
  }

  /// Whether a record looked at last has to stand by itself; else `combination(of:)` says what its key
  /// columns hold.
  @inline(__always)
  func standsAlone(_ record: Int) -> Bool {
    flags[record] < 0 || combinations[record] == 0
  }

  /// The number of what the key columns of a record say together, less than `combinationCount`.
  @inline(__always)
  func combination(of record: Int) -> Int { Int(combinations[record]) }

  /// How many combinations there are, some of which no record has that is counted with others.
  var combinationCount: Int {
    switch keyCount {
    case 0: 1
    case 1: columns[plan.keyColumns[0]].sayings.count
    default: pairs[keyCount - 2].count
    }
  }

  /// Sets those records apart of which not two cells are certain to be filled.
  @inline(never)
  private func setEmptyApart(_ run: RecordRun, _ bytes: UnsafeRawPointer) {
    for record in 0..<run.count {
      var filled = 0
      var column = 0
      while filled < 2, column < width {
        let (cell, length) = run.cell(record, column, bytes)
        if length > 0, GroupingColumn.isFilled(cell.load(as: UInt8.self)) { filled += 1 }
        column += 1
      }
      if filled < 2 { flags[record] = -1 }
    }
  }

  private func lookAtKeys(
    _ place: Int, _ column: Int, of run: RecordRun, _ bytes: UnsafeRawPointer
  ) {
    let own = columns + column
    var index = own.pointee.table.index
    let alike = countAlike(column, of: run, bytes)
    if alike > 0 {
      let (cell, length) = run.cell(0, column, bytes)
      let meaning = self.meaning(cell, length, run, column)
      for record in 0..<alike { add(meaning, to: record, place) }
      index = own.pointee.table.index
    }
    run.forEachCell(of: column, bytes, from: alike) { record, cell, length in
      let number = index.quickNumber(of: cell, length)
      if number >= 0 {
        add(own.pointee.meanings[number], to: record, place)
      } else {
        add(meaning(cell, length, run, column), to: record, place)
        index = own.pointee.table.index
      }
    }
  }

  /// Puts what a key column says to what the columns before it say.
  @inline(__always)
  private func add(_ meaning: Int32, to record: Int, _ place: Int) {
    flags[record] |= meaning
    combinations[record] =
      place == 0 ? meaning : pairs[place &- 1].number(of: combinations[record], meaning)
  }

  /// How many of the first cells of a column are alike: none is counted unless the last of all is like
  /// them, because many columns say the same all the way down, and others hardly ever.
  private func countAlike(_ column: Int, of run: RecordRun, _ bytes: UnsafeRawPointer) -> Int {
    let (first, count) = run.cell(0, column, bytes)
    let words = RunWords(first, count)
    @inline(__always)
    func isAlike(_ record: Int) -> Bool {
      let (cell, length) = run.cell(record, column, bytes)
      guard length == count else { return false }
      return count > RunWords.mostBytes
        ? RunWords.areEqual(cell, first, count) : RunWords(cell, count) == words
    }
    guard isAlike(run.count &- 1) else { return 0 }
    var record = 1
    while record < run.count, isAlike(record) { record &+= 1 }
    return record
  }

  private func lookThrough(_ column: Int, of run: RecordRun, _ bytes: UnsafeRawPointer) {
    let own = columns + column
    var index = own.pointee.table.index
    let (first, count) = run.cell(0, column, bytes)
    // As the first cell is, so are most. The others are looked at both ways.
    let areNumbers = numbers.isPlain(first, count, mostDigits: plan.plainDigits)
    run.forEachCell(of: column, bytes) { record, cell, length in
      if areNumbers, numbers.isPlain(cell, length, mostDigits: plan.plainDigits) { return }
      if index.quickNumber(of: cell, length) >= 0 { return }
      if !isKnown(cell, length, run, column) { flags[record] = -1 }
      index = own.pointee.table.index
    }
  }

  /// What a text of a key column says, as a number; -1 where it has to be looked at in its record. A
  /// text that is new is remembered.
  @inline(never)
  private func meaning(
    _ cell: UnsafeRawPointer, _ length: Int, _ run: RecordRun, _ column: Int
  ) -> Int32 {
    let own = columns + column
    let known = own.pointee.table.index.number(of: cell, length)
    if known >= 0 { return own.pointee.meanings[known] }
    let number = own.pointee.table.add(cell, length)
    guard number >= 0 else { return -1 }
    let text = run.text(cell, length)
    let meaning = plan.isPlain(text) ? own.pointee.number(of: plan.saying(column, text)) : -1
    own.pointee.add(
      meaning: meaning, of: number, beginningWith: length > 0 ? cell.load(as: UInt8.self) : 0)
    return meaning
  }

  /// Whether the text of a cell is plain, and remembers it.
  @inline(never)
  private func isKnown(
    _ cell: UnsafeRawPointer, _ length: Int, _ run: RecordRun, _ column: Int
  ) -> Bool {
    if columns[column].table.index.number(of: cell, length) >= 0 { return true }
    if numbers.isPlain(cell, length, mostDigits: plan.plainDigits) { return true }
    guard plan.isPlain(run.text(cell, length)) else {
      return false
    }
    if columns[column].table.count < GroupingPlan.mostRemembered {
      _ = columns[column].table.add(cell, length)
    }
    return true
  }

  /// What the key columns of a record looked at last say, each with its length before it.
  func key(of record: Int) -> [UInt8] {
    var meanings: [Int32] = []
    var number = combinations[record]
    for place in stride(from: keyCount - 2, through: 0, by: -1) {
      let (before, meaning) = pairs[place].pair(number)
      meanings.append(meaning)
      number = before
    }
    meanings.append(number)
    var key: [UInt8] = []
    for (meaning, column) in zip(meanings.reversed(), plan.keyColumns) {
      key += columns[column].sayings[Int(meaning)]
    }
    return key
  }
}
