import PoliceOutcomes

/// One row of `replies.csv`: each part of it, or why it is none.
struct ReplyRow {
  let row: HeadedTable.Row
  /// The day of this edition, where the study says it.
  let published: CalendarDay?

  func force(_ forces: AskedForces, log: inout [Diagnostic]) -> Force? {
    if let force = forces.force(named: row["force"]) { return force }
    let nearest = forces.suggestions(for: row["force"])
    refuse(
      "force", "no force of requests.csv is called so",
      remedy: nearest.isEmpty
        ? "Name a force that was asked, as requests.csv does."
        : "Close in spelling: \(quoted(nearest)). Name a force as requests.csv does.", log: &log)
    return nil
  }

  /// The figure of the row; `nil` where it names none, or one that is not so.
  func figure(
    _ figures: Figures, of force: Force?, _ citations: FigureCitations, log: inout [Diagnostic]
  ) -> Figure? {
    if row["figure"].isEmpty { return nil }
    guard let figure = figures[row["figure"]] else {
      let nearest = NearestNames.closest(to: row["figure"], among: figures.all.map(\.id))
      refuse(
        "figure", "no figure of the report has this id",
        remedy: (nearest.isEmpty
          ? "The ids are in figures.csv." : "Close in spelling: \(quoted(nearest)).")
          + " Leave the cell empty where the reply is about the whole return.", log: &log)
      return nil
    }
    guard let force, citations.citation(of: force.id, in: figure) == nil else { return figure }
    refuse(
      "figure", "the figure does not cite \(force.shortName)",
      remedy: "`chargesheet reply-pack` lists the figures that do. Leave the cell empty where the"
        + " reply is about the whole return.", log: &log)
    return nil
  }

  func received(log: inout [Diagnostic]) -> CalendarDay? {
    guard let day = CalendarDay(iso: row["received"]) else {
      refuse(
        "received", "that is no day",
        remedy: "Write the day on which the reply came, such as 2024-05-31.", log: &log)
      return nil
    }
    guard let published, day > published else { return day }
    refuse(
      "received", "this edition is of \(published.iso)",
      remedy: "Write the day on which the reply came, or move 'published' of study.yml.", log: &log)
    return nil
  }

  /// The kind, however the force writes it.
  func kind(log: inout [Diagnostic]) -> ForceReply.Kind? {
    if let kind = ForceReply.Kind(rawValue: LabelText.normalised(row["kind"])) { return kind }
    let all = ForceReply.Kind.allCases.map(\.rawValue)
    refuse(
      "kind", "that is no kind of reply",
      remedy: "Write \(all.dropLast().joined(separator: ", ")) or \(all.last ?? "").", log: &log)
    return nil
  }

  func checkWords(log: inout [Diagnostic]) {
    guard row["reply"].allSatisfy(\.isWhitespace) else { return }
    refuse(
      "reply", "there are no words to print",
      remedy: "Write what the force says, in its own words, or take the row out.", log: &log)
  }

  private func refuse(
    _ column: String, _ why: String, remedy: String, log: inout [Diagnostic]
  ) {
    log.append(
      .replyLeftOut(
        row[column], in: column, why: why, remedy: remedy, at: row.location(of: column)))
  }

  private func quoted(_ names: [String]) -> String {
    names.map { "'\($0)'" }.joined(separator: ", ")
  }
}
