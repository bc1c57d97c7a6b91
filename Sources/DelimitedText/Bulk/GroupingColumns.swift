/// What the columns of a record say, as numbers: which text stands in each key column, and whether
/// every other cell is plain.
struct GroupingColumns: ~Copyable {
  /// For each key column, in the order of the plan, the number of what the record looked at says.
  let numbers: UnsafeMutablePointer<Int32>

  private let plan: GroupingPlan
  private let width: Int
  private let columns: UnsafeMutablePointer<Column>

  private struct Column: ~Copyable {
    let role: Role
    /// Which key column it is.
    let place: Int
    var table = ByteTable()
    /// For each text of a key column, the number of the text that stands for it; -1 where it is not
    /// plain.
    var meanings = UnsafeMutablePointer<Int32>.allocate(capacity: 64)
    private var capacity = 64

    init(_ role: Role, place: Int) {
      self.role = role
      self.place = place
    }

    deinit { meanings.deallocate() }

    mutating func add(meaning: Int32, of number: Int) {
      if number == capacity {
        let grown = UnsafeMutablePointer<Int32>.allocate(capacity: capacity * 2)
        grown.moveInitialize(from: meanings, count: capacity)
        meanings.deallocate()
        (meanings, capacity) = (grown, capacity * 2)
      }
      (meanings + number).initialize(to: meaning)
    }
  }

  private enum Role {
    case key
    case hidden
    case looked
  }

  init(_ plan: GroupingPlan, heading: [String]) {
    self.plan = plan
    width = heading.count
    columns = .allocate(capacity: max(1, width))
    numbers = .allocate(capacity: max(1, plan.keyColumns.count))
    numbers.initialize(repeating: 0, count: max(1, plan.keyColumns.count))
    for column in 0..<width {
      let place = plan.keyColumns.firstIndex(of: column)
      let role =
        place == nil ? plan.hiddenColumns.contains(column) ? Role.hidden : .looked : .key
      (columns + column).initialize(to: Column(role, place: place ?? 0))
      if place != nil { addHeading(heading[column], to: column) }
    }
  }

  deinit {
    columns.deinitialize(count: width)
    columns.deallocate()
    numbers.deallocate()
  }

  /// The heading is text 0 of each key column, so that rows that repeat it are known.
  private func addHeading(_ text: String, to column: Int) {
    let bytes = Array(text.utf8)
    (bytes + [UInt8](repeating: 0, count: 8)).withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      _ = columns[column].table.add(base, bytes.count)
    }
    columns[column].add(meaning: 0, of: 0)
  }

  /// Looks at the record that the scanner found last; false where it has to stand by itself, else
  /// `numbers` says what its key columns hold.
  @inline(__always)
  func look(at scanner: borrowing RecordScanner, _ bytes: UnsafeRawPointer) -> Bool {
    if scanner.cellCount != width { return false }
    var filledCount = 0
    var isHeading = true
    var next = scanner.start
    var column = 0
    while column < width {
      let cell = scanner.cell(bytes, column, from: next)
      next = cell.next
      let length = cell.end &- cell.start
      let own = columns + column
      if filledCount < 2, length > 0,
        GroupingColumns.isFilled(bytes.load(fromByteOffset: cell.start, as: UInt8.self))
      {
        filledCount &+= 1
      }
      switch own.pointee.role {
      case .key:
        var number = own.pointee.table.number(of: bytes + cell.start, length)
        if number < 0 {
          number = addKey(bytes + cell.start, length, scanner.text(bytes, column), column)
          if number < 0 { return false }
        }
        let meaning = own.pointee.meanings[number]
        if meaning < 0 { return false }
        if number != 0 { isHeading = false }
        numbers[own.pointee.place] = meaning
      case .hidden: break
      case .looked:
        if length == 0 || isPlainNumber(bytes + cell.start, length) { break }
        if own.pointee.table.number(of: bytes + cell.start, length) >= 0 { break }
        guard isKnown(bytes + cell.start, length, scanner.text(bytes, column), column) else {
          return false
        }
      }
      column &+= 1
    }
    return filledCount > 1 && !isHeading
  }

  /// Adds a text of a key column; returns its number, or less than 0 where there is no room.
  @inline(never)
  private func addKey(
    _ bytes: UnsafeRawPointer, _ length: Int, _ text: [UInt8], _ column: Int
  ) -> Int {
    let number = columns[column].table.add(bytes, length)
    guard number >= 0 else { return number }
    let isPlain = plan.isPlain(String(decoding: text, as: UTF8.self))
    columns[column].add(meaning: isPlain ? Int32(number) : -1, of: number)
    return number
  }

  /// Whether the text of a cell is plain, and remembers it.
  @inline(never)
  private func isKnown(
    _ bytes: UnsafeRawPointer, _ length: Int, _ text: [UInt8], _ column: Int
  ) -> Bool {
    guard plan.isPlain(String(decoding: text, as: UTF8.self)) else { return false }
    if columns[column].table.count < GroupingPlan.mostRemembered {
      _ = columns[column].table.add(bytes, length)
    }
    return true
  }

  /// Whether a cell that begins so is certain not to be blank.
  @inline(__always)
  private static func isFilled(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }

  /// Whether a cell is at most sixteen bytes of few digits and signs: no letter, no @, nothing beyond
  /// ASCII. Six signs are counted as digits.
  @inline(__always)
  private func isPlainNumber(_ bytes: UnsafeRawPointer, _ length: Int) -> Bool {
    guard length <= 16 else { return false }
    let head = ByteTable.head(bytes, length)
    let rest = length > 8 ? ByteTable.head(bytes + 8, length - 8) : 0
    guard (head | rest) & 0xC0C0_C0C0_C0C0_C0C0 == 0 else { return false }
    // Digits are 0x30 to 0x39: both bits of 0x30 are set.
    let digits =
      (head >> 4 & head >> 5 & 0x0101_0101_0101_0101)
      &+ (rest >> 4 & rest >> 5 & 0x0101_0101_0101_0101)
    return Int((digits &* 0x0101_0101_0101_0101) >> 56) <= plan.plainDigits
  }

  /// What the key columns of the record looked at last say, each with its length before it.
  var key: [UInt8] {
    var key: [UInt8] = []
    for column in plan.keyColumns {
      let text = columns[column].table[Int(numbers[columns[column].place])]
      withUnsafeBytes(of: UInt32(text.count)) { key.append(contentsOf: $0) }
      key.append(contentsOf: text)
    }
    return key
  }
}
