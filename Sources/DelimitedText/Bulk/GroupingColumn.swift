/// The texts of one column, each met once, and what they say.
struct GroupingColumn: ~Copyable {
  /// What a column is for.
  enum Role {
    /// Records are alike where its cells say the same.
    case key
    /// Its cells are not looked at.
    case hidden
    /// Its cells are looked through.
    case looked
  }

  let role: Role
  var table = ByteTable()
  /// For each text of a key column, the number of what it says; -1 where it is not plain.
  private(set) var meanings = UnsafeMutablePointer<Int32>.allocate(capacity: 64)
  private var capacity = 64
  /// What texts of a key column say, by number, the heading first: bytes, with their count before them.
  private(set) var sayings: [[UInt8]] = []
  private var numbersOfSayings: [String: Int32] = [:]
  /// Whether every text of a key column, the heading too, is certain not to be blank.
  private(set) var areFilled = true

  init(_ role: Role) { self.role = role }

  deinit { meanings.deallocate() }

  /// The number of what a text says; a new one where no text has said it.
  mutating func number(of saying: String) -> Int32 {
    if let number = numbersOfSayings[saying] { return number }
    let number = Int32(sayings.count)
    numbersOfSayings[saying] = number
    sayings.append(withUnsafeBytes(of: UInt32(saying.utf8.count), Array.init) + Array(saying.utf8))
    return number
  }

  /// Adds what a text says that begins with `byte`.
  mutating func add(meaning: Int32, of number: Int, beginningWith byte: UInt8) {
    areFilled = areFilled && GroupingColumn.isFilled(byte)
    if number == capacity {
      let grown = UnsafeMutablePointer<Int32>.allocate(capacity: capacity * 2)
      grown.moveInitialize(from: meanings, count: capacity)
      meanings.deallocate()
      (meanings, capacity) = (grown, capacity * 2)
    }
    (meanings + number).initialize(to: meaning)
  }

  /// The heading is text 0 of a key column, so that rows that repeat it are known.
  mutating func addHeading(_ text: String) {
    let bytes = Array(text.utf8)
    (bytes + [UInt8](repeating: 0, count: 16)).withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return }
      _ = table.add(base, bytes.count)
    }
    // By no text that a cell has, because what the heading says is no row's.
    add(meaning: number(of: "heading \0"), of: 0, beginningWith: bytes.first ?? 0)
  }

  /// Whether a cell that begins so is certain not to be blank.
  @inline(__always)
  static func isFilled(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }
}
