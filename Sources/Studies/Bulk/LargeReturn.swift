import DelimitedText
import PoliceOutcomes

/// Reads a large return of a row an offence: rows that say the same are counted together, and one of
/// each is read as any row is.
struct LargeReturn {
  private let file: LargeFile
  private let name: String
  private let context: ReturnContext

  init(_ file: LargeFile, name: String, context: ReturnContext) {
    self.file = file
    self.name = name
    self.context = context
  }

  /// What is looked at to tell how the file is written down, and of what its rows are.
  private static let dialectBytes = 1 << 18
  static let trialBytes = 1 << 13

  /// What the file says, or `nil` where it has to be read as a whole: it is no row an offence, or it
  /// is not certain that the rows taken together are what libcsv reads.
  func read() async -> ReadReturn? {
    guard let start = start() else { return nil }
    let keyed = await groups(start.plan, heading: start.trial.table.headings, from: start.offset)
    guard let groups = keyed?.groups else { return nil }
    return read(groups, start)
  }

  /// Whether the first lines are those of a row an offence, which any number may follow.
  var isLikely: Bool { start() != nil }

  /// The same in one go, and the first lines of the file, for showing.
  func inspected() -> (read: ReadReturn, head: [UInt8])? {
    guard let start = start(),
      let keyed = stretch(
        start.plan, heading: start.trial.table.headings, start.offset..<file.byteCount),
      let read = read(keyed.groups, start)
    else { return nil }
    return (read, start.lines)
  }

  /// The groups of more than one row, by the lines of the first, with the lines of the others.
  func groupsWithRuns() async -> [Int: RecordGroups.Group] {
    guard let start = start() else { return [:] }
    var plan = start.plan
    plan.keepsLines = true
    let keyed = await groups(plan, heading: start.trial.table.headings, from: start.offset)
    return keyed?.groups.manyByLine ?? [:]
  }

  /// What the first bytes of a file say of it.
  private struct Start {
    let dialect: Dialect
    let trial: Trial
    let plan: GroupingPlan
    /// Where the heading begins: behind the byte-order mark where there is one.
    let offset: Int
    /// The first lines.
    let lines: [UInt8]
  }

  private func start() -> Start? {
    var head = file.bytes(0..<min(LargeReturn.dialectBytes, file.byteCount))
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let offset = head.starts(with: mark) ? mark.count : 0
    head.removeFirst(offset)
    let begin = head.prefix(LargeReturn.trialBytes)
    guard let dialect = Dialect(detectedInStart: head),
      let end = begin.lastIndex(of: UInt8(ascii: "\n"))
    else { return nil }
    let lines = Array(begin[...end])
    guard let trial = trial(lines, dialect), let plan = plan(trial.table, dialect) else {
      return nil
    }
    return Start(dialect: dialect, trial: trial, plan: plan, offset: offset, lines: lines)
  }

  /// What the first lines say by themselves.
  private struct Trial {
    let table: ReadTable
    /// The records of its heading, where the whole file has the same.
    let heading: Range<Int>?
  }

  private func trial(_ lines: [UInt8], _ dialect: Dialect) -> Trial? {
    let only = ReturnReader.onlyTable(lines, file: name, context: context)
    let shapes =
      only.map { [$0.table] } ?? ReturnReader.read(lines, file: name, context: context).shapes
    guard shapes.count == 1, let shape = shapes.first, shape.line == 1,
      shape.titleLines.isEmpty, shape.layout?.kind == .oneOffencePerRow
    else { return nil }
    return Trial(
      table: shape, heading: only?.delimiter == dialect.delimiter ? only?.headings : nil)
  }

  private func read(_ groups: RecordGroups, _ start: Start) -> ReadReturn? {
    let trial = start.trial.table
    do {
      guard var read = try read(groups, start, rowCounts: nil),
        read.shapes.count == 1, read.shapes[0].layout?.roles == trial.layout?.roles,
        read.shapes[0].headings == trial.headings
      else { return nil }
      let lines = Set(
        read.diagnostics.filter { $0.location.file == read.account.file }.map(\.location.line))
      read = read.counting(groups)
      if lines.isEmpty { return read }
      // What is said of rows is said of the first of them, and how many there are.
      let apart = groups.withFirstApart(on: lines)
      let counts = apart.manyByLine.mapValues(\.count)
      guard let said = try self.read(apart, start, rowCounts: counts) else {
        return nil
      }
      read.diagnostics = said.diagnostics
      return read
    } catch {
      return nil
    }
  }

  /// What one row of each group says; `nil` where other records are read than were found.
  private func read(
    _ groups: RecordGroups, _ start: Start, rowCounts: [Int: Int]?
  ) throws(RecordReaderError) -> ReadReturn? {
    let table = try groups.table(start.dialect, hasByteOrderMark: start.offset > 0)
    guard table.records.count == groups.groups.count else { return nil }
    return ReturnReader.read(
      table, file: name, context: context,
      known: KnownRows(
        rowCounts: rowCounts, heading: start.trial.heading,
        // Cells that are hidden have not been looked at.
        arePlain: start.plan.hiddenColumns.isEmpty ? groups.groups.map(\.isPlain) : []))
  }

