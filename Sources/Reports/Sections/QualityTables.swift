import PoliceOutcomes

/// The lines of each return by what they are.
enum LineTable {
  static func table(_ lines: [LineAccount], id: String = "lines-table") -> Table {
    Table(
      id: id, caption: "Lines of each return by class",
      columns: [Table.Column("File in returns/")]
        + LineClass.allCases.map { Table.Column(Words.raised($0.words), isNumeric: true) }
        + [Table.Column("All lines", isNumeric: true)],
      cells: lines.map { account in
        [Sentence(account.file.withoutStart("returns/"))]
          + LineClass.allCases.map { Sentence(NumberFormat.count(account.count(of: $0))) }
          + [Sentence(NumberFormat.count(account.lineCount))]
      })
  }
}

/// What was noticed in the returns, counted by kind.
enum DiagnosticTable {
  static func table(_ diagnostics: [Diagnostic]) -> Table {
    var kinds: [Kind: (count: Int, first: SourceLocation)] = [:]
    for diagnostic in diagnostics {
      let kind = Kind(severity: diagnostic.severity, code: diagnostic.code)
      let known = kinds[kind] ?? (0, diagnostic.location)
      kinds[kind] = (known.count + 1, min(known.first, diagnostic.location))
    }
    let waived = diagnostics.count { $0.waiver != nil }
    let order = kinds.sorted {
      ($1.key.severity, $0.key.code) < ($0.key.severity, $1.key.code)
    }
    return Table(
      id: "diagnostics-table", caption: "Remarks on the returns, by kind",
      columns: [
        Table.Column("Kind"), Table.Column("Severity"), Table.Column("Times", isNumeric: true),
        Table.Column("First place"),
      ],
      cells: order.map { kind, found in
        [
          Sentence(kind.code), Sentence(kind.severity.rawValue),
          Sentence(NumberFormat.count(found.count)),
          "\(Inline.code(found.first.text))",
        ]
      },
      notes: [
        """
        An error could not be counted, a warning is counted with less detail, a note says how \
        something was read.
        """
      ]
        + (waived == 0
          ? []
          : [
            Sentence(
              "\(Words.count(waived, "remark")) of these \(waived == 1 ? "is" : "are") waived.")
          ]))
  }

  private struct Kind: Hashable {
    let severity: Diagnostic.Severity
    let code: String
  }
}

/// How each return was read.
enum ReadingTable {
  static func table(_ readings: [ReturnReading], id: String = "readings-table") -> Table {
    Table(
      id: id, caption: "How each return was read",
      columns: ["File", "Text encoding", "Delimiter", "Layout", "Layout from"]
        .map { Table.Column($0) },
      cells: readings.map { reading in
        [
          Sentence(reading.file), Sentence(reading.encoding), Sentence(reading.delimiter),
          Sentence(reading.layout),
          reading.isPinned ? "the study file" : "the file itself",
        ]
      })
  }
}
