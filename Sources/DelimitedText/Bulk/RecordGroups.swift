/// The records of a large file, those that are alike in the columns that count as one.
///
/// Nothing of the file is held but one record a group, as its bytes, and each record that has to be
/// looked at by itself. Written out again these are a table that libcsv reads.
package struct RecordGroups: Sendable {
  /// Records that are alike, or one by itself.
  package struct Group: Hashable, Sendable {
    /// The first of them, with its line end as written.
    package var bytes: [UInt8]
    /// The physical line at which the first begins, from 1.
    package var line: Int
    /// The physical line on which the last of them ends.
    package var lastLine: Int
    /// How many records there are, and how many physical lines they take up.
    package var count: Int
    package var lineCount: Int
    /// Whether an empty line stands directly above the first.
    package var isBelowBlankLine: Bool
    /// Whether every cell that is looked at is plain, as the plan says, two cells are filled, and the
    /// record above the first does not stand by itself for what it says.
    package var isPlain = false
    /// The records after the first, `mostFirst` with it at the most.
    package var more: [Row] = []
    /// The lines of its first records, as runs, and how many records these are.
    package var runs: [ClosedRange<Int>] = []
    package var runCount = 0

    /// Notes the lines of a further record, where there is room.
    mutating func add(_ lines: ClosedRange<Int>) {
      if let last = runs.last, last.upperBound + 1 == lines.lowerBound {
        runs[runs.count - 1] = last.lowerBound...lines.upperBound
      } else if runs.count < RecordGroups.mostRuns {
        runs.append(lines)
      } else {
        return
      }
      runCount += 1
    }
  }

  /// A record by itself: its bytes, and the line at which it begins.
  package struct Row: Hashable, Sendable {
    package let bytes: [UInt8]
    package internal(set) var line: Int
  }

  /// How many of the records of a group are kept, so that their places can be told.
  package static let mostFirst = 4
  /// How many runs of lines are kept of a group at the most.
  package static let mostRuns = 12

  /// By line: the heading first.
  package internal(set) var groups: [Group] = []
  /// How many physical lines the file has, and how many hold nothing at all.
  package internal(set) var lineCount = 0
  package internal(set) var blankLineCount = 0
  package internal(set) var byteCount = 0
}

extension RecordGroups {
  /// Reads records from a stretch of a file that begins with one, and ends with one.
  ///
  /// - Parameters:
  ///   - byteCount: how many bytes the stretch has.
  ///   - isLast: whether it ends with the file.
  ///   - heading: the texts of the heading.
  ///   - size: how many bytes are held at once.
  ///   - read: puts the bytes that follow into the places of the array, and returns how many.
  /// - Returns: the groups with their keys, or `nil` where it is not certain that libcsv would give
  ///   the same records.
  package static func stretch(
    _ plan: GroupingPlan, byteCount: Int, isLast: Bool, heading: [String],
    bufferBytes size: Int = 3 << 17, read: (inout [UInt8], Range<Int>) -> Int
  ) -> KeyedGroups? {
    var grouper = RecordGrouper(plan, heading: heading, bytes: size)
    var buffer = [UInt8](repeating: 0, count: size + RecordScanner.padding)
    var held = 0
    var left = byteCount
    while left > 0 || held > 0 {
      let wanted = min(left, size - held)
      let count = wanted == 0 ? 0 : read(&buffer, held..<held + wanted)
      // What became shorter while it was read is not certain.
      guard count == wanted else { return nil }
      left -= count
      held += count
      let taken = buffer.withUnsafeBytes { bytes -> Int? in
        guard let base = bytes.baseAddress else { return nil }
        return grouper.take(base, count: held, isLast: isLast && left == 0)
      }
      // A record that does not fit is not certain either.
      guard let taken, taken > 0 || left > 0 && held < size else { return nil }
      held -= taken
      if held > 0, taken > 0 {
        // The bytes of a record that has begun move to the front.
        buffer.withUnsafeMutableBytes { bytes in
          bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[taken..<taken + held]))
        }
      }
      if left == 0, held > 0 { return nil }
    }
    grouper.finish()
    return KeyedGroups(groups: grouper.result, keys: grouper.keysOfGroups)
  }
}
