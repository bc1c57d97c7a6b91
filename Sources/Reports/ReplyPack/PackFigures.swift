import PoliceOutcomes

/// Every figure that cites the force, as published, a table a kind.
enum PackFigures {
  static func own(_ contents: PackContents) -> Section {
    let figures = contents.figures[.own] ?? []
    let sentences = ForceFindings.sentences(contents.view, contents.result)
    let none: [Block] =
      figures.isEmpty ? [.paragraph("No figure is of your counts alone.")] : []
    return Section(
      id: "own-figures", heading: "Figures of \(contents.name) alone",
      blocks: (sentences.isEmpty ? [] : [.paragraph("The report says of you:"), .list(sentences)])
        + none + tables(figures, contents, force: contents.name))
  }

  /// `nil` where it is in none.
  static func pooled(_ contents: PackContents) -> Section? {
    guard let figures = contents.figures[.pooled] else { return nil }
    return Section(
      id: "pooled-figures", heading: "Figures of several forces that count you",
      blocks: tables(figures, contents, force: nil))
  }

  /// Counts of forces, and pooled figures without this one.
  static func others(_ contents: PackContents) -> Section? {
    let without = contents.figures[.without] ?? []
    let ofForces = contents.figures[.ofForces] ?? []
    let blocks =
      (without.isEmpty
        ? []
        : [.paragraph("What pooled figures would be without you:")]
          + tables(without, contents, force: nil))
      + (ofForces.isEmpty
        ? []
        : [.paragraph("Counts of forces that you are one of:")]
          + tables(ofForces, contents, force: nil))
    return blocks.isEmpty
      ? nil : Section(id: "other-figures", heading: "Other figures that name you", blocks: blocks)
  }

  private static func tables(
    _ figures: [Figure], _ contents: PackContents, force: String?
  ) -> [Block] {
    FigureGroup.groups(figures).map { .table(table($0, contents, force: force)) }
  }

  private static func table(
    _ group: FigureGroup, _ contents: PackContents, force: String?
  ) -> Table {
    let isDefined = group.definition != nil
    let isPooled = force == nil && group.figures.contains { !$0.panel.isEmpty }
    let columns =
      [Table.Column("Which"), Table.Column("As published")]
      + (isPooled ? [Table.Column("Forces", isNumeric: true)] : [])
      + (isDefined ? [] : [Table.Column("Definition")]) + [Table.Column("Id")]
    let rows = group.figures.map { figure -> [Sentence] in
      let printed = contents.result.printed(figure, as: .full)
      return [Sentence(group.name(figure, force: force)), "\(printed)"]
        + (isPooled ? [Sentence(NumberFormat.count(figure.panel.count))] : [])
        + (isDefined ? [] : [Sentence(figure.definition)]) + ["\(Inline.code(figure.id))"]
    }
    return Table(
      id: "pack-\(group.stem)", caption: group.title, columns: columns, cells: rows,
      notes: group.definition.map { [Sentence($0)] } ?? [])
  }
}
