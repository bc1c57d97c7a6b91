import PoliceOutcomes

/// What `replies.csv` says the forces replied.
///
/// A form that came back may be added to it as it is: the columns that help whoever fills it in are not
/// read, and a row that is left empty says nothing.
struct Replies {
  private let table: HeadedTable

  init(_ bytes: [UInt8], log: inout [Diagnostic]) {
    table = HeadedTable(
      bytes, file: Replies.file,
      required: ["force", "figure", "received", "kind", "reply", "answer"],
      optional: ["title", "published"], log: &log)
  }

  static let file = "replies.csv"

  /// The replies that can be printed; the log says what is wrong with the others.
  func all(
    citations: FigureCitations, figures: Figures, forces: AskedForces, published: CalendarDay?,
    log: inout [Diagnostic]
  ) -> [ForceReply] {
    table.rows.filter(\.isFilledIn).compactMap { row in
      let reader = ReplyRow(row: row, published: published)
      let before = log.count
      let force = reader.force(forces, log: &log)
      let figure = reader.figure(figures, of: force, citations, log: &log)
      let received = reader.received(log: &log)
      let kind = reader.kind(log: &log)
      reader.checkWords(log: &log)
      guard log.count == before, let force, let received, let kind else { return nil }
      return ForceReply(
        force: force.id, figure: figure?.id, received: received, kind: kind,
        reply: row["reply"], answer: row["answer"], location: row.location)
    }
  }

  /// Whether anything was written into a form that was given out, or the file is none.
  static func areFilledIn(_ bytes: [UInt8]) -> Bool {
    var log: [Diagnostic] = []
    let replies = Replies(bytes, log: &log)
    return !log.isEmpty || replies.table.rows.contains(where: \.isFilledIn)
  }
}

extension HeadedTable.Row {
  /// Whether somebody has written into the row of a form.
  fileprivate var isFilledIn: Bool {
    ["received", "kind", "reply", "answer"].contains { !self[$0].isEmpty }
  }
}

/// The forces that a study asked, by every name they are known by.
struct AskedForces {
  private let asked: [Force]
  private let register: ForceRegister

  init(_ requests: [Request], register: ForceRegister) {
    asked = requests.map(\.force)
    self.register = register
  }

  /// The force that goes by `name`, or `nil` where it is none or was not asked.
  func force(named name: String) -> Force? {
    register.force(named: name).flatMap { asked.contains($0) ? $0 : nil }
  }

  /// The names closest in spelling among those of the forces asked.
  func suggestions(for name: String) -> [String] {
    NearestNames.closest(to: name, among: asked.map(\.shortName))
  }
}