  /// What counts as alike; `nil` where a column has to be looked at cell by cell.
  private func plan(_ trial: ReadTable, _ dialect: Dialect) -> GroupingPlan? {
    guard let layout = trial.layout, layout.roles.count == trial.headings.count else { return nil }
    let redactions = context.redactions.of(name)
    let hidden = Set(
      redactions.filter { $0.line == nil }.map { LabelText.normalised($0.column) })
    let hiddenColumns = trial.headings.indices.filter {
      hidden.contains(LabelText.normalised(trial.headings[$0]))
    }
    for (column, heading) in trial.headings.enumerated()
    where PersonalColumn(heading: heading) != nil && !hiddenColumns.contains(column) {
      return nil
    }
    let corrected = context.corrections.all.filter { $0.file == name }.map(\.line)
    let period = layout.place(of: .period)
    return GroupingPlan(
      delimiter: dialect.delimiter,
      keyColumns: layout.roles.indices.filter { layout.roles[$0] != .ignored },
      hiddenColumns: Set(hiddenColumns), ownLines: Set(corrected + redactions.compactMap(\.line)),
      plainDigits: PersonalDataSearch.harmlessDigits,
      saying: { [context, name] column, text in
        column == period ? LargeReturn.months(text, of: name, context) : text
      }, isPlain: PersonalDataInReturn.isPlain)
  }

  /// The months that a cell of the period's column stands for, where nothing is to be said of it; else
  /// its own text. The days of a month are alike then.
  private static func months(_ text: String, of name: String, _ context: ReturnContext) -> String {
    guard !LayoutWords.isTotal(text),
      case .period(let period) = context.periodText(text, in: name),
      (context.requests[name] ?? []).allSatisfy({ $0.covers.contains(period) })
    else { return text }
    return "\0 \(period.first.iso) \(period.last.iso)"
  }

  // MARK: Stretches

  /// How many stretches are read or wait at a time.
  private static let mostStretches = 4

  /// The groups of the whole file. Each stretch begins behind a line end; where the one before it
  /// ends just there, a record begins there, and no quoted cell spans the place. Where one does not,
  /// the file is read in one go.
  private func groups(
    _ plan: GroupingPlan, heading: [String], from start: Int
  ) async -> KeyedGroups? {
    let bounds = plan.ownLines.isEmpty ? bounds(from: start) : [start, file.byteCount]
    if bounds.count > 2, let groups = await groups(plan, heading: heading, bounds) { return groups }
    return stretch(plan, heading: heading, start..<file.byteCount)
  }

  private func groups(
    _ plan: GroupingPlan, heading: [String], _ bounds: [Int]
  ) async -> KeyedGroups? {
    let stretches = zip(bounds, bounds.dropFirst()).map { $0..<$1 }
    return await withTaskGroup(of: (Int, KeyedGroups?).self) { tasks in
      var waiting: [Int: KeyedGroups] = [:]
      var merged: KeyedGroups?
      var (begun, done) = (0, 0)
      func begin() {
        guard begun < stretches.count else { return }
        let place = begun
        begun += 1
        tasks.addTask { (place, self.stretch(plan, heading: heading, stretches[place])) }
      }
      for _ in 0..<LargeReturn.mostStretches { begin() }
      for await (place, groups) in tasks {
        guard let groups else {
          tasks.cancelAll()
          return nil
        }
        waiting[place] = groups
        while let next = waiting.removeValue(forKey: done) {
          if merged == nil { merged = next } else { merged?.append(next) }
          done += 1
          // Stretches hold few each, and may hold too many together.
          if merged?.areTooMany == true {
            tasks.cancelAll()
            return nil
          }
          begin()
        }
      }
      return merged
    }
  }

  private func stretch(
    _ plan: GroupingPlan, heading: [String], _ range: Range<Int>
  ) -> KeyedGroups? {
    guard let reader = file.reader(from: range.lowerBound) else { return nil }
    return RecordGroups.stretch(
      plan, byteCount: range.count, isLast: range.upperBound == file.byteCount, heading: heading,
      read: reader.read)
  }

  /// Where stretches begin, each behind a line end, and where the last ends.
  private func bounds(from start: Int) -> [Int] {
    var bounds = [start]
    while file.byteCount - (bounds.last ?? 0) > file.stretchBytes * 3 / 2 {
      let place = (bounds.last ?? 0) + file.stretchBytes
      let piece = file.bytes(place..<min(place + (1 << 16), file.byteCount))
      guard let end = piece.firstIndex(of: UInt8(ascii: "\n")) else { break }
      bounds.append(place + end + 1)
    }
    return bounds + [file.byteCount]
  }
}
